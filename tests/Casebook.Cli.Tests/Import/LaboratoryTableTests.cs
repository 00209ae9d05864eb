using System.Collections.Immutable;
using Casebook.Cli.Import.Manuscripts;

namespace Casebook.Cli.Tests.Import;

/// <summary>What stands above the line of a table is neither a digit of the value before it nor lost.</summary>
public sealed class LaboratoryTableTests
{
    [Fact]
    public void A_power_of_ten_and_the_mark_of_a_note_stay_above_the_line()
    {
        var rows = LaboratoryTable.Read(
            new TableBlock(
                [
                    [Cell("Test"), Cell("Result"), Cell("Reference")],
                    [Cell("Haemoglobin"), Cell("98 g/L"), Cell("130–170")],
                    [Cell("Platelets"), [new Span("312 ×10"), new Span("9") { IsRaised = true }, new Span("/L")], Cell("150–400")],
                    [Cell("Sodium"), [new Span("131"), new Span("1") { IsRaised = true }], Cell("135–145")],
                    [Cell("Albumin"), Cell("28 g/L"), Cell("35–50")],
                    [Cell("Urea"), Cell("7 mmol/L"), Cell("2–8")],
                ],
                HasJoinedCells: false
            )
        );
        Assert.NotNull(rows);
        Assert.Equal(["98", "312 ×10⁹/L", "131¹", "28", "7"], rows.Value.Select(row => row.Value.Length > 0 ? row.Value : row.Result));
    }

    private static ImmutableArray<Span> Cell(string text) => [new Span(text)];
}
