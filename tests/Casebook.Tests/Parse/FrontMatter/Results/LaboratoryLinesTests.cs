using System.Globalization;
using Casebook.Domain;
using Casebook.Tests.Golden;
using TestResult = Casebook.Domain.TestResult;

namespace Casebook.Tests.Parse.FrontMatter.Results;

/// <summary>Results whose name and value stand on one line without a colon. Made-up values.</summary>
public sealed class LaboratoryLinesTests
{
    // 27 of 30 when they were first read; two of the three had been written wrong here.
    private const double MinAside = 0.9;

    public static TheoryData<string> Tuned => [.. Lines("lines.txt")];

    [Theory]
    [MemberData(nameof(Tuned))]
    public void Each_line_is_read_as_meant(string line) => Assert.Equal("", Miss(line));

    [Fact]
    public void Of_lines_that_nobody_tuned_on_most_are_read_as_meant_and_no_value_is_lost()
    {
        var all = Lines("lines-aside.txt");
        var missed = all.Select(Miss).Where(miss => miss.Length > 0).ToList();
        var told = string.Create(CultureInfo.InvariantCulture, $"{all.Length - missed.Count} of {all.Length}\n{string.Join('\n', missed)}");
        TestContext.Current.TestOutputHelper!.WriteLine(told);
        Assert.True(all.Length - missed.Count >= all.Length * MinAside, told);
    }

    [Theory]
    [InlineData("labs: CRP 120 mg/L", "CRP: 120 mg/L")]
    [InlineData("labs: [CRP 120 mg/L, Hb 8.2 g/dL]", "CRP: 120 mg/L ; Hb: 8.2 g/dL")]
    [InlineData("labs: |\n  CRP 120 mg/L\n  Hb 8.2 g/dL", "CRP: 120 mg/L ; Hb: 8.2 g/dL")]
    [InlineData("labs:\n  - Hb 8.2 g/dL: low", "Hb: Low 8.2 g/dL")]
    [InlineData("labs:\n  - test: CRP 120 mg/L\n    on: day 3", "CRP: 120 mg/L @day 3")]
    [InlineData("labs:\n  - creatinine: 450 µmol/L, 6 h later 480", "creatinine: 450 µmol/L ; creatinine: 480 µmol/L @6 h later")]
    [InlineData("labs:\n  - creatinine: 88 → 310 µmol/L", "creatinine: 88 µmol/L ; creatinine: 310 µmol/L")]
    [InlineData("labs:\n  - fluid: 280/µL, 80% lymphocytes", "fluid: 280 /µL \"80% lymphocytes\"")]
    [InlineData("serology: [anti-Ro 240 U/mL]", "anti-Ro: 240 U/mL")]
    [InlineData("scores: [SOFA 8, APACHE II 21]", "SOFA: 8 ; APACHE II: 21")]
    [InlineData("physiology: [FVC 1.9 L]", "FVC: 1.9 L")]
    public void The_lines_may_stand_in_every_form_of_a_list(string lines, string meant)
    {
        var read = Reading.Sound(lines);
        Assert.Equal(meant, string.Join(" ; ", read.Serology.Concat(read.Labs).Select(Shown)));
    }

    [Theory]
    [InlineData("CFTR c.1521_1523del, heterozygous")]
    [InlineData("CFTR: c.1521_1523del")]
    [InlineData("NM_000492.4:c.1521_1523del")]
    [InlineData("TTR p.(Val50Met)")]
    public void A_variant_among_results_is_told_once_with_where_it_belongs(string line)
    {
        var told = Reading.Problem($"labs:\n  - {line}");
        Assert.Equal("CB369", told.Code);
        Assert.Contains("genetics:", told.Hint, StringComparison.Ordinal);
    }

    private static string Miss(string line)
    {
        var (written, meant) = (line.Split(" | ")[0].Trim(), line.Split(" | ")[1].Trim());
        var isTold = meant.EndsWith('!') || meant.EndsWith(':');
        var (read, problems) = Reading.Fields($"labs:\n  - {written}");
        var shown = string.Join(" ; ", read.Labs.Select(Shown));
        return shown == meant.TrimEnd('!') && problems.Count == (isTold ? 1 : 0)
            ? ""
            : $"`{written}`: expected {meant}, read as {shown} {string.Join(' ', problems.Select(Reading.Shown))}";
    }

    private static string Shown(TestResult row)
    {
        var pieces = new[]
        {
            row.Outcome == Outcome.Stated ? "" : $"{row.Outcome}",
            $"{row.Titre}",
            $"{row.Value}",
            row.Unit ?? "",
            row.Reference is { } reference ? $"({reference})" : "",
            $"{row.Pattern}",
            row.Words is { } words ? $"\"{words}\"" : "",
            row.On is { } on ? $"@{on.Written}" : "",
        };
        return $"{row.Test.Value}: {string.Join(' ', pieces.Where(piece => piece.Length > 0))}".TrimEnd();
    }

    private static string[] Lines(string file) =>
        [
            .. File.ReadAllLines(RepositoryRoot.At("tests", "Casebook.Tests", "Parse", "FrontMatter", "Results", file))
                .Where(line => line.Length > 0 && line[0] != '#'),
        ];
}
