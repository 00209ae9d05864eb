using Casebook.Diagnostics;
using Casebook.Domain;
using Casebook.Files;
using Casebook.Parse.FrontMatter.Results;
using CsCheck;
using TestResult = Casebook.Domain.TestResult;

namespace Casebook.Tests.Parse.FrontMatter;

public sealed class SerologyShorthandTests
{
    [Theory]
    [InlineData("positive negative")]
    [InlineData("negative positive")]
    [InlineData("negative, weak positive")]
    [InlineData("normal, high")]
    public void Of_two_judgements_that_differ_neither_wins(string text) => Assert.Equal(Outcome.Stated, Read(text).Result.Outcome);

    [Theory]
    [InlineData("positive 1:320 nucleolar", "Positive | 1:320 | nucleolar")]
    [InlineData("Positive, 1/320, nucleolar pattern", "Positive | 1:320 | nucleolar")]
    [InlineData("positive at a titre of 1:320 with a nucleolar pattern", "Positive | 1:320 | nucleolar")]
    [InlineData("1/320", "Stated | 1:320")]
    [InlineData("1 in 320", "Stated | 1:320")]
    [InlineData("1:40", "Stated | 1:40")]
    [InlineData("≥1:1280", "Stated | ≥1:1280")]
    [InlineData(">= 1:1280", "Stated | ≥1:1280")]
    [InlineData("> 1:640", "Stated | >1:640")]
    [InlineData("<1:80", "Stated | <1:80")]
    [InlineData("negative <1:80", "Negative | <1:80")]
    [InlineData("1:1,280 speckled", "Stated | 1:1280 | speckled")]
    [InlineData("1:1280 (speckled)", "Stated | 1:1280 | speckled")]
    [InlineData("positive 1:320 (fine speckled pattern)", "Positive | 1:320 | fine speckled")]
    [InlineData("1:320 homogeneous and speckled", "Stated | 1:320 | homogeneous and speckled")]
    [InlineData("1:160 dense fine speckled", "Stated | 1:160 | dense fine speckled")]
    [InlineData("positive 1:640 fine-speckled", "Positive | 1:640 | fine-speckled")]
    [InlineData("positive 1:640 multiple nuclear dots", "Positive | 1:640 | multiple nuclear dots")]
    [InlineData("positive AC-8", "Positive | AC-8")]
    [InlineData("positive 1:1280 centromere (IIF)", "Positive | 1:1280 | centromere | by IIF")]
    [InlineData("positive by ELISA", "Positive | by ELISA")]
    [InlineData("positive (day 3)", "Positive | on day 3")]
    [InlineData("+", "Positive \"+\"")]
    [InlineData("++", "Positive \"++\"")]
    [InlineData("1+", "Positive \"1+\"")]
    [InlineData("2+ 1:80", "Positive \"2+\" | 1:80")]
    [InlineData("weakly positive", "WeakPositive")]
    [InlineData("weak-positive", "WeakPositive")]
    [InlineData("strongly positive", "Positive \"strongly positive\"")]
    [InlineData("pos.", "Positive")]
    [InlineData("NEG", "Negative")]
    [InlineData("negative", "Negative")]
    [InlineData("not detected", "Negative")]
    [InlineData("detected", "Positive")]
    [InlineData("non-reactive", "Negative")]
    [InlineData("borderline", "Equivocal")]
    [InlineData("±", "Equivocal")]
    [InlineData("not done", "NotDone")]
    [InlineData("pending", "Pending")]
    [InlineData("present", "Present")]
    [InlineData("absent", "Absent")]
    [InlineData("abnormal", "Stated \"abnormal\"")]
    [InlineData("120 U/mL (< 20)", "Stated | =120 U/mL | ref < 20")]
    [InlineData("positive, 120 U/mL", "Positive | =120 U/mL")]
    [InlineData("high 48 mg/L", "High | =48 mg/L")]
    [InlineData("high 48mg/L", "High | =48 mg/L")]
    [InlineData("low 26.9 mg/dL (ref 90–180)", "Low | =26.9 mg/dL | ref 90–180")]
    [InlineData("618 000 /mm3", "Stated | =618 000 /mm3")]
    [InlineData("high 17 800 /µL", "High | =17 800 /µL")]
    [InlineData("7.5 x10^9/L", "Stated | =7.5 x10^9/L")]
    [InlineData("7.5 × 10⁹/L", "Stated | =7.5 × 10⁹/L")]
    [InlineData("high 56 mm/1st hour", "High | =56 mm/1st hour")]
    [InlineData("0.9–1.8", "Stated | =0.9–1.8")]
    [InlineData("0.9-1.8 g/L", "Stated | =0.9-1.8 g/L")]
    [InlineData("11/9", "Stated | =11/9")]
    [InlineData("> 200", "Stated | => 200")]
    [InlineData("positive > 200 U/mL", "Positive | => 200 U/mL")]
    [InlineData("8,1 g/dL", "Stated | =8,1 g/dL")]
    [InlineData("48%", "Stated | =48 %")]
    [InlineData("positive 25 UGPL", "Positive | =25 UGPL")]
    [InlineData("1:320 120 U/mL", "Stated | 1:320 | =120 U/mL")]
    [InlineData("1 350 mg/L", "Stated | =1 350 mg/L")]
    public void A_line_of_known_words_is_taken_apart(string written, string expected)
    {
        var (result, problems) = Read(written);
        Assert.Empty(problems);
        Assert.Equal(expected, Shown(result));
    }

