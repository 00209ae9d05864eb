using System.Collections.Immutable;
using System.Text;
using Casebook.Cli.Init;
using Casebook.Cli.Terminals;
using Casebook.Config;

namespace Casebook.Cli.Commands;

/// <summary><c>init</c>: begins a casebook.</summary>
internal static class InitCommand
{
    /// <summary>What the options say; null or empty where they say nothing.</summary>
    internal sealed record Said(
        string? Title,
        string? Language,
        ImmutableArray<string> Specialties,
        string? Licence,
        string? Url,
        string? Action,
        bool Yes
    );

    private const string UnknownOwner = "OWNER/casebook";

    /// <summary>Asks what was not said, adds the files that are missing, overwrites none, and says what comes next.</summary>
    public static int Run(string folder, Said said, DateOnly today, Terminal terminal)
    {
        if (File.Exists(folder))
            return Refuse(terminal, [$"{folder} is a file. Name a folder."]);
        var complaints = Complaints(said);
        if (complaints.Count > 0)
            return Refuse(terminal, complaints);
        InitAnswers answers;
        try
        {
            answers = said.Yes || !terminal.CanAsk ? WithDefaults(folder, said) : Ask(folder, said, new InitQuestions(terminal));
        }
        catch (OperationCanceledException)
        {
            terminal.Out.WriteLine();
            return Refuse(terminal, ["Nothing was written."]);
        }
        var (written, kept) = Write(folder, StarterSite.Files(answers, today));
        SchemaCommand.Write(folder, new BuildOptions { Today = today });
        Report(folder, answers, written, kept, terminal);
        return ExitCode.Clean;
    }

    private static List<string> Complaints(Said said) =>
        [
            .. new[]
            {
                said.Title is { } title ? ReadTitle(title).Complaint : null,
                said.Language is { } language ? ReadLanguage(language).Complaint : null,
                InitChoices.ReadSpecialties(said.Specialties).Complaint,
                said.Licence is { } licence ? ReadLicence(licence).Complaint : null,
                said.Url is { } url ? ReadUrl(url).Complaint : null,
                said.Action is { } action ? ReadAction(action).Complaint : null,
            }.OfType<string>(),
        ];

    private static InitAnswers WithDefaults(string folder, Said said) =>
        new()
        {
            Title = ReadTitle(said.Title ?? InitChoices.TitleOf(folder)).Answer,
            Language = said.Language ?? "en",
            Specialties = InitChoices.ReadSpecialties(said.Specialties).Names,
            Licence = said.Licence is { } licence ? ReadLicence(licence).Answer : Licence.Known[0],
            Url = said.Url is { } url ? ReadUrl(url).Answer : "",
            Action = said.Action ?? DefaultAction,
        };

    private static InitAnswers Ask(string folder, Said said, InitQuestions questions)
    {
        var offered = WithDefaults(folder, said);
        questions.Say("A few questions; Enter takes what stands in brackets. Everything can be changed later, in site.config.yml.");
        if (said.Title is null)
            offered = offered with { Title = questions.Ask("Name of the casebook", offered.Title, ReadTitle) };
        if (said.Language is null)
            offered = offered with { Language = questions.Ask("Language of its cases, such as en, de or pt-BR", offered.Language, ReadLanguage) };
        if (said.Specialties.IsEmpty)
        {
            questions.Say($"Specialties with a vocabulary: {string.Join(", ", InitChoices.Specialties)}.");
            offered = offered with
            {
                Specialties = questions.Ask("Specialties, with commas between", "general", line => InitChoices.ReadSpecialties([line])),
            };
        }
        if (said.Licence is null)
        {
            for (var i = 0; i < Licence.Known.Length; i++)
                questions.Say($"  {i + 1} {Licence.Known[i].Name}: {Licence.Known[i].Allows}");
            offered = offered with { Licence = questions.Ask("Licence of its texts, by number or name", "1", ReadLicence) };
        }
        if (said.Url is null)
            offered = offered with { Url = questions.Ask("Address of the site, if you know it already (https://...)", "", ReadUrl) };
        return offered;
    }

