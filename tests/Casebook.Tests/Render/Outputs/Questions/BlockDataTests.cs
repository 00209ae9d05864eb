using System.Text.Json;
using Casebook.Tests.Golden;
using Casebook.Tests.Render.Outputs.Study;

namespace Casebook.Tests.Render.Outputs.Questions;

/// <summary>The data of mixed blocks: an index to choose from, and the questions a few cases to a file.</summary>
public sealed class BlockDataTests
{
    private static JsonElement Read(BuiltSite site, string name) => JsonDocument.Parse(site.Files[$"data/questions/{name}.json"]).RootElement;

    [Fact]
    public void The_index_leads_to_every_question_and_says_nothing_of_answers()
    {
        var index = Read(QuestionSites.Own, "index");
        var wanted = index
            .GetProperty("cases")
            .EnumerateArray()
            .SelectMany(
                one => one.GetProperty("questions").EnumerateArray(),
                (one, number) => (Part: one.GetProperty("part").GetInt32(), Id: $"{one.GetProperty("case").GetString()}-{number.GetInt32()}")
            )
            .ToList();
        Assert.True(wanted.Count >= 49);
        foreach (var part in wanted.GroupBy(one => one.Part))
        {
            var held = Read(QuestionSites.Own, part.Key.ToString(System.Globalization.CultureInfo.InvariantCulture))
                .EnumerateArray()
                .Select(question => question.GetProperty("id").GetString()!)
                .ToList();
            Assert.Equal(part.Select(one => one.Id).Order(StringComparer.Ordinal), held.Order(StringComparer.Ordinal));
        }
        Assert.DoesNotContain("\"right\"", QuestionSites.Own.Text("data/questions/index.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void Topics_are_those_of_the_case_and_what_is_broader()
    {
        const string Terms = """
            - {name: glass skin disease, kind: diagnosis, definition: Made up., parents: [made-up disease]}
            - {name: made-up disease, kind: diagnosis, definition: Made up.}
            - {name: joint pain, kind: finding, definition: Made up.}
            - {name: knee, kind: site, definition: A joint.}
            """;
        var site = BuiltSite.Build(
            ((Casebook.Files.MemoryFileTree)StudySites.MadeUp()).Add("content/terms/all.yml", System.Text.Encoding.UTF8.GetBytes(Terms))
        );
        var index = Read(site, "index");
        var topics = index.GetProperty("topics").EnumerateArray().ToList();
        var mine = index.GetProperty("cases")[0].GetProperty("topics").EnumerateArray().ToList();
        Assert.Equal(["specialty", "level", "system", "diagnosis"], topics.Select(topic => topic.GetProperty("key").GetString()));
        Assert.Equal(["Rheumatology"], Names(0));
        Assert.Equal(["Advanced"], Names(1));
        Assert.Equal(["knee"], Names(2));
        Assert.Equal(["brittle nail", "glass skin disease", "made-up disease"], Names(3).Order(StringComparer.Ordinal));

        IEnumerable<string> Names(int topic) =>
            mine[topic].EnumerateArray().Select(place => topics[topic].GetProperty("values")[place.GetInt32()].GetString()!);
    }

    [Fact]
    public void A_question_without_a_right_answer_is_not_asked()
    {
        var numbers = Read(QuestionSites.Awkward, "index")
            .GetProperty("cases")[0]
            .GetProperty("questions")
            .EnumerateArray()
            .Select(one => one.GetInt32());
        Assert.Equal([1, 2], numbers);
        var stem = Read(QuestionSites.Awkward, "0")[0].GetProperty("stem").GetString()!;
        Assert.Contains("<img src=\"../pictures/", stem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_site_that_leaves_study_out_has_no_block()
    {
        var site = BuiltSite.Build(StudySites.MadeUp(config: "title: Made up\nleave_out: study\n"));
        Assert.DoesNotContain(site.Files.Keys, path => path.StartsWith("data/questions/", StringComparison.Ordinal));
        Assert.DoesNotContain("id=\"block\"", site.Text("questions/index.html"), StringComparison.Ordinal);
    }
}
