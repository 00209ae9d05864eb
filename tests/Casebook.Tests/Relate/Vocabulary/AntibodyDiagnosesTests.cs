using Casebook.Domain;
using Casebook.Files;
using Casebook.Relate.Vocabulary;
using Casebook.Tests.Render.Outputs.Study;

namespace Casebook.Tests.Relate.Vocabulary;

/// <summary>Which diagnoses an antibody goes with is counted in one place. Made-up cases.</summary>
public sealed class AntibodyDiagnosesTests
{
    [Fact]
    public void Only_cases_where_it_is_positive_are_counted_weakly_too()
    {
        var model = StudySites.Model(
            new MemoryFileTree(
                new Dictionary<string, string>
                {
                    ["site.config.yml"] = "title: Made up\n",
                    ["content/cases/a.md"] = Case("[glass disease, brittle nail]", "positive"),
                    ["content/cases/b.md"] = Case("[glass disease]", "weak positive"),
                    ["content/cases/c.md"] = Case("[sand disease]", "high"),
                    ["content/cases/d.md"] = Case("[stone disease]", "negative"),
                    ["content/cases/e.md"] = Case("[stone disease]", "equivocal"),
                    ["content/cases/f.md"] = Case("[stone disease]", "not done"),
                    ["content/cases/g.md"] = Case("[stone disease]", "low"),
                }
            )
        );
        var counted = AntibodyDiagnoses.Of(model, model.Terms.Find(TermKind.Test, "anti-glass")!);
        Assert.Equal(3, counted.Cases);
        Assert.Equal([("glass disease", 2), ("sand disease", 1)], counted.Principal.Select(pair => (pair.Diagnosis.Name, pair.Cases)));
        Assert.Equal(["brittle nail"], counted.Others.Select(term => term.Name));
        Assert.Equal(["anti-glass"], AntibodyDiagnoses.PositiveIn([model.Cases[1]]).Select(term => term.Name));
        Assert.Empty(AntibodyDiagnoses.PositiveIn(model.Cases.Skip(3)));
    }

    [Fact]
    public void What_was_ever_shown_is_shown()
    {
        Assert.Equal(TermUse.Shown, CaseTerms.Together([TermUse.NotShown, TermUse.Shown, TermUse.Undecided]));
        Assert.Equal(TermUse.NotShown, CaseTerms.Together([TermUse.Undecided, TermUse.NotShown]));
        Assert.Equal(TermUse.Undecided, CaseTerms.Together([TermUse.Undecided]));
        Assert.Null(CaseTerms.Together([]));
    }

    [Theory]
    [InlineData("ANA", true)]
    [InlineData("Antinuclear antibodies", true)]
    [InlineData("anti-nuclear antibody", true)]
    [InlineData("ANCA", false)]
    [InlineData("anti-glass", false)]
    public void The_test_for_antinuclear_antibodies_is_told_by_its_name(string name, bool isIt)
    {
        var model = StudySites.Model(
            new MemoryFileTree(
                new Dictionary<string, string>
                {
                    ["site.config.yml"] = "title: Made up\n",
                    ["content/cases/a.md"] = $"---\ntitle: Made up\nserology: [{{test: {name}, result: positive}}]\n---\nText.\n",
                }
            )
        );
        Assert.Equal(isIt, AntinuclearTest.Is(model.Cases[0].Serology[0].Test));
    }

    private static string Case(string diagnoses, string result) =>
        $"---\ntitle: Made up\ndiagnosis: {diagnoses}\nserology: [{{test: anti-glass, result: {result}}}]\n---\nText.\n";
}
