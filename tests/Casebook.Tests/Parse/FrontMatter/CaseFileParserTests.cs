using Casebook.Domain;
using CsCheck;

namespace Casebook.Tests.Parse.FrontMatter;

public sealed class CaseFileParserTests
{
    // Made-up data throughout.
    private const string Whole = """
        ---
        title: Made-up case of hard skin
        summary: One sentence.
        challenge: A woman with hard skin
        date: 2026-11-23
        updated: 2026-11-23
        publish_on: 2029-01-01
        draft: yes
        authors: [{name: Ada Example, orcid: 0000-0002-1825-0097, affiliation: Example Hospital}, Plain Name]
        reviewed: {by: Rev Iewer, on: 2026-11-20}
        level: intermediate
        specialties: [rheumatology, dermatology]
        retold_from: example2020
        licence: CC BY 4.0
        consent: Verbal
        patient: {age: 44, sex: female, background: No past illness}
        diagnosis: diffuse cutaneous systemic sclerosis
        differential:
          - malignancy
          - diagnosis: tumoral calcinosis
            for: [one, two]
            against: three
        findings:
          - Raynaud phenomenon
          - finding: calcinosis cutis
            sites: [hand, elbow]
            side: bilateral
            method: radiograph
            onset: 8 years
            note: severe
          - absent: palpable nodules
            sites: hand
            method: examination
          - absent: [fever, weight loss]
        serology:
          - ANA: positive 1:320 nucleolar
          - anti-Scl-70: negative
          - test: anti-Scl-70
            result: positive
            value: "> 200"
            unit: U/mL
            reference: "< 20"
            titre: 1:40
            pattern: [nucleolar, speckled]
            method: ELISA
            on: day 0
            note: repeated
        labs:
          - CRP: high 48 mg/L
          - {test: platelets, value: 618 000, unit: /mm3}
          - {test: electrophoresis, result: broad band}
        timeline:
          - {at: 25 years before, event: Raynaud phenomenon}
          - day 0: ulcers
        treatment:
          - rest
          - {treatment: calcium channel blocker, response: none, note: low dose}
        outcome: No change.
        figures:
          - {id: hand, file: hand.jpg, alt: A hand, caption: Hand, credit: Somebody, licence: CC0, modality: radiograph}
        learning_points: [first, second]
        questions:
          - stem: Which?
            options: [{text: This, why: It fits, correct: true}, {text: That, why: It does not}]
            cites: leroy1988
        answers_after: 2027-01-15
        references:
          - leroy1988
          - "LeRoy EC. Scleroderma. J Rheumatol. 1988;15(2):202-5."
          - {key: made2017, title: Made up}
          - Smith A. Scleroderma: a review. J Made Up. 2001;1:1.
          - 10.1000/xyz
        aliases: /old/url/
        ---
        ## Presentation
        Text.
        """;

    [Fact]
    public void A_whole_case_is_read_without_problems()
    {
        var (read, problems) = Reading.File(Whole);
        Assert.Empty(problems.Select(Reading.Shown));
        Assert.Equal("made-up", read.Slug);
        Assert.Equal("Made-up case of hard skin", read.Title.Value);
        Assert.Equal("One sentence.", read.Summary!.Plain);
        Assert.Equal("A woman with hard skin", read.Challenge!.Value.Value);
        Assert.Equal(new DateOnly(2026, 11, 23), read.Date!.Value.Value);
        Assert.Equal(new DateOnly(2029, 1, 1), read.PublishOn!.Value.Value);
        Assert.True(read.Draft);
        Assert.Equal(["Ada Example", "Plain Name"], read.Authors.Select(author => author.Name.Value));
        Assert.Equal(("0000-0002-1825-0097", "Example Hospital"), (read.Authors[0].Orcid!.Value.Value, read.Authors[0].Affiliation));
        Assert.Equal(("Rev Iewer", new DateOnly(2026, 11, 20)), (read.Reviewed!.By, read.Reviewed.On!.Value.Value));
        Assert.Equal(Level.Intermediate, read.Level!.Value.Value);
        Assert.Equal(["rheumatology", "dermatology"], read.Specialties.Select(name => name.Value));
        Assert.Equal(("example2020", "CC BY 4.0", "Verbal"), (read.RetoldFrom!.Value.Value, read.Licence!.Value.Value, read.Consent!.Words.Plain));
        Assert.Equal(
            (new Age("44 years", 44) { Counted = (44, AgeUnit.Year) }, Sex.Female, "No past illness"),
            (read.Patient!.Age!.Value.Value, read.Patient.Sex!.Value.Value, read.Patient.Background!.Plain)
        );
        Assert.Equal("diffuse cutaneous systemic sclerosis", Assert.Single(read.Diagnoses).Value);
        Assert.Equal("No change.", read.Outcome!.Plain);
        Assert.Equal(["first", "second"], read.LearningPoints.Select(point => point.Plain));
        Assert.Equal(new DateOnly(2027, 1, 15), read.AnswersAfter!.Value.Value);
        Assert.Equal("/old/url/", Assert.Single(read.Aliases).Value);
    }

