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

    [Fact]
    public void A_mark_of_the_laboratory_beside_a_value_is_read_and_litres_are_none()
    {
        var rows = LaboratoryTable.Read(
            new TableBlock(
                [
                    [Cell("Test"), Cell("Result"), Cell("Unit")],
                    [Cell("Glucose"), Cell("523 H"), Cell("mg/dL")],
                    [Cell("Arterial pH"), Cell("7.21 L"), Cell("")],
                    [Cell("Sodium"), Cell("↓131"), Cell("mmol/L")],
                    [Cell("Lactate"), Cell("11.7↑"), Cell("mmol/L")],
                ],
                HasJoinedCells: false
            )
        );
        Assert.NotNull(rows);
        Assert.Equal([("523", "high"), ("7.21", "low"), ("", "↓131"), ("11.7", "high")], rows.Value.Select(row => (row.Value, row.Result)));

        var volumes = LaboratoryTable.Read(
            new TableBlock(
                [
                    [Cell("Test"), Cell("Result")],
                    [Cell("Vital capacity"), Cell("3.9 L")],
                    [Cell("Residual volume"), Cell("1.2 L")],
                ],
                false
            )
        );
        Assert.NotNull(volumes);
        Assert.All(volumes.Value, row => Assert.Equal("", row.Result));
    }

    [Fact]
    public void One_row_is_enough_where_the_headings_are_those_of_a_laboratory()
    {
        var rows = LaboratoryTable.Read(
            new TableBlock(
                [
                    [Cell("Parameter"), Cell("Value"), Cell("Normal range")],
                    [Cell("Anti-GBM antibody"), Cell("106 AU/mL"), Cell("< 24 AU/mL")],
                ],
                HasJoinedCells: false
            )
        );
        Assert.NotNull(rows);
        Assert.Equal([new LaboratoryRow("Anti-GBM antibody", "106", "", "AU/mL", "< 24 AU/mL", "")], rows.Value);
        Assert.Null(
            LaboratoryTable.Read(
                new TableBlock(
                    [
                        [Cell("Name"), Cell("Value")],
                        [Cell("Shoe"), Cell("44")],
                    ],
                    HasJoinedCells: false
                )
            )
        );
    }

    private static ImmutableArray<Span> Cell(string text) => [new Span(text)];
}
