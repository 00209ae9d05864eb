using System.Diagnostics;
using System.Text.Json;
using Casebook.Browser.Tests.Hosting;
using Casebook.Config;

namespace Casebook.Browser.Tests;

/// <summary>The HTML of the whole site, judged by the Nu Html Checker of the W3C. tests/get-vnu.sh fetches it; without it the test is skipped, except
/// in CI.</summary>
public sealed class ValidityTests(SiteFixture fixture) : IDisposable
{
    // What the checker says that we know better, each with its reason; a star stands for anything between.
    private static readonly string[] Allowed =
    [
        "highlight(found)", // CSS Custom Highlight API, which the checker does not know yet; browsers without it skip the rule.
        // The checker reads files and does not know that their own site is 'self'; browser tests do.
        "violates Content Security Policy (meta tag): external*assets/",
        "violates Content Security Policy (meta tag): image “../../pictures/",
        "Inline script violates Content Security Policy*<script type=\"application/ld+json\">", // Data, which no browser runs.
        // The checker takes the hash of a script of several lines to be wrong; that it runs, a browser test sees.
        "Inline script violates Content Security Policy*/slides.html:",
    ];

    private readonly string _folder = Directory.CreateTempSubdirectory("casebook-vnu-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Every_page_and_style_sheet_is_valid()
    {
        var checker = Checker();
        // Pages with pictures are judged on the made-up site: this repository's has none.
        var made = MadeSite
            .Render()
            .Files.Where(file => file.Key.StartsWith(MadeSite.Page, StringComparison.Ordinal))
            .Select(file => KeyValuePair.Create($"made-up/{file.Key}", file.Value));
        foreach (var (path, bytes) in fixture.Site.Files.Concat(made).Where(file => IsChecked(file.Key)))
        {
            var target = Path.Combine(_folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            await File.WriteAllBytesAsync(target, bytes, TestContext.Current.CancellationToken);
        }
        Assert.True(fixture.Site.Pages.Count() > 100);
        Troubles.None(await CheckAsync(checker));
    }

    [Fact]
    public async Task Sites_of_every_language_are_valid_and_lead_nowhere_in_vain()
    {
        var checker = Checker();
        foreach (var language in TwoLanguages.Languages)
        {
            var sources = Directory.CreateTempSubdirectory("casebook-language-");
            var tree = TwoLanguages.Sources(language == "en" ? "fr" : language);
            foreach (var path in tree.Enumerate(""))
            {
                var target = Path.Combine(sources.FullName, path);
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                await File.WriteAllBytesAsync(target, tree.ReadBytes(path), TestContext.Current.CancellationToken);
            }
            // A build follows every link and fails where one leads nowhere.
            var request = new BuildRequest
            {
                SiteFolder = sources.FullName,
                OutputFolder = Path.Combine(_folder, language),
                Options = new BuildOptions { Today = new DateOnly(2099, 1, 1) },
            };
            Assert.Equal(BuildOutcome.Built, SiteBuilder.Build(request, TestContext.Current.CancellationToken).Outcome);
            Assert.True(File.Exists(Path.Combine(_folder, language, language == "en" ? "" : language, "cases", "fever", "index.html")), language);
            sources.Delete(recursive: true);
            // The checker reads whatever lies in a folder.
            foreach (var file in Directory.EnumerateFiles(Path.Combine(_folder, language), "*", SearchOption.AllDirectories))
            {
                if (!IsChecked(file))
                    File.Delete(file);
            }
        }
        Troubles.None(await CheckAsync(checker));
    }

    private static bool IsChecked(string file) => Path.GetExtension(file) is ".html" or ".css" or ".svg";

    private static string Checker()
    {
        var checker =
            Environment.GetEnvironmentVariable("CASEBOOK_VNU") ?? Path.Combine(RepositorySite.RepositoryFolder, "artifacts", "vnu", "vnu.jar");
        if (File.Exists(checker))
            return checker;
        Assert.False(Environment.GetEnvironmentVariable("CI") == "true", $"{checker} is missing: run tests/get-vnu.sh");
        Assert.Skip("The Nu Html Checker is not here: run tests/get-vnu.sh");
        return checker;
    }

    private async Task<IReadOnlyList<string>> CheckAsync(string checker)
    {
        var start = new ProcessStartInfo("java") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (
            var argument in new[]
            {
                "-Xss4m",
                "-Xmx768m",
                "-jar",
                checker,
                "--format",
                "json",
                "--stdout",
                "--also-check-css",
                "--also-check-svg",
                "--exit-zero-always",
                _folder,
            }
        )
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(process.ExitCode == 0, await errors);
        using var report = JsonDocument.Parse(output);
        return
        [
            .. report
                .RootElement.GetProperty("messages")
                .EnumerateArray()
                .Select(message => $"{Kind(message)}: {message.GetProperty("message").GetString()} [{Place(message)}] {Extract(message)}")
                .Where(problem => !Allowed.Any(allowed => allowed.Split('*').All(part => problem.Contains(part, StringComparison.Ordinal)))),
        ];
    }

    private static string Kind(JsonElement message) =>
        message.TryGetProperty("subType", out var kind) ? kind.GetString()! : message.GetProperty("type").GetString()!;

    // The checker writes file:/folder, which is no address to .NET.
    private string Place(JsonElement message) =>
        $"{Path.GetRelativePath(_folder, Uri.UnescapeDataString(message.GetProperty("url").GetString()!["file:".Length..]))}:{Line(message)}";

    private static string Extract(JsonElement message) =>
        message.TryGetProperty("extract", out var extract) ? extract.GetString()!.ReplaceLineEndings(" ") : "";

    private static int Line(JsonElement message) => message.TryGetProperty("lastLine", out var line) ? line.GetInt32() : 0;
}
