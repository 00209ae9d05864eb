using Casebook.Domain;
using Casebook.Parse.FrontMatter.Results;

namespace Casebook.Tests.Parse.FrontMatter.Results;

/// <summary>The pieces a result is made of, each by its own rule: numbers, units, references, titres, methods, patterns, words of judgement.</summary>
public sealed class ResultPieceTests
{
    [Theory]
    [InlineData("618 000 /mm3", "618 000")]
    [InlineData("1 618 000 /mm3", "1 618 000")]
    [InlineData("618\u00A0000", "618\u00A0000")]
    [InlineData("1'350", "1'350")]
    [InlineData("618 0000", "618")]
    [InlineData("6180 000", "6180")]
    [InlineData("618 00", "618")]
    [InlineData("0.9–1.8 g/L", "0.9–1.8")]
    [InlineData("0.9 - 1.8 g/L", "0.9 - 1.8")]
    [InlineData("0.9 — 1.8", "0.9 — 1.8")]
    [InlineData("11/9", "11/9")]
    [InlineData("11 / 9", "11")]
    [InlineData("11/9a", "11")]
    [InlineData("11/µL", "11")]
    [InlineData("8,1 g/dL", "8,1")]
    [InlineData("8, 1", "8")]
    [InlineData("5.", "5")]
    [InlineData("8·1", "8·1")]
    [InlineData("> 200", "> 200")]
    [InlineData("<=200", "<=200")]
    [InlineData("~ 200", "~ 200")]
    [InlineData("≈200", "≈200")]
    [InlineData("−3", "−3")]
    [InlineData("~", "")]
    [InlineData(".5", "")]
    [InlineData("five", "")]
    [InlineData("", "")]
    [InlineData("5 -", "5")]
    [InlineData("5-high", "5")]
    public void A_number_is_taken_as_laboratories_print_it(string text, string number) => Assert.Equal(number, text[..PrintedNumber.LengthAt(text)]);

    [Theory]
    [InlineData("mg/L", "mg/L")]
    [InlineData("MG", "MG")]
    [InlineData("%", "%")]
    [InlineData("%/h", "%/h")]
    [InlineData("%b", "")]
    [InlineData("‰ more", "‰")]
    [InlineData("x10^9/L", "x10^9/L")]
    [InlineData("×10⁹/L", "×10⁹/L")]
    [InlineData("x 10^9/L", "x 10^9/L")]
    [InlineData("10^9/L", "10^9/L")]
    [InlineData("10/L", "")]
    [InlineData("x10/L", "x10/L")]
    [InlineData("x109/L", "x109/L")]
    [InlineData("109", "")]
    [InlineData("10", "")]
    [InlineData("x 20", "")]
    [InlineData("mm/1st hour", "mm/1st hour")]
    [InlineData("mm hour", "mm")]
    [InlineData("mm/1st hr, more", "mm/1st hr")]
    [InlineData("g /24 h", "g /24 h")]
    [InlineData("g/ 24", "")]
    [InlineData("cells/µL (more)", "cells/µL")]
    [InlineData("/µL", "/µL")]
    [InlineData("9/µL", "")]
    [InlineData("mg/", "")]
    [InlineData("fever", "")]
    [InlineData("", "")]
    public void A_unit_is_known_or_has_a_stroke(string text, string unit) => Assert.Equal(unit, text[..UnitNames.LengthAt(text)]);

    [Theory]
    [InlineData("80.0-100.0 fL", "fL")]
    [InlineData("80.0-100.0", null)]
    [InlineData("fL", null)]
    [InlineData("up to adults", null)]
    public void A_unit_may_stand_with_the_reference_alone(string reference, string? unit) => Assert.Equal(unit, UnitNames.Behind(reference));

    [Theory]
    [InlineData("< 20", "< 20")]
    [InlineData("0.9–1.8", "0.9–1.8")]
    [InlineData("0-20 U/mL", "0-20 U/mL")]
    [InlineData("ref 0-20", "0-20")]
    [InlineData("Reference range: 0-20", "0-20")]
    [InlineData("ref. 20", "20")]
    [InlineData("reference = negative", "negative")]
    [InlineData("reference", null)]
    [InlineData("referenced 3", null)]
    [InlineData("normal range 20", "normal range 20")]
    [InlineData("N 20", "N 20")]
    [InlineData("up to 20", "up to 20")]
    [InlineData("cut-off 1:80", "cut-off 1:80")]
    [InlineData("1:80", null)]
    [InlineData("<1:80", "<1:80")]
    [InlineData("20", null)]
    [InlineData("-20", null)]
    [InlineData("day 3", null)]
    [InlineData("", null)]
    public void In_brackets_a_comparator_a_range_or_a_label_makes_a_reference(string text, string? reference) =>
        Assert.Equal(reference, ReferenceRange.In(text));

