using Casebook.Domain;
using Casebook.Files;
using Casebook.Parse.FrontMatter.Case;
using Casebook.Tests.Golden;

namespace Casebook.Tests.Relate.Identity;

/// <summary>What consent says, what a review answers, and which cases are not built.</summary>
public sealed class IdentityGateTests
{
    private static readonly byte[] Picture = Casebook.Tests.Render.Shared.Pictures.MadePictures.Scene(960, 480).PngsaveBuffer();

    [Theory]
    [InlineData("obtained", nameof(ConsentStatement.Obtained))]
    [InlineData("yes", nameof(ConsentStatement.Obtained))]
    [InlineData("Written consent of the patient", nameof(ConsentStatement.Obtained))]
    [InlineData("Verbal informed consent, as stated in the source report", nameof(ConsentStatement.Obtained))]
    [InlineData("The patient's parents agreed in writing", nameof(ConsentStatement.Obtained))]
    [InlineData("Einwilligung liegt vor", nameof(ConsentStatement.Obtained))]
    [InlineData("Yazılı onam alındı", nameof(ConsentStatement.Obtained))]
    [InlineData("waived", nameof(ConsentStatement.Waived))]
    [InlineData("Waived by the ethics committee, because consent could not be obtained", nameof(ConsentStatement.Waived))]
    [InlineData("not required by the review board", nameof(ConsentStatement.Waived))]
    [InlineData("no", nameof(ConsentStatement.None))]
    [InlineData("none", nameof(ConsentStatement.None))]
    [InlineData("No consent was obtained", nameof(ConsentStatement.None))]
    [InlineData("The patient refused consent", nameof(ConsentStatement.None))]
    [InlineData("consent was not given", nameof(ConsentStatement.None))]
    [InlineData("withdrawn", nameof(ConsentStatement.None))]
    [InlineData("Consent was not waived", nameof(ConsentStatement.Obtained))]
    [InlineData("pending", nameof(ConsentStatement.Unclear))]
    [InlineData("to be obtained", nameof(ConsentStatement.Unclear))]
    [InlineData("?", nameof(ConsentStatement.Unclear))]
    [InlineData("The source report does not state consent", nameof(ConsentStatement.Unclear))]
    [InlineData("written", nameof(ConsentStatement.Obtained))]
    [InlineData("see chart", nameof(ConsentStatement.Unclear))]
    public void Consent_is_what_its_words_say(string words, string statement) => Assert.Equal(statement, ConsentReader.Classify(words).ToString());

    [Theory]
    [InlineData("modality: photograph", "")]
    [InlineData("modality: clinical photograph", "consent: no\n")]
    [InlineData("modality: Foto", "consent: pending\n")]
    [InlineData("caption: A hand", "")]
    [InlineData("modality: photograph", "identity: {by: Somebody, on: 2026-01-05, codes: [CB453]}\n")]
    public void A_picture_that_may_show_a_person_needs_consent(string figure, string fields) =>
        Assert.Contains("error CB453", Messages(figure, fields), StringComparison.Ordinal);

    [Theory]
    [InlineData("modality: photograph", "consent: Written consent of the patient\n")]
    [InlineData("modality: photograph", "consent: waived by the committee\n")]
    [InlineData("modality: radiograph", "")]
    [InlineData("modality: photomicrograph", "consent: no\n")]
    [InlineData("modality: photograph", "draft: true\n")]
    public void A_picture_that_shows_nobody_or_may_be_shown_does_not(string figure, string fields) =>
        Assert.DoesNotContain("CB453", Messages(figure, fields), StringComparison.Ordinal);

    [Fact]
    public void A_picture_of_the_text_alone_needs_consent_too() =>
        Assert.Contains("error CB453", All("---\ntitle: A case\n---\n![A hand](hand.png)\n", null), StringComparison.Ordinal);

    [Fact]
    public void An_identifier_without_consent_is_not_built() =>
        Assert.Contains(
            "a.md:3:1: error CB453: Messages say that it may tell who the patient is (CB430), and `consent:` is missing",
            All("---\ntitle: A case\n---\nMrs Pemberton came.\n", null),
            StringComparison.Ordinal
        );