    private static (string Answer, string? Complaint) ReadTitle(string written) =>
        string.Concat(written.Where(c => !char.IsControl(c))).Trim() is { Length: > 0 } title ? (title, null) : ("", "A casebook needs a title.");

    private static (string Answer, string? Complaint) ReadLanguage(string written) => (written, InitChoices.Complaint("language", written));

    private static (Licence Answer, string? Complaint) ReadLicence(string written) =>
        Licence.Find(written) is { } licence ? (licence, null) : (Licence.Known[0], Licence.Advise(written));

    private static (string Answer, string? Complaint) ReadUrl(string written) =>
        written.Length == 0 ? ("", null) : (written.TrimEnd('/'), InitChoices.Complaint("url", written));

    private static (string Answer, string? Complaint) ReadAction(string written) =>
        written.Split('@') is [var repository, { Length: > 0 }] && repository.Split('/') is [{ Length: > 0 }, { Length: > 0 }]
            ? (written, null)
            : (written, "--action: write owner/repository@version, for example department/casebook@v1.2.0.");

    // A build that is no release knows no version to pin.
    private static string DefaultAction =>
        ProgramVersion.Current.Reference ?? $"{ProgramVersion.Current.Repository ?? UnknownOwner}@v{ProgramVersion.Current.Number}";

    private static (List<string> Written, List<string> Kept) Write(string folder, ImmutableArray<(string Path, string Text)> files)
    {
        var (written, kept) = (new List<string>(), new List<string>());
        // An example among cases of one's own would be one more to delete.
        var hasContent =
            Directory.Exists(Path.Combine(folder, "content", "cases"))
            && Directory.EnumerateFileSystemEntries(Path.Combine(folder, "content", "cases")).Any();
        foreach (var (path, text) in files)
        {
            var file = Path.Combine(folder, path);
            if (Path.Exists(file))
                kept.Add(path);
            else if (!hasContent || !path.StartsWith("content/cases/", StringComparison.Ordinal))
            {
                Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                using var stream = new FileStream(file, FileMode.CreateNew, FileAccess.Write);
                stream.Write(Encoding.UTF8.GetBytes(text));
                written.Add(path);
            }
        }
        return (written, kept);
    }

    private static void Report(string folder, InitAnswers answers, List<string> written, List<string> kept, Terminal terminal)
    {
        var words = terminal.Out;
        var shown = Path.GetRelativePath(terminal.Folder, folder);
        words.WriteLine(written.Count == 0 ? $"Everything is there already in {Here(shown)}." : $"Wrote {written.Count} files into {Here(shown)}:");
        foreach (var path in written)
            words.WriteLine($"  {path}");
        if (kept.Count > 0)
            words.WriteLine($"Kept as they were: {string.Join(", ", kept)}.");
        if (written.Contains(".github/workflows/casebook.yml") && answers.Action == DefaultAction && ProgramVersion.Current.Reference is null)
            words.WriteLine(
                $"In .github/workflows/casebook.yml, replace `{answers.Action}` by the repository and the version of the program: "
                    + "this build of it does not know its own."
            );
        words.WriteLine("Next:");
        if (shown != ".")
            words.WriteLine($"  cd {Quoted(shown)}");
        words.WriteLine($"  {terminal.Program} serve              see it, and every change as you save");
        words.WriteLine($"  {terminal.Program} new case \"Title\"   begin a case of your own; then delete the invented one");
        words.WriteLine("README.md says how to publish it, and how to write a case in the browser.");
    }

    private static string Here(string shown) => shown == "." ? "this folder" : $"{shown}/";

    private static string Quoted(string path) =>
        path.All(c => char.IsLetterOrDigit(c) || c is '-' or '_' or '.' or '/' or '\\' or ':') ? path : $"\"{path}\"";

    private static int Refuse(Terminal terminal, IEnumerable<string> why)
    {
        foreach (var line in why)
            terminal.Error.WriteLine(line);
        return ExitCode.Usage;
    }
}
