using System.Collections.Immutable;
using System.Text;
using Casebook.Cli.Import;
using Casebook.Cli.Import.Forms;
using Casebook.Cli.Lookups;
using Casebook.Cli.Terminals;
using Casebook.Cli.Usage;
using Casebook.Config;
using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;
using Casebook.Diagnostics.Formats;
using Casebook.Domain.Works;
using Casebook.Files;
using Casebook.Gather;
using Casebook.Parse;
using Casebook.Parse.References.Formats;
using Casebook.Verify;

namespace Casebook.Cli.Commands;

/// <summary><c>import</c>: brings references into the library, and makes the draft of a case from a document or an article.</summary>
internal static class ImportCommand
{
    private const int MaxKeysShown = 20;

    /// <summary>Imports all files or, with an error in one of them, none. Makes new files only.</summary>
    public static int Run(SiteSettings settings, ImmutableArray<string> files, string? reply, Terminal terminal)
    {
        if (!File.Exists(Path.Combine(settings.SiteFolder, ConfigParser.FileName)))
            return Refuse(terminal, [NoSite.In(settings)]);
        // A file of that name is meant before a number.
        var names = files
            .Where(file => !Path.Exists(Path.GetFullPath(file, terminal.Folder)))
            .Select(LookupName.Read)
            .OfType<LookupName>()
            .Distinct()
            .ToList();
        files = [.. files.Where(file => Path.Exists(Path.GetFullPath(file, terminal.Folder)) || LookupName.Read(file) is null)];
        var missing = files
            .Where(file => !File.Exists(Path.GetFullPath(file, terminal.Folder)))
            .Select(file =>
                Directory.Exists(Path.GetFullPath(file, terminal.Folder)) ? $"{file} is a folder. Name the files in it." : $"There is no file {file}."
            )
            .ToList();
        if (missing.Count > 0)
            return Refuse(terminal, missing);

        var problems = new DiagnosticBag();
        if (ReadSite(settings, terminal, problems) is not { } site)
            return Fail(settings, terminal, problems);
        var plan = new ImportPlan(settings.SiteFolder, site, settings.TodayBy(terminal.Clock), problems);
        var steps = files
            .Distinct(StringComparer.Ordinal)
            .Select(file => plan.Add(Read(Path.GetFullPath(file, terminal.Folder), file, settings.SiteFolder, problems)))
            .ToList();
        if (names.Count > 0)
        {
            if (LookUp(settings, names, terminal) is not { } found)
                return ExitCode.Problems;
            steps.Add(plan.Add(found));
        }
        if (DiagnosticSummary.Of(problems.ToImmutable()).ExitCode(settings.Strict) != ExitCode.Clean)
        {
            if (reply is not null && steps.Exists(step => step.Source.Issue is not null))
                File.WriteAllText(reply, ImportReply.Refused(problems.ToImmutable()));
            return Fail(settings, terminal, problems);
        }

        var report = new ProblemReport(terminal, settings);
        Print(report, problems);
        foreach (var step in steps)
            Write(step, settings.SiteFolder);
        foreach (var step in steps)
            Print(step, report.Words);
        if (reply is not null && steps.Find(step => step.Source.Issue is not null)?.Case is { } proposed)
        {
            var remarks = problems.ToImmutable().Where(problem => problem.File == proposed.Path);
            File.WriteAllText(reply, ImportReply.Made(proposed.Path, proposed.Text, [.. remarks, .. CheckOf(proposed, settings, terminal)]));
        }
        var made = steps.Where(step => step.Case is not null || step.Library is not null).ToList();
        if (made.Count > 0)
            report.Words.WriteLine(
                $"Then see what is missing: {terminal.Program} check{(made.Any(step => step.Case is not null) ? " --drafts" : "")}"
            );
        return ExitCode.Clean;
    }

