using Casebook.Domain;
using Casebook.Files;
using Casebook.Tests.Golden;
using Casebook.Tests.Parse.FrontMatter;
using Casebook.Tests.Render.Shared.Pictures;

namespace Casebook.Tests.Relate.Vocabulary;

/// <summary>Nothing that an educator writes in front matter is lost or melted without a word.</summary>
public sealed class LossTests
{
    [Theory]
    [InlineData("outcome: Seen in clinic #3; recovered", "3:25: error CB389", "`\"Seen in clinic #3; recovered\"`")]
    [InlineData("findings:\n  - ptosis\n   - miosis\n  - anhidrosis", "5:4: error CB304", "in the same column")]
    [InlineData("outcome: Seen in clinic # 3", "error CB389", "`\"Seen in clinic # 3\"`")]
    [InlineData("learning_points: [Grade #2 lesions heal]", "3:25: error CB389", "`\"Grade #2 lesions heal\"`")]
    [InlineData("learning_points:\n  - Grade #2 lesions heal", "4:11: error CB389", "`\"Grade #2 lesions heal\"`")]
    [InlineData("findings: [{finding: fever, note: day #3}]", "read as a remark")]
    [InlineData("patient: {age: 44 years, gender: f}", "3:26: warning CB301", "sex: female")]
    [InlineData("findings:\n  * fever\nsummary: &x y", "hyphen and a space")]
    [InlineData("treatment: {drug: salbutamol, dose: 10 mg, colour: red}", "warning CB301", "`colour`")]
    [InlineData("labs:\n  - {CRP: 48 mg/L, date: 2020}", "warning CB301", "`date`")]
    public void What_cannot_be_read_is_told_at_its_place(string lines, params string[] parts) =>
        Assert.Contains(DeniedNames.Told(DeniedNames.Build(lines)), message => parts.All(part => message.Contains(part, StringComparison.Ordinal)));

    [Theory]
    [InlineData("level: advanced # a remark")]
    [InlineData("findings: # a remark\n  - fever")]
    [InlineData("outcome: \"Seen in clinic #3\"")]
    [InlineData("summary: |\n  Seen in clinic #3\n  • a line")]
    public void A_remark_is_a_remark(string lines) => Assert.Empty(DeniedNames.Told(DeniedNames.Build(lines)));

    [Theory]
    [InlineData("findings:\n  • fever\n  • rash", "+fever", "+rash")]
    [InlineData("findings:\n• fever\n• rash", "+fever", "+rash")]
    [InlineData("findings:\n  – fever\n  – no rash", "+fever", "-rash")]
    [InlineData("findings:\n  * fever\n  * rash", "+fever", "+rash")]
    [InlineData("findings:\n  *fever\n  *rash", "+fever", "+rash")]
    [InlineData("findings:\n  -fever\n  -rash", "+fever", "+rash")]
    [InlineData("findings:\n  •fever\n  •rash", "+fever", "+rash")]
    [InlineData("findings: • fever • rash", "+fever", "+rash")]
    [InlineData("serology:\n  -ANA: negative", "negative ANA")]
    [InlineData("serology:\n  • ANA: negative\n  • RF: positive", "negative ANA", "positive RF")]
    [InlineData("findings:\n  -\u00A0fever", "+fever")]
    [InlineData("findings:\n\u00A0\u00A0- fever\n\u00A0\u00A0- rash", "+fever", "+rash")]
    [InlineData("findings:\n  - \u200Bfever\n  - ra\u00ADsh", "+fever", "+rash")]
    [InlineData("findings\u00A0: [fever]", "+fever")]
    [InlineData("\u200Bfindings:\u00A0[fever]", "+fever")]
    public void Lists_and_blanks_are_read_as_meant(string lines, params string[] sides)
    {
        var site = DeniedNames.Build(lines);
        Assert.Empty(DeniedNames.Told(site));
        Assert.Equal(sides, DeniedNames.Sides(site));
    }

    [Theory]
    [InlineData("treatment: {drug: salbutamol, dose: 10 mg, route: nebulised}", "salbutamol", "dose 10 mg, route nebulised")]
    [InlineData(
        "treatment:\n  - {medication: prednisolone, dose: 40 mg, frequency: daily, duration: 5 days, start: day 3, note: then stopped}",
        "prednisolone",
        "dose 40 mg, frequency daily, duration 5 days, from day 3"
    )]
    [InlineData("treatment:\n  - salbutamol: {dose: 10 mg, route: nebulised}", "salbutamol", "dose 10 mg, route nebulised")]
    public void A_drug_with_its_dose_is_one_treatment(string lines, string name, string details)
    {
        var treatment = Assert.Single(Reading.Sound(lines).Treatments);
        var read = string.Join(", ", treatment.Details.Select(detail => $"{detail.Key} {detail.Text.Plain}"));
        Assert.Equal((name, details), (treatment.Name.Value, read));
    }

