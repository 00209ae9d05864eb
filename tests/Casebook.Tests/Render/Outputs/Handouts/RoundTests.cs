using System.Buffers.Binary;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using Casebook.Files;
using Casebook.Relate.Challenges;
using Casebook.Relate.Spoilers;
using Casebook.Tests.Golden;
using Casebook.Tests.Render.Outputs.Questions;
using Casebook.Tests.Render.Outputs.Study;
using Casebook.Tests.Render.Shared.Pictures;

namespace Casebook.Tests.Render.Outputs.Handouts;

/// <summary>A collection as slides and as a book: files that hold all they need, and tell the answer no sooner than the story.</summary>
public sealed class RoundTests
{
    private static readonly XNamespace Opf = "http://www.idpf.org/2007/opf";

    private static string Slides(BuiltSite site, string collection) => site.Text(ChallengeAddress.OfCollection(collection) + "slides.html");

    private static BuiltSite WithPicture() =>
        BuiltSite.Build(
            (
                (MemoryFileTree)
                    StudySites.MadeUp(
                        StudySites.MadeUpCase.Replace(
                            "## Presentation\n",
                            "## Presentation\n\n![a made-up film](film.jpg)\n\n",
                            StringComparison.Ordinal
                        )
                    )
            ).Add("content/cases/glass/film.jpg", MadePictures.Jpeg(600, 300))
        );

