using Casebook.Files;

namespace Casebook.Parse.Markdown;

/// <summary>Turns offsets within the text given to the Markdown parser into places in the file.</summary>
internal sealed class Places
{
    private readonly TextLocation _whole;
    private readonly int? _shift;

    private Places(TextLocation whole, int? shift) => (_whole, _shift) = (whole, shift);

    /// <summary>The text is a stretch of the file as it stands.</summary>
    public static Places Within(SourceText file, TextSpan span) => new(file.At(span), span.Start);

    /// <summary>The text is a value: exact where it stands in the file letter for letter, else the place of the whole.</summary>
    public static Places Of(string value, TextLocation location)
    {
        var (file, span) = (location.File.Text, location.Span);
        if (value.Length == 0 || span.Start < 0 || span.End > file.Length)
            return new(location, null);
        var at = file.IndexOf(value, span.Start, span.Length, StringComparison.Ordinal);
        return new(location, at < 0 ? null : at);
    }

    /// <summary>The place of a stretch of the text.</summary>
    public TextLocation At(TextSpan span) => _shift is { } shift ? _whole.File.At(shift + span.Start, span.Length) : _whole;

    /// <summary>The same for a text that stands within this one.</summary>
    public Places Inside(string text, TextSpan span) => _shift is null ? this : Of(text, At(span));
}