    // All of them or none; null when one is not answered.
    private static ImportedFile? LookUp(SiteSettings settings, List<LookupName> names, Terminal terminal)
    {
        var config = ConfigParser.Parse(new DiskFileTree(settings.SiteFolder), settings.ToBuildOptions(terminal), new DiagnosticBag());
        using var server = new LookupServer(
            settings.SiteFolder,
            config?.Contact ?? "",
            terminal.Variable("CASEBOOK_LOOKUP_SERVER") ?? "",
            terminal.Clock
        );
        var works = new List<Work>();
        var unanswered = new List<string>();
        foreach (var name in names)
        {
            if (WorkLookup.Find(server, name, out var problem) is { } work)
                works.Add(work);
            else
                unanswered.Add(problem);
        }
        if (unanswered.Count == 0)
            return new ImportedFile("lookups", LibraryFormat.Yaml, [.. works], null);
        foreach (var line in unanswered)
            terminal.Error.WriteLine(line);
        terminal.Error.WriteLine("Nothing was written.");
        return null;
    }

    private static ImportedFile Read(string path, string shown, string siteFolder, DiagnosticBag problems)
    {
        var folder = Path.GetDirectoryName(path)!;
        return ImportedFile.Read(shown, BytesOf(path, siteFolder, problems), Beside, problems);

        byte[]? Beside(string name) => File.Exists(Path.Combine(folder, name)) ? BytesOf(Path.Combine(folder, name), siteFolder, problems) : null;
    }

    // A file of the site is read as a build reads it: a link in it must not bring in what lies outside.
    private static byte[] BytesOf(string path, string siteFolder, DiagnosticBag problems)
    {
        var isOwn = RealPath.IsInside(path, siteFolder);
        if (!isOwn)
            path = RealPath.Of(path);
        var folder = isOwn ? siteFolder : Path.GetDirectoryName(path)!;
        var name = Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/');
        var bytes = SourceReader.Bytes(new DiskFileTree(folder), name, problems);
        if (bytes is { Length: 0 })
            problems.Add(GatherProblems.NothingInFile(name));
        return bytes ?? [];
    }

    // What a site has already; its own mistakes are not the import's.
    private static ParsedSite? ReadSite(SiteSettings settings, Terminal terminal, DiagnosticBag problems)
    {
        var tree = new DiskFileTree(settings.SiteFolder);
        var options = settings.ToBuildOptions(terminal);
        if (ConfigParser.Parse(tree, options, problems) is not { } config)
            return null;
        return SiteParser.Run(Gatherer.Run(tree, config, options).Value, options).Value;
    }

    private static int Fail(SiteSettings settings, Terminal terminal, DiagnosticBag problems)
    {
        var report = new ProblemReport(terminal, settings);
        Print(report, problems);
        report.Words.WriteLine("Nothing was written: correct this first, then import again.");
        return ExitCode.Problems;
    }

    private static void Print(ProblemReport report, DiagnosticBag problems)
    {
        var sorted = DiagnosticOrder.Sorted(problems.ToImmutable(), ImmutableDictionary<string, Severity?>.Empty);
        report.Print(sorted, all: true);
        report.PrintCounts(sorted);
    }

