using Casebook.Config;
using Casebook.Diagnostics;
using Casebook.Relate;
using Casebook.Tests.Parse.FrontMatter;

namespace Casebook.Tests.Relate;

/// <summary>Which cases are on the site on 23 November 2026. Made-up cases.</summary>
public sealed class PublicationTests
{
    private const string Out = "published";
    private const string Held = "held back";
    private const string Hidden = "not on the site";

    [Theory]
    [InlineData("level: advanced", Out)]
    [InlineData("draft: true", Hidden)]
    [InlineData("publish_on: 2026-11-23", Out)]
    [InlineData("publish_on: 2026-11-24", Hidden)]
    [InlineData("answers_after: 2026-11-23", Out)]
    [InlineData("answers_after: 2026-11-24", Held)]
    [InlineData("answers_after: 2026-11-24\ndraft: true", Hidden)]
    [InlineData("answers_after: 2026-12-24\npublish_on: 2026-11-24", Hidden)]
    public void A_case_is_out_on_its_day_and_answers_wait_for_theirs(string fields, string state)
    {
        var cases = new[] { Reading.Fields(fields).Case };
        var options = new BuildOptions { Today = Reading.Today };
        var published = Publication.Select([.. cases], options, new DiagnosticBag());
        var withheld = Publication.SelectWithheld([.. cases], options);
        Assert.Equal(
            state,
            (published.Length, withheld.Length) switch
            {
                (1, 0) => Out,
                (0, 1) => Held,
                (0, 0) => Hidden,
                _ => "both",
            }
        );
    }

    [Fact]
    public void A_build_with_drafts_shows_all_and_holds_nothing_back()
    {
        var cases = new[] { "draft: true", "publish_on: 2027-01-01", "answers_after: 2027-01-01" }
            .Select(fields => Reading.Fields(fields).Case)
            .ToArray();
        var options = new BuildOptions { Today = Reading.Today, Drafts = true };
        Assert.Equal(3, Publication.Select([.. cases], options, new DiagnosticBag()).Length);
        Assert.Empty(Publication.SelectWithheld([.. cases], options));
    }

    [Theory]
    [InlineData("answers_after: 2027-01-01", "CB420 CB425")]
    [InlineData("answers_after: 2027-01-01\nchallenge_id: a-made-up-id", "CB420")]
    [InlineData("answers_after: 2027-01-01\ndraft: true", "")]
    [InlineData("answers_after: 2026-01-01", "")]
    public void That_answers_wait_is_told_and_whether_their_address_can_be_guessed(string fields, string codes)
    {
        var problems = new DiagnosticBag();
        Publication.Select([Reading.Fields(fields).Case], new BuildOptions { Today = Reading.Today }, problems);
        Assert.Equal(codes, string.Join(' ', problems.ToImmutable().Select(problem => problem.Code)));
    }
}
