using System.Xml;
using System.Xml.Linq;

namespace Casebook.Tests.Render.Outputs.Questions;

/// <summary>Questions as a package of QTI 2.1: what its schemas and its binding ask, by hand, since the schemas may not lie here.</summary>
public sealed class QtiTests
{
    private static readonly XNamespace Cp = "http://www.imsglobal.org/xsd/imscp_v1p1";
    private static readonly XNamespace Qti = "http://www.imsglobal.org/xsd/imsqti_v2p1";

    private static Dictionary<string, byte[]> Own(string set) => QuestionSites.Unzip(QuestionSites.Own.Files[$"questions/{set}.qti.zip"]);

    [Theory]
    [InlineData("all")]
    [InlineData("calcinosis")]
    public void The_manifest_names_every_file_and_nothing_else(string set)
    {
        var files = Own(set);
        var resources = QuestionSites.Xml(files["imsmanifest.xml"]).Element(Cp + "resources")!.Elements(Cp + "resource").ToList();
        var named = resources.SelectMany(one => one.Elements(Cp + "file")).Select(file => file.Attribute("href")!.Value).ToList();
        Assert.Equal(
            files.Keys.Where(path => path != "imsmanifest.xml").Order(StringComparer.Ordinal),
            named.Distinct().Order(StringComparer.Ordinal)
        );
        Assert.All(resources, one =>
            Assert.Contains(one.Attribute("href")!.Value, one.Elements(Cp + "file").Select(file => file.Attribute("href")!.Value))
        );

        var ids = resources.Select(one => one.Attribute("identifier")!.Value).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.All(ids, id => Assert.Equal(id, XmlConvert.VerifyNCName(id)));
        Assert.Equal(
            ids.Where(id => id.StartsWith("q-", StringComparison.Ordinal)),
            resources.SelectMany(one => one.Elements(Cp + "dependency")).Select(one => one.Attribute("identifierref")!.Value)
        );
    }

    [Fact]
    public void Every_item_has_one_right_choice_and_a_reason_for_each()
    {
        var items = Own("all").Where(file => file.Key.StartsWith("items/", StringComparison.Ordinal)).ToList();
        Assert.True(items.Count >= 49);
        foreach (var (path, bytes) in items)
        {
            var item = QuestionSites.Xml(bytes);
            Assert.Equal(Qti + "assessmentItem", item.Name);
            Assert.Equal($"items/{item.Attribute("identifier")!.Value}.xml", path);
            var response = item.Element(Qti + "responseDeclaration")!;
            Assert.Equal("single", response.Attribute("cardinality")!.Value);
            var right = Assert.Single(response.Element(Qti + "correctResponse")!.Elements(Qti + "value")).Value;
            var choices = item.Descendants(Qti + "simpleChoice").Select(choice => choice.Attribute("identifier")!.Value).ToList();
            Assert.Contains(right, choices);
            Assert.Equal(choices, Feedback(item, "FEEDBACK"));
            Assert.Equal(["told"], Feedback(item, "SOURCE"));
        }
    }

    [Fact]
    public void The_test_asks_every_item_once()
    {
        var files = Own("all");
        var asked = QuestionSites.Xml(files["test.xml"]).Descendants(Qti + "assessmentItemRef").Select(one => one.Attribute("href")!.Value).ToList();
        Assert.Equal(files.Keys.Where(path => path.StartsWith("items/", StringComparison.Ordinal)), asked);
    }

    [Fact]
    public void Awkward_words_and_a_picture_stand_in_an_item()
    {
        var files = QuestionSites.Unzip(QuestionSites.Awkward.Files["questions/all.qti.zip"]);
        var item = QuestionSites.Xml(files["items/q-glass-1.xml"]);
        var picture = item.Descendants(Qti + "img").Single().Attribute("src")!.Value;
        Assert.StartsWith("../pictures/", picture, StringComparison.Ordinal);
        Assert.Equal(QuestionSites.Awkward.Files[picture[3..]], files[picture[3..]]);
        Assert.Equal("=1:320 {high} ~ #2", item.Descendants(Qti + "simpleChoice").First().Value);
        // QTI knows no deletions.
        Assert.Empty(item.Descendants(Qti + "del"));
        Assert.Equal(
            "2",
            QuestionSites
                .Xml(files["items/q-glass-2.xml"])
                .Descendants(Qti + "value")
                .Count(value => value.Value is "A" or "B")
                .ToString(System.Globalization.CultureInfo.InvariantCulture)
        );
        Assert.Equal(
            "3",
            QuestionSites.Xml(files["items/q-glass-2.xml"]).Descendants(Qti + "choiceInteraction").Single().Attribute("maxChoices")!.Value
        );
    }

    [Fact]
    public void The_package_of_a_collection_whose_name_tells_the_answer_has_another()
    {
        foreach (var path in QuestionSites.Own.Files.Keys.Where(path => path.EndsWith(".qti.zip", StringComparison.Ordinal)))
        {
            var title = QuestionSites.Xml(QuestionSites.Unzip(QuestionSites.Own.Files[path])["test.xml"]).Attribute("title")!.Value;
            Assert.DoesNotContain("calcinosis", title, StringComparison.OrdinalIgnoreCase);
        }
    }

    private static IEnumerable<string> Feedback(XElement item, string outcome) =>
        item.Elements(Qti + "modalFeedback")
            .Where(one => one.Attribute("outcomeIdentifier")!.Value == outcome)
            .Select(one => one.Attribute("identifier")!.Value);
}
