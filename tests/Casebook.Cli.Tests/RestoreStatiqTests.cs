using System.Diagnostics;

namespace Casebook.Cli.Tests;

/// <summary>The gate leaves the bridge to Statiq out when only Statiq's packages cannot be had, and for no other reason.</summary>
public sealed class RestoreStatiqTests : IDisposable
{
    private const string Missing =
        "/r/src/A.csproj : error NU1101: Unable to find package Statiq.App. No packages exist with this id in source(s): nuget.org [/r/Casebook.Statiq.slnx]";
    private const string MissingCore =
        "/r/src/A.csproj : error NU1101: Unable to find package Statiq.Core. No packages exist with this id in source(s): nuget.org [/r/Casebook.Statiq.slnx]";
    private readonly string _folder = Directory.CreateTempSubdirectory("casebook-").FullName;

    [Theory]
    [InlineData(0, "  Restored.", 0)]
    [InlineData(1, Missing, 77)]
    [InlineData(1, Missing + "\n" + MissingCore, 77)]
    [InlineData(
        1,
        Missing + "\n/r/src/A.csproj : error NU1101: Unable to find package Markdig. No packages exist with this id in source(s): nuget.org",
        1
    )]
    [InlineData(1, Missing + "\n/r/src/A.csproj : error NU1603: Warning As Error: AngleSharp 1 was not found.", 1)]
    [InlineData(1, "error NU1301: Unable to load the service index for source https://example.org/index.json.", 1)]
    [InlineData(1, "/r/src/A.csproj : error NU1102: Unable to find package Statiq.App with version (>= 1.0.0-beta.72)", 1)]
    [InlineData(1, "Segmentation fault", 1)]
    public async Task Only_missing_packages_of_Statiq_are_no_failure(int code, string says, int expected)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The gate runs in a shell.");
        var program = Path.Combine(_folder, "dotnet");
        await File.WriteAllTextAsync(program, $"#!/bin/sh\ncat <<'END'\n{says}\nEND\nexit {code}\n", TestContext.Current.CancellationToken);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        var start = new ProcessStartInfo("bash", [Repository.At("tests/restore-statiq.sh")]) { RedirectStandardOutput = true };
        start.Environment["PATH"] = $"{_folder}:{Environment.GetEnvironmentVariable("PATH")}";
        using var process = Process.Start(start)!;
        var told = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(expected, process.ExitCode);
        Assert.Equal(expected == 1, told.Contains(says, StringComparison.Ordinal));
    }

    [Fact]
    public void Where_the_packages_are_served_leaving_it_out_is_an_error()
    {
        var workflow = File.ReadAllText(Repository.At(".github/workflows/check.yml"));
        Assert.Matches(@"run: bash tests/run\.sh\n\s+env:\n(\s+#.*\n)?\s+CASEBOOK_STATIQ: required", workflow);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