    private static void Write(ImportStep step, string siteFolder)
    {
        foreach (var file in new[] { step.Library, step.Case })
        {
            if (file is null)
                continue;
            var path = Path.Combine(siteFolder, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            WriteNew(path, Encoding.UTF8.GetBytes(file.Text));
            foreach (var picture in file.Pictures)
                WriteNew(Path.Combine(Path.GetDirectoryName(path)!, picture.Name), picture.Bytes);
        }
    }

    // What the check says of one case: that of its own file, and of its pages.
    private static ImmutableArray<Diagnostic> CheckOf(PlannedFile made, SiteSettings settings, Terminal terminal)
    {
        var options = settings.ToBuildOptions(terminal);
        var compilation = SiteCompiler.Compile(new DiskFileTree(settings.SiteFolder), options);
        var problems = compilation.Diagnostics;
        if (compilation is { Config: { } config, HasErrors: false })
            problems = problems.AddRange(SiteChecker.Run(compilation.Plan, config, options.Threads));
        return [.. problems.Where(problem => problem.File == made.Path)];
    }

    private static void WriteNew(string path, byte[] bytes)
    {
        using var stream = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
        stream.Write(bytes);
    }

    private static void Print(ImportStep step, TextWriter words)
    {
        var known =
            step.Known == 0
                ? ""
                : $" {Count(step.Known, "work")} in it {(step.Known == 1 ? "was" : "were")} known already and "
                    + $"{(step.Known == 1 ? "is" : "are")} not added again.";
        if (step.Library is { } library)
        {
            var asWritten = library.Works.Count(work => !work.IsParsed);
            words.WriteLine($"Wrote {library.Path}: {Count(library.Works.Length, "new work")} from {step.Source.Path}.{known}");
            if (asWritten > 0)
                words.WriteLine(
                    $"  {Count(asWritten, "reference")} could not be taken apart with certainty and {(asWritten == 1 ? "is" : "are")} kept "
                        + $"as written; a remark in the file says which."
                );
        }
        else if (step.Known > 0)
            words.WriteLine($"{step.Source.Path}:{known}");
        else if (step.Source is { Manuscript: null, Issue: null })
            words.WriteLine($"{step.Source.Path} holds no references.");

        if (step is { Case: { } proposal, Source.Issue: not null })
            words.WriteLine($"Wrote {proposal.Path}: the case of {step.Source.Path}.");
        else if (step is { Case: { } draft, Source.Manuscript: not null })
        {
            words.WriteLine(
                $"Wrote {draft.Path}: a draft with the text of "
                    + $"{step.Source.Path}{(draft.Pictures.Count > 0 ? $" and {Count(draft.Pictures.Count, "picture")}" : "")}."
            );
            words.WriteLine(
                $"  Still to do: look at {(draft.Remarks == 1 ? "the place" : $"the {draft.Remarks} places")} that `check:` marks in it, fill in "
                    + "patient, diagnosis and findings, take `draft: true` away at the end."
            );
        }
        else if (step.Case is { } made)
        {
            words.WriteLine($"Wrote {made.Path}: a draft with title, authors, licence and references of the report, and nothing of its text.");
            words.WriteLine(
                "  Still to do: tell the case in your own words, fill in what you need of the lines with #, put your name for the authors, "
                    + "take `draft: true` away at the end."
            );
            if (step.Source.Article!.Work.Licence is { Length: > 0 } licence)
                words.WriteLine($"  The licence of the report is {licence}.");
        }
        else if (step.ToldIn.Length > 0)
            words.WriteLine($"{step.ToldIn} is retold from this article already, so no case was made.");
        if (step.Library is { } listed && step.Case is null)
            PrintKeys(listed, words);
    }

    private static void PrintKeys(PlannedFile library, TextWriter words)
    {
        var first = library.Works[0].Key;
        words.WriteLine($"Cite them by their keys: [@{first}] in the text of a case, and `- {first}` under `references:` in the block at its top.");
        foreach (var work in library.Works.Take(MaxKeysShown))
            words.WriteLine($"  {work.Key,-24} {Shortened(work.Title.Length > 0 ? work.Title : work.AsWritten ?? work.Container)}");
        if (library.Works.Length > MaxKeysShown)
            words.WriteLine($"  ... and {library.Works.Length - MaxKeysShown} more");
    }

    private static string Shortened(string text) => text.Length <= 70 ? text : string.Concat(text.AsSpan(0, 69).TrimEnd(), "…");

    private static string Count(int number, string what) => number == 1 ? $"1 {what}" : $"{number} {what}s";

    private static int Refuse(Terminal terminal, IEnumerable<string> why)
    {
        foreach (var line in why)
            terminal.Error.WriteLine(line);
        return ExitCode.Usage;
    }
}