    [Fact]
    public void Findings_keep_their_order_and_absent_ones_are_not_present()
    {
        var findings = Reading.File(Whole).Case.Findings;
        Assert.Equal(
            ["Raynaud phenomenon", "calcinosis cutis", "palpable nodules", "fever", "weight loss"],
            findings.Select(finding => finding.Name.Value)
        );
        Assert.Equal([true, true, false, false, false], findings.Select(finding => finding.Present));
        Assert.Equal(["hand", "elbow"], findings[1].Sites.Select(site => site.Value));
        Assert.Equal(
            (Side.Bilateral, "radiograph", "8 years", "severe"),
            (findings[1].Side, findings[1].Method!.Value.Value.Written, findings[1].Onset!.Written, findings[1].Note!.Plain)
        );
        Assert.Equal(("hand", "examination"), (Assert.Single(findings[2].Sites).Value, findings[2].Method!.Value.Value.Written));
    }

    [Fact]
    public void Results_of_one_test_stay_rows_of_their_own()
    {
        var rows = Reading.File(Whole).Case.Serology;
        Assert.Equal(["ANA", "anti-Scl-70", "anti-Scl-70"], rows.Select(row => row.Test.Value));
        Assert.Equal([Outcome.Positive, Outcome.Negative, Outcome.Positive], rows.Select(row => row.Outcome));
        Assert.Equal((new Titre(320, ""), "nucleolar"), (rows[0].Titre!.Value.Value, rows[0].Pattern!.Value.Value));
        var full = rows[2];
        Assert.Equal(("> 200", "U/mL", "< 20", new Titre(40, "")), (full.Value!.Value.Value, full.Unit, full.Reference, full.Titre!.Value.Value));
        Assert.Equal(
            ("nucleolar and speckled", "ELISA", 0.0, "repeated"),
            (full.Pattern!.Value.Value, full.Method!.Value.Value, full.On!.Days, full.Note!.Plain)
        );
    }

    [Fact]
    public void Laboratory_results_keep_free_words_and_printed_numbers()
    {
        var rows = Reading.File(Whole).Case.Labs;
        Assert.Equal((Outcome.High, "48", "mg/L"), (rows[0].Outcome, rows[0].Value!.Value.Value, rows[0].Unit));
        Assert.Equal(("618 000", "/mm3", Outcome.Stated), (rows[1].Value!.Value.Value, rows[1].Unit, rows[1].Outcome));
        Assert.Equal(("broad band", Outcome.Stated), (rows[2].Words, rows[2].Outcome));
    }

    [Fact]
    public void The_other_lists_take_short_and_long_entries()
    {
        var read = Reading.File(Whole).Case;
        Assert.Equal(["malignancy", "tumoral calcinosis"], read.Differential.Select(entry => entry.Diagnosis.Value));
        Assert.Equal((2, 1), (read.Differential[1].For.Length, read.Differential[1].Against.Length));
        Assert.Equal(
            [("25 years before", "Raynaud phenomenon"), ("day 0", "ulcers")],
            read.Timeline.Select(entry => (entry.At.Written, entry.Event.Plain))
        );
        Assert.Equal(
            [("rest", null), ("calcium channel blocker", "none")],
            read.Treatments.Select(entry => (entry.Name.Value, entry.Response?.Plain))
        );
        var figure = Assert.Single(read.Figures);
        Assert.Equal(
            ("hand", "hand.jpg", "A hand", "Hand", "Somebody", "CC0", "radiograph"),
            (figure.Id.Value, figure.File.Value, figure.Alt!.Value.Value, figure.Caption!.Plain, figure.Credit, figure.Licence, figure.Modality)
        );
        var question = Assert.Single(read.Questions);
        Assert.Equal(
            [("This", true, "It fits"), ("That", false, "It does not")],
            question.Options.Select(option => (option.Text.Plain, option.Correct, option.Why!.Plain))
        );
        Assert.Equal("leroy1988", Assert.Single(question.Cites).Value);
    }

