using Casebook.Config;
using Casebook.Diagnostics;
using Casebook.Files;
using Casebook.Files.Shapes;
using Casebook.Files.Yaml;
using Casebook.Tests.Golden;

namespace Casebook.Tests.Config;

/// <summary>A casebook and a program of another version.</summary>
public sealed class VersionTests
{
    [Theory]
    [InlineData("1.2", "1.2.0", true)]
    [InlineData("v1.2.0", "1.2.0", true)]
    [InlineData("2", "2.0.0", true)]
    [InlineData(" 1.2.0-alpha.3+abc ", "1.2.0", false)]
    public void A_version_is_read_as_people_write_it(string written, string number, bool isRelease)
    {
        var version = CompilerVersion.Read(written)!;
        Assert.Equal((number, isRelease), (version.ToString(), version.IsRelease));
    }

    [Theory]
    [InlineData("")]
    [InlineData("new")]
    [InlineData("1.2.3.4")]
    [InlineData("1..2")]
    [InlineData("-1")]
    [InlineData("99999999999")]
    public void Anything_else_is_none(string written) => Assert.Null(CompilerVersion.Read(written));

    [Theory]
    [InlineData("1.2.0", "1.2", true)]
    [InlineData("1.10.0", "1.9", true)]
    [InlineData("1.1.9", "1.2", false)]
    [InlineData("1.9.0", "1.10", false)]
    [InlineData("0.0.0-alpha.7", "3.0", true)]
    public void A_release_serves_what_needs_no_newer_one(string current, string needed, bool serves) =>
        Assert.Equal(serves, CompilerVersion.Read(current)!.Serves(CompilerVersion.Read(needed)!));

    [Fact]
    public void A_program_that_is_too_old_says_nothing_else()
    {
        // A build between releases takes every casebook, so the rule is asked by itself.
        if (!CompilerVersion.Current.IsRelease)
            return;
        var message = Assert.Single(Build("title: T\nfuture_setting: x\nminimum_version: 999.1\n"));
        Assert.StartsWith("site.config.yml:3:18: error CB240: This casebook needs version 999.1.0", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_value_is_told() =>
        Assert.Contains(
            Build("title: T\nminimum_version: newest\n"),
            message => message.StartsWith("site.config.yml:2:18: error CB105: `newest` is not a version.", StringComparison.Ordinal)
        );

    [Theory]
    [InlineData("heading: A swollen hand # so", "title", "title: A swollen hand")]
    [InlineData("heading: \"A: b\"", "title", "title: \"A: b\"")]
    [InlineData("heading:\n  - a\n  - b", "title", "title:")]
    public void A_field_under_its_old_name_is_read_and_the_message_gives_the_line(string line, string key, string rewritten)
    {
        var problems = new DiagnosticBag();
        var read = FormerKeys.Translate(Lines($"summary: x\n{line}\n"), Fields, problems);
        Assert.NotNull(read[key]);
        var told = Assert.Single(problems.ToImmutable());
        Assert.Equal(("CB241", 2, 1, $"Write the line as `{rewritten}`."), (told.Code, told.Line, told.Column, told.Hint));
    }

    [Fact]
    public void An_old_name_beside_the_new_one_stays_what_it_is()
    {
        var problems = new DiagnosticBag();
        var read = FormerKeys.Translate(Lines("title: a\nheading: b\n"), Fields, problems);
        Assert.Empty(problems.ToImmutable());
        Assert.Equal("a", (read["title"] as YamlScalar)?.Text);
        Assert.NotNull(read["heading"]);
    }

    private static System.Collections.Immutable.ImmutableArray<Field> Fields { get; } =
    [new("title", Shape.Text, "A made-up field.") { Formerly = ["heading"] }, new("summary", Shape.Text, "Another.")];

    private static YamlMapping Lines(string text) => (YamlMapping)YamlReader.Read(new SourceText("a.yml", text)).Root!;

    private static IReadOnlyList<string> Build(string settings) => BuiltSite.Build(new MemoryFileTree().Add("site.config.yml", settings)).Messages;
}