    [Theory]
    [InlineData("specialties: dermatology, rheumatology", "dermatology", "rheumatology")]
    [InlineData("specialties: ear, nose and throat", "ear, nose and throat")]
    [InlineData("specialties: [dermatology, rheumatology]", "dermatology", "rheumatology")]
    public void Specialties(string lines, params string[] names) => Assert.Equal(names, Reading.Sound(lines).Specialties.Select(name => name.Value));

    [Fact]
    public void Blanks_that_nobody_sees_part_no_key_from_its_value()
    {
        var read = Reading.Sound("patient:\n\u00A0\u00A0\u200Bage:\u00A044 years\n  sex: female");
        Assert.Equal("44 years", read.Patient!.Age!.Value.Value.Written);
        Assert.Equal("Title", Reading.File("---\u200B\ntitle:\u00A0Title\n---\nText.\n").Case.Title.Value);
    }

    [Theory]
    [InlineData("27 y/o", "27 years", 27)]
    [InlineData("3 1/2 years", "3.5 years", 3.5)]
    [InlineData("3½ years", "3.5 years", 3.5)]
    [InlineData("26+3 weeks", "26+3 weeks", 0)]
    [InlineData("6-7 years", "6–7 years", 6.5)]
    [InlineData("6 to 7 months", "6–7 months", 6.5 / 12)]
    [InlineData("newborn", "newborn", 0)]
    public void Ages(string written, string shown, double years)
    {
        var age = Reading.Sound($"patient: {{age: {written}}}").Patient!.Age!.Value.Value;
        Assert.Equal(shown, age.Written);
        Assert.Equal(years, age.Years, 6);
    }

    [Theory]
    [InlineData("110.9 (80.0-100.0 fL) H", "High", "110.9", "fL", "80.0-100.0 fL", null)]
    [InlineData("107 × 10^3 /µL (150-400)", "Stated", "107", "× 10^3 /µL", "150-400", null)]
    [InlineData("55 mmHg ↓", "Low", "55", "mmHg", null, null)]
    [InlineData("↑ 55 U/L", "High", "55", "U/L", null, null)]
    [InlineData("280/µL, 80% lymphocytes", "Stated", "280", "/µL", null, "80% lymphocytes")]
    public void Results_as_laboratories_print_them(string written, string outcome, string value, string unit, string? reference, string? words)
    {
        var result = Assert.Single(Reading.Sound($"labs:\n  - test: made-up test\n    result: \"{written}\"").Labs);
        Assert.Equal(
            (outcome, value, unit, reference, words),
            (result.Outcome.ToString(), result.Value?.Value, result.Unit, result.Reference, result.Words)
        );
    }

    [Theory]
    [InlineData("Händ.jpg", "Ha\u0308nd.jpg", true)]
    [InlineData("Ha\u0308nd.jpg", "Händ.jpg", true)]
    [InlineData("Hand.jpg", "Ha\u0308nd.jpg", false)]
    [InlineData("Händ.jpg", "Hand.jpg", false)]
    [InlineData("Hand.jpg", "Hand.jpg", true)]
    [InlineData("Hand.jpg", "Hand.jpeg", false)]
    public void A_letter_and_its_accent_are_one_letter(string one, string other, bool same) => Assert.Equal(same, SameSpelling.Of(one, other));

    [Fact]
    public void A_soft_hyphen_makes_no_other_name()
    {
        Assert.Equal("arthritis", FoldedText.Key("arthri\u00ADtis"));
        Assert.Equal("arthritis", FoldedText.Slug("arthri\u00ADtis"));
    }

    [Fact]
    public void Two_versions_that_could_not_be_joined_are_told_once()
    {
        var (read, problems) = Reading.File(
            "<<<<<<< HEAD\n---\ntitle: One\n=======\n---\ntitle: Other\n>>>>>>> branch\nfindings: [fever]\n---\nText.\n"
        );
        Assert.Equal(["1:1 CB390"], problems.Select(problem => Reading.Shown(problem)[..9]));
        Assert.Equal("One", read.Title.Value);
    }

    [Fact]
    public void Characters_that_nobody_sees_have_names()
    {
        Assert.Equal("no-break space (U+00A0)", Invisibles.NameOf('\u00A0'));
        Assert.Equal("soft hyphen (U+00AD)", Invisibles.NameOf('\u00AD'));
        Assert.Equal("zero-width space (U+200B)", Invisibles.NameOf('\u200B'));
    }