    [Fact]
    public void References_are_keys_pasted_texts_or_fields()
    {
        var references = Reading.File(Whole).Case.References;
        Assert.Equal(5, references.Length);
        Assert.Equal("leroy1988", Assert.IsType<KeyReference>(references[0]).Key.Value);
        Assert.Equal("LeRoy EC. Scleroderma. J Rheumatol. 1988;15(2):202-5.", Assert.IsType<GivenReference>(references[1]).Work.AsWritten);
        Assert.Equal("made2017", Assert.IsType<GivenReference>(references[2]).Work.Key);
        Assert.Equal("Smith A. Scleroderma: a review. J Made Up. 2001;1:1.", Assert.IsType<GivenReference>(references[3]).Work.AsWritten);
        Assert.Equal("10.1000/xyz", Assert.IsType<GivenReference>(references[4]).Work.AsWritten);
    }

    [Fact]
    public void Places_are_those_of_the_words_themselves()
    {
        var read = Reading.File(Whole.Replace("title: Made-up case of hard skin", "title: \"Made-up: case\"", StringComparison.Ordinal)).Case;
        Assert.Equal("Made-up: case", Reading.Covered(read.Title.Location));
        Assert.Equal("ANA", Reading.Covered(read.Serology[0].Test.Location));
        Assert.Equal("nucleolar", Reading.Covered(read.Serology[0].Pattern!.Value.Location));
        Assert.Equal("LeRoy EC. Scleroderma. J Rheumatol. 1988;15(2):202-5.", Reading.Covered(read.References[1].Location));
        Assert.Equal("---", Reading.Covered(read.FrontMatter));
    }

    [Fact]
    public void Serology_may_be_written_as_one_group()
    {
        var read = Reading.Sound("serology:\n  ANA: positive 1:320\n  anti-Sm: negative");
        Assert.Equal([("ANA", Outcome.Positive), ("anti-Sm", Outcome.Negative)], read.Serology.Select(row => (row.Test.Value, row.Outcome)));
    }

    [Fact]
    public void One_test_may_have_several_results_and_fields_below_its_shorthand()
    {
        var read = Reading.Sound(
            "serology:\n  - ANA: [positive 1:320, negative]\n  - anti-Ro: positive\n    method: ELISA\n  - anti-La: {result: negative, "
                + "method: blot}\n  - Zn: low"
        );
        Assert.Equal(
            ["ANA Positive ", "ANA Negative ", "anti-Ro Positive ELISA", "anti-La Negative blot", "Zn Low "],
            read.Serology.Select(row => $"{row.Test} {row.Outcome} {row.Method}")
        );
    }

    [Theory]
    [InlineData("- fever: absent", false, null)]
    [InlineData("- fever: no", false, null)]
    [InlineData("- fever: present", true, null)]
    [InlineData("- fever: for two days", true, "for two days")]
    [InlineData("- fever:", true, null)]
    public void Words_behind_a_finding_never_turn_an_absent_one_into_a_present_one(string entry, bool present, string? note)
    {
        var finding = Assert.Single(Reading.Sound("findings:\n  " + entry).Findings);
        Assert.Equal((present, note), (finding.Present, finding.Note?.Plain));
    }

    [Fact]
    public void A_figure_may_be_a_file_with_its_description()
    {
        var figure = Assert.Single(Reading.Sound("figures:\n  - hand.jpg: A hand").Figures);
        Assert.Equal(("hand", "hand.jpg", "A hand"), (figure.Id.Value, figure.File.Value, figure.Alt!.Value.Value));
    }

    [Theory]
    [InlineData("titre: 1:40", "1:40")]
    [InlineData("titre: 1/320", "1:320")]
    [InlineData("titre: 320", "1:320")]
    [InlineData("titre: \"≥ 1:1280\"", "≥1:1280")]
    public void A_titre_field_takes_every_form(string field, string titre) =>
        Assert.Equal(
            titre,
            Assert.Single(Reading.Sound($"serology:\n  - {{test: ANA, result: positive, {field}}}").Serology).Titre!.Value.Value.ToString()
        );

