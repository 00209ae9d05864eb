namespace Casebook.Tests.Render.Shared.Pictures;

/// <summary>Marks on made-up pictures.</summary>
public sealed class PictureMarkTests
{
    private const string FrontMatter = """
        diagnosis: madeupitis
        figures:
          - file: hand.jpg
            alt: A made-up hand
            modality: radiograph of nothing
            annotations:
              - {label: Madeupitis *here*, at: 50 25, size: 10 20, layer: Bones}
              - Soft spot: 10% 90%
              - {label: Another bone, at: [0, 0], size: [20, 20], layer: Bones}

        """;

    private static PictureSite Site(string frontMatter = FrontMatter) =>
        new PictureSite("![As the text says](hand.jpg)", frontMatter).With("content/cases/made-up/hand.jpg", MadePictures.Jpeg(2000, 1000));

    [Fact]
    public void Marks_stand_at_their_place_over_the_picture_in_layers_and_in_words()
    {
        var page = Site().Page();
        Assert.Contains("""<div class="shot"><picture>""", page, StringComparison.Ordinal);
        Assert.Contains(
            """<svg class="mark-rings" viewBox="0 0 1000 500" aria-hidden="true"><g class="layer-1"><ellipse class="under" cx="500" """
                + """cy="125" rx="50" ry="50"/>""",
            page,
            StringComparison.Ordinal
        );
        Assert.Contains(
            """<g class="layer-2"><circle class="mark-number" cx="100" cy="450" r="24"/><text x="100" y="460" text-anchor="middle">2</text></g>""",
            page,
            StringComparison.Ordinal
        );
        Assert.Contains("""<circle class="mark-number" cx="24" cy="24" r="24"/>""", page, StringComparison.Ordinal);
        Assert.Contains(
            """<input type="checkbox" data-layer="1"> Bones</label><label><input type="checkbox" data-layer="2"> Show the marks</label>""",
            page,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "<ol><li>Madeupitis <em>here</em> <small>Bones</small></li><li>Soft spot</li><li>Another bone <small>Bones</small></li></ol>",
            page,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Before_the_answer_there_are_no_marks()
    {
        var site = Site();
        foreach (
            var page in site.Compile()
                .Plan.Files.Keys.Where(path => path.StartsWith("challenge/", StringComparison.Ordinal) && path.Count(c => c == '/') == 2)
        )
        {
            var html = site.Page(page);
            Assert.Contains("<picture>", html, StringComparison.Ordinal);
            Assert.DoesNotContain("mark-rings", html, StringComparison.Ordinal);
            Assert.DoesNotContain("hand.jpg", html, StringComparison.Ordinal);
            Assert.DoesNotContain("adeupitis", html, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_figure_can_be_opened_large_and_a_radiograph_brightened()
    {
        var page = Site().Page();
        Assert.Matches("""<a class="enlarge" href="\.\./\.\./pictures/[0-9a-f]{16}-1600\.jpg" data-grey>Enlarge</a>""", page);
        Assert.DoesNotContain(
            " data-grey",
            Site(FrontMatter.Replace("radiograph of", "photograph of", StringComparison.Ordinal)).Page(),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("![As the text says](hand.jpg)", true)]
    [InlineData("Only words.", false)]
    public void Only_pages_with_figures_load_what_enlarges_them(string body, bool loads)
    {
        var page = new PictureSite(body).With("content/cases/made-up/hand.jpg", MadePictures.Jpeg(600, 300)).Page();
        Assert.Equal(loads, page.Contains("assets/figures-", StringComparison.Ordinal));
        Assert.Equal(loads, page.Contains("figure-words", StringComparison.Ordinal));
    }
}
