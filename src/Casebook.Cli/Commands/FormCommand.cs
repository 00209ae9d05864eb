using Casebook.Cli.Form;
using Casebook.Cli.New;
using Casebook.Cli.Serve;
using Casebook.Cli.Terminals;
using Casebook.Cli.Usage;
using Casebook.Config;

namespace Casebook.Cli.Commands;

/// <summary><c>form</c>: the preview with a form that writes cases, for this machine alone.</summary>
internal static class FormCommand
{
    /// <summary>Serves until Ctrl+C.</summary>
    /// <param name="settings">The site.</param>
    /// <param name="written">A case, by its path, its folder or its address; null for the list of cases.</param>
    /// <param name="port">Port to begin with.</param>
    /// <param name="terminal">Where to tell.</param>
    /// <param name="stop">Ends it.</param>
    public static async Task<int> RunAsync(SiteSettings settings, string? written, int port, Terminal terminal, CancellationToken stop)
    {
        if (!File.Exists(Path.Combine(settings.SiteFolder, ConfigParser.FileName)))
        {
            await terminal.Error.WriteLineAsync(NoSite.In(settings)).ConfigureAwait(false);
            return ExitCode.Usage;
        }
        var file = written is null ? null : Find(settings.SiteFolder, written, terminal.Folder);
        if (written is not null && file is null)
        {
            await terminal
                .Error.WriteLineAsync($"There is no case `{written}`. Name its file, or begin one: {terminal.Program} new case \"{written}\"")
                .ConfigureAwait(false);
            return ExitCode.Usage;
        }
        var form = new FormDesk(new FormWork(settings.SiteFolder, () => settings.ToBuildOptions(terminal), terminal.Clock));
        return await ServeCommand
            .RunAsync(settings with { Drafts = true }, port, new PreviewHosts(), terminal, stop, form, file)
            .ConfigureAwait(false);
    }

    private static string? Find(string siteFolder, string written, string here)
    {
        if (CaseFile.Find(siteFolder, Path.GetFileNameWithoutExtension(written.TrimEnd('/'))) is { } named)
            return named;
        var path = Path.GetRelativePath(siteFolder, Path.GetFullPath(written, here)).Replace('\\', '/');
        return new FormFiles(siteFolder).Cases.FirstOrDefault(one => one == path || one == $"{path}/index.md");
    }
}