    [Fact]
    public void A_titre_alone_is_not_called_positive_or_negative()
    {
        var rows = Reading.Sound("serology:\n  - ANA: 1:320\n  - ENA: <1:80").Serology;
        Assert.All(rows, row => Assert.Equal((Outcome.Stated, ResultPolarity.Undetermined), (row.Outcome, row.Polarity)));
    }

    [Fact]
    public void A_grade_in_the_result_field_keeps_its_words() =>
        Assert.Equal("2+", Assert.Single(Reading.Sound("serology:\n  - {test: ANA, result: 2+}").Serology).Words);

    // Each line is the field, the code, line and column, then what is pointed at.
    [Theory]
    [InlineData("titel: x", "CB301", "3:1", "titel")]
    [InlineData("date: 2026-13-40", "CB312", "3:7", "2026-13-40")]
    [InlineData("date: 23.11.2026", "CB312", "3:7", "23.11.2026")]
    [InlineData("date: soon", "CB312", "3:7", "soon")]
    [InlineData("date: 2107-11-23", "CB313", "3:7", "2107-11-23")]
    [InlineData("updated: 1026-11-23", "CB313", "3:10", "1026-11-23")]
    [InlineData("reviewed: {by: X, on: 2107-01-01}", "CB313", "3:23", "2107-01-01")]
    [InlineData("reviewed: {on: 2026-01-01}", "CB324", "3:11", "{on: 2026-01-01")]
    [InlineData("draft: maybe", "CB311", "3:8", "maybe")]
    [InlineData("level: expert", "CB311", "3:8", "expert")]
    [InlineData("specialties: {a: b}", "CB310", "3:14", "{a: b")]
    [InlineData("summary: [a, b]", "CB310", "3:10", "[a, b")]
    [InlineData("patient: teacher", "CB310", "3:10", "teacher")]
    [InlineData("patient: {age: 200}", "CB314", "3:16", "200")]
    [InlineData("patient: {sex: femal}", "CB311", "3:16", "femal")]
    [InlineData("patient: {aeg: 44}", "CB301", "3:11", "aeg")]
    [InlineData("authors: {name: X, orcid: 0000-0002-1825-0098}", "CB322", "3:27", "0000-0002-1825-0098")]
    [InlineData("authors: {orcid: 0000-0002-1825-0097}", "CB324", "3:10", "{orcid: 0000-0002-1825-0097")]
    [InlineData("findings: [{finding: x, side: lefft}]", "CB311", "3:31", "lefft")]
    [InlineData("findings: [{sites: [hand]}]", "CB324", "3:12", "{sites: [hand")]
    [InlineData("findings: [{findng: x}]", "CB301 CB324", "3:13", "findng")]
    [InlineData("findings: [a, ~]", "CB325", "3:15", "~")]
    [InlineData("findings: [[a]]", "CB310", "3:12", "[a")]
    [InlineData("serology: [ANA]", "CB326", "3:12", "ANA")]
    [InlineData("serology: [{test: ANA, titre: 1:0}]", "CB316", "3:31", "1:0")]
    [InlineData("serology: [{test: ANA, titre: high}]", "CB315", "3:31", "high")]
    [InlineData("serology: [{test: ANA, result: fairly positive}]", "CB315", "3:32", "fairly positive")]
    [InlineData("labs: [{test: CK, result: 3 times normal}]", "CB315", "3:27", "3 times normal")]
    [InlineData("timeline: [{event: x}]", "CB324", "3:12", "{event: x")]
    [InlineData("timeline: [{at: day 0}]", "CB324", "3:12", "{at: day 0")]
    [InlineData("timeline: [{day 0: }]", "CB324", "3:13", "day 0")]
    [InlineData("timeline: [fever]", "CB324", "3:12", "fever")]
    [InlineData("figures: [a.jpg]", "CB320", "3:11", "a.jpg")]
    [InlineData("figures: [{file: a.jpg}]", "CB320", "3:18", "a.jpg")]
    [InlineData("figures: [{file: a.jpg, alt: x, id: i}, {file: b.jpg, alt: y, id: i}]", "CB321", "3:67", "i")]
    [InlineData("figures: [{alt: x}]", "CB324", "3:11", "{alt: x")]
    [InlineData("questions: [{stem: Q, options: [{text: a, why: b, correct: true}]}]", "CB318", "3:23", "options")]
    [InlineData("questions: [{stem: Q, options: [{text: a, why: b}, {text: c, why: d}]}]", "CB317", "3:23", "options")]
    [InlineData("questions: [{stem: Q, options: [{text: a, why: b, correct: true}, {text: c, why: d, correct: true}]}]", "CB317", "3:74", "c")]
    [InlineData("questions: [{stem: Q, options: [{text: a, why: b, correct: true}, {text: c}]}]", "CB319", "3:74", "c")]
    [InlineData(
        "questions: [{options: [{text: a, why: b, correct: true}, {text: c, why: d}]}]",
        "CB324",
        "3:13",
        "{options: [{text: a, why: b, correct: true}, {text: c, why: d"
    )]
    [InlineData("questions: What?", "CB310", "3:12", "What?")]
    [InlineData("aliases: old/url", "CB323", "3:10", "old/url")]
    [InlineData("learning_points:\n  - Remember: look at the hands", "CB310", "4:5", "Remember: look at the hands")]
    [InlineData("title: again", "CB305", "3:1", "title")]
    [InlineData("findings:\n\t- x", "CB306", "4:1", "\t")]
    [InlineData("summary: a: b", "CB304", "3:11", null)]
    public void A_mistake_is_reported_at_its_place(string lines, string codes, string place, string? covered)
    {
        var problems = Reading.Fields(lines).Problems;
        Assert.Equal(codes, string.Join(' ', problems.Select(problem => problem.Code)));
        Assert.Equal(place, $"{problems[0].Line}:{problems[0].Column}");
        if (covered is not null)
            Assert.Equal(covered, Reading.Covered(problems[0].Location!.Value));
        Assert.All(problems, problem => Assert.NotNull(problem.Hint));
    }

