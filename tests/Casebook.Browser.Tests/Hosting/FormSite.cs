using Casebook.Cli.Form;
using Casebook.Cli.Serve;
using Casebook.Config;
using Casebook.Files;

namespace Casebook.Browser.Tests.Hosting;

/// <summary>A made-up casebook on disk, with the preview and its form.</summary>
internal sealed class FormSite : IAsyncDisposable
{
    /// <summary>The case.</summary>
    public const string Case = "content/cases/made-up.md";

    private const string Text = """
        ---
        title: A made-up case # kept
        date: 2026-01-01
        patient: {age: 54 years, sex: female}
        diagnosis: madeupitis
        findings:
          # seen on day 0
          - fever: absent
          - rash
        ---
        ## Presentation

        A made-up patient comes with a made-up complaint.

        """;

    private readonly PreviewSession _session;
    private readonly FormDesk _desk;

    private FormSite(string folder, PreviewSession session, FormDesk desk) => (Folder, _session, _desk) = (folder, session, desk);

    /// <summary>The casebook.</summary>
    public string Folder { get; }

    /// <summary>Where the preview is.</summary>
    public string Address => _session.Address.ToString();

    /// <summary>Where the form of the case is, from there.</summary>
    public string Form => _desk.AddressOf(Case)[1..];

    /// <summary>The text of the case on disk.</summary>
    public string Read() => File.ReadAllText(Path.Combine(Folder, Case)).ReplaceLineEndings("\n");

    /// <summary>Writes the case as another program would.</summary>
    public void Write(string text) => File.WriteAllText(Path.Combine(Folder, Case), text);

    /// <summary>Makes the casebook and begins to serve it.</summary>
    public static async Task<FormSite> StartAsync()
    {
        var folder = Directory.CreateTempSubdirectory("casebook-form-").FullName;
        Directory.CreateDirectory(Path.Combine(folder, "content", "cases"));
        Directory.CreateDirectory(Path.Combine(folder, "content", "terms"));
        await File.WriteAllTextAsync(Path.Combine(folder, "site.config.yml"), "title: Made-up casebook\n");
        await File.WriteAllTextAsync(
            Path.Combine(folder, "content", "terms", "t.yml"),
            "- {name: madeupitis, kind: diagnosis, definition: A made-up disease.}\n- {name: rash, kind: finding, definition: A made-up rash.}\n"
        );
        await File.WriteAllTextAsync(Path.Combine(folder, Case), Text);
        BuildOptions Options() => new() { Today = new DateOnly(2099, 1, 1), Drafts = true };
        var desk = new FormDesk(new FormWork(folder, Options, TimeProvider.System));
        var session = await PreviewSession.StartAsync(
            folder,
            () => SiteCompiler.Compile(new DiskFileTree(folder), Options()),
            0,
            new PreviewHosts(),
            _ => { },
            TimeProvider.System,
            desk
        );
        return new FormSite(folder, session!, desk);
    }

    public async ValueTask DisposeAsync()
    {
        await _session.DisposeAsync();
        Directory.Delete(Folder, recursive: true);
    }
}
