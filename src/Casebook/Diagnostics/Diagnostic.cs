using Casebook.Files;

namespace Casebook.Diagnostics;

/// <summary>One problem at one place.</summary>
public sealed record Diagnostic
{
    internal Diagnostic(DiagnosticDescriptor descriptor, Severity severity, string message, TextLocation? location, string? hint = null)
    {
        Descriptor = descriptor;
        Severity = severity;
        Message = message;
        Location = location;
        Hint = hint;
    }

    /// <summary>Code of the kind, such as CB301; what it means stands in <c>docs/messages</c>.</summary>
    public string Code => Descriptor.Code;

    /// <summary>How bad, after the site's own settings.</summary>
    public Severity Severity { get; init; }

    /// <summary>What is wrong, in words a clinician understands.</summary>
    public string Message { get; init; }

    /// <summary>How to mend it; null when the message says it all.</summary>
    public string? Hint { get; init; }

    /// <summary>Path from the site's folder; empty when the problem has no file.</summary>
    public string File => Location?.File.Path ?? "";

    /// <summary>Line from 1; 0 when the problem has no file.</summary>
    public int Line => Location?.Start.Line ?? 0;

    /// <summary>Column from 1; 0 when the problem has no file.</summary>
    public int Column => Location?.Start.Column ?? 0;

    /// <summary>Length in UTF-16 units of what is meant; may reach over line ends.</summary>
    public int Length => Location?.Span.Length ?? 0;

    /// <summary>What kind of problem.</summary>
    internal DiagnosticDescriptor Descriptor { get; init; }

    /// <summary>Where; null when the problem has no file.</summary>
    internal TextLocation? Location { get; init; }
}
