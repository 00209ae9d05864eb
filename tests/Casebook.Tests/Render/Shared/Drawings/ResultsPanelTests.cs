using Casebook.Domain;
using Casebook.Files;
using Casebook.Relate.Cases;
using Casebook.Render.Shared.Drawings.Results;
using Casebook.Render.Shared.Markup;
using CsCheck;

namespace Casebook.Tests.Render.Shared.Drawings;

public sealed class ResultsPanelTests
{
    private static readonly string[] Prints = ["1 000", "<3", "5-9", "0-0", "1e9", ">200", "99999999999999999999"];

    [Theory]
    [MemberData(nameof(DrawnBook.Slugs), MemberType = typeof(DrawnBook))]
    public void The_panel_of_a_case_of_ours_is_sound(string slug)
    {
        var entry = DrawnBook.Case(slug);
        foreach (var drawn in new[] { Draw(entry.Serology, true), Draw(entry.Labs, false) }.OfType<Html>())
            DrawnBook.Xml(drawn);
        Assert.Equal(entry.Serology.Any(result => DrawableResult.Of(result).HasPicture), Draw(entry.Serology, true) is not null);
    }

    [Fact]
    public void Within_above_and_below_the_reference_stand_where_they_should() =>
        Gen.Select(Gen.Double[.1, 1000], Gen.Double[1.01, 50], Gen.Double[.0001, 100_000])
            .Sample(
                (low, factor, value) =>
                {
                    var span = new ReferenceScale(new ReferenceSpan(low, low * factor));
                    var at = span.At(value);
                    Assert.InRange(at, 0, 1);
                    Assert.Equal(value > low * factor, at > span.BandEnd + 1e-12);
                    Assert.Equal(value < low, at < span.BandStart - 1e-12);
                }
            );

    [Fact]
    public void Each_doubling_is_one_step_of_the_same_width()
    {
        var scale = TitreScale.For([new Titre(320, "")]);
        Assert.Equal([40, 80, 160, 320, 640, 1280, 2560, 5120], scale.Marks());
        Assert.Equal(scale.At(80) - scale.At(40), scale.At(5120) - scale.At(2560), 9);
        Assert.Equal(0, TitreScale.For([new Titre(10, "<")]).At(10));
    }

    [Fact]
    public void Nothing_is_drawn_without_a_titre_a_readable_reference_or_a_pattern() =>
        Assert.Null(Draw([Result("made-up test", Outcome.Positive, value: "160"), Result("another test", Outcome.Negative, reference: "<20")], true));

    [Fact]
    public void Two_rows_of_one_test_stay_two()
    {
        var drawn = Draw([Result("made-up test", Outcome.Positive, titre: 80), Result("made-up test", Outcome.Negative, titre: 40)], true)!;
        Assert.Equal(2, DrawnBook.Xml(drawn).Descendants("text").Count(text => text.Value == "made-up test"));
    }

    [Fact]
    public void A_pattern_of_ANCA_is_not_drawn_on_HEp2_cells()
    {
        Assert.Null(Draw([Result("ANCA", Outcome.Positive, pattern: "cytoplasmic")], true));
        Assert.Contains(
            "AC-3",
            Draw([Result("antinuclear antibodies", Outcome.Positive, pattern: "centromere")], true)!.Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Any_results_can_be_drawn()
    {
        var text = Gen.OneOf(Gen.String, Gen.Int[0, Prints.Length - 1].Select(i => Prints[i]));
        Gen.Select(text, Gen.Enum<Outcome>(), text, text, Gen.Int[0, 100_000], Gen.Bool)
            .Array[0, 12]
            .Sample(
                rows =>
                    Draw(
                        rows.Select(row =>
                            Result(
                                row.Item6 ? "ANA" : row.Item1,
                                row.Item2,
                                value: row.Item3,
                                reference: row.Item4,
                                titre: row.Item5,
                                pattern: row.Item6 ? AntinuclearPattern.All[row.Item5 % AntinuclearPattern.All.Length].Name : null
                            )
                        ),
                        true
                    ),
                iter: 200
            );
    }

    [Fact]
    public void Each_pattern_is_known_by_its_name_and_codes_and_no_word_names_two()
    {
        Assert.All(AntinuclearPattern.All, pattern => Assert.Equal([pattern], AntinuclearPattern.In(pattern.Name)));
        var keys = AntinuclearPattern.All.SelectMany(pattern => pattern.Keys).ToList();
        Assert.Equal(keys.Distinct(), keys);
        Assert.Equal(["AC-8"], Assert.Single(AntinuclearPattern.In("AC-8")).Codes);
        Assert.Equal(["speckled", "nucleolar"], AntinuclearPattern.In("speckled and nucleolar pattern").Select(pattern => pattern.Name));
        Assert.Empty(AntinuclearPattern.In("zebra"));
    }

    private static Html? Draw(IEnumerable<CaseResult> results, bool withMarks) =>
        new ResultsPanel(DrawnBook.Words, "made-up-panel").Draw(results, withMarks);

    private static CaseResult Result(
        string test,
        Outcome outcome,
        string? value = null,
        string? reference = null,
        int titre = 0,
        string? pattern = null
    ) =>
        new(
            new Casebook.Domain.TestResult
            {
                Test = DrawnBook.Located(test),
                Outcome = outcome,
                Value = value is null ? null : DrawnBook.Located(value),
                Reference = reference,
                Titre = titre == 0 ? null : new Located<Titre>(new Titre(titre, ""), DrawnBook.Nowhere),
                Pattern = pattern is null ? null : DrawnBook.Located(pattern),
            },
            DrawnBook.Term(TermKind.Test, test)
        );
}