    [Fact]
    public void Slides_ask_for_nothing_outside_their_file()
    {
        var html = Slides(WithPicture(), "first");
        Assert.Contains("<img src=\"data:image/jpeg;base64,", html, StringComparison.Ordinal);
        Assert.DoesNotMatch("(src|href|srcset)=\"(?!data:|https?://)", html);
        Assert.DoesNotContain("<link", html, StringComparison.Ordinal);
        Assert.DoesNotContain("url(", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Their_policy_names_their_script_and_lets_no_other_run()
    {
        var html = Slides(QuestionSites.Own, "calcinosis");
        var script = Regex.Match(html, "<script>(.*?)</script>", RegexOptions.Singleline).Groups[1].Value;
        var policy = Regex
            .Match(html, "Content-Security-Policy\" content=\"([^\"]+)\"")
            .Groups[1]
            .Value.Replace("&#39;", "'", StringComparison.Ordinal);
        var hash = Convert.ToBase64String(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(script)));
        Assert.Contains($"script-src 'sha256-{hash}';", policy.Replace("&#43;", "+", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.StartsWith("default-src 'none';", policy, StringComparison.Ordinal);
    }

    [Fact]
    public void No_slide_before_the_diagnosis_names_it_but_behind_an_answer()
    {
        var model = StudySites.Model(StudySites.Own());
        var looked = 0;
        foreach (var collection in model.Collections)
        {
            var slides = Regex.Split(Slides(QuestionSites.Own, collection.Collection.Slug), "<section class=\"slide")[1..];
            var names = collection.Cases.Select(SpoilerNames.Of).ToList();
            var number = -1;
            var isTold = true;
            foreach (var slide in slides)
            {
                if (slide.Contains("<dl class=\"facts\">", StringComparison.Ordinal))
                    (number, isTold) = (number + 1, false);
                isTold |= slide.StartsWith(" told", StringComparison.Ordinal);
                if (isTold)
                    continue;
                var seen = Regex.Replace(slide, "<details class=\"answer\">.*?</details>", "", RegexOptions.Singleline);
                // What is asked may list the diagnosis among what to rank; nothing else may.
                var text = System.Net.WebUtility.HtmlDecode(Regex.Replace(seen, "<[^>]+>", " "));
                Assert.False(number >= 0 && names[number].AreIn(text), $"{collection.Collection.Slug}, case {number + 1}: {text}");
                looked++;
            }
        }
        Assert.True(looked > 40, $"{looked} slides");
    }

    [Fact]
    public void What_is_held_back_has_no_answer_on_slides_and_no_chapter_of_answers()
    {
        var held = StudySites.MadeUpCase.Replace(
            "level: advanced",
            "level: advanced\nchallenge: A woman with fever\nanswers_after: 2030-01-01",
            StringComparison.Ordinal
        );
        var site = BuiltSite.Build(StudySites.MadeUp(held));
        var html = Slides(site, "first");
        Assert.DoesNotContain("glass skin disease", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(
            "<details class=\"answer\"><summary>Show the answer</summary>\n<p class=\"diagnosis\">",
            html,
            StringComparison.Ordinal
        );
        Assert.Contains("The answers and the diagnosis appear on", html, StringComparison.Ordinal);
        Assert.DoesNotContain(QuestionSites.Unzip(site.Files["collections/first/first.epub"]).Keys, name =>
            name.Contains("key-", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void A_book_begins_with_its_kind_unpacked_where_readers_look()
    {
        var bytes = QuestionSites.Own.Files["collections/calcinosis/calcinosis.epub"];
        Assert.Equal("PK\u0003\u0004", Encoding.ASCII.GetString(bytes, 0, 4));
        Assert.Equal(0, BinaryPrimitives.ReadUInt16LittleEndian(bytes.AsSpan(8)));
        Assert.Equal(0, BinaryPrimitives.ReadUInt16LittleEndian(bytes.AsSpan(28)));
        Assert.Equal("mimetypeapplication/epub+zip", Encoding.ASCII.GetString(bytes, 30, 28));
    }

    [Theory]
    [InlineData("calcinosis")]
    [InlineData("the-lung-in-autoimmune-disease")]
    [InlineData("antibodies-that-change-the-question")]
    public void Every_file_of_a_book_is_XML_and_stands_in_its_package(string slug)
    {
        var files = QuestionSites.Unzip(QuestionSites.Own.Files[$"collections/{slug}/{slug}.epub"]);
        var package = QuestionSites.Xml(files["EPUB/package.opf"]);
        var items = package.Element(Opf + "manifest")!.Elements(Opf + "item").ToList();
        Assert.Equal(
            files.Keys.Where(name => name.StartsWith("EPUB/", StringComparison.Ordinal) && name != "EPUB/package.opf").Order(StringComparer.Ordinal),
            items.Select(item => "EPUB/" + item.Attribute("href")!.Value).Order(StringComparer.Ordinal)
        );
        Assert.Equal("nav", items.Single(item => item.Attribute("properties") is not null).Attribute("properties")!.Value);
        var ids = items.Select(item => item.Attribute("id")!.Value).ToHashSet();
        Assert.All(package.Descendants(Opf + "itemref"), one => Assert.Contains(one.Attribute("idref")!.Value, ids));
        foreach (var (name, bytes) in files.Where(file => file.Key.EndsWith(".xhtml", StringComparison.Ordinal)))
        {
            using var reader = XmlReader.Create(new MemoryStream(bytes), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });
            var page = XDocument.Load(reader).Root!;
            Assert.Single(page.Descendants(), element => element.Name.LocalName == "h1");
            Assert.All(page.Descendants().Where(element => element.Name.LocalName == "img"), picture => Assert.NotNull(picture.Attribute("alt")));
            var own = page.Descendants().Attributes("id").Select(id => id.Value).ToList();
            Assert.True(own.Count == own.Distinct().Count(), name);
        }
    }

    [Fact]
    public void A_book_says_how_it_can_be_read()
    {
        var package = QuestionSites.Xml(QuestionSites.Unzip(QuestionSites.Own.Files["collections/calcinosis/calcinosis.epub"])["EPUB/package.opf"]);
        var said = package.Descendants(Opf + "meta").ToLookup(meta => meta.Attribute("property")!.Value, meta => meta.Value);
        Assert.Contains("textual", said["schema:accessMode"]);
        Assert.Contains("tableOfContents", said["schema:accessibilityFeature"]);
        Assert.Equal("none", said["schema:accessibilityHazard"].Single());
        Assert.Matches(@"^\d{4}-\d\d-\d\dT00:00:00Z$", said["dcterms:modified"].Single());
    }

    [Fact]
    public void The_page_of_a_collection_leads_to_both()
    {
        var page = QuestionSites.Own.Text("collections/calcinosis/index.html");
        Assert.Contains("slides.html", page, StringComparison.Ordinal);
        Assert.Contains("calcinosis.epub\" download", page, StringComparison.Ordinal);
    }
}
