using System.Text.RegularExpressions;

namespace Casebook.Tests.Render.Shared.Pictures;

/// <summary>How pictures stand on the pages.</summary>
public sealed partial class FigureTests
{
    private const string FrontMatter =
        "figures:\n  - {id: hand, file: hand.jpg, alt: A made-up hand, caption: Both *hands*., credit: A. Photographer, licence: CC BY 4.0}\n";

    private static PictureSite Site(string body, string frontMatter = FrontMatter) =>
        new PictureSite(body, frontMatter)
            .With("content/cases/made-up/hand.jpg", MadePictures.Jpeg(2000, 1000))
            .With("content/cases/made-up/foot.jpg", MadePictures.Jpeg(900, 600));

    [Fact]
    public void A_figure_keeps_its_place_and_offers_sizes()
    {
        var page = Site("![What it shows](foot.jpg){#foot}\nA legend.", "").Page();
        Assert.Matches(
            """<figure class="figure" id="foot"><picture><source type="image/webp" srcset="\.\./\.\./pictures/[0-9a-f]{16}-480\.webp 480w, """
                + """[^"]+-900\.webp 900w" sizes="[^"]+"><img src="\.\./\.\./pictures/[0-9a-f]{16}-900\.jpg" srcset="[^"]+" sizes="[^"]+" """
                + """width="900" height="600" decoding="async" alt="What it shows"></picture><p class="figure-tools"><a class="enlarge" """
                + """href="[^"]+-900\.jpg">Enlarge</a></p><figcaption><b>Figure 1</b> A legend\.</figcaption></figure>""",
            page
        );
    }

    [Fact]
    public void Every_file_a_page_names_is_planned()
    {
        var site = Site("![What it shows](foot.jpg)\n\nWords ![within](foot.jpg) words.");
        var named = Addresses().Matches(site.Page()).Select(match => match.Value).Distinct().ToList();
        Assert.Equal(10, named.Count);
        Assert.All(named, path => Assert.Contains(path, site.Compile().Plan.Files.Keys));
    }

    [Fact]
    public void A_figure_of_the_front_matter_that_the_text_does_not_place_stands_in_a_section_of_its_own()
    {
        var page = Site("Words.\n\n## Discussion\n\nMore words.").Page();
        Assert.Contains("<h2>Figures</h2>", page, StringComparison.Ordinal);
        Assert.Contains("""<a href="#figures">Figures</a>""", page, StringComparison.Ordinal);
        Assert.Contains("""<figure class="figure" id="hand">""", page, StringComparison.Ordinal);
        Assert.Contains("""alt="A made-up hand">""", page, StringComparison.Ordinal);
        Assert.Contains(
            """<figcaption><b>Figure 1</b> Both <em>hands</em>. <span class="credit">A. Photographer, <a """
                + """href="https://creativecommons.org/licenses/by/4.0/" rel="license">CC BY 4.0</a></span></figcaption>""",
            page,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("hand")]
    [InlineData("hand.jpg")]
    [InlineData("./hand.jpg")]
    public void A_figure_that_the_text_places_by_id_or_file_stands_there_only(string name)
    {
        var page = Site($"![As the text says]({name})").Page();
        Assert.DoesNotContain("<h2>Figures</h2>", page, StringComparison.Ordinal);
        Assert.Contains("""alt="As the text says">""", page, StringComparison.Ordinal);
        Assert.Single(CreditPattern().Matches(page));
        Assert.Contains("""<figure class="figure" id="hand">""", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Figures_are_numbered_as_they_stand_and_only_the_first_is_fetched_at_once()
    {
        var page = Site("![First](foot.jpg)\nOne.\n\n![Second](foot.jpg)\nTwo.").Page();
        Assert.Equal(["Figure 1", "Figure 2", "Figure 3"], NumberPattern().Matches(page).Select(match => match.Groups[1].Value));
        Assert.Equal(2, LazyPattern().Count(page));
    }

    [Fact]
    public void An_id_is_given_once() => Assert.Single(IdPattern().Matches(Site("![First](hand)\n\nWords.\n\n![Again](hand)").Page()));

    [Theory]
    [InlineData("[full size](<Mouth Opening (large).png>)", "content/cases/Mouth Opening (large).png")]
    [InlineData("[full size](<Mouth Opening (large).png>)", "content/cases/made-up/Mouth Opening (large).png")]
    [InlineData("[full size](<made-up/Mouth Opening (large).png>)", "content/cases/made-up/Mouth Opening (large).png")]
    [InlineData("[full size][1]\n\n[1]: <Mouth Opening (large).png>", "content/cases/Mouth Opening (large).png")]
    public void A_link_to_a_picture_leads_to_it_in_full_size(string link, string file)
    {
        var site = new PictureSite(link, "").With(file, MadePictures.Scene(1700, 680).PngsaveBuffer());
        Assert.Empty(site.Problems());
        var path = Regex.Match(site.Page(), """<a href="\.\./\.\./(pictures/[0-9a-f]{16}-1700\.png)">full size</a>""").Groups[1].Value;
        Assert.Contains(path, site.Compile().Plan.Files.Keys);
    }

    [Fact]
    public void Text_pages_show_pictures_too()
    {
        var page = Site("Words.")
            .With("content/pages/help.md", "---\ntitle: Help\n---\n![The button](button.png)\n")
            .With("content/pages/help/button.png", MadePictures.Scene(600, 300).PngsaveBuffer())
            .Page("help/index.html");
        Assert.Contains("""<img src="../pictures/""", page, StringComparison.Ordinal);
    }

    [GeneratedRegex("pictures/[0-9a-f]+-[0-9]+\\.[a-z]+")]
    private static partial Regex Addresses();

    [GeneratedRegex("A\\. Photographer")]
    private static partial Regex CreditPattern();

    [GeneratedRegex("<b>(Figure [0-9]+)</b>")]
    private static partial Regex NumberPattern();

    [GeneratedRegex("loading=\"lazy\"")]
    private static partial Regex LazyPattern();

    [GeneratedRegex("id=\"hand\"")]
    private static partial Regex IdPattern();
}
