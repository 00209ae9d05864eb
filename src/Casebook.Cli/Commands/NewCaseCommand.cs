using System.Collections.Immutable;
using Casebook.Cli.Init;
using Casebook.Cli.New;
using Casebook.Cli.Terminals;
using Casebook.Cli.Usage;
using Casebook.Config;

namespace Casebook.Cli.Commands;

/// <summary><c>new case</c>: begins a case.</summary>
internal static class NewCaseCommand
{
    private const string Every = "all";

    /// <summary>Makes the file, never over another, and says what to do next.</summary>
    /// <param name="settings">The site.</param>
    /// <param name="title">Title of the case.</param>
    /// <param name="slug">Name of the file; null to make it from the title.</param>
    /// <param name="written">Specialties as typed; empty to ask where somebody can answer, and else for every field.</param>
    /// <param name="terminal">Where to ask and to tell.</param>
    public static int Run(SiteSettings settings, string title, string? slug, string[] written, Terminal terminal)
    {
        if (!File.Exists(Path.Combine(settings.SiteFolder, ConfigParser.FileName)))
            return Refuse(terminal, NoSite.In(settings));
        if (string.IsNullOrWhiteSpace(title))
            return Refuse(terminal, "A case needs a title.");
        var name = slug ?? CaseFile.SlugOf(title);
        if (!CaseFile.FitsAddress(name))
            return Refuse(
                terminal,
                $"`{name}` cannot be an address. Use lower-case letters a to z, digits and hyphens, for example --slug swollen-hands"
            );
        if (CaseFile.Find(settings.SiteFolder, name) is { } taken)
            return Refuse(terminal, $"{taken} already exists, so nothing was changed. Choose another title, or another name with --slug.");

        var (specialties, complaint) = Specialties(written);
        if (complaint is not null)
            return Refuse(terminal, complaint);
        if (written.Length == 0 && terminal.CanAsk)
            specialties = new InitQuestions(terminal).Ask(
                $"Specialty, for the fields it uses ({string.Join(", ", InitChoices.Specialties)})",
                Every,
                line => Specialties([line])
            );
        var path = CaseFile.Create(settings.SiteFolder, name, title.Trim(), settings.TodayBy(terminal.Clock), specialties);
        terminal.Out.WriteLine($"Made {path}.");
        terminal.Out.WriteLine("Next:");
        terminal.Out.WriteLine("  1. Open it in an editor and write. Lines that start with # are examples: delete the # to use one.");
        terminal.Out.WriteLine($"  2. See it while you write: {terminal.Program} serve --drafts");
        terminal.Out.WriteLine($"  3. See what is wrong or missing: {terminal.Program} check --drafts");
        terminal.Out.WriteLine("  4. Delete the line `draft: true` when the case may be published.");
        return ExitCode.Clean;
    }

    private static (ImmutableArray<string> Names, string? Complaint) Specialties(string[] written) =>
        written is [] or [Every] ? ([], null) : InitChoices.ReadSpecialties(written);

    private static int Refuse(Terminal terminal, string why)
    {
        terminal.Error.WriteLine(why);
        return ExitCode.Usage;
    }
}
