using Casebook.Domain;
using Casebook.Render.Outputs.Terms;
using Casebook.Render.Shared.Drawings.Cells;
using Casebook.Render.Shared.Links;

namespace Casebook.Tests.Render.Shared.Drawings;

public sealed class PatternTests
{
    [Fact]
    public void Every_pattern_has_a_sketch_of_its_own_that_says_it_is_one()
    {
        var sketches = Enum.GetValues<CellPicture>()
            .Select(picture => AntinuclearPattern.All.First(pattern => pattern.Picture == picture))
            .Select(pattern => DrawnBook.Xml(PatternPicture.Draw(pattern, "made-up-id", DrawnBook.Words)))
            .ToList();
        Assert.All(sketches, sketch => Assert.EndsWith("schematic", sketch.Element("title")!.Value, StringComparison.Ordinal));
        var drawings = sketches.ConvertAll(sketch => sketch.Element("g")!.ToString());
        Assert.Equal(drawings.Distinct(), drawings);
    }

    [Fact]
    public void The_page_of_antinuclear_antibodies_shows_the_patterns_of_our_cases()
    {
        var shown = Of("antinuclear antibodies").ToDictionary(pattern => pattern.Name, pattern => pattern.Codes);
        Assert.Equal("AC-1", shown["homogeneous"]);
        Assert.Equal("AC-8, AC-9, AC-10", shown["nucleolar"]);
        Assert.Equal("AC-2, AC-4, AC-5", shown["speckled"]);
        Assert.Empty(Of("anti-Scl-70"));
        Assert.Empty(Of("ANCA"));
    }

    private static List<Casebook.Render.Shared.Views.PatternView> Of(string test) =>
        [
            .. TermPatterns.Of(
                DrawnBook.Model.TermCases[DrawnBook.Model.Terms.Find(TermKind.Test, test)!.Index],
                new PageLinks("tests/made-up/"),
                DrawnBook.Words
            ),
        ];
}