    [Theory]
    [InlineData("titel: x", "Did you mean `title`?")]
    [InlineData("date: 23.11.2026", "Write `date: 2026-11-23`.")]
    [InlineData("date: 23/11/2026", "Write `date: 2026-11-23`.")]
    [InlineData("date: 11/23/2026", "Write `date: 2026-11-23`.")]
    [InlineData("date: 3/4/2026", "Write year-month-day, for example `date: 2026-11-23`.")]
    [InlineData("date: 23 November 2026", "Write `date: 2026-11-23`.")]
    [InlineData("level: expert", "Did you mean `level: advanced`? The choices are: foundation, intermediate, advanced.")]
    [InlineData("level: advancd", "Did you mean `level: advanced`? The choices are: foundation, intermediate, advanced.")]
    [InlineData("patient: {sex: perhaps}", "Choose one of female, male, other, intersex, not stated.")]
    [InlineData("aliases: https://example.org/old/", "Write `/old/`.")]
    [InlineData("learning_points:\n  - Remember: look", "Put the text in quotes: `\"Remember: look\"`.")]
    public void The_hint_says_what_to_write(string lines, string hint) => Assert.Equal(hint, Reading.Problem(lines).Hint);

    [Fact]
    public void A_text_with_a_colon_is_kept_although_it_is_reported() =>
        Assert.Equal(
            "Remember: look at the hands",
            Assert.Single(Reading.Fields("learning_points:\n  - Remember: look at the hands").Case.LearningPoints).Plain
        );

    [Theory]
    [InlineData("---\ndate: 2026-11-23\n---\nText.\n", "CB308", 1)]
    [InlineData("---\ntitle:\n---\nText.\n", "CB308", 2)]
    [InlineData("---\ntitle: x\n---\n\n", "CB309", 3)]
    [InlineData("---\n- a\n---\nText.\n", "CB310 CB308", 2)]
    [InlineData("", "CB302 CB308 CB309", 1)]
    public void What_every_case_needs_is_asked_for(string text, string codes, int line)
    {
        var problems = Reading.File(text).Problems;
        Assert.Equal(codes, string.Join(' ', problems.Select(problem => problem.Code)));
        Assert.Equal(line, problems[0].Line);
    }

    [Fact]
    public void A_case_without_a_title_is_called_by_its_file() =>
        Assert.Equal("made-up", Reading.File("---\ndate: 2026-11-23\n---\nText.\n").Case.Title.Value);

