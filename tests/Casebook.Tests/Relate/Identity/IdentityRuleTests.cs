using System.Text;
using Casebook.Diagnostics.Formats;
using CsCheck;

namespace Casebook.Tests.Relate.Identity;

/// <summary>The classes of identifiers, what keeps a text from being one, and what a message may show.</summary>
public sealed class IdentityRuleTests
{
    [Theory]
    [InlineData("CB430", "Mrs. A.B. was born in the spring.")]
    [InlineData("CB431", "He lives in Leeds.")]
    [InlineData("CB432", "She was seen at St. Mary's Hospital.")]
    [InlineData("CB433", "Admitted on 12/03/2021.")]
    [InlineData("CB434", "A 93-year-old man fell.")]
    [InlineData("CB435", "Phone 01392 496 000.")]
    [InlineData("CB436", "Fax 0761 270-9911.")]
    [InlineData("CB437", "Write to jane.doe@example.org.")]
    [InlineData("CB438", "A man, 943 476 5919, of 50.")]
    [InlineData("CB439", "MRN 00482913.")]
    [InlineData("CB442", "Medicare no. 1EG4-TE5-MK73.")]
    [InlineData("CB443", "IBAN GB82 WEST 1234 5698 7654 32.")]
    [InlineData("CB444", "Passport no. 533401372.")]
    [InlineData("CB445", "Licence plate AB12 CDE.")]
    [InlineData("CB446", "Serial number PJN448120S.")]
    [InlineData("CB447", "See https://www.facebook.com/jane.doe.77 there.")]
    [InlineData("CB448", "From 192.168.14.22.")]
    [InlineData("CB449", "Fingerprint record FP-99120.")]
    [InlineData("CB450", "Full-face photograph.")]
    [InlineData("CB451", "Study ID CASA-0099-17.")]
    public void Each_class_has_its_code(string code, string sentence) =>
        Assert.Equal([code], IdentityCorpus.Seen(sentence).Select(seen => seen.Code));

    [Theory]
    [InlineData("Mrs **Pemberton** came.")]
    [InlineData("Mrs\nPemberton came.")]
    [InlineData("Mrs&nbsp;Pemberton came.")]
    [InlineData("Mrs\u00A0Pem\u00ADber\u200Bton came.")]
    [InlineData("> Mrs [Pemberton](../b.md) came.")]
    [InlineData("<!-- Mrs Pemberton -->")]
    [InlineData("| who | what |\n|---|---|\n| Mrs Pemberton | fever |")]
    [InlineData("::: reveal What next?\nMrs Pemberton was treated.\n:::")]
    public void Marks_and_characters_that_nobody_sees_hide_nothing(string body) =>
        Assert.Equal(["CB430"], IdentityCorpus.Seen(body).Select(seen => seen.Code));

    [Theory]
    [InlineData("summary: Mrs Pemberton has fever.")]
    [InlineData("challenge: Mrs Pemberton has fever")]
    [InlineData("patient: {age: 40s, background: Mrs Pemberton is a welder}")]
    [InlineData("findings:\n  - {finding: rash, note: Mrs Pemberton saw it}")]
    [InlineData("findings:\n  - Mrs Pemberton was the first to see it")]
    [InlineData("timeline:\n  - {at: day 0, event: Mrs Pemberton came}")]
    [InlineData("figures:\n  - {file: a.png, alt: The hand of Mrs Pemberton, modality: radiograph}")]
    [InlineData("figures:\n  - file: a.png\n    alt: A hand\n    caption: The hand of Mrs Pemberton\n    credit: Mr Photographer")]
    [InlineData("learning_points: [Think of Mrs Pemberton when you see this]")]
    [InlineData("questions:\n  - stem: What does Mrs Pemberton have?\n    options: [{text: a, why: b, correct: true}, {text: c, why: d}]")]
    [InlineData("outcome: Mrs Pemberton recovered.")]
    [InlineData("unknown_key: Mrs Pemberton")]
    public void Every_field_of_a_case_is_looked_at(string fields) =>
        Assert.Contains("CB430", IdentityCorpus.Seen("Words.", fields + "\n").Select(seen => seen.Code));

    [Theory]
    [InlineData("authors:\n  - Mrs Pemberton\n  - {name: Dr John Smith, affiliation: \"St. Mary's Hospital, Exampleton\"}")]
    [InlineData("reviewed: {by: Mrs Pemberton, on: 2026-01-05}")]
    [InlineData("date: 2026-01-05\nupdated: 2026-01-06\npublish_on: 2026-01-07\nanswers_after: 2026-01-08")]
    [InlineData("references:\n  - \"Smith J, Doe J. Title. J Example. 2020 Mar 3;15(2):202-5. doi:10.1136/bcr-2012-007890\"")]
    [InlineData("figures:\n  - {file: a.png, alt: A hand, credit: Mrs Pemberton, licence: CC BY 4.0}")]
    [InlineData("# authors: Mrs Pemberton, phone 01392 496 000")]
    public void Authors_reviewers_references_credits_and_remarks_are_nobodys_identity(string fields) =>
        Assert.Empty(IdentityCorpus.Seen("Words.", fields + "\n"));

