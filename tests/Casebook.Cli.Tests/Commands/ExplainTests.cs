namespace Casebook.Cli.Tests.Commands;

public sealed class ExplainTests
{
    [Theory]
    [InlineData("CB101")]
    [InlineData("cb101")]
    [InlineData("101")]
    [InlineData("CB 101")]
    public async Task A_code_is_explained_however_it_is_typed(string code)
    {
        using var site = new TempSite(hasSettings: false);
        var ran = await Ran.In(site, "explain", code);
        Assert.Equal(0, ran.Exit);
        Assert.StartsWith("# CB101: No settings file", ran.Out, StringComparison.Ordinal);
        Assert.Contains("Severity: error", ran.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_code_gets_the_nearest_one()
    {
        using var site = new TempSite();
        var ran = await Ran.In(site, "explain", "CB109");
        Assert.Equal(2, ran.Exit);
        Assert.Contains("There is no message with the code CB109. Did you mean `CB10", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_code_all_are_listed()
    {
        using var site = new TempSite();
        var ran = await Ran.In(site, "explain");
        Assert.Equal(0, ran.Exit);
        Assert.Equal(Diagnostics.Catalogue.Catalogue.All.Length, ran.Out.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries).Length);
    }
}
