using Casebook.Files;

namespace Casebook.Diagnostics;

/// <summary>A kind of problem: its code (never reused), how bad it is unless the site says otherwise, and a title.</summary>
/// <param name="Code">CB and three digits; the first digit names the stage (1 Config, 2 Gather, 3 Parse, 4 Relate, 5 Render, 6 Verify).</param>
/// <param name="DefaultSeverity">Severity unless <c>severity:</c> in site.config.yml changes it.</param>
/// <param name="Title">A few words for lists.</param>
internal sealed record DiagnosticDescriptor(string Code, Severity DefaultSeverity, string Title)
{
    /// <summary>Whether the line at fault is never printed: logs of a public repository are public, and the line says who somebody is.</summary>
    public bool HidesSource { get; init; }

    /// <summary>A problem of this kind at a place, as bad as its kind is by default. Only the catalogue calls it: wording and hint stand there, with
    /// the code.</summary>
    public Diagnostic At(TextLocation? place, string message, string? hint = null) =>
        new(this, DefaultSeverity, message + Unseen(message), place, hint);

    // Two words that look alike make a message nobody believes, so what cannot be seen in it is named.
    private static string Unseen(string message) =>
        Invisibles.NamesIn(message) is { Count: > 0 } names ? $" It holds a character that cannot be seen: {string.Join(", ", names)}." : "";
}