    [Theory]
    [InlineData("3 times normal")]
    [InlineData("positive in two of three samples")]
    [InlineData("false positive")]
    [InlineData("not positive")]
    [InlineData("negative for anti-dsDNA")]
    [InlineData("positive and negative")]
    [InlineData("1:320 homogeneous, 1:80 speckled")]
    [InlineData("FT4 8.7 pmol/l; TSH 12.5 mUI/l")]
    [InlineData("no")]
    [InlineData("-")]
    [InlineData("1/3 of normal")]
    [InlineData("positive (")]
    [InlineData("titre")]
    [InlineData("positivity unclear")]
    [InlineData("1:320.5")]
    [InlineData("1:320-1:640")]
    [InlineData("2++")]
    public void A_line_with_any_unknown_word_is_kept_whole_and_judged_in_no_way(string written)
    {
        var (result, problems) = Read(written);
        var problem = Assert.Single(problems);
        Assert.Equal(("CB315", written), (problem.Code, Reading.Covered(problem.Location!.Value)));
        Assert.Equal($"Stated \"{written}\"", Shown(result));
    }

    [Theory]
    [InlineData("1:0")]
    [InlineData("1:2000000")]
    public void An_impossible_titre_is_an_error_and_kept_as_words(string written)
    {
        var (result, problems) = Read("positive " + written);
        var problem = Assert.Single(problems);
        Assert.Equal(("CB316", written), (problem.Code, Reading.Covered(problem.Location!.Value)));
        Assert.Equal(Outcome.Stated, result.Outcome);
        Assert.Equal("positive " + written, result.Words);
    }

    [Fact]
    public void A_misspelt_judgement_is_never_taken_for_the_right_one()
    {
        var (result, problems) = Read("postive");
        Assert.Equal("Did you mean `positive`?", Assert.Single(problems).Hint);
        Assert.Equal(Outcome.Stated, result.Outcome);
    }

    [Fact]
    public void Each_piece_knows_its_own_place()
    {
        var result = Read("positive 1:320 nucleolar, 120 U/mL").Result;
        Assert.Equal("1:320", Reading.Covered(result.Titre!.Value.Location));
        Assert.Equal("nucleolar", Reading.Covered(result.Pattern!.Value.Location));
        Assert.Equal("120", Reading.Covered(result.Value!.Value.Location));
    }

    [Fact]
    public void No_line_throws_and_none_loses_its_words()
    {
        string[] pieces =
        [
            "positive",
            "negative",
            "not ",
            "1:",
            "1/",
            "320",
            " ",
            ",",
            "(",
            ")",
            "<",
            ">",
            "≥",
            "+",
            "-",
            "/",
            ".",
            "nucleolar",
            "fine",
            "U/mL",
            "%",
            "x10^9/L",
            "by ",
            "ELISA",
            "and",
            "[",
            "]",
            "😀",
            "0",
            "1 in ",
            "ref",
            "±",
            "  ",
        ];
        Gen.Int[0, pieces.Length - 1]
            .Select(i => pieces[i])
            .Array[1, 12]
            .Select(string.Concat)
            .Where(text => text.Trim().Length > 0)
            .Sample(
                text =>
                {
                    text = text.Trim();
                    var (result, problems) = Read(text);
                    if (problems.Count > 0)
                        Assert.Equal((text, Outcome.Stated), (result.Words, result.Outcome));
                    if (!text.Contains("positive", StringComparison.Ordinal) && !text.Contains('+'))
                        Assert.NotEqual(ResultPolarity.Positive, result.Polarity);
                },
                iter: 6_000
            );
    }

    [Fact]
    public void Every_titre_that_is_printed_is_read_back()
    {
        Gen.Int[1, 1_000_000]
            .SelectMany(dilution => Gen.OneOf("", "<", "≤", ">", "≥").Select(comparator => new Titre(dilution, comparator)))
            .Sample(titre =>
            {
                var (result, problems) = Read(titre.ToString());
                Assert.Empty(problems);
                Assert.Equal(titre, result.Titre!.Value.Value);
            });
    }

    private static (TestResult Result, IReadOnlyList<Diagnostic> Problems) Read(string written)
    {
        var problems = new DiagnosticBag();
        var file = new SourceText("content/cases/made-up.md", "x: " + written);
        var test = new Located<string>("made-up test", file.At(0, 1));
        return (
            SerologyShorthand.Read(test, new Located<string>(written, file.At(3, written.Length)), freeWords: false, problems),
            problems.ToImmutable()
        );
    }

    private static string Shown(TestResult result)
    {
        var parts = new List<string> { result.Words is null ? $"{result.Outcome}" : $"{result.Outcome} \"{result.Words}\"" };
        if (result.Titre is { } titre)
            parts.Add($"{titre}");
        if (result.Pattern is { } pattern)
            parts.Add(pattern.Value);
        if (result.Value is { } value)
            parts.Add($"={value}{(result.Unit is null ? "" : " " + result.Unit)}");
        if (result.Reference is { } reference)
            parts.Add("ref " + reference);
        if (result.Method is { } method)
            parts.Add("by " + method.Value);
        if (result.On is { } on)
            parts.Add("on " + on.Written);
        return string.Join(" | ", parts);
    }
}
