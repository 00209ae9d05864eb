using System.Text.RegularExpressions;
using Casebook.Relate.Challenges;
using Casebook.Tests.Golden;

namespace Casebook.Tests.Render.Outputs.Challenges;

/// <summary>Small made-up cases as challenges.</summary>
public sealed partial class ChallengePageTests
{
    private const string Terms = """
        - {name: broad disorder, kind: diagnosis}
        - {name: made-up disease, kind: diagnosis, synonyms: [MUD, "Maker's disease"], parents: [broad disorder]}
        - {name: special made-up disease, kind: diagnosis, parents: [made-up disease]}
        """;

    [Fact]
    public void Sections_stay_in_their_order_and_what_is_missing_is_put_in_its_place()
    {
        var html = Page(
            """
            title: A case
            diagnosis: made-up disease
            findings: [{finding: pale skin, method: examination}, {finding: shadow, method: CT}]
            serology: [ANA: positive]
            labs: [CRP: high 48 mg/L]
            timeline: [{at: day 0, event: Admission}]
            """,
            "## Presentation\n\nTired.\n\n## Four weeks later\n\nMore tired.\n\n## Course and treatment\n\nRest.\n\n## Discussion\n\nTalk.\n"
                + "\n## Imaging\n\nBehind the answer.\n"
        );

        Assert.Equal(
            ["Presentation", "Four weeks later", "Examination", "Investigations", "Serology", "Imaging", "Course and treatment", "Before you look"],
            Headings().Matches(html).Select(match => match.Groups[1].Value)
        );
        Assert.DoesNotContain("Talk.", html, StringComparison.Ordinal);
        Assert.DoesNotContain("Behind the answer", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("It is made-up disease.")]
    [InlineData("It is MUD.")]
    [InlineData("It is Maker’s disease.")]
    [InlineData("It is a *made-up* disease.")]
    [InlineData("It is a special made-up\ndisease.")]
    [InlineData("It is a broad disorder.")]
    [InlineData("It is [[made-up disease|a MUD]].")]
    [InlineData("It is [this](https://example.org/ \"made-up disease\").")]
    [InlineData("![made-up disease](mud.jpg)")]
    [InlineData("| a | made-up disease |\n|---|---|\n| b | c |")]
    [InlineData("- made-up disease")]
    [InlineData("> made-up disease")]
    [InlineData("`made-up disease`")]
    [InlineData("### made-up disease\n\nText.")]
    [InlineData("::: reveal made-up disease\nText.\n:::")]
    public void Names_of_the_diagnosis_are_blacked_out_wherever_they_stand(string text) =>
        Assert.Empty(
            Leaks.Find(
                Page("title: A case\ndiagnosis: made-up disease\n", $"## Presentation\n\n{text}\n"),
                ["made-up disease", "made up disease", "MUD", "Maker’s disease", "broad disorder"]
            )
        );

    [Fact]
    public void Titles_of_other_cases_are_left_out_and_words_of_the_link_are_not()
    {
        var html = Page("title: A case\ndiagnosis: made-up disease\n", "## Presentation\n\nSee [[case:other]] and [[case:other|a man of 40]].\n");

        Assert.DoesNotContain("Telling title", html, StringComparison.Ordinal);
        Assert.DoesNotContain("cases/other", html, StringComparison.Ordinal);
        Assert.Contains("See another case and a man of 40.", html, StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"withheld\"", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("challenge: A woman who is tired", "A woman who is tired")]
    [InlineData("challenge: A woman with MUD\npatient: {age: 44 years, sex: female}", "A 44-year-old woman")]
    [InlineData("patient: {age: 44 years, sex: male}\nfindings: [fatigue, specially pale skin, cough]", "A 44-year-old man with fatigue and cough")]
    [InlineData("patient: {age: 7 months}\nfindings: [fatigue]", "A child (7 months) with fatigue")]
    [InlineData("patient: {age: 40s, sex: female}", "A woman (40s)")]
    [InlineData("level: advanced", "A patient")]
    public void A_title_gives_nothing_away(string fields, string title) =>
        Assert.Contains(
            $"<h1>{title}</h1>",
            // Where no line may break says nothing about the words.
            Page($"title: A case\ndiagnosis: made-up disease\n{fields}\n", "## Presentation\n\nText.\n")
                .Replace("<span class=\"nb\">44-year-old</span>", "44-year-old", StringComparison.Ordinal),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_second_diagnosis_in_the_challenge_title_is_part_of_the_question()
    {
        var html = Page(
            "title: A case\nchallenge: A man with known second disease\ndiagnosis: [made-up disease, second disease]\n",
            "## Presentation\n\nHe has second disease and made-up disease.\n"
        );

        Assert.Contains("He has second disease and ", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_case_without_a_diagnosis_or_sections_is_a_challenge_too() =>
        Assert.Contains("Only text.", Page("title: A case\n", "Only text.\n"), StringComparison.Ordinal);

    [Fact]
    public void Very_many_sections_do_not_lie_within_one_another_without_end() =>
        Assert.Equal(
            12,
            Page("title: A case\n", string.Concat(Enumerable.Range(1, 60).Select(n => $"## Part {n}\n\nText {n}.\n\n")))
                .Split("class=\"eyebrow\"")
                .Length - 1
        );

    [Fact]
    public void Educators_are_told_where_their_words_give_the_answer_away()
    {
        var site = Build(
            "title: A case\nchallenge: A woman with MUD\ndiagnosis: made-up disease\n",
            "## Presentation\n\nA [[case:other|case of]]\nMUD. And again MUD.\n\n## Discussion\n\nMade-up disease.\n"
        );

        Assert.Equal(
            ["CB440 3:12", "CB441 9:1"],
            site.Messages.Select(line => Message().Match(line))
                .Where(match => match.Success)
                .Select(match => $"{match.Groups[3].Value} {match.Groups[1].Value}:{match.Groups[2].Value}")
                .Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void Educators_are_told_of_notes_and_events_too()
    {
        var site = Build(
            """
            title: A case
            diagnosis: made-up disease
            findings: [{finding: pale skin, note: as in MUD}, {finding: made-up disease of the nail, note: left out with its MUD}]
            labs: [{test: CRP, result: high, note: seen in MUD}]
            timeline: [{at: day 0, event: MUD is found}]
            """,
            "## Presentation\n\nTired.\n"
        );

        Assert.Equal(
            ["CB441 4:45", "CB441 5:48", "CB441 6:31"],
            site.Messages.Select(line => Message().Match(line))
                .Where(match => match.Success)
                .Select(match => $"{match.Groups[3].Value} {match.Groups[1].Value}:{match.Groups[2].Value}")
                .Order(StringComparer.Ordinal)
        );
    }

    private static string Page(string fields, string body) => Build(fields, body).Text(ChallengeAddress.OfCase("mud") + "index.html");

    private static BuiltSite Build(string fields, string body) =>
        BuiltSite.Build(
            SourceFiles
                .Of(
                    ("site.config.yml", "title: Test casebook\n"),
                    ("content/terms/t.yml", Terms),
                    ("content/cases/mud.md", $"---\n{fields.TrimEnd()}\n---\n{body}"),
                    ("content/cases/other.md", "---\ntitle: Telling title\n---\nText.\n")
                )
                .Tree()
        );

    [GeneratedRegex("<h2 tabindex=\"-1\">([^<]*)</h2>")]
    private static partial Regex Headings();

    [GeneratedRegex("^content/cases/mud.md:([0-9]+):([0-9]+): [a-z]+ (CB44[0-9])")]
    private static partial Regex Message();
}
