using System.Globalization;
using System.Text;

namespace Casebook.Diagnostics.Formats;

/// <summary>The parts of a printed problem, for colouring.</summary>
internal enum DiagnosticPart
{
    /// <summary>Path, line and column.</summary>
    Place,

    /// <summary>The severity and the code.</summary>
    Kind,

    /// <summary>What is wrong.</summary>
    Message,

    /// <summary>The line number and the bar beside the source.</summary>
    Margin,

    /// <summary>The line of the source.</summary>
    Source,

    /// <summary>The marks below it.</summary>
    Marks,

    /// <summary>How to mend it.</summary>
    Hint,
}

/// <summary>Gives a part of a printed problem its colours; returns the text with whatever it takes around it.</summary>
internal delegate string DiagnosticPaint(DiagnosticPart part, Severity severity, string text);

/// <summary>Prints problems for people: place, message, the source line with marks, the hint.</summary>
internal static class DiagnosticText
{
    /// <summary>Prints problems with an empty line between two; each line ends with LF.</summary>
    public static string Format(IEnumerable<Diagnostic> diagnostics, DiagnosticPaint? paint = null)
    {
        var text = new StringBuilder();
        foreach (var diagnostic in diagnostics)
        {
            if (text.Length > 0)
                text.Append('\n');
            Append(text, diagnostic, paint ?? ((_, _, plain) => plain));
        }
        return text.ToString();
    }

    /// <summary>Name of a severity in messages.</summary>
    public static string NameOf(Severity severity) =>
        severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "info",
        };

    private static void Append(StringBuilder text, Diagnostic diagnostic, DiagnosticPaint paint)
    {
        string Paint(DiagnosticPart part, string plain) => paint(part, diagnostic.Severity, plain);

        if (diagnostic.Location is { } place)
            text.Append(Paint(DiagnosticPart.Place, SourceExcerpt.Printable(place.ToString()))).Append(": ");
        text.Append(Paint(DiagnosticPart.Kind, $"{NameOf(diagnostic.Severity)} {diagnostic.Code}")).Append(": ");
        text.Append(Paint(DiagnosticPart.Message, SourceExcerpt.Printable(diagnostic.Message))).Append('\n');
        if (diagnostic is { Location: { } location, Descriptor.HidesSource: false })
        {
            var start = location.Start;
            var excerpt = SourceExcerpt.Of(location.File.LineAt(start.Line), start.Column - 1, location.Span.Length);
            if (excerpt.Line.Length > 0)
            {
                var number = start.Line.ToString(CultureInfo.InvariantCulture);
                text.Append(Paint(DiagnosticPart.Margin, $"  {number} | ")).Append(Paint(DiagnosticPart.Source, excerpt.Line)).Append('\n');
                text.Append(Paint(DiagnosticPart.Margin, $"  {new string(' ', number.Length)} | "));
                text.Append(excerpt.Indent).Append(Paint(DiagnosticPart.Marks, excerpt.Marks)).Append('\n');
            }
        }
        if (diagnostic.Hint is { } hint)
            text.Append(Paint(DiagnosticPart.Hint, $"hint: {SourceExcerpt.Printable(hint)}")).Append('\n');
    }
}
