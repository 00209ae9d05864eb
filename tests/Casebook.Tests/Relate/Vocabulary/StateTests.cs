using Casebook.Config;
using Casebook.Domain;
using Casebook.Files;
using Casebook.Gather;
using Casebook.Parse;
using Casebook.Relate;
using Casebook.Relate.Vocabulary;

namespace Casebook.Tests.Relate.Vocabulary;

/// <summary>Findings that results make.</summary>
public sealed class StateTests
{
    private const string Terms = """
        - {name: anaemia, kind: finding, state_of: haemoglobin low, definition: Made up.}
        - {name: erythrocytosis, kind: finding, state_of: haemoglobin high, definition: Made up.}
        - {name: sickle test, kind: test, parents: haemoglobin tests, definition: Made up.}
        - {name: haemoglobin tests, kind: test, definition: Made up.}
        - {name: haemoglobin, kind: test, synonyms: [Hb], definition: Made up.}
        - {name: ANA positivity, kind: finding, state_of: ANA positive, definition: Made up.}
        - {name: ANA, kind: test, group: serology, definition: Made up.}
        """;

    [Theory]
    [InlineData("- haemoglobin: low 8.2 g/dL", "anaemia", "Shown")]
    [InlineData("- Hb: low", "anaemia", "Shown")]
    [InlineData("- hemoglobin: low", "anaemia", "Shown")]
    [InlineData("- haemoglobin: high", "erythrocytosis", "Shown")]
    [InlineData("- haemoglobin: high", "anaemia", "NotShown")]
    [InlineData("- haemoglobin: normal", "anaemia", "NotShown")]
    [InlineData("- {test: haemoglobin, result: low, on: day 0}\n  - {test: haemoglobin, result: normal, on: day 9}", "anaemia", "Shown")]
    [InlineData("- ANA: positive 1:320", "ANA positivity", "Shown")]
    [InlineData("- ANA: negative", "ANA positivity", "NotShown")]
    public void What_the_laboratory_calls_a_result_makes_the_finding(string labs, string finding, string use) =>
        Assert.Equal([use], Uses($"labs:\n  {labs}", finding));

    // No value is judged by us, and what nobody judged says nothing.
    [Theory]
    [InlineData("- haemoglobin: 4.1 g/dL")]
    [InlineData("- haemoglobin: pending")]
    [InlineData("- haemoglobin: not done")]
    [InlineData("- haemoglobin: positive")]
    public void A_value_alone_makes_nothing(string labs) => Assert.Empty(Uses($"labs:\n  {labs}", "anaemia"));

    [Theory]
    [InlineData("findings: [anaemia]", "Shown")]
    [InlineData("findings: [absent: anemia]", "NotShown")]
    public void The_authors_own_word_stands(string findings, string use) =>
        Assert.Equal([use], Uses($"{findings}\nlabs: [haemoglobin: low]", "anaemia"));

    private static IEnumerable<string> Uses(string fields, string finding)
    {
        var files = new MemoryFileTree();
        files.Add("site.config.yml", "title: Made-up site\n");
        files.Add("content/terms/t.yml", Terms);
        files.Add("content/cases/a.md", $"---\ntitle: Made-up case\n{fields}\n---\nMade-up text.\n");
        var options = new BuildOptions { Today = new DateOnly(2026, 1, 1) };
        var config = ConfigParser.Parse(files, options, new Casebook.Diagnostics.DiagnosticBag())!;
        var model = Gatherer
            .Run(files, config, options)
            .Then(sources => SiteParser.Run(sources, options))
            .Then(parsed => SiteRelater.Run(parsed, options))
            .Value;
        var term = model.Terms.Find(TermKind.Finding, finding);
        return CaseTerms.Of(Assert.Single(model.Cases)).Where(use => use.Term == term).Select(use => use.Use.ToString());
    }
}
