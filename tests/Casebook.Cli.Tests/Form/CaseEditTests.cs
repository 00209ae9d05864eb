using System.Text;
using Casebook.Cli.Form.Editing;

namespace Casebook.Cli.Tests.Form;

/// <summary>One field of a made-up case is changed; what stands around it stays letter for letter.</summary>
public sealed class CaseEditTests
{
    private const string Story = "---\n## Presentation\n\nA made-up patient.\n";

    [Theory]
    [InlineData("title: One\n", "title", "Two", "title: Two\n")]
    [InlineData("title: One # why\n", "title", "Two", "title: Two # why\n")]
    [InlineData("title: \"One\"\n", "title", "Two \"2\"", "title: \"Two \\\"2\\\"\"\n")]
    [InlineData("title: 'One'\n", "title", "It's", "title: 'It''s'\n")]
    [InlineData("title: One\n", "title", "A: B", "title: \"A: B\"\n")]
    [InlineData("title: One\n", "title", "38 °C #3", "title: \"38 °C #3\"\n")]
    [InlineData("summary: >\n  One\n  line\nlevel: foundation\n", "summary", "Other", "summary: >\n  Other\nlevel: foundation\n")]
    [InlineData("summary: |- # kept\n  One\nlevel: foundation\n", "summary", "A\nB", "summary: |- # kept\n  A\n  B\nlevel: foundation\n")]
    [InlineData("title: One\nlevel: foundation\n", "summary", "Short", "title: One\nsummary: Short\nlevel: foundation\n")]
    [InlineData("title: One # why\n# rest\n", "patient/age", "54 years", "title: One # why\npatient:\n  age: 54 years\n# rest\n")]
    [InlineData("patient: {sex: female}\n", "patient/age", "54", "patient: {age: 54, sex: female}\n")]
    [InlineData("patient: {age: 54, sex: female}\n", "patient/age", "55, or 56", "patient: {age: \"55, or 56\", sex: female}\n")]
    [InlineData("patient:\n  age: 54\n  sex: female\n", "patient/age", "", "patient:\n  sex: female\n")]
    [InlineData("title: One\npatient:\n  age: 54\n", "patient/age", "", "title: One\n")]
    [InlineData("patient: {age: 54, sex: female}\n", "patient/sex", "", "patient: {age: 54}\n")]
    [InlineData("title:\nlevel: foundation\n", "title", "One", "title: One\nlevel: foundation\n")]
    [InlineData("title: ~\n", "title", "One", "title: One\n")]
    [InlineData("âge: x\npatient:\n  âge: 54\n", "patient/age", "55", "âge: x\npatient:\n  âge: 55\n")]
    public void A_field_is_written_where_it_stands(string before, string path, string value, string after) => Check(before, path, value, after);

    [Theory]
    [InlineData("diagnosis: gout\n", "diagnosis/1", "pseudogout", "diagnosis:\n  - gout\n  - pseudogout\n")]
    [InlineData("diagnosis: [gout]\n", "diagnosis/1", "pseudogout", "diagnosis: [gout, pseudogout]\n")]
    [InlineData("diagnosis: []\n", "diagnosis/0", "gout", "diagnosis: [gout]\n")]
    [InlineData("title: One\n", "findings/0/~", "fever: absent", "title: One\nfindings:\n  - fever: absent\n")]
    [InlineData("findings:\n- fever\n# more\n- nausea # now\n", "findings/2/~", "rash", "findings:\n- fever\n# more\n- nausea # now\n- rash\n")]
    [InlineData("findings:\n  - fever\n", "findings/0/on", "day 3", "findings:\n  - finding: fever\n    on: day 3\n")]
    [InlineData("findings: [fever]\n", "findings/0/on", "day 3", "findings: [{finding: fever, on: day 3}]\n")]
    [InlineData("findings: fever\n", "findings/0/on", "day 3", "findings:\n  - finding: fever\n    on: day 3\n")]
    [InlineData("labs:\n  - CRP: 48 mg/L\n", "labs/0/on", "day 3", "labs:\n  - CRP: 48 mg/L\n    on: day 3\n")]
    [InlineData("labs:\n  - CRP: 48 mg/L\n", "labs/0/~", "CRP: 12 mg/L", "labs:\n  - CRP: 12 mg/L\n")]
    [InlineData("labs:\n  - \"CRP\": '48 mg/L'\n", "labs/0/~", "CRP: 12 mg/L", "labs:\n  - \"CRP\": '12 mg/L'\n")]
    [InlineData("labs:\n  - CRP: 48 mg/L\n", "labs/0/~", "ESR: 48 mg/L", "labs:\n  - ESR: 48 mg/L\n")]
    [InlineData("labs:\n  - {CRP: 48, on: day 1}\n", "labs/0/~", "CRP: 1, 2", "labs:\n  - {CRP: \"1, 2\", on: day 1}\n")]
    [InlineData("labs:\n  - test: CRP\n    value: 48\n", "labs/0/~", "ESR", "labs:\n  - test: ESR\n    value: 48\n")]
    [InlineData("labs:\n  - test: CRP\n    value: 48\n", "labs/0/value", "", "labs:\n  - test: CRP\n")]
    [InlineData("labs:\n  - value: 48 # high\n    test: CRP\n", "labs/0/value", "", "labs:\n  - test: CRP\n")]
    [InlineData("findings:\n  - fever: absent\n", "findings/0/~", "fever", "findings:\n  - fever\n")]
    [InlineData("findings:\n  # seen\n  - fever\n  - rash\n", "findings/0/~", "", "findings:\n  # seen\n  - rash\n")]
    [InlineData("title: One\nfindings:\n  # seen\n  - fever\n", "findings/0/~", "", "title: One\n  # seen\n")]
    [InlineData("vitals: {pulse: 90}\n", "vitals/0/pulse", "100/min", "vitals: {pulse: 100/min}\n")]
    [InlineData("vitals:\n  pulse: 90\n", "vitals/1/pulse", "100", "vitals:\n  - pulse: 90\n  - pulse: 100\n")]
    [InlineData("vitals:\n  hr: 90\n", "vitals/0/pulse", "100", "vitals:\n  hr: 100\n")]
    [InlineData(
        "differential:\n  - diagnosis: gout\n    for: [a]\n",
        "differential/0/for/1",
        "b",
        "differential:\n  - diagnosis: gout\n    for: [a, b]\n"
    )]
    [InlineData("learning_points:\n  - \"One: a\"\n  - Two\n", "learning_points/1", "Three", "learning_points:\n  - \"One: a\"\n  - Three\n")]
    public void An_entry_of_a_list_is_written_as_its_list_is(string before, string path, string value, string after) =>
        Check(before, path, value, after);

