using System.Diagnostics;

namespace Casebook.Cli.Tests.Action;

public sealed class InstallTests : IDisposable
{
    private readonly MadeUpRelease _release = new();
    private readonly string _home = Directory.CreateTempSubdirectory("casebook-home-").FullName;

    public void Dispose()
    {
        _release.Dispose();
        Directory.Delete(_home, recursive: true);
    }

    [Fact]
    public void It_puts_the_program_where_users_have_theirs()
    {
        var (code, said) = Install();
        Assert.True(code == 0, said);
        Assert.Contains($"casebook {MadeUpRelease.Version}", said, StringComparison.Ordinal);
        Assert.Equal(0, MadeUpRelease.Run(Path.Combine(_home, ".local/bin/casebook"), "--version").Code);
        Assert.Contains("export PATH=", said, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_time_it_takes_the_place_of_what_was_there()
    {
        Install();
        File.WriteAllText(Path.Combine(_home, ".local/lib/casebook/left"), "");
        Assert.Equal(0, Install().Code);
        Assert.False(File.Exists(Path.Combine(_home, ".local/lib/casebook/left")));
    }

    [Fact]
    public void An_archive_that_was_changed_is_not_installed()
    {
        File.AppendAllText(_release.Archive, "x");
        Refused("is not what the release says");
    }

    [Fact]
    public void An_archive_of_which_the_release_says_nothing_is_not_installed()
    {
        File.WriteAllText(Path.Combine(_release.Folder, "SHA256SUMS"), $"{_release.Checksum}  other-{Path.GetFileName(_release.Archive)}\n");
        Refused("SHA256SUMS says nothing of");
    }

    [Fact]
    public void A_checksum_of_ones_own_must_hold_too()
    {
        Refused("not 0123", ("CASEBOOK_CHECKSUM", "0123"));
        Assert.Equal(0, Install(("CASEBOOK_CHECKSUM", _release.Checksum)).Code);
    }

    [Theory]
    [InlineData("CASEBOOK_VERSION", "9.9.9", "holds version")]
    [InlineData("CASEBOOK_SOURCE", "http://example.org/release", "is not safe")]
    [InlineData("CASEBOOK_SOURCE", "/no/such/folder", "could not be had")]
    [InlineData("CASEBOOK_SOURCE", "", "CASEBOOK_REPOSITORY=owner/name")]
    public void What_is_wrong_is_said_and_nothing_is_installed(string name, string value, string expected) => Refused(expected, (name, value));

    [Fact]
    public void A_version_may_be_written_as_its_tag() => Assert.Equal(0, Install(("CASEBOOK_VERSION", $"v{MadeUpRelease.Version}")).Code);

    [Fact]
    public void Half_of_the_script_does_nothing()
    {
        var whole = File.ReadAllLines(Repository.At("install.sh"));
        Assert.Equal("main", whole[^1]);
        Assert.DoesNotContain(whole[..^1], line => line.StartsWith("main", StringComparison.Ordinal) && line != "main() {");
    }

    private void Refused(string expected, params (string Name, string Value)[] variables)
    {
        var (code, said) = Install(variables);
        Assert.Equal(1, code);
        Assert.Contains(expected, said, StringComparison.Ordinal);
        Assert.False(Path.Exists(Path.Combine(_home, ".local")));
    }

    private (int Code, string Said) Install(params (string Name, string Value)[] variables)
    {
        var start = new ProcessStartInfo("sh", [Repository.At("install.sh")]);
        start.Environment["HOME"] = _home;
        start.Environment["CASEBOOK_SOURCE"] = _release.Folder;
        foreach (var (name, value) in variables)
            start.Environment[name] = value;
        return MadeUpRelease.Run(start);
    }
}
