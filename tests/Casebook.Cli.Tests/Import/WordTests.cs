using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using static Casebook.Cli.Tests.Import.WordDocument;

namespace Casebook.Cli.Tests.Import;

public sealed class WordTests
{
    private static readonly OpenXmlElement[] References =
    [
        Line("References"),
        Line("1. Example A, Sample B. Invented nodules of the hand. J Test. 2001;4(2):5-6."),
        Line("2. Sample B. More invented nodules. J Test. 2002;5(1):7-9."),
        Line("3. Third C, Fourth D. Nodules again. Test Med. 2003;6:10-2."),
    ];

    [Theory]
    [InlineData("pandoc.docx")]
    [InlineData("libreoffice.docx")]
    [InlineData("libreoffice.odt")]
    public async Task A_document_of_another_program_becomes_a_draft_that_check_accepts(string name)
    {
        using var site = new TempSite().Put($"in/{name}", await Document(name));
        var ran = await Ran.In(site, "import", $"in/{name}");
        Assert.Equal((0, ""), (ran.Exit, ran.Error));
        const string path = "content/cases/invented-nodules-of-both-hands/index.md";
        Assert.Contains($"Wrote {path}: a draft with the text of in/{name} and 1 picture.", ran.Out, StringComparison.Ordinal);
        var text = site.Read(path);
        foreach (
            var line in new[]
            {
                "title: Invented nodules of both hands",
                "summary: A made-up woman has hard nodules. She is well after treatment.",
                "authors:\n  - Ada Example\n  - Ben Q. Sample",
                "consent: Written informed consent for publication was obtained from the patient.",
                "  - {test: Haemoglobin, value: \"10.5\", unit: \"g/dL\", reference: \"12-16\"}",
                "  - {test: CRP, value: \"48\", unit: \"mg/L\", reference: \"< 5\"}",
                "  - {test: ANA, result: \"positive 1:320\", reference: negative}",
                "references:\n  - example2001\n  - sample2002\n  - third2003\n",
                "Made-up nodules are rare [@example2001]. Two series exist [@sample2002; @third2003].",
                "## Presentation\n\nA 44-year-old woman came with *hard* nodules; H~2~O and 10^9^/L are written so. She weighs < 60 kg and has a_b\\*c.[^1]",
                "- first finding\n- second finding\n   - a finding below it\n",
                "1. one\n1. two\n",
                "    caption: Two hands with white nodules",
                "| First | History [@example2001; @sample2002; @third2003] |",
                "## Discussion\n",
                "[the page](<https://example.org/page>)",
                "[^1]: An invented footnote.",
            }
        )
            Assert.Contains(line, text, StringComparison.Ordinal);
        Assert.DoesNotContain("SECRET", text, StringComparison.Ordinal);
        Assert.Contains("Key words of the document: calcinosis, Raynaud phenomenon.", text, StringComparison.Ordinal);
        Assert.Contains("Left out of this draft: the section Funding.", text, StringComparison.Ordinal);
        var picture = await File.ReadAllBytesAsync(
            site.At("content/cases/invented-nodules-of-both-hands/figure-1.png"),
            TestContext.Current.CancellationToken
        );
        Assert.DoesNotContain("Secret", Encoding.Latin1.GetString(picture), StringComparison.Ordinal);
        Assert.Equal(0, (await Ran.In(site, "check", "--drafts")).Exit);
    }

    [Fact]
    public async Task A_remark_stands_in_the_draft_and_its_message_at_that_line()
    {
        using var site = new TempSite().Put("case.docx", Of([Line("Invented nodules"), Line("History"), Line("A man came [7]."), .. References]));
        var ran = await Ran.In(site, "import", "case.docx");
        const string path = "content/cases/invented-nodules.md";
        var lines = site.Read(path).Split('\n');
        var at = Array.FindIndex(lines, line => line.StartsWith("<!-- check: `[7]`", StringComparison.Ordinal));
        Assert.True(at > 0);
        Assert.Contains($"{path}:{at + 1}:6: warning CB755", ran.Out, StringComparison.Ordinal);
        Assert.Contains("A man came \\[7\\].", lines);
    }

