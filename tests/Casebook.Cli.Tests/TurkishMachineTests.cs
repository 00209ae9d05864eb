using System.Diagnostics;

namespace Casebook.Cli.Tests;

/// <summary>The program on a machine that is set to Turkish, where I and i are other letters and a comma stands in numbers.</summary>
public sealed class TurkishMachineTests
{
    [Theory]
    [InlineData("_two-languages")]
    [InlineData("language")]
    public async Task A_site_has_the_same_bytes_as_on_an_English_one(string name)
    {
        using var sites = new TempSite(hasSettings: false);
        foreach (var file in Sources(Repository.At($"tests/Sites/{name}")))
        {
            var bytes = File.ReadAllBytes(Repository.At($"tests/Sites/{name}/{file}"));
            sites.Put($"en/{file}", bytes).Put($"tr/{file}", bytes);
        }
        // The plain theme of the golden sites.
        foreach (var file in FilesOf(Repository.At("tests/Sites/_theme")))
        {
            var bytes = File.ReadAllBytes(Repository.At($"tests/Sites/_theme/{file}"));
            sites.Put($"en/{file}", bytes).Put($"tr/{file}", bytes);
        }
        await BuildAsync(sites.At("en"), "en_US.UTF-8");
        await BuildAsync(sites.At("tr"), "tr_TR.UTF-8");
        var (english, turkish) = (sites.At("en/output"), sites.At("tr/output"));
        var files = FilesOf(english);
        Assert.True(files.Length > 10);
        Assert.Equal(files, FilesOf(turkish));
        foreach (var file in files)
            Assert.True(
                File.ReadAllBytes(Path.Combine(english, file)).AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(turkish, file))),
                $"{file} differs"
            );
    }

    // What a build remembers (.casebook) names folders and times.
    private static string[] FilesOf(string folder) =>
        [
            .. Directory
                .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(folder, file))
                .Where(file => !file.StartsWith(".casebook", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal),
        ];

    private static IEnumerable<string> Sources(string folder) =>
        FilesOf(folder).Where(file => !file.StartsWith("expected", StringComparison.Ordinal));

    private static async Task BuildAsync(string site, string culture)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet") { RedirectStandardOutput = true };
        foreach (
            var argument in new[] { Path.Combine(AppContext.BaseDirectory, "Casebook.Cli.dll"), "build", "--site", site, "--date", "2026-12-01" }
        )
            start.ArgumentList.Add(argument);
        start.Environment["LC_ALL"] = start.Environment["LANG"] = culture;
        // With culture data where the machine has them, so that only the program keeps it the same.
        start.Environment["DOTNET_SYSTEM_GLOBALIZATION_PREDEFINED_CULTURES_ONLY"] = "0";
        using var process = Process.Start(start)!;
        var told = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(process.ExitCode == 0, told);
    }
}