    [Theory]
    [InlineData("##1 of two", "CB391", "`## 1 of two`")]
    [InlineData("**Discussion**", "CB391", "`## Discussion`")]
    [InlineData("**Discussion:**", "CB391", "`## Discussion`")]
    [InlineData("Test\tDay 1\t\nCRP\t48\n\tESR\t60", "CB392", "`| Test | Day 1 |`, `| --- | --- |`, `| CRP | 48 |`, `| ESR | 60 |`")]
    [InlineData("Energy is $E=mc^2$ there.", "CB393", "`E=mc²`")]
    [InlineData("$\\frac{a}{{b}}$", "CB393")]
    [InlineData("![[x.jpg]]", "CB394", "`![what it shows](x.jpg)`")]
    [InlineData("![[my x.jpg|200]]", "CB394", "`![what it shows](<my x.jpg>)`")]
    [InlineData("![A hand](my hand.jpg)", "CB394", "`![A hand](<my hand.jpg>)`")]
    [InlineData("It was rare [1,2].", "CB395")]
    [InlineData("It was rare [3].\n\n## References\n\n3. A list of one's own.", "CB395")]
    [InlineData("---\ntitle: Again\nlevel: advanced\n---\nText.", "CB396")]
    public void What_a_body_would_show_as_typed_is_told(string body, string code, params string[] parts)
    {
        var site = Site(body);
        var told = Assert.Single(site.Messages, message => message.Contains($" {code}: ", StringComparison.Ordinal));
        Assert.StartsWith("content/cases/a.md:6:", told, StringComparison.Ordinal);
        Assert.All(parts, part => Assert.Contains(part, told, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("• first\n• second", "<li>first</li>", "<li>second</li>")]
    [InlineData("•\tfirst\n•\tsecond", "<li>first</li>")]
    [InlineData("– first\n– second", "<li>first</li>")]
    [InlineData("##\u00A0Findings", "<h2")]
    [InlineData("\u200B## Findings", "<h2")]
    [InlineData("-\u00A0first\n-\u00A0second", "<li>first</li>")]
    public void What_a_body_means_is_read(string body, params string[] html)
    {
        var site = Site(body);
        Assert.Empty(DeniedNames.Told(site));
        var page = site.Text("cases/a/index.html");
        Assert.All(html, part => Assert.Contains(part, page, StringComparison.Ordinal));
        Assert.DoesNotContain("•", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("A value of pH 7.35 [7.35–7.45], and 4 [3-5].")]
    [InlineData("It cost $5 and then $10.")]
    [InlineData("**Bold words** begin a line of text.")]
    [InlineData("**This sentence is bold.**")]
    [InlineData("– He said so once.")]
    [InlineData("```\n##Code\n• code\n$x^2$\n```")]
    [InlineData("See [the site](https://example.org/a%20b.html) and [1](https://example.org).")]
    [InlineData("Before\n\n---\n\nBehind the line: text.")]
    [InlineData("#1 of two lesions.")]
    [InlineData("A | B\n--- | ---\n1 | 2")]
    public void Other_text_gives_no_message(string body) => Assert.Empty(DeniedNames.Told(Site(body)));

    private static CompiledSite Site(string body) =>
        CompiledSite.Of(
            SourceFiles
                .Of(("site.config.yml", "title: Made-up site"), ("content/cases/a.md", $"---\ntitle: Made-up case\n---\nMade-up text.\n\n{body}\n"))
                .Tree()
        );

    [Fact]
    public void Numbers_of_references_are_answered_with_the_keys_of_the_list()
    {
        var site = DeniedNames.Build("references:\n  - \"Doe J. A made-up work. Made-up J. 2001;1(2):3-4.\"\n  - {key: roe2002, title: Another}");
        Assert.DoesNotContain(site.Messages, message => message.Contains("CB395", StringComparison.Ordinal));
        var told = BuiltSite
            .Build(
                SourceFiles
                    .Of(
                        ("site.config.yml", "title: Made-up site"),
                        (
                            "content/cases/a.md",
                            "---\ntitle: Made up\nreferences:\n  - {key: doe2001, title: One}\n  - {key: roe2002, title: Other}\n---\nIt was rare [1,2].\n"
                        )
                    )
                    .Tree()
            )
            .Messages;
        Assert.Contains(
            told,
            message => message.Contains("`[@doe2001; @roe2002]`", StringComparison.Ordinal) && message.Contains("CB395", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void A_list_cut_off_by_a_remark_is_told_once() =>
        Assert.Equal(
            ["CB389"],
            DeniedNames
                .Told(DeniedNames.Build("learning_points: [Grade #2 lesions heal]\nfindings: [fever]"))
                .Select(message => message.Split(' ')[2].TrimEnd(':'))
        );

    [Fact]
    public void A_denial_without_a_day_is_answered_with_the_words_that_were_written() =>
        Assert.Contains(
            DeniedNames.Told(DeniedNames.Build("timeline:\n  - no: rash")),
            message => message.Contains("CB324", StringComparison.Ordinal) && message.Contains("event: \"no rash\"", StringComparison.Ordinal)
        );

    [Fact]
    public void A_character_that_cannot_be_seen_is_named() =>
        Assert.Contains(
            DeniedNames.Told(DeniedNames.Build("ag\u200Des: 3")),
            message => message.Contains("zero-width joiner (U+200D)", StringComparison.Ordinal)
        );

    [Theory]
    [InlineData("H\u00E4nd.jpg", "Ha\u0308nd.jpg")]
    [InlineData("Ha\u0308nd.jpg", "H\u00E4nd.jpg")]
    public void A_name_is_found_whether_its_letters_are_composed_or_not(string onDisk, string written) =>
        Assert.NotEmpty(new PictureSite($"![A hand]({written})").With($"content/cases/made-up/{onDisk}", MadePictures.Jpeg(640, 320)).Pictures());
}