    [Fact]
    public void With_consent_it_is_a_warning()
    {
        var messages = All("---\ntitle: A case\nconsent: obtained\n---\nMrs Pemberton came.\n", null);
        Assert.Contains("a.md:5:1: warning CB430", messages, StringComparison.Ordinal);
        Assert.DoesNotContain("CB453", messages, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("identity: reviewed by Given Family on 2026-01-05: CB430")]
    [InlineData("identity: Reviewed by Given Family on 2026-01-05 for CB430, CB433")]
    [InlineData("identity: {by: Given Family, on: 2026-01-05, codes: [CB430]}")]
    [InlineData("identity: {by: Given Family, codes: CB430}")]
    public void A_review_answers_the_codes_it_names_and_no_other(string review)
    {
        var messages = All($"---\ntitle: A case\n{review}\n---\nMrs Pemberton came. MRN 00482913.\n", null);
        Assert.DoesNotContain("CB430:", messages, StringComparison.Ordinal);
        Assert.Contains("warning CB439", messages, StringComparison.Ordinal);
        Assert.Contains("(CB439)", messages, StringComparison.Ordinal);
    }

    [Fact]
    public void A_review_that_names_no_codes_answers_all_and_is_told_which()
    {
        var messages = All("---\ntitle: A case\nidentity: reviewed by Given Family on 2026-01-05\n---\nMrs Pemberton came. MRN 00482913.\n", null);
        Assert.Contains("a.md:3:11: info CB454: Given Family looked at this case, which has CB430, CB439.", messages, StringComparison.Ordinal);
        Assert.DoesNotContain("CB453", messages, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("identity: yes", "CB310")]
    [InlineData("identity: reviewed by Somebody on 2026-13-45", "CB312")]
    [InlineData("identity: {on: 2026-01-05}", "CB324")]
    [InlineData("identity: {by: Somebody, codes: [names]}", "CB311")]
    public void A_review_that_cannot_be_read_is_told(string review, string code) =>
        Assert.Contains($"error {code}", All($"---\ntitle: A case\n{review}\n---\nWords.\n", null), StringComparison.Ordinal);

    [Fact]
    public void Unclear_consent_is_told() =>
        Assert.Contains("warning CB455", All("---\ntitle: A case\nconsent: pending\n---\nWords.\n", null), StringComparison.Ordinal);

    [Fact]
    public void A_class_that_the_site_has_switched_off_closes_no_gate() =>
        Assert.DoesNotContain("CB453", All("---\ntitle: A case\n---\nMrs Pemberton came.\n", "severity: {CB430: off}\n"), StringComparison.Ordinal);

    [Fact]
    public void A_draft_is_looked_at_but_not_stopped()
    {
        var messages = All("---\ntitle: A case\ndraft: true\n---\nMrs Pemberton came.\n", null);
        Assert.Contains("warning CB430", messages, StringComparison.Ordinal);
        Assert.DoesNotContain("CB453", messages, StringComparison.Ordinal);
    }

    [Fact]
    public void Pictures_are_named_once_in_a_case_until_somebody_looked()
    {
        Assert.Contains(
            "info CB580: A program sees neither faces nor names burnt into a picture; nobody has said yet that they looked: hand.png.",
            Built("modality: radiograph"),
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("CB580", Built("modality: radiograph, checked: true"), StringComparison.Ordinal);
    }

    private static string Messages(string figure, string fields) => All(WithFigure(figure, fields), null);

    // Pictures are looked at when they are made.
    private static string Built(string figure) => string.Join('\n', BuiltSite.Build(Sources(WithFigure(figure, ""), null)).Messages);

    private static string All(string file, string? settings) => string.Join('\n', CompiledSite.Of(Sources(file, settings)).Messages);

    private static string WithFigure(string figure, string fields) =>
        $"---\ntitle: A case\n{fields}figures:\n  - {{file: hand.png, alt: A hand, {figure}}}\n---\nWords.\n";

    private static IFileTree Sources(string file, string? settings)
    {
        var sources = SourceFiles.Of(
            ("site.config.yml", $"title: Made-up cases\nurl: https://example.org/\n{settings}"),
            ("content/cases/a.md", file)
        );
        return new SourceFiles(sources.Files.Add("content/cases/a/hand.png", Picture)).Tree();
    }
}
