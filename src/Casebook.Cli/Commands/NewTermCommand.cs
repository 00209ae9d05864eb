using Casebook.Cli.New;
using Casebook.Cli.Terminals;
using Casebook.Cli.Usage;
using Casebook.Config;
using Casebook.Domain;
using Casebook.Files;

namespace Casebook.Cli.Commands;

/// <summary><c>new term</c>: adds a name to the vocabulary.</summary>
internal static class NewTermCommand
{
    /// <summary>Adds the name to a file of its kind, or makes one, and says what to do next.</summary>
    public static int Run(SiteSettings settings, string name, TermKind kind, Terminal terminal)
    {
        if (!File.Exists(Path.Combine(settings.SiteFolder, ConfigParser.FileName)))
            return Refuse(terminal, NoSite.In(settings));
        if (string.IsNullOrWhiteSpace(name))
            return Refuse(terminal, "A term needs a name.");
        var files = TermFile.ReadAll(new DiskFileTree(settings.SiteFolder));
        if (TermFile.FindName(files, name) is { } known)
            return Refuse(terminal, $"`{known.Value}` is already in the vocabulary ({known.Location}), so nothing was changed.");

        var entry = TermFile.Entry(name.Trim(), kind);
        var path = TermFile.PathFor(files, kind);
        if (TermFile.Append(settings.SiteFolder, path, entry, name.Trim()) is not { } line)
        {
            return Refuse(terminal, $"{path} does not end in a list of terms, so nothing was changed. Add these lines to it yourself:\n\n{entry}");
        }
        terminal.Out.WriteLine($"Added `{name.Trim()}` to {path}, line {line}.");
        terminal.Out.WriteLine("Next: write its definition and synonyms there. Cases can now use the name.");
        return ExitCode.Clean;
    }

    private static int Refuse(Terminal terminal, string why)
    {
        terminal.Error.WriteLine(why);
        return ExitCode.Usage;
    }
}
