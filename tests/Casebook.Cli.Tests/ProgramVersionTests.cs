namespace Casebook.Cli.Tests;

public sealed class ProgramVersionTests
{
    private const string Commit = "0123456789abcdef0123456789abcdef01234567";

    [Fact]
    public void A_release_says_how_a_workflow_names_it()
    {
        var version = ProgramVersion.From($"1.2.0+{Commit}", "https://github.com/made-up/casebook");
        Assert.Equal(("1.2.0", Commit, "made-up/casebook"), (version.Number, version.Commit, version.Repository));
        Assert.Equal("made-up/casebook@v1.2.0", version.Reference);
    }

    [Theory]
    [InlineData("https://github.com/made-up/casebook.git")]
    [InlineData("https://github.com/made-up/casebook/")]
    public void An_address_of_a_clone_is_the_repository(string address) =>
        Assert.Equal("made-up/casebook", ProgramVersion.From("1.2.0", address).Repository);

    [Theory]
    [InlineData("1.2.1-alpha.0.3", "https://github.com/made-up/casebook")]
    [InlineData("1.2.0", null)]
    [InlineData("1.2.0", "")]
    [InlineData("1.2.0", "https://example.org/made-up/casebook")]
    [InlineData("1.2.0", "https://github.com/made-up")]
    [InlineData("1.2.0", "https://github.com/made-up/casebook/tree/main")]
    public void Without_tag_or_repository_there_is_nothing_to_pin(string informational, string? address) =>
        Assert.Null(ProgramVersion.From(informational, address).Reference);

    [Fact]
    public void This_build_knows_its_version_and_its_commit()
    {
        Assert.Matches(@"^\d+\.\d+\.\d+(-[0-9a-z.-]+)?$", ProgramVersion.Current.Number);
        Assert.Matches("^[0-9a-f]{40}$", ProgramVersion.Current.Commit);
    }

    [Fact]
    public async Task Version_is_printed_with_the_commit()
    {
        using var folder = new TempSite(hasSettings: false);
        var ran = await Ran.In(folder, "--version");
        Assert.Equal((0, $"{ProgramVersion.Current.Number}+{ProgramVersion.Current.Commit}"), (ran.Exit, ran.Out.Trim()));
    }
}
