using Casebook.Config;
using Casebook.Diagnostics;
using Casebook.Files;
using CsCheck;

namespace Casebook.Tests.Config;

public sealed class ConfigParserTests
{
    [Fact]
    public void A_title_is_enough()
    {
        var config = Parse("title: A casebook\n");
        Assert.NotNull(config);
        Assert.Equal(new SiteConfig { Title = "A casebook" }, config with { Severities = new SiteConfig { Title = "" }.Severities });
    }

    [Theory]
    [InlineData("https://example.org/a/b/", "https://example.org/a/b", "/a/b/")]
    [InlineData("https://example.org", "https://example.org", "/")]
    public void The_base_path_comes_from_the_address(string written, string url, string basePath)
    {
        var config = Parse($"title: T\nurl: {written}\n")!;
        Assert.Equal(url, config.Url);
        Assert.Equal(basePath, config.BasePath);
    }

    [Fact]
    public void The_command_line_has_the_last_word_about_the_address()
    {
        var tree = new MemoryFileTree().Add("site.config.yml", "title: T\nurl: https://example.org/a\n");
        var config = ConfigParser.Parse(
            tree,
            new BuildOptions { Today = new DateOnly(2026, 1, 1), BaseUrl = "http://localhost:5000/" },
            new DiagnosticBag()
        );
        Assert.Equal("http://localhost:5000", config!.Url);
    }

    [Theory]
    [InlineData("leave_out: decks\n", (int)SiteParts.Decks)]
    [InlineData("leave_out: [Challenges, reference_files]\n", (int)(SiteParts.Challenges | SiteParts.ReferenceFiles))]
    [InlineData("leave_out:\n", (int)SiteParts.None)]
    public void Parts_are_left_out_by_name(string setting, int parts) => Assert.Equal((SiteParts)parts, Parse("title: T\n" + setting)!.LeaveOut);

    [Fact]
    public void An_unknown_part_is_told_and_the_known_ones_are_left_out()
    {
        var problems = new DiagnosticBag();
        var config = ConfigParser.Parse(
            new MemoryFileTree().Add("site.config.yml", "title: T\nleave_out: [deks, study, {a: b}]\n"),
            new BuildOptions { Today = new DateOnly(2026, 1, 1) },
            problems
        );
        Assert.Equal(SiteParts.Study, config!.LeaveOut);
        Assert.Equal([(2, 13), (2, 26)], problems.ToImmutable().Select(problem => (problem.Line, problem.Column)));
    }

    [Fact]
    public void No_settings_take_the_parser_down() =>
        Gen.OneOf(
                Gen.String,
                Choice
                    .Of("title", ": ", "\n", "- ", "{", "}", "[", "severity", "  ", "CB301", "off", "\"", "|", "#")
                    .Array[0, 20]
                    .Select(string.Concat)
            )
            .Sample(text => Parse(text) is null or { Title.Length: > 0 });

    private static SiteConfig? Parse(string text) =>
        ConfigParser.Parse(
            new MemoryFileTree().Add("site.config.yml", text),
            new BuildOptions { Today = new DateOnly(2026, 1, 1) },
            new DiagnosticBag()
        );
}