    [Theory]
    [InlineData("1:320", "1:320")]
    [InlineData("1/320", "1:320")]
    [InlineData("1 : 320", "1:320")]
    [InlineData("1 / 320", null)]
    [InlineData("1∶320", "1:320")]
    [InlineData("1 in 320", "1:320")]
    [InlineData("1in 320", null)]
    [InlineData("≥ 1:1280", "≥1:1280")]
    [InlineData("=<1:80", "≤1:80")]
    [InlineData("=>1:80", "≥1:80")]
    [InlineData(">=1:80", "≥1:80")]
    [InlineData("<=1:80", "≤1:80")]
    [InlineData("1:1,280", "1:1280")]
    [InlineData("1:10,240", "1:10240")]
    [InlineData("1:1,28", null)]
    [InlineData("1:1,2800", null)]
    [InlineData("1:1000000", "1:1000000")]
    [InlineData("1:1000001", "impossible")]
    [InlineData("1:0", "impossible")]
    [InlineData("1:1", "1:1")]
    [InlineData("2:320", null)]
    [InlineData("1:320.5", null)]
    [InlineData("1:320-1:640", null)]
    [InlineData("1:320th", null)]
    [InlineData("1:", null)]
    [InlineData("1", null)]
    [InlineData("", null)]
    public void A_titre_is_one_in_so_many(string text, string? titre)
    {
        var reading = TitreReader.Read(text, out var read, out _);
        Assert.Equal(titre, reading == TitreReading.Impossible ? "impossible" : read?.ToString());
    }

    [Theory]
    [InlineData("1:320, speckled", 5)]
    [InlineData("1:320.", 5)]
    [InlineData("1:320 -", 5)]
    public void What_stands_behind_a_titre_is_no_part_of_it(string text, int expected)
    {
        Assert.Equal(TitreReading.Titre, TitreReader.Read(text, out _, out var length));
        Assert.Equal(expected, length);
    }

    [Theory]
    [InlineData("320", "1:320")]
    [InlineData("> 320", ">1:320")]
    [InlineData("1:320", "1:320")]
    [InlineData("1000000", "1:1000000")]
    [InlineData("0", "impossible")]
    [InlineData("1000001", "impossible")]
    [InlineData("99999999999999999999", "impossible")]
    [InlineData("1:320 speckled", null)]
    [InlineData("-320", null)]
    [InlineData("", null)]
    public void Where_a_titre_is_asked_for_a_bare_number_is_the_dilution(string text, string? titre)
    {
        var reading = TitreReader.ReadWhole(text, out var read);
        Assert.Equal(titre, reading == TitreReading.Impossible ? "impossible" : read?.ToString());
    }

    [Theory]
    [InlineData("ELISA", 5)]
    [InlineData("elisa, twice", 5)]
    [InlineData("ELISAs", 0)]
    [InlineData("Farr assay", 10)]
    [InlineData("Farr test", 4)]
    [InlineData("line blot", 9)]
    [InlineData("line", 0)]
    public void A_method_is_taken_whole_and_the_longest_name_first(string text, int length) => Assert.Equal(length, MethodNames.LengthAt(text));

    [Theory]
    [InlineData("nucleolar", true)]
    [InlineData("fine speckled", true)]
    [InlineData("fine-speckled", true)]
    [InlineData("fine-large", false)]
    [InlineData("fine", false)]
    [InlineData("fine speckled of glass", false)]
    [InlineData("AC-8", true)]
    [InlineData("ac-29", true)]
    [InlineData("AC-123", false)]
    [InlineData("AC-", false)]
    [InlineData("AC-x", false)]
    [InlineData("speckled-glass", false)]
    [InlineData("", false)]
    public void A_pattern_has_a_word_that_names_one_and_no_other_words(string text, bool isName) => Assert.Equal(isName, PatternNames.IsName(text));

    [Theory]
    [InlineData("negative", true)]
    [InlineData("Negative, twice", true)]
    [InlineData("negatives", false)]
    [InlineData("not detected", true)]
    [InlineData("abnormal", false)]
    [InlineData("trace", false)]
    [InlineData("fever", false)]
    public void A_word_of_judgement_judges(string text, bool judges) => Assert.Equal(judges, OutcomePhrases.BeginsWithJudgement(text));

    [Fact]
    public void Longer_phrases_stand_before_those_they_hold() =>
        Assert.All(
            OutcomePhrases.All.Index(),
            phrase =>
                Assert.DoesNotContain(
                    OutcomePhrases.All.Take(phrase.Index),
                    earlier => phrase.Item.Phrase.StartsWith(earlier.Phrase, StringComparison.Ordinal)
                )
        );

    [Theory]
    [InlineData("strongly positive", Outcome.Positive, true)]
    [InlineData("weakly positive", Outcome.WeakPositive, false)]
    [InlineData("borderline positive", Outcome.Equivocal, true)]
    [InlineData("borderline negative", Outcome.Equivocal, true)]
    [InlineData("not detected", Outcome.Negative, false)]
    [InlineData("high normal", Outcome.Normal, true)]
    [InlineData("low normal", Outcome.Normal, true)]
    [InlineData("abnormal", Outcome.Stated, true)]
    [InlineData("trace", Outcome.Stated, true)]
    [InlineData("high titre", Outcome.Stated, true)]
    [InlineData("not reported", Outcome.Stated, true)]
    [InlineData("awaited", Outcome.Pending, false)]
    [InlineData("not tested", Outcome.NotDone, false)]
    internal void A_phrase_means_what_laboratories_mean(string phrase, Outcome outcome, bool keepsWords) =>
        Assert.Equal(
            (outcome, keepsWords),
            OutcomePhrases.All.Where(one => one.Phrase == phrase).Select(one => (one.Outcome, one.KeepWords)).Single()
        );
}
