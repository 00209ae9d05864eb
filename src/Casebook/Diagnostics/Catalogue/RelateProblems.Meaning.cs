using System.Buffers;
using System.Collections.Immutable;
using Casebook.Files;

namespace Casebook.Diagnostics.Catalogue;

// Names that deny something: CB480-CB482.
internal static partial class RelateProblems
{
    public static readonly DiagnosticDescriptor NameOrDenial = new("CB480", Severity.Error, "A name or a denial");
    public static readonly DiagnosticDescriptor DeniedWhereNamed = new("CB481", Severity.Error, "Denial where only a name can stand");
    public static readonly DiagnosticDescriptor SeveralNames = new("CB482", Severity.Warning, "Several names in one entry");

    /// <summary>A finding that can be meant as a name or as a denial.</summary>
    /// <param name="written">The finding as written.</param>
    /// <param name="denial">The words of denial.</param>
    /// <param name="isAbsent">Whether it stands under <c>absent:</c>.</param>
    /// <param name="lines">The entries it may stand for, ready to write; empty when that cannot be told.</param>
    public static Diagnostic UnclearFinding(Located<string> written, string denial, bool isAbsent, ImmutableArray<string> lines)
    {
        var one = isAbsent
            ? $"`- absent: {written.Value}` denies twice: by `absent:` and by `{denial}`."
            : $"`{written.Value}` can be the name of a finding, or say with `{denial}` that it is absent, over or in doubt.";
        var asName = $"`- {{finding: {Plain(written.Value)}, present: yes}}` if all of it is the name of what was found";
        var meant = lines.IsEmpty
            ? $"Write `- absent: ...` for what was not found, or {asName}."
            : $"Write {Lines(lines)} if that is what is meant, or {asName}.";
        return NameOrDenial.At(written.Location, one, meant);
    }

    /// <summary>A treatment, or a diagnosis that was considered, of which it cannot be told what is denied.</summary>
    public static Diagnostic UnclearEntry(Located<string> written, string denial, string list, ImmutableArray<string> lines) =>
        NameOrDenial.At(
            written.Location,
            $"`{written.Value}` can be a name, or say with `{denial}` that there was none.",
            lines.IsEmpty
                ? $"Write each entry of `{list}` without it, or define `{written.Value}` in content/terms if that is its name."
                : $"Write {Lines(lines)}, or define `{written.Value}` in content/terms if that is its name."
        );

    /// <summary>A finding, or a test among the findings, that is said to be normal.</summary>
    /// <param name="written">Its name.</param>
    /// <param name="said">What is said of it.</param>
    /// <param name="isTest">Whether the vocabulary knows it as a test.</param>
    public static Diagnostic NormalFinding(Located<string> written, string said, bool isTest) =>
        NameOrDenial.At(
            written.Location,
            $"`{written.Value}: {said}` may say that there was none, or that it was looked at.",
            isTest
                ? $"A result belongs under `labs:` or `serology:`, as `- {written.Value}: {said}`."
                : $"Write `- absent: {written.Value}` if there was none; what was normal goes in the text."
        );

    /// <summary>A text that says of one thing that it is there and that it is not.</summary>
    public static Diagnostic NameSaysBoth(Located<string> written) =>
        NameOrDenial.At(written.Location, $"`{written.Value}` says both: that it is there and that it is not.", "Keep one of the two.");

    public static Diagnostic DeniedDiagnosis(Located<string> written) =>
        DeniedWhereNamed.At(
            written.Location,
            $"`{written.Value}` denies a diagnosis, and `diagnosis:` says only what there is.",
            "Take it out; what was considered and ruled out stands under `differential:`. A disease whose name has such a word is defined in content/terms."
        );

    public static Diagnostic DeniedSite(Located<string> written, string finding) =>
        DeniedWhereNamed.At(
            written.Location,
            $"`{written.Value}` denies a site, and `sites:` says only where it was.",
            $"Keep the places where it was, and add an entry such as `- {{absent: {finding}, sites: [...]}}` for where it was not."
        );

    /// <summary>Names with commas between them in one entry.</summary>
    public static Diagnostic NamesInOne(Located<string> written, string kind, ImmutableArray<string> names) =>
        SeveralNames.At(
            written.Location,
            $"`{written.Value}` is read as one {kind}.",
            $"If these are {names.Length}, write each on a line of its own: {Lines([.. names.Select(name => $"- {name}")])}. If it is one "
                + $"name, define it in content/terms."
        );

    private static readonly SearchValues<char> MarksOfYaml = SearchValues.Create(",:#{}[]");

    private static string Lines(ImmutableArray<string> lines) => string.Join(" and ", lines.Select(line => $"`{line}`"));

    private static string Plain(string text) => text.AsSpan().ContainsAny(MarksOfYaml) ? $"\"{text.Replace('"', '\'')}\"" : text;
}
