using System.Collections.Immutable;
using System.Globalization;
using Casebook.Cli.Terminals;
using Casebook.Cli.Upgrade;
using Casebook.Cli.Usage;
using Casebook.Config;

namespace Casebook.Cli.Commands;

/// <summary><c>upgrade --check</c>: says what another version of the program would change in messages and files of this site. Uses no network.</summary>
internal static class UpgradeCommand
{
    private const int MaxShown = 20;

    /// <summary>Builds the site with both programs into folders of their own, and tells the difference.</summary>
    public static int Run(SiteSettings settings, string program, Terminal terminal, CancellationToken stop)
    {
        if (!File.Exists(Path.Combine(settings.SiteFolder, ConfigParser.FileName)))
            return Refuse(terminal, NoSite.In(settings));
        var other = new OtherProgram(Path.GetFullPath(program, terminal.Folder));
        if (!File.Exists(other.Path))
            return Refuse(terminal, $"There is no program {program}. Name the file of the other version, such as ~/Downloads/casebook.");
        var work = Directory.CreateTempSubdirectory("casebook-upgrade-");
        try
        {
            return Compare(settings, other, work.FullName, terminal, stop);
        }
        catch (InvalidOperationException exception)
        {
            return Refuse(terminal, $"{exception.Message} It is no version of Casebook that can be compared.");
        }
        finally
        {
            work.Delete(recursive: true);
        }
    }

    private static int Compare(SiteSettings settings, OtherProgram other, string work, Terminal terminal, CancellationToken stop)
    {
        var (before, after) = (Path.Combine(work, "before"), Path.Combine(work, "after"));
        var version = other.Version();
        var options = settings.ToBuildOptions(terminal);
        var mine = SiteBuilder.Build(
            new BuildRequest
            {
                SiteFolder = settings.SiteFolder,
                OutputFolder = before,
                Options = options,
            },
            stop
        );
        var theirs = other.Build([
            "--site",
            settings.SiteFolder,
            "--output",
            after,
            "--date",
            options.Today.ToString("O", CultureInfo.InvariantCulture),
            .. options.Drafts ? ["--drafts"] : Array.Empty<string>(),
            .. options.BaseUrl is { } url ? ["--base-url", url] : Array.Empty<string>(),
        ]);
        var words = terminal.Out;
        words.WriteLine($"This site by {version}, compared with this version:");
        var told = ToldMessage.Of(mine.Diagnostics);
        Tell(words, "new message", [.. theirs.Messages.Except(told)]);
        Tell(words, "message that goes", [.. told.Except(theirs.Messages)]);
        var isWhole = mine.Outcome == BuildOutcome.Built && theirs.Built;
        if (isWhole)
            Tell(words, SiteDifference.Between(before, after));
        else
            words.WriteLine(
                theirs.Built
                    ? "  This version builds no site of it, so files are not compared."
                    : "  It builds no site until its errors are corrected."
            );
        return theirs.Built ? ExitCode.Clean : ExitCode.Problems;
    }

    private static void Tell(TextWriter words, SiteDifference files)
    {
        if (files.IsEmpty)
            words.WriteLine("  The files of the site are the same, byte for byte.");
        Tell(words, "new file", files.Added);
        Tell(words, "file that goes", files.Removed);
        Tell(words, "changed file", files.Changed);
    }

    private static void Tell<T>(TextWriter words, string what, ImmutableArray<T> found)
    {
        if (found.IsEmpty)
            return;
        words.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {found.Length} {(found.Length == 1 ? what : Plural(what))}:"));
        foreach (var one in found.Take(MaxShown))
            words.WriteLine($"    {one}");
        if (found.Length > MaxShown)
            words.WriteLine($"    ... and {found.Length - MaxShown} more");
    }

    private static string Plural(string what) =>
        what.EndsWith(" that goes", StringComparison.Ordinal) ? what.Replace(" that goes", "s that go", StringComparison.Ordinal) : what + "s";

    private static int Refuse(Terminal terminal, string why)
    {
        terminal.Error.WriteLine(why);
        return ExitCode.Usage;
    }
}
