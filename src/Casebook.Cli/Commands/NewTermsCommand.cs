using Casebook.Cli.New;
using Casebook.Cli.Terminals;
using Casebook.Cli.Usage;
using Casebook.Files;

namespace Casebook.Cli.Commands;

/// <summary><c>new terms</c>: adds all names that cases use and nothing defines.</summary>
internal static class NewTermsCommand
{
    private const string Path = "content/terms/new-terms.yml";

    /// <summary>Adds the names at the end of a file of their own, never over another, and says what to do next.</summary>
    public static int Run(SiteSettings settings, Terminal terminal)
    {
        if (NewName.Find(new DiskFileTree(settings.SiteFolder), settings.ToBuildOptions(terminal)) is not { } names)
            return Refuse(terminal, NoSite.In(settings));
        if (names.IsEmpty)
        {
            terminal.Out.WriteLine("The vocabulary defines every name that the cases use.");
            return ExitCode.Clean;
        }
        var entries = NewName.Entries(names);
        if (TermFile.Append(settings.SiteFolder, Path, entries, [.. names.Select(name => name.Name)]) is null)
            return Refuse(terminal, $"{Path} does not end in a list of terms, so nothing was changed. Add these lines to it yourself:\n\n{entries}");

        terminal.Out.WriteLine($"Added {(names.Length == 1 ? "1 name" : $"{names.Length} names")} to {Path}.");
        var near = names.Count(name => name.Nearest is not null);
        if (near > 0)
            terminal.Out.WriteLine(
                $"{near} of them look like a defined name; a comment above the entry says which. Correct the case instead if it is a typing error."
            );
        terminal.Out.WriteLine("Next: check the kind of each, and write its definition.");
        return ExitCode.Clean;
    }

    private static int Refuse(Terminal terminal, string why)
    {
        terminal.Error.WriteLine(why);
        return ExitCode.Usage;
    }
}