    [Fact]
    public void Bytes_that_are_not_UTF8_are_reported_at_their_place()
    {
        var problems = new Casebook.Diagnostics.DiagnosticBag();
        var file = Casebook.Files.SourceText.Decode("content/cases/made-up.md", [.. "---\ntitle: Sj"u8, 0xF6, .. "gren\n---\nText.\n"u8]);
        Casebook.Parse.FrontMatter.CaseFileParser.Parse(
            file,
            new Casebook.Config.BuildOptions { Today = Reading.Today },
            new PlainMarkdown(),
            new PlainReferences(),
            problems
        );
        Assert.Equal("2:10 CB300", $"{problems.ToImmutable()[0].Line}:{problems.ToImmutable()[0].Column} {problems.ToImmutable()[0].Code}");
    }

    [Fact]
    public void Ten_mistakes_in_one_file_are_all_reported_in_one_run()
    {
        const string text = """
            ---
            title: Made-up case: with a colon
            sumary: One sentence.
            date: 23.11.2026
            authors: {name: Ada Example, orcid: 0000-0002-1825-0096}
            level: expert
            patient:
              age: 200
              sex: femal
            findings:
              - calcinosis
              - {finding: ulcer, side: lefft}
            serology:
              - ANA: positive 1:320 nucleolar
              - anti-Scl-70: fairly positive
            figures:
              - {id: hand, file: hand.jpg}
            aliases: old/url
            ---
            Text.
            """;
        var (read, problems) = Reading.File(text);
        Assert.Equal(
            [
                "2:20 CB304",
                "3:1 CB301",
                "4:7 CB312",
                "5:37 CB322",
                "6:8 CB311",
                "8:8 CB314",
                "9:8 CB311",
                "12:28 CB311",
                "15:18 CB315",
                "17:22 CB320",
                "18:10 CB323",
            ],
            problems.OrderBy(problem => problem.Location!.Value).Select(problem => $"{problem.Line}:{problem.Column} {problem.Code}")
        );
        Assert.Equal("Made-up case: with a colon", read.Title.Value);
        Assert.Equal(["calcinosis", "ulcer"], read.Findings.Select(finding => finding.Name.Value));
        Assert.Equal("nucleolar", read.Serology[0].Pattern!.Value.Value);
        Assert.Equal(
            "Text.",
            read.Body.Blocks[0] is Casebook.Domain.Prose.Paragraph { Content: [Casebook.Domain.Prose.TextRun run] } ? run.Text : null
        );
    }

    [Fact]
    public void No_front_matter_makes_the_parser_throw()
    {
        string[] pieces =
        [
            "---\n",
            "title",
            "findings",
            "finding",
            "absent",
            "serology",
            "labs",
            "test",
            "patient",
            "age",
            "sex",
            "questions",
            "options",
            "stem",
            "text",
            "correct",
            "figures",
            "file",
            "id",
            "references",
            "authors",
            "orcid",
            "reviewed",
            "timeline",
            "at",
            "event",
            "treatment",
            "differential",
            "for",
            "date",
            "aliases",
            "draft",
            ": ",
            ":",
            "- ",
            "\n",
            "\n  ",
            "\n    ",
            "[",
            "]",
            "{",
            "}",
            ", ",
            "\"",
            "'",
            ">-\n",
            "|\n",
            "~",
            "null",
            "&a ",
            "*a",
            "1:320",
            "positive",
            "44",
            "2026-11-23",
            "yes",
            "#",
            "\t",
            "😀",
            "x",
            "/",
            "@",
            "!",
            "...\n",
            "—\n",
            "## H\n",
        ];
        Gen.Int[0, pieces.Length - 1]
            .Select(i => pieces[i])
            .Array[0, 60]
            .Select(string.Concat)
            .Sample(
                text =>
                {
                    foreach (var whole in (string[])[text, "---\n" + text + "\n---\nText.\n"])
                    {
                        var (read, problems) = Reading.File(whole);
                        Assert.NotNull(read.Title.Value);
                        Assert.All(problems, problem => Assert.True(problem.Location is { } place && place.Span.End <= whole.Length));
                    }
                },
                iter: 10_000
            );
    }

    [Fact]
    public void Any_text_at_all_can_be_a_case() => Gen.String.Sample(text => Reading.File("---\n" + text).Case.Title.Value is not null);
}