    [Theory]
    [InlineData("## References\n\nMrs Pemberton, 12 March 2021.")]
    [InlineData("## Acknowledgements\n\nMrs Pemberton helped.\n\n### Funding\n\nMr Brown paid.")]
    [InlineData("As described [@leroy1988, p. 203; see also @boulman2005].")]
    [InlineData("See [the report](https://example.org/2021-03-12/0123456789) and https://doi.org/10.1000/1234567890.")]
    public void Sections_and_links_that_name_sources_are_passed_over(string body) => Assert.Empty(IdentityCorpus.Seen(body));

    [Fact]
    public void What_comes_after_such_a_section_is_looked_at_again() =>
        Assert.Equal(["CB430"], IdentityCorpus.Seen("## References\n\nMrs Pemberton.\n\n## Course\n\nMrs Pemberton came.").Select(seen => seen.Code));

    [Theory]
    [InlineData("john-doe-face.jpg")]
    [InlineData("Maria-Lopez.png")]
    [InlineData("IMG_20210312_101500.jpg")]
    [InlineData("2021-03-12 hand.jpg")]
    [InlineData("00482913.png")]
    [InlineData("mrs-pemberton.webp")]
    public void The_name_of_a_picture_can_tell(string file) =>
        Assert.Contains(
            "CB452",
            IdentityCorpus.Seen("Words.", $"figures:\n  - {{file: {file}, alt: A hand, modality: radiograph}}\n").Select(seen => seen.Code)
        );

    [Theory]
    [InlineData("hand-radiograph.jpg")]
    [InlineData("charcot-marie-tooth.png")]
    [InlineData("sister-mary-joseph-nodule.jpg")]
    [InlineData("DSC_0123.JPG")]
    [InlineData("fig-12b.png")]
    [InlineData("ana-1-320-nucleolar.png")]
    public void Names_that_say_what_is_shown_are_fine(string file) =>
        Assert.Empty(IdentityCorpus.Seen("Words.", $"figures:\n  - {{file: {file}, alt: A hand, modality: radiograph}}\n"));

    [Fact]
    public void A_message_stands_at_its_place_and_shows_too_little_to_use()
    {
        var seen = Assert.Single(IdentityCorpus.Seen("She came.\nMRN 00482913 was hers."));
        Assert.Equal((5, 1), (seen.Line, seen.Column));
        Assert.DoesNotContain("4829", seen.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("0048", DiagnosticText.Format([seen]), StringComparison.Ordinal);
        Assert.DoesNotContain("0048", DiagnosticGitHub.Format([seen]), StringComparison.Ordinal);
        Assert.DoesNotContain("0048", DiagnosticJson.Format([seen]), StringComparison.Ordinal);
    }

    [Fact]
    public void No_planted_identifier_is_shown_whole() =>
        Assert.All(
            IdentityCorpus.Planted.Where(planted => planted.Length > 5),
            planted =>
                Assert.DoesNotContain(
                    IdentityCorpus.Seen(planted.Sentence),
                    seen => seen.Message.Contains(planted.Sentence.Substring(planted.Start, planted.Length), StringComparison.Ordinal)
                )
        );

    [Fact]
    public void Any_text_gives_places_within_the_file()
    {
        string[] pieces =
        [
            "Mrs ",
            "Mr. ",
            "Dr ",
            "A.B.",
            "John ",
            "Smith",
            "patient ",
            "named ",
            "lives in ",
            "Leeds",
            "14 Station Road ",
            "12/03/",
            "2021",
            "March ",
            "+44 (0)20 ",
            "7946 ",
            "0958",
            "MRN ",
            "no. ",
            "00",
            "-",
            "@",
            "example.org",
            "[at]",
            "°",
            "N, ",
            "EX4 4QJ",
            "::",
            "fe80",
            ":",
            "192.168.",
            "1",
            "93-year-old ",
            "Hospital ",
            "of ",
            "السيد ",
            "فاطمة ",
            "١٢",
            "**",
            "[",
            "]",
            "(",
            ")",
            "\n",
            "\n\n",
            "## References\n",
            "|",
            "{#a}",
            "\u00AD",
            "\u200B",
            "\u00A0",
            "&nbsp;",
            "https://x.example/",
            "www.",
            "10.1000/1",
            "»",
            "İ",
            "\uD83D\uDE00",
            "\uD800",
        ];
        Gen.OneOf([.. pieces.Select(piece => Gen.Const(piece))])
            .Array[0, 60]
            .Sample(parts =>
            {
                foreach (var seen in IdentityCorpus.Seen(string.Concat(parts)))
                {
                    var (file, span) = seen.Location!.Value;
                    Assert.InRange(span.Start, 0, file.Text.Length);
                    Assert.InRange(span.End, span.Start, file.Text.Length);
                }
            });
    }

    [Theory]
    [InlineData("Aa ")]
    [InlineData("1 ")]
    [InlineData("12-")]
    [InlineData("Mrs A.")]
    [InlineData("patient number ")]
    [InlineData("(1) ")]
    [InlineData("lives in the ")]
    [InlineData("John Smith ")]
    [InlineData("a.b@")]
    [InlineData("fingerprint ")]
    [InlineData("Hospital Of ")]
    [InlineData("ab:")]
    public void A_very_long_line_of_half_an_identifier_comes_to_an_end(string piece)
    {
        var line = new StringBuilder().Insert(0, piece, 30_000 / piece.Length).ToString();
        Assert.False(IdentityCorpus.Seen(line + ".").IsDefault);
    }
}