    [Theory]
    [InlineData("patient: &p {age: 54}\nconsent: *p\n", "consent", "yes")]
    [InlineData("title: One\nlevel: &l foundation\nlicence: *l\n", "level", "advanced")]
    [InlineData("title: [broken\n", "title", "One")]
    [InlineData("labs:\n  - test: CRP\n    value: 48\n", "labs/0/~", "")]
    [InlineData("title: One\n", "no/such/place", "One")]
    public void What_cannot_be_changed_alone_is_refused(string fields, string path, string value) =>
        Assert.Null(CaseEdit.Set(new CaseText("content/cases/a.md", $"---\n{fields}{Story}"), path, value));

    [Fact]
    public void Line_ends_and_byte_order_mark_stay_those_of_the_file()
    {
        const string written = "\uFEFF---\r\ntitle: One\nlevel: foundation\r\nsummary: Old\r\n---\r\n## A\r\n\r\nText.\r\n";
        var bytes = Encoding.UTF8.GetBytes(written);
        var text = CaseText.OfBytes("content/cases/a.md", bytes)!;
        Assert.Equal(bytes, Encoding.UTF8.GetBytes(text.Written));
        Assert.Equal(
            written.Replace("Old\r\n", "Old\r\ndate: 2026-01-01\r\n", StringComparison.Ordinal),
            CaseEdit.Set(text, "date", "2026-01-01")!.Written
        );
        Assert.Equal(written.Replace("Text.", "A\r\n\r\nB", StringComparison.Ordinal), CaseEdit.Set(text, "story/0/text", "A\n\nB")!.Written);
        Assert.Null(CaseText.OfBytes("content/cases/a.md", [0xFF, 0xFE, 0x41, 0x00]));
    }

    [Theory]
    [InlineData("## A\n\nOne.\n\n## B\n\nTwo.\n", "story/0/text", "Three.", "## A\n\nThree.\n\n## B\n\nTwo.\n")]
    [InlineData("## A\n\n## B\n\nTwo.\n", "story/0/text", "One.", "## A\n\nOne.\n\n## B\n\nTwo.\n")]
    [InlineData("## A\n", "story/0/text", "One.", "## A\n\nOne.\n")]
    [InlineData("Before.\n\n## A {step}\n\n```\n## no heading\n```\n", "story/1/heading", "B", "Before.\n\n## B\n\n```\n## no heading\n```\n")]
    [InlineData("Before.\n", "story/1/heading", "B", "Before.\n\n## B\n")]
    [InlineData("Before.\n", "story/0/text", "After.", "After.\n")]
    public void A_section_of_the_story_is_written_where_it_stands(string before, string path, string value, string after)
    {
        var text = new CaseText("content/cases/a.md", $"---\ntitle: One\n---\n{before}");
        Assert.Equal($"---\ntitle: One\n---\n{after}", CaseEdit.Set(text, path, value)?.Written);
    }

    private static void Check(string before, string path, string value, string after)
    {
        var text = new CaseText("content/cases/a.md", $"---\n{before}{Story}");
        Assert.Equal($"---\n{after}{Story}", CaseEdit.Set(text, path, value)?.Written);
    }
}
