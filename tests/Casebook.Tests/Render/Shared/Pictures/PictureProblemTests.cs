using Casebook.Diagnostics;

namespace Casebook.Tests.Render.Shared.Pictures;

/// <summary>What is said of pictures that are not as they should be.</summary>
public sealed class PictureProblemTests
{
    private const string Shown = "![Something made up](hand.jpg)";

    private static Diagnostic Only(PictureSite site) => Assert.Single(site.Problems());

    [Fact]
    public void A_good_picture_is_not_complained_about() =>
        Assert.Empty(new PictureSite(Shown).With("content/cases/made-up/hand.jpg", MadePictures.Jpeg(1000, 500)).Problems());

    [Theory]
    [InlineData("content/cases/made-up.md", "content/cases/made-up/hand.jpg")]
    [InlineData("content/cases/made-up.md", "content/cases/hand.jpg")]
    [InlineData("content/cases/made-up/index.md", "content/cases/made-up/hand.jpg")]
    public void A_picture_is_found_beside_its_case(string text, string picture) =>
        Assert.Empty(new PictureSite(Shown, path: text).With(picture, MadePictures.Jpeg(600, 300)).Problems());

    [Fact]
    public void A_mistyped_name_is_an_error_with_the_nearest_name()
    {
        var site = new PictureSite("![Something made up](hnad.jpg)").With("content/cases/made-up/hand.jpg", MadePictures.Jpeg(600, 300));
        var problem = Assert.Single(site.Problems(), problem => problem.Code == "CB422");
        Assert.Equal("Did you mean `hand.jpg`?", problem.Hint);
        Assert.Equal(6, problem.Line);
    }

    [Fact]
    public void A_name_in_the_front_matter_is_checked_too()
    {
        var problem = Only(new PictureSite("Words.", "figures:\n  - {id: hand, file: hand.jpg, alt: A hand}\n"));
        Assert.Equal(("CB422", 4), (problem.Code, problem.Line));
    }

    [Fact]
    public void A_picture_outside_the_casebook_is_not_found() =>
        Assert.Equal("CB422", Only(new PictureSite("![Something](../../../../etc/hand.jpg)")).Code);

    [Theory]
    [InlineData("hand.jpg")]
    [InlineData("hand.png")]
    public void A_file_that_is_no_picture_is_an_error(string file)
    {
        var site = new PictureSite($"![Something made up]({file})").With($"content/cases/made-up/{file}", "not a picture at all");
        Assert.Equal("CB521", Only(site).Code);
        Assert.Empty(site.Pictures());
        Assert.Contains("Something made up", site.Page(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_drawing_in_disguise_is_not_read() =>
        Assert.Equal(
            "CB521",
            Only(
                new PictureSite(Shown).With(
                    "content/cases/made-up/hand.jpg",
                    "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"600\" height=\"600\"/>"
                )
            ).Code
        );

    [Fact]
    public void A_file_of_a_kind_that_browsers_do_not_show_says_so()
    {
        var problem = Only(new PictureSite("![Something made up](hand.heic)").With("content/cases/made-up/hand.heic", [1, 2, 3]));
        Assert.Equal("CB521", problem.Code);
        Assert.Contains("JPEG", problem.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_that_breaks_off_is_an_error_when_it_is_made()
    {
        var site = new PictureSite(Shown).With("content/cases/made-up/hand.jpg", MadePictures.Truncated(600, 400));
        Assert.DoesNotContain(site.Compile().Diagnostics, problem => problem.Code == "CB522");
        Assert.All(site.Problems(), problem => Assert.Equal(("CB522", 6), (problem.Code, problem.Line)));
        Assert.NotEmpty(site.Problems());
    }

    [Fact]
    public void An_enormous_picture_is_refused_before_it_is_decoded()
    {
        var wide = NetVips.Image.Black(20_000, 5_001).PngsaveBuffer(compression: 1, bitdepth: 1);
        var site = new PictureSite("![Something made up](hand.png)").With("content/cases/made-up/hand.png", wide);
        Assert.Equal("CB523", Only(site).Code);
        Assert.Empty(site.Pictures());
    }

    [Fact]
    public void A_heavy_file_is_warned_of()
    {
        var heavy = MadePictures.Jpeg(600, 300).Concat(new byte[10_000_001]).ToArray();
        Assert.Equal(("CB524", Severity.Warning), Of(Only(new PictureSite(Shown).With("content/cases/made-up/hand.jpg", heavy))));
    }

    [Fact]
    public void A_tiny_picture_is_warned_of() =>
        Assert.Equal(
            ("CB525", Severity.Warning),
            Of(Only(new PictureSite(Shown).With("content/cases/made-up/hand.jpg", MadePictures.Jpeg(199, 100))))
        );

    [Fact]
    public void A_moving_picture_is_warned_of() =>
        Assert.Equal(
            ("CB526", Severity.Warning),
            Of(Only(new PictureSite("![Something made up](pulse.gif)").With("content/cases/made-up/pulse.gif", MadePictures.MovingGif(300, 300))))
        );

    [Fact]
    public void A_picture_that_nothing_shows_is_mentioned()
    {
        var problem = Only(new PictureSite("Words.").With("content/cases/made-up/hand.jpg", MadePictures.Jpeg(600, 300)));
        Assert.Equal(("CB520", Severity.Info), Of(problem));
        Assert.Equal("content/cases/made-up/hand.jpg", problem.File);
    }

    [Fact]
    public void A_picture_of_a_draft_waits_for_it() =>
        Assert.Empty(new PictureSite(Shown, "draft: true\n").With("content/cases/made-up/hand.jpg", MadePictures.Jpeg(600, 300)).Problems());

    private static (string, Severity) Of(Diagnostic problem) => (problem.Code, problem.Severity);
}
