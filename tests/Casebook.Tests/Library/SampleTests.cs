using System.Diagnostics;
using Casebook.Tests.Write;

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

    [Fact]
    public async Task An_output_of_thirty_lines_adds_a_page_and_a_file()
    {
        using var folder = new TempFolder();
        folder.Put("site.config.yml", "title: Ward\n");
        folder.Put("content/cases/hand.md", "---\ntitle: A hand\nserology: [{ANA: positive}, {anti-Scl-70: negative}]\n---\nSwollen.\n");
        var made = await Run("OwnOutput", folder.Path);
        Assert.Contains("<a href=\"../tests/ana/\">ANA</a>: 1", made, StringComparison.Ordinal);
        Assert.EndsWith("ANA\thand\n", made, StringComparison.Ordinal);
        Assert.DoesNotContain("scl-70", made[made.IndexOf("<main", StringComparison.Ordinal)..], StringComparison.OrdinalIgnoreCase);
    }

    private static async Task<string> Run(string sample, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, sample + ".dll"), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(process.ExitCode == 0, await errors);
        return output;
    }
}
