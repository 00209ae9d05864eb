using System.Globalization;
using System.Xml.Linq;
using Casebook.Relate.Spoilers;
using Casebook.Render.Outputs.Questions;
using Casebook.Tests.Golden;
using Casebook.Tests.Render.Outputs.Study;

namespace Casebook.Tests.Render.Outputs.Questions;

/// <summary>Questions as Moodle's XML (https://docs.moodle.org/en/Moodle_XML_format).</summary>
public sealed class MoodleTests
{
    private static XElement Quiz(BuiltSite site, string path) => QuestionSites.Xml(site.Files[path]);

    [Fact]
    public void Texts_are_markup_within_the_file_and_pictures_lie_with_them()
    {
        var quiz = Quiz(QuestionSites.Awkward, "questions/all.moodle.xml");
        Assert.Equal(["category", "multichoice", "multichoice"], quiz.Elements("question").Select(one => one.Attribute("type")!.Value));
        Assert.Equal(
            "$course$/top/Made up/Glass // skin disease = a made-up case",
            quiz.Element("question")!.Element("category")!.Element("text")!.Value
        );

        var question = quiz.Elements("question").ElementAt(1);
        Assert.Equal("glass-1", question.Element("idnumber")!.Value);
        Assert.Equal("true", question.Element("single")!.Value);
        var stem = question.Element("questiontext")!;
        Assert.Equal("html", stem.Attribute("format")!.Value);
        var picture = stem.Element("file")!;
        Assert.Contains($"<img src=\"@@PLUGINFILE@@/{picture.Attribute("name")!.Value}\"", stem.Element("text")!.Value, StringComparison.Ordinal);
        Assert.Equal("base64", picture.Attribute("encoding")!.Value);
        Assert.Equal(QuestionSites.Awkward.Files["pictures/" + picture.Attribute("name")!.Value], Convert.FromBase64String(picture.Value));
        Assert.Equal(["100", "0", "0"], question.Elements("answer").Select(answer => answer.Attribute("fraction")!.Value));
        Assert.Equal("]]&gt; is no end.", question.Elements("answer").Last().Element("feedback")!.Element("text")!.Value);
        Assert.Equal(["glass skin disease", "rheumatology"], question.Element("tags")!.Elements("tag").Select(tag => tag.Element("text")!.Value));
    }

    [Fact]
    public void With_several_right_options_the_parts_are_a_whole_and_ticking_all_gives_nothing()
    {
        var question = Quiz(QuestionSites.Awkward, "questions/all.moodle.xml").Elements("question").Last();
        Assert.Equal("false", question.Element("single")!.Value);
        var parts = question
            .Elements("answer")
            .Select(answer => decimal.Parse(answer.Attribute("fraction")!.Value, CultureInfo.InvariantCulture))
            .ToList();
        Assert.Equal(100, parts.Where(part => part > 0).Sum());
        Assert.Equal(0, parts.Sum());
    }

    [Fact]
    public void Each_question_has_an_id_of_its_own()
    {
        var ids = Quiz(QuestionSites.Own, "questions/all.moodle.xml")
            .Elements("question")
            .Select(one => one.Element("idnumber")?.Value)
            .OfType<string>()
            .ToList();
        Assert.True(ids.Count >= 49);
        Assert.Equal(ids.Count, ids.Distinct().Count());
    }

    [Fact]
    public void What_students_see_as_a_name_gives_nothing_away()
    {
        var names = Quiz(QuestionSites.Own, "questions/all.moodle.xml")
            .Elements("question")
            .Where(question => question.Element("idnumber") is not null)
            .ToLookup(question => question.Element("idnumber")!.Value, question => question.Element("name")!.Element("text")!.Value);
        var looked = 0;
        foreach (var entry in StudySites.Model(StudySites.Own()).Cases)
        {
            foreach (var name in Enumerable.Range(1, entry.Case.Questions.Length).SelectMany(i => names[$"{entry.Case.Slug}-{i}"]))
            {
                Assert.False(SpoilerNames.Of(entry).AreIn(name), name);
                looked++;
            }
        }
        Assert.True(looked >= 49);
    }

    [Fact]
    public void What_is_held_back_is_in_no_file()
    {
        var held = QuestionSites.AwkwardCase.Replace(
            "specialties:",
            "challenge: A woman with fever\nanswers_after: 2030-01-01\nspecialties:",
            StringComparison.Ordinal
        );
        var site = BuiltSite.Build(StudySites.MadeUp(held));
        Assert.DoesNotContain(site.Files.Keys, path =>
            path.StartsWith("questions/", StringComparison.Ordinal) || path.EndsWith(".moodle.xml", StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData(true, 1, 4, "100")]
    [InlineData(false, 1, 4, "0")]
    [InlineData(true, 3, 2, "33.33333")]
    [InlineData(false, 3, 2, "-50")]
    public void Parts_of_a_mark_are_those_that_Moodle_knows(bool isRight, int right, int wrong, string expected) =>
        Assert.Equal(expected, MoodleXml.Fraction(isRight, right, wrong));
}
