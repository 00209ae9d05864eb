using System.Diagnostics;

namespace Casebook.Cli.Tests.Serve;

public sealed class ServeProcessTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public async Task Serve_says_where_the_site_is_and_ends_cleanly_when_it_is_stopped(string signal)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Signals are sent with kill.");
        using var site = new TempSite();
        using var serve = ProgramProcess.Start(site.Folder, "serve", "--port", "0");
        var line = "";
        while (!line.Contains("http://", StringComparison.Ordinal))
            line = await serve.Out.ReadLineAsync(Stop) ?? throw new InvalidOperationException("It said no address.");
        var address = line.Split(' ').Single(word => word.StartsWith("http://127.0.0.1:", StringComparison.Ordinal));
        using var client = new HttpClient();
        Assert.Contains("A made-up first case", await client.GetStringAsync(new Uri(address + "cases/first/"), Stop), StringComparison.Ordinal);
        await using var listening = await client.GetStreamAsync(new Uri(address + "_casebook/events"), Stop);

        using var kill = Process.Start("kill", [$"-{signal}", $"{serve.Id}"]);
        Assert.Equal(0, await serve.WaitForEnd(Stop).WaitAsync(TimeSpan.FromMinutes(1), Stop));
    }
}
