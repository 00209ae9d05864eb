using Casebook.Tests.Golden;
using Casebook.Tests.Render.Outputs.Study;

namespace Casebook.Tests.Render.Outputs.Challenges;

/// <summary>The clinical lists of a case that waits for its answers: what the challenge does not show is in no file, whatever its kind.</summary>
public sealed class HeldBackListsTests
{
    private const string Waiting = """
        ---
        title: Madeupitis of the lists
        challenge: A traveller with a rash
        date: 2026-11-01
        challenge_id: waiting-room-8
        diagnosis: madeupitis
        summary: Summaryword of the case.
        findings: [invented rash]
        vitals:
          - {sign: invented pulse, value: 99, note: Vitalsword is a remark.}
          - {sign: later pulse, value: 55, on: day 12, note: Latevitals are told later.}
        medications:
          - {drug: inventolol, dose: 5 mg, note: Stopped for Medicationword.}
        imaging:
          - {modality: CT, finding: invented shadow, impression: Impressionword settles it., note: Imagingword is a remark.}
          - {modality: MRI, finding: later shadow, on: day 20, note: Lateimaging is told later.}
        pathology:
          - {specimen: invented tissue, finding: invented granuloma, diagnosis: Pathologyword, note: Tissueword is a remark.}
        genetics:
          - {gene: MADEUP1, variant: c.100A>G, note: Geneticsword is a remark.}
        procedures:
          - {procedure: inventectomy, note: Procedureword is a remark.}
        microbiology:
          - {specimen: blood, organism: Inventococcus madeupii, on: day 3, note: Microbeword is a remark.}
        scores:
          - {score: Madeup severity score, value: 7, on: day 12, note: Ratingword is a remark.}
        treatment:
          - {treatment: inventomab, dose: Doseword of it, reason: Reasonword for it}
        steps:
          - {after: 1, ask: "Askword now?", options: [{text: Optionword, correct: true, why: Whyword is why.}, {text: Nothing at all, why: Otherwhy is why.}]}
        figures: []
        answers_after: 2027-01-15
        ---
        ## Presentation

        She has a rash.

        ## Course

        Courseword tells the end.
        """;

    private static readonly string[] Secrets =
    [
        "Summaryword",
        "Vitalsword",
        "later pulse",
        "Latevitals",
        "Medicationword",
        "Impressionword",
        "Imagingword",
        "later shadow",
        "Lateimaging",
        "invented tissue",
        "invented granuloma",
        "Pathologyword",
        "Tissueword",
        "MADEUP1",
        "c.100A>G",
        "Geneticsword",
        "inventectomy",
        "Procedureword",
        "Inventococcus",
        "Microbeword",
        "Madeup severity",
        "Ratingword",
        "inventomab",
        "Doseword",
        "Reasonword",
        "Whyword",
        "Courseword",
        "madeupitis",
    ];

    private static SourceFiles Sources =>
        SourceFiles.Of(
            ("site.config.yml", "title: Book\nurl: https://example.org/book\n"),
            ("content/cases/a-name.md", Waiting),
            ("content/cases/open.md", "---\ntitle: Open\ndate: 2026-11-01\ndiagnosis: other disease\nfindings: [fever]\n---\nText.\n")
        );

    [Fact]
    public void No_file_of_any_kind_holds_what_waits()
    {
        var tree = Sources.Tree();
        var challenge = Assert.Single(StudySites.Model(tree).Embargoed);
        var site = BuiltSite.Build(tree, today: new DateOnly(2026, 11, 30));
        string[] secrets = [.. Secrets, .. challenge.HeldBack];
        Assert.Empty(
            site.Files.SelectMany(file =>
                Leaks
                    .Texts(file.Value)
                    .SelectMany(text =>
                        secrets.Where(secret => text.Contains(secret, StringComparison.OrdinalIgnoreCase)).Select(secret => $"{file.Key}: {secret}")
                    )
            )
        );
        Assert.Contains("She has a rash.", site.Text("challenge/waiting-room-8/index.html"), StringComparison.Ordinal);
        Assert.Contains("invented pulse", site.Text("challenge/waiting-room-8/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void On_the_day_each_of_it_is_there()
    {
        var site = BuiltSite.Build(Sources.Tree(), today: new DateOnly(2027, 1, 15));
        var all = string.Join('\n', site.Files.Values.SelectMany(bytes => Leaks.Texts(bytes)));
        var read = System.Net.WebUtility.HtmlDecode(all);
        Assert.DoesNotContain(Secrets.Append("invented pulse"), secret => !read.Contains(secret, StringComparison.OrdinalIgnoreCase));
    }
}
