using System.Diagnostics;

namespace Casebook.Tests.Library;

/// <summary>The programs in <c>samples/</c> do what they say. They see the public surface alone.</summary>
public sealed class SampleTests
{
    [Fact]
    public async Task A_host_of_ten_lines_prints_the_page_of_a_case()
    {
        var page = await Run("OneCase");
        Assert.StartsWith("<!DOCTYPE html>", page, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("A man of 40 comes with a swollen hand.", page, StringComparison.Ordinal);
    }

    private static async Task<string> Run(string sample, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, sample + ".dll"), .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(process.ExitCode == 0, await errors);
        return output;
    }
}
