using Casebook.Files;

namespace Casebook.Diagnostics;

/// <summary>One problem at one place.</summary>
/// <param name="Descriptor">What kind of problem.</param>
/// <param name="Severity">How bad, after the site's own settings.</param>
/// <param name="Message">What is wrong, in words a clinician understands.</param>
/// <param name="Location">Where; null when the problem has no file.</param>
/// <param name="Hint">How to mend it; null when the message says it all.</param>
public sealed record Diagnostic(DiagnosticDescriptor Descriptor, Severity Severity, string Message, TextLocation? Location, string? Hint = null)
{
    /// <summary>Code of the kind, such as CB301.</summary>
    public string Code => Descriptor.Code;

    /// <summary>Path from the site's folder; empty when the problem has no file.</summary>
    public string File => Location?.File.Path ?? "";

    /// <summary>Line from 1; 0 when the problem has no file.</summary>
    public int Line => Location?.Start.Line ?? 0;

    /// <summary>Column from 1; 0 when the problem has no file.</summary>
    public int Column => Location?.Start.Column ?? 0;

    /// <summary>Length in UTF-16 units of what is meant; may reach over line ends.</summary>
    public int Length => Location?.Span.Length ?? 0;
}