    [Fact]
    public async Task Raised_numbers_cite_and_powers_do_not()
    {
        using var site = new TempSite().Put(
            "case.docx",
            Of([
                Line("Invented nodules"),
                Line("Discussion"),
                Line(
                    Run("Nodules are rare."),
                    Raised("1,3"),
                    Run(" Platelets were 2 × 10"),
                    Raised("9"),
                    Run("/L, the area 3 cm"),
                    Raised("2"),
                    Run(", all"),
                    Raised("1-"),
                    Raised("3"),
                    Run(".")
                ),
                .. References,
            ])
        );
        await Ran.In(site, "import", "case.docx");
        Assert.Contains(
            "Nodules are rare. [@example2001; @third2003] Platelets were 2 × 10^9^/L, the area 3 cm^2^, all [@example2001; @sample2002; @third2003].",
            site.Read("content/cases/invented-nodules.md"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task The_range_of_a_laboratory_is_no_citation()
    {
        using var site = new TempSite().Put(
            "case.docx",
            Of([Line("Invented nodules"), Line("Discussion"), Line("Calcium was 2.4 mmol/L [1-3], as known [2]."), .. References])
        );
        await Ran.In(site, "import", "case.docx");
        Assert.Contains("2.4 mmol/L \\[1-3\\], as known [@sample2002].", site.Read("content/cases/invented-nodules.md"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Numbers_in_round_brackets_cite_where_a_clause_ends_and_where_nothing_else_does()
    {
        using var site = new TempSite().Put(
            "case.docx",
            Of([
                Line("Invented nodules"),
                Line("Discussion"),
                Line("Nodules are rare (1), as known.(2,3) Two kinds (1) are told of. Sodium was 131 (2)."),
                .. References,
            ])
        );
        await Ran.In(site, "import", "case.docx");
        var text = site.Read("content/cases/invented-nodules.md");
        Assert.Contains(
            "Nodules are rare [@example2001], as known. [@sample2002; @third2003] Two kinds (1) are told of. Sodium was 131 (2).",
            text,
            StringComparison.Ordinal
        );
        Assert.Contains("# check: The text cites by numbers in round brackets", text, StringComparison.Ordinal);
        Assert.Contains("<!-- check: `(1)` in the text above looks like a citation", text, StringComparison.Ordinal);
        Assert.Contains("<!-- check: `(2)` in the text above looks like a citation", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Round_brackets_do_not_cite_where_square_ones_do()
    {
        using var site = new TempSite().Put(
            "case.docx",
            Of([Line("Invented nodules"), Line("Discussion"), Line("Nodules are rare [1]. The score was low (2)."), .. References])
        );
        await Ran.In(site, "import", "case.docx");
        Assert.Contains("rare [@example2001]. The score was low (2).", site.Read("content/cases/invented-nodules.md"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whom_the_document_calls_its_author_is_an_author_even_if_it_is_a_group()
    {
        var bytes = Of(
            main =>
                main.AddNewPart<StyleDefinitionsPart>().Styles = new Styles(
                    new Style(new StyleName { Val = "Author" }) { Type = StyleValues.Paragraph, StyleId = "Author" }
                ),
            Line("Invented nodules"),
            new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = "Author" }), Run("Test group of editors")),
            Line("Discussion"),
            Line("They went.")
        );
        using var site = new TempSite().Put("case.docx", bytes);
        await Ran.In(site, "import", "case.docx");
        Assert.Contains("authors:\n  - Test group of editors\n", site.Read("content/cases/invented-nodules.md"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_below_the_heading_of_the_diagnosis_fill_the_field_and_a_story_stays_one()
    {
        using var site = new TempSite()
            .Put(
                "names.docx",
                Of(Line("Invented nodules"), Line("History"), Line("A man came."), Line("Final diagnosis"), Line("Made-up nodulosis."), Line("Gout"))
            )
            .Put("line.docx", Of(Line("Invented knots"), Line("History"), Line("A man came."), Line("Diagnosis: made-up nodulosis")))
            .Put(
                "story.docx",
                Of(
                    Line("Invented lumps"),
                    Line("History"),
                    Line("A man came."),
                    Line("Diagnosis"),
                    Line("It was made by biopsy. Nothing else helped.")
                )
            );
        await Ran.In(site, "import", "names.docx");
        await Ran.In(site, "import", "line.docx");
        await Ran.In(site, "import", "story.docx");
        var names = site.Read("content/cases/invented-nodules.md");
        Assert.Contains("\ndiagnosis:\n  - Made-up nodulosis\n  - Gout\n", names, StringComparison.Ordinal);
        Assert.DoesNotContain("## Final diagnosis", names, StringComparison.Ordinal);
        Assert.Contains("\ndiagnosis:\n  - made-up nodulosis\n", site.Read("content/cases/invented-knots.md"), StringComparison.Ordinal);
        Assert.Contains(
            "## Diagnosis\n\nIt was made by biopsy. Nothing else helped.",
            site.Read("content/cases/invented-lumps.md"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task What_stands_below_a_heading_of_consent_is_the_consent_and_below_one_of_ethics_only_what_speaks_of_it()
    {
        using var site = new TempSite()
            .Put("own.docx", Of(Line("Invented nodules"), Line("History"), Line("A man came."), Line("Consent"), Line("Given in writing.")))
            .Put("ethics.docx", Of(Line("Invented knots"), Line("History"), Line("A man came."), Line("Ethics"), Line("Approved by a board.")));
        await Ran.In(site, "import", "own.docx");
        await Ran.In(site, "import", "ethics.docx");
        Assert.Contains("\nconsent: Given in writing.\n", site.Read("content/cases/invented-nodules.md"), StringComparison.Ordinal);
        Assert.Contains("No sentence about the patient's consent was found", site.Read("content/cases/invented-knots.md"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_deleted_hidden_or_said_in_a_comment_never_comes_along()
    {
        var bytes = Of(
            main =>
            {
                var comments = main.AddNewPart<WordprocessingCommentsPart>();
                comments.Comments = new Comments(new Comment(Line("SECRET comment")) { Id = "0", Author = "SECRET reviewer" });
                main.AddNewPart<HeaderPart>().Header = new Header(Line("SECRET hospital"));
            },
            Line("Invented nodules"),
            Line("Discussion"),
            Line(
                Run("The nodules "),
                new DeletedRun(new Run(new DeletedText("SECRET deleted")))
                {
                    Id = "1",
                    Author = "SECRET reviewer",
                    Date = DateTime.UnixEpoch,
                },
                new InsertedRun(Run("were white"))
                {
                    Id = "2",
                    Author = "SECRET reviewer",
                    Date = DateTime.UnixEpoch,
                },
                new Run(new RunProperties(new Vanish()), new Text("SECRET hidden")),
                Run(".")
            )
        );
        using var site = new TempSite().Put("case.docx", bytes);
        var ran = await Ran.In(site, "import", "case.docx");
        Assert.Equal(0, ran.Exit);
        var text = site.Read("content/cases/invented-nodules.md");
        Assert.Contains("The nodules were white.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("SECRET", text + ran.Out, StringComparison.Ordinal);
        foreach (
            var told in new[]
            {
                "1 comment",
                "1 stretch of hidden text",
                "1 stretch that was deleted under tracked changes",
                "at the head or foot",
                "as if all of them were accepted",
            }
        )
            Assert.Contains(told, text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bold_lines_are_headings_and_are_told()
    {
        using var site = new TempSite().Put(
            "case.docx",
            Of(
                Line("Invented nodules"),
                Line("Ada Example1, Ben Sample2"),
                Line("1 Department of Tests, SECRET Hospital"),
                Bold("Story of the nodules"),
                Line("A man came."),
                Bold("Discussion"),
                Line("They went.")
            )
        );
        await Ran.In(site, "import", "case.docx");
        var text = site.Read("content/cases/invented-nodules.md");
        Assert.Contains("authors:\n  - Ada Example\n  - Ben Sample\n", text, StringComparison.Ordinal);
        Assert.Contains(
            "<!-- check: The next line was bold, so it became a heading. Correct it if it is none. -->\n\n## Story of the nodules\n\nA man "
                + "came.\n\n## Discussion\n\nThey went.",
            text,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("SECRET", text, StringComparison.Ordinal);
        Assert.Contains("1 line below the title", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Özet", "Anahtar kelimeler", "Hasta onamı", "Hastadan yayın için yazılı onam alındı.", "Kaynaklar")]
    [InlineData("Résumé", "Mots-clés", "Consentement", "Le consentement écrit du patient a été obtenu.", "Références")]
    [InlineData("Resumen", "Palabras clave", "Consentimiento informado", "Se obtuvo el consentimiento del paciente.", "Bibliografía")]
    [InlineData("Riassunto", "Parole chiave", "Consenso informato", "Il paziente ha dato il consenso scritto.", "Bibliografia")]
    [InlineData("Zusammenfassung", "Schlüsselwörter", "Einwilligung", "Die schriftliche Einwilligung liegt vor.", "Literatur")]
    [InlineData("Resumo", "Palavras-chave", "Consentimento informado", "O consentimento do doente foi obtido.", "Referências")]
    [InlineData("الملخص", "الكلمات المفتاحية", "موافقة المريض", "تم الحصول على موافقة المريض على النشر.", "المراجع")]
    public async Task Parts_are_known_by_their_headings_in_the_languages_of_the_program(
        string summary,
        string words,
        string consent,
        string said,
        string references
    )
    {
        using var site = new TempSite().Put(
            "case.docx",
            Of([
                Line("Invented nodules"),
                Line(summary),
                Line("Short invented text."),
                Line($"{words}: alpha, beta"),
                Line("Discussion"),
                Line("Known [1]."),
                Line(consent),
                Line(said),
                Line(references),
                .. References[1..],
            ])
        );
        Assert.Equal(0, (await Ran.In(site, "import", "case.docx")).Exit);
        var text = site.Read("content/cases/invented-nodules.md");
        Assert.Contains("summary: Short invented text.\n", text, StringComparison.Ordinal);
        Assert.Contains("Key words of the document: alpha, beta.", text, StringComparison.Ordinal);
        Assert.Contains($"consent: {said}", text.Replace("\"", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("Known [@example2001].", text, StringComparison.Ordinal);
        Assert.EndsWith("## Discussion\n\nKnown [@example2001].\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Values_of_several_days_keep_their_day_and_a_row_that_is_unclear_keeps_the_table()
    {
        using var site = new TempSite()
            .Put(
                "days.docx",
                Of(
                    Line("Days of nodules"),
                    Line("Investigations"),
                    Table(
                        ["Laboratory test", "Day 0", "Day 7", "Normal range"],
                        ["CRP (mg/L)", "48", "<5", "< 5"],
                        ["Platelets", "90 x10^9/L", "250 x10^9/L", "150-400"]
                    )
                )
            )
            .Put("unclear.docx", Of(Line("Unclear nodules"), Line("Investigations"), Table(["Test", "Result"], ["CRP", "48"], ["", "and so on"])));
        var ran = await Ran.In(site, "import", "days.docx", "unclear.docx");
        Assert.Contains("info CB754", ran.Out + ran.Error, StringComparison.Ordinal);
        var days = site.Read("content/cases/days-of-nodules.md");
        Assert.Contains(
            "  - {test: CRP, value: \"48\", unit: \"mg/L\", reference: \"< 5\", on: \"Day 0\"}\n  - {test: CRP, value: \"<5\", unit: \"mg/L\", "
                + "reference: \"< 5\", on: \"Day 7\"}\n",
            days,
            StringComparison.Ordinal
        );
        Assert.Contains("unit: \"x10^9/L\"", days, StringComparison.Ordinal);
        var unclear = site.Read("content/cases/unclear-nodules.md");
        Assert.Contains("| CRP | 48 |\n|  | and so on |\n", unclear, StringComparison.Ordinal);
        Assert.DoesNotContain("\nlabs:", unclear, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_of_results_becomes_labs_and_a_list_of_anything_else_stays_in_the_text()
    {
        using var site = new TempSite().Put(
            "case.docx",
            Of(
                Line("Invented nodules"),
                Line("Examination"),
                Entry("Temperature 38.9 °C"),
                Entry("Pulse 110/min"),
                Line("Investigations"),
                Entry("WBC 18.2 ×10⁹/l"),
                Entry("Hb 8.2 g/dL (12–16) ↓"),
                Entry("CRP 120 mg/L, at discharge 12 mg/L"),
                Line("The rest was normal.")
            )
        );
        Assert.Equal(0, (await Ran.In(site, "import", "case.docx")).Exit);
        var text = site.Read("content/cases/invented-nodules.md");
        Assert.Contains(
            "  - \"WBC 18.2 ×10⁹/l\"\n  - \"Hb 8.2 g/dL (12–16) ↓\"\n  - CRP 120 mg/L, at discharge 12 mg/L\n",
            text,
            StringComparison.Ordinal
        );
        Assert.Contains("A list of results stood here; it is now the field `labs`.", text, StringComparison.Ordinal);
        Assert.Contains("- Temperature 38.9 °C\n- Pulse 110/min\n", text, StringComparison.Ordinal);
        Assert.Contains("The rest was normal.", text, StringComparison.Ordinal);
        var checkedDraft = await Ran.In(site, "check", "--drafts");
        Assert.DoesNotContain("CB315", checkedDraft.Out + checkedDraft.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("CB326", checkedDraft.Out + checkedDraft.Error, StringComparison.Ordinal);

        static Paragraph Entry(string text) =>
            new(
                new ParagraphProperties(new NumberingProperties(new NumberingLevelReference { Val = 0 }, new NumberingId { Val = 1 })),
                new Run(new Text(text))
            );
    }

    [Fact]
    public async Task A_document_that_is_a_list_of_references_makes_a_library_and_no_case()
    {
        using var site = new TempSite().Put("list.docx", Of(References[1..]));
        var ran = await Ran.In(site, "import", "list.docx");
        Assert.Contains("Wrote content/references/list.yml: 3 new works from list.docx.", ran.Out, StringComparison.Ordinal);
        Assert.Single(Directory.GetFiles(site.At("content/cases")));
    }

    [Theory]
    [InlineData("case.docm", "CB751")]
    [InlineData("case.doc", "CB750")]
    [InlineData("case.pdf", "CB750")]
    [InlineData("case.rtf", "CB750")]
    [InlineData("broken.docx", "CB750")]
    public async Task What_cannot_be_read_is_refused_with_what_to_do(string name, string code)
    {
        var bytes = name == "case.docm" ? Of(Line("A title")) : Encoding.ASCII.GetBytes("%not really");
        using var site = new TempSite().Put(name, bytes);
        var ran = await Ran.In(site, "import", name);
        Assert.Equal(1, ran.Exit);
        Assert.Contains($"{name}:1:1: error {code}", ran.Out, StringComparison.Ordinal);
        Assert.Contains(".docx", ran.Out, StringComparison.Ordinal);
        Assert.Contains("Nothing was written", ran.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Macros_are_refused_whatever_the_name_says()
    {
        using var site = new TempSite().Put("case.docx", With(Of(Line("A title")), "word/vbaProject.bin", "x"));
        Assert.Contains("CB751", (await Ran.In(site, "import", "case.docx")).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_that_grows_is_refused_before_it_grows()
    {
        using var site = new TempSite()
            .Put("bomb.docx", With(Of(Line("A title")), "word/bomb.xml", "<a>" + new string(' ', 61_000_000) + "</a>"))
            .Put(
                "deep.docx",
                With(
                    Of(Line("A title")),
                    "word/deep.xml",
                    string.Concat(Enumerable.Repeat("<a>", 3000)) + string.Concat(Enumerable.Repeat("</a>", 3000))
                )
            )
            .Put("dtd.docx", With(Of(Line("A title")), "word/entity.xml", "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>"));
        Assert.Contains("bomb.docx:1:1: error CB752", (await Ran.In(site, "import", "bomb.docx")).Out, StringComparison.Ordinal);
        Assert.Contains("deep.docx:1:1: error CB752", (await Ran.In(site, "import", "deep.docx")).Out, StringComparison.Ordinal);
        Assert.Contains("dtd.docx:1:1: error CB750", (await Ran.In(site, "import", "dtd.docx")).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_lies_outside_a_document_is_never_asked_for()
    {
        const string secret = "SECRET of this machine";
        using var site = new TempSite().Put("secret.png", secret);
        var bytes = Of(
            main =>
                main.AddExternalRelationship(
                    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image",
                    new Uri("file://" + site.At("secret.png")),
                    "rOut"
                ),
            Line("Invented nodules"),
            Line("Discussion"),
            Line(new Run(new Drawing(new DocumentFormat.OpenXml.Drawing.Blip { Link = "rOut" })))
        );
        var ran = await Ran.In(site.Put("case.docx", bytes), "import", "case.docx");
        Assert.Equal(0, ran.Exit);
        Assert.Contains("1 file or picture that lies outside the document", site.Read("content/cases/invented-nodules.md"), StringComparison.Ordinal);
        Assert.Equal(2, Directory.GetFiles(site.At("content/cases")).Length);
    }

    [Fact]
    public async Task What_a_section_on_ethics_says_beside_consent_is_told_as_left_out()
    {
        using var site = new TempSite().Put(
            "case.docx",
            Of(
                Line("Invented nodules"),
                Line("Discussion"),
                Line("All is invented."),
                Line("Ethics statement"),
                Line("A committee approved it. The patient gave written consent.")
            )
        );
        await Ran.In(site, "import", "case.docx");
        var text = site.Read("content/cases/invented-nodules.md");
        Assert.Contains("consent: The patient gave written consent.\n", text, StringComparison.Ordinal);
        Assert.Contains("Left out of this draft: what the section on ethics says beside consent.", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_whole_way_from_Word_to_a_page()
    {
        using var site = new TempSite().Put("case.docx", await Document("libreoffice.docx"));
        await Ran.In(site, "import", "case.docx");
        const string path = "content/cases/invented-nodules-of-both-hands/index.md";
        var draft = site.Read(path);
        site.Put(path, draft.Replace("draft: true\n", "", StringComparison.Ordinal));
        Assert.Equal(0, (await Ran.In(site, "check")).Exit);
        Assert.Equal(0, (await Ran.In(site, "build")).Exit);
        var page = site.Read("output/cases/invented-nodules-of-both-hands/index.html");
        foreach (
            var shown in new[]
            {
                "Ada Example",
                "<sub>2</sub>",
                "<sup>9</sup>",
                "Haemoglobin",
                "10.5",
                "Two hands with white nodules",
                "An invented footnote.",
                "first finding",
            }
        )
            Assert.Contains(shown, page, StringComparison.Ordinal);
        Assert.DoesNotContain("check:", page, StringComparison.Ordinal);
        Assert.Contains("Invented nodules of the hand", page, StringComparison.Ordinal);
    }

    private static async Task<byte[]> Document(string name) =>
        await File.ReadAllBytesAsync(Repository.At($"tests/Casebook.Cli.Tests/Import/Documents/{name}"), TestContext.Current.CancellationToken);

    private static byte[] With(byte[] document, string path, string text)
    {
        using var stream = new MemoryStream();
        stream.Write(document);
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            using var entry = archive.CreateEntry(path, CompressionLevel.Fastest).Open();
            entry.Write(Encoding.UTF8.GetBytes(text));
        }
        return stream.ToArray();
    }
}
