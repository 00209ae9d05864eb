using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Casebook.Config;
using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;
using Casebook.Files;
using Casebook.Render;
using Casebook.Write;

namespace Casebook;

/// <summary>
/// What the last build asked its sources, what they answered, and what it told, kept in the site's own folder: a build that would get the same
/// answers
/// tells the same and need not read and relate anything. It is not kept in the output folder, because it names sources that are not published.
/// </summary>
/// <param name="BuildKey">What a site depends on besides its sources: program, day, options.</param>
/// <param name="Inputs">Questions to the sources, with a number for what was answered.</param>
/// <param name="Diagnostics">What was told of the sources.</param>
/// <param name="NextDay">The next day on which a date in a case changes the site; null when there is none.</param>
internal sealed record BuildCache(
    string BuildKey,
    ImmutableArray<KeyValuePair<string, UInt128>> Inputs,
    ImmutableArray<Diagnostic> Diagnostics,
    DateOnly? NextDay
)
{
    private const string FirstLine = "casebook build 2";
    private const string Never = "never";

    /// <summary>Where it is kept, in the site's folder.</summary>
    public const string Path = ".casebook/build";

    /// <summary>Everything the site was made from, as one number.</summary>
    public UInt128 Fingerprint => RecordedFileTree.Fingerprint(BuildKey, Inputs);

    /// <summary>What a site depends on besides its sources: this program, the options and outputs of one's own, on one line.</summary>
    public static string KeyOf(BuildOptions options, IReadOnlyList<ISiteOutput> outputs)
    {
        var own = string.Join(' ', outputs.Select(output => $"{output.Name} {VersionOf(output.GetType())}"));
        var asked = string.Create(CultureInfo.InvariantCulture, $"{options.Today:O} {options.Drafts} {options.For} {options.BaseUrl}");
        var repository = $"{options.Repository} {options.Branch} {options.FolderInRepository}";
        return string.Create(
                CultureInfo.InvariantCulture,
                $"{VersionOf(typeof(SiteCompiler))} {VersionOf(typeof(BuildCache))} {asked} {repository} {own}"
            )
            .ReplaceLineEndings(" ");
    }

    /// <summary>Reads what is kept when a build now would be told the same by its sources; else null.</summary>
    public static BuildCache? Load(string siteFolder, IFileTree files, string buildKey)
    {
        try
        {
            if (
                ChecksummedLines.ReadFile(System.IO.Path.Combine(siteFolder, Path), FirstLine) is not [var then, var nextDay, var count, .. var lines]
                || then != buildKey
            )
                return null;
            var answers = InputsIn(lines.AsSpan(0, int.Parse(count, CultureInfo.InvariantCulture)));
            return RecordedFileTree.Agrees(files, answers)
                ? new BuildCache(
                    buildKey,
                    answers,
                    DiagnosticsIn(lines.AsSpan(answers.Length), files),
                    nextDay == Never ? null : DateOnly.ParseExact(nextDay, "O", CultureInfo.InvariantCulture)
                )
                : null;
        }
        catch (Exception exception) when (DiskErrors.Is(exception))
        {
            return null;
        }
    }

    /// <summary>Keeps it if it can: a site without it is as good, the next build only takes longer.</summary>
    public void Save(string siteFolder)
    {
        // One question, one line; nobody names files like that.
        if (Inputs.Any(answer => answer.Key.Contains('\n', StringComparison.Ordinal)))
            return;
        var text = new StringBuilder($"{FirstLine}\n{BuildKey}\n").Append(
            CultureInfo.InvariantCulture,
            $"{NextDay?.ToString("O", CultureInfo.InvariantCulture) ?? Never}\n{Inputs.Length}\n"
        );
        foreach (var (question, answer) in Inputs)
            text.Append(CultureInfo.InvariantCulture, $"{answer:x} {question}\n");
        foreach (var problem in Diagnostics)
            text.Append(Written(problem)).Append('\n');
        CacheFile.TryWrite(System.IO.Path.Combine(siteFolder, Path), ChecksummedLines.Write(text.ToString()));
    }

    private static Guid VersionOf(Type type) => type.Module.ModuleVersionId;

    private static ImmutableArray<KeyValuePair<string, UInt128>> InputsIn(ReadOnlySpan<string> lines)
    {
        var answers = ImmutableArray.CreateBuilder<KeyValuePair<string, UInt128>>(lines.Length);
        foreach (var line in lines)
        {
            var space = line.IndexOf(' ', StringComparison.Ordinal);
            answers.Add(new(line[(space + 1)..], UInt128.Parse(line.AsSpan(0, space), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)));
        }
        return answers.MoveToImmutable();
    }

    private static ImmutableArray<Diagnostic> DiagnosticsIn(ReadOnlySpan<string> lines, IFileTree files)
    {
        var sources = new Dictionary<string, SourceText>(StringComparer.Ordinal);
        var kinds = Catalogue.All.ToDictionary(kind => kind.Code, StringComparer.Ordinal);
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>(lines.Length);
        foreach (var line in lines)
            diagnostics.Add(Read(JsonNode.Parse(line)!.AsArray(), kinds, path => Source(path, sources, files)));
        return diagnostics.MoveToImmutable();
    }

    private static SourceText Source(string path, Dictionary<string, SourceText> sources, IFileTree files)
    {
        if (!sources.TryGetValue(path, out var source))
            sources.Add(path, source = SourceText.Decode(path, files.ReadBytes(path)));
        return source;
    }

    private static string Written(Diagnostic problem) =>
        new JsonArray(
            problem.Code,
            (int)problem.Severity,
            problem.Message,
            problem.Hint,
            problem.Location?.File.Path,
            problem.Location?.Span.Start,
            problem.Location?.Span.Length,
            problem.Location?.File.Text.Length > 0
        ).ToJsonString();

    private static Diagnostic Read(JsonArray written, Dictionary<string, DiagnosticDescriptor> kinds, Func<string, SourceText> source)
    {
        TextLocation? place = (string?)written[4] is { } path
            ? ((bool)written[7]! ? source(path) : new SourceText(path, "")).At((int)written[5]!, (int)written[6]!)
            : null;
        var (code, severity, message) = ((string)written[0]!, (Severity)(int)written[1]!, (string)written[2]!);
        // An output of somebody's own has codes of its own.
        return new Diagnostic(
            kinds.GetValueOrDefault(code) ?? new DiagnosticDescriptor(code, severity, message),
            severity,
            message,
            place,
            (string?)written[3]
        );
    }
}
