using Casebook.Cli.Terminals;

namespace Casebook.Cli.Commands;

/// <summary><c>licences</c>: the notices of all parts of the program.</summary>
internal static class LicencesCommand
{
    /// <summary>Prints them.</summary>
    public static int Run(Terminal terminal)
    {
        terminal.Out.WriteLine(Notices().TrimEnd());
        return ExitCode.Clean;
    }

    /// <summary>Notices of the parts from packages, then those of .NET, which lie beside a program that contains it.</summary>
    internal static string Notices()
    {
        using var embedded = new StreamReader(typeof(LicencesCommand).Assembly.GetManifestResourceStream("NOTICES.txt")!);
        var beside = Directory.GetFiles(AppContext.BaseDirectory, "NOTICES-*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText);
        return string.Join("\n\n", beside.Prepend(embedded.ReadToEnd()));
    }
}
