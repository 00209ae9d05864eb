using System.Collections.Immutable;
using Casebook.Diagnostics;
using Casebook.Domain;
using Casebook.Files;
using Casebook.Parse.Terms;
using Casebook.Tests.Parse.FrontMatter;
using CsCheck;

namespace Casebook.Tests.Parse.Terms;

public sealed class TermFileParserTests
{
    [Fact]
    public void A_term_is_read_with_all_its_fields()
    {
        var (terms, problems) = Read(
            """
            - name: antinuclear antibodies
              kind: test
              group: serology
              synonyms: [ANA, ANF]
              definition: Antibodies against the nucleus.
              parents: autoantibodies
              codes: {hpo: HP:0003493, loinc: [8061-4, 42254-3], mesh: D000974, icd10: M34.0, orpha: 90291}
              see_also: [anti-Scl-70]
              sources: [doi:10.1000/xyz]
            - {name: hand, kind: site, region: hand}
            """
        );
        Assert.Empty(problems.Select(Reading.Shown));
        var ana = terms[0];
        Assert.Equal(("antinuclear antibodies", TermKind.Test, "serology"), (ana.Name.Value, ana.Kind, ana.Group!.Value.Value));
        Assert.Equal(["ANA", "ANF"], ana.Synonyms.Select(name => name.Value));
        Assert.Equal("Antibodies against the nucleus.", ana.Definition!.Plain);
        Assert.Equal("autoantibodies", Assert.Single(ana.Parents).Value);
        Assert.Equal(
            "hpo HP:0003493, loinc 8061-4, loinc 42254-3, mesh D000974, icd10 M34.0, orpha 90291",
            string.Join(", ", ana.Codes.Select(code => $"{code.System} {code.Code}"))
        );
        Assert.Equal(("anti-Scl-70", "doi:10.1000/xyz"), (Assert.Single(ana.SeeAlso).Value, Assert.Single(ana.Sources).Address.Value));
        Assert.Equal("hand", terms[1].Region!.Value.Value);
    }

    [Fact]
    public void The_kind_may_be_given_once_for_the_file()
    {
        var (terms, problems) = Read("kind: finding\nterms:\n  - fever\n  - name: cough\n  - {name: ESR, kind: test}\n");
        Assert.Empty(problems);
        Assert.Equal([TermKind.Finding, TermKind.Finding, TermKind.Test], terms.Select(term => term.Kind));
    }

    [Fact]
    public void Synonyms_say_who_uses_them()
    {
        var (terms, problems) = Read(
            "- {name: myocardial infarction, kind: diagnosis, synonyms: {lay: heart attack, abbreviation: [MI], clinical: [cardiac infarction]}}"
        );
        Assert.Empty(problems);
        Assert.Equal(
            [("cardiac infarction", NameRegister.Clinical), ("heart attack", NameRegister.Lay), ("MI", NameRegister.Abbreviation)],
            terms[0].Synonyms.Select(name => (name.Value, name.Register))
        );
    }

    [Fact]
    public void Words_around_a_name_decide_what_it_means()
    {
        var (terms, problems) = Read(
            """
            - {name: oxygen, kind: treatment, not_in: [oxygen saturation, ~ tension]}
            - {name: consolidation, kind: finding, needs: [lung, lobe]}
            - {name: dermatomyositis, kind: diagnosis, needs: {DM: rash}}
            """
        );
        Assert.Empty(problems);
        Assert.Equal(["oxygen saturation", "~ tension"], terms[0].NotIn.Select(phrase => phrase.Value));
        var lung = Assert.Single(terms[1].Needs);
        Assert.Null(lung.Name);
        Assert.Equal(["lung", "lobe"], lung.Words.Select(word => word.Value));
        Assert.Equal(("DM", "rash"), (terms[2].Needs[0].Name!.Value.Value, terms[2].Needs[0].Words[0].Value));
    }

    [Theory]
    [InlineData("haemoglobin low", "haemoglobin Low")]
    [InlineData("[haemoglobin low, red cell count low]", "haemoglobin Low, red cell count Low")]
    [InlineData("{test: red cells in urine, is: high}", "red cells in urine High")]
    [InlineData("[{test: X, is: positive}, Y absent]", "X Positive, Y Negative")]
    public void A_laboratory_state_is_read(string written, string expected)
    {
        var (terms, problems) = Read($"- {{name: x, kind: finding, state_of: {written}}}");
        Assert.Empty(problems.Select(Reading.Shown));
        Assert.Equal(expected, string.Join(", ", terms[0].States.Select(state => $"{state.Test.Value} {state.Level}")));
    }

    [Fact]
    public void Sources_of_a_file_are_named_once()
    {
        var (terms, problems) = Read(
            """
            kind: finding
            sources: {hpo: {title: Human Phenotype Ontology, url: "https://example.org/hpo"}, seed: "https://example.org/seed"}
            code_sources: {hpo: hpo}
            terms:
              - {name: a, sources: [hpo, seed, "https://example.org/own"], codes: {hpo: HP:0000001, mesh: {code: D000740, source: "https://example.org/mesh"}, icd10: D64.9}}
            """
        );
        Assert.Empty(problems.Select(Reading.Shown));
        Assert.Equal(
            "Human Phenotype Ontology https://example.org/hpo,  https://example.org/seed,  https://example.org/own",
            string.Join(", ", terms[0].Sources.Select(source => $"{source.Title} {source.Address.Value}"))
        );
        Assert.Equal(["https://example.org/hpo", "https://example.org/mesh", null], terms[0].Codes.Select(code => code.Source?.Address.Value));
    }

    // LOINC codes as laboratory menus print them.
    [Theory]
    [InlineData("47322-3")]
    [InlineData("27416-7")]
    [InlineData("79182-2")]
    [InlineData("21424-7")]
    [InlineData("56634-9")]
    [InlineData("49311-4")]
    [InlineData("11090-8")]
    [InlineData("4485-9")]
    [InlineData("53022-0")]
    public void Real_LOINC_codes_pass_their_check(string code) =>
        Assert.Equal(code, Assert.Single(Read($"- {{name: x, kind: test, codes: {{loinc: {code}}}}}").Terms[0].Codes).Code);

    [Theory]
    [InlineData("- {name: x, kind: test, codes: {loinc: 8061-5}}", "CB329", "8061-5")]
    [InlineData("- {name: x, kind: test, codes: {loinc: 8061}}", "CB329", "8061")]
    [InlineData("- {name: x, kind: finding, codes: {hpo: HP:003088}}", "CB329", "HP:003088")]
    [InlineData("- {name: x, kind: finding, codes: {hpo: 0030880}}", "CB329", "0030880")]
    [InlineData("- {name: x, kind: diagnosis, codes: {orpha: ORPHA:90291}}", "CB329", "ORPHA:90291")]
    [InlineData("- {name: x, kind: diagnosis, codes: {mesh: X012595}}", "CB329", "X012595")]
    [InlineData("- {name: x, kind: diagnosis, codes: {icd10: 34.0}}", "CB329", "34.0")]
    [InlineData("- {name: x, kind: diagnosis, codes: {loinic: 8061-4}}", "CB301", "loinic")]
    [InlineData("- {name: x, kind: diagnosis, codes: M34}", "CB310", "M34")]
    [InlineData("- {name: x, kind: findings}", "CB311", "findings")]
    [InlineData("- {name: x}", "CB328", "x")]
    [InlineData("- {kind: finding}", "CB324", "{kind: finding")]
    [InlineData("- {name: x, kind: site, region: hnad}", "CB311", "hnad")]
    [InlineData("- {name: x, kind: test, group: serum}", "CB311", "serum")]
    [InlineData("- {name: x, kind: test, synonym: y}", "CB301", "synonym")]
    [InlineData("- {name: x, kind: finding, state_of: haemoglobin}", "CB311", "haemoglobin")]
    [InlineData("- {name: x, kind: finding, state_of: haemoglobin reduced}", "CB311", "reduced")]
    [InlineData("- {name: x, kind: finding, state_of: {test: haemoglobin}}", "CB311", "haemoglobin")]
    [InlineData("- {name: x, kind: finding, synonyms: {layman: y}}", "CB301", "layman")]
    [InlineData("- {name: x, kind: finding, codes: {hpo: {code: HP:0000001, from: y}}}", "CB301", "from")]
    [InlineData("{kind: finding, code_sources: {hop: x}, terms: [fever]}", "CB301", "hop")]
    [InlineData("{kind: finding, sources: x, terms: [fever]}", "CB310", "x")]
    [InlineData("- fever", "CB310", "fever")]
    [InlineData("kind: finding\nterm: [fever]", "CB301", "term")]
    public void A_mistake_is_reported_at_its_place(string text, string code, string covered)
    {
        var problem = Assert.Single(Read(text).Problems);
        Assert.Equal((code, covered), (problem.Code, Reading.Covered(problem.Location!.Value)));
        Assert.NotNull(problem.Hint);
    }

    [Fact]
    public void A_wrong_digit_in_a_LOINC_code_never_passes()
    {
        Gen.Int[1, 9]
            .Sample(shift =>
            {
                var wrong = $"4225{(4 + shift) % 10}-3";
                Assert.Equal("CB329", Assert.Single(Read($"- {{name: x, kind: test, codes: {{loinc: {wrong}}}}}").Problems).Code);
            });
    }

    [Fact]
    public void No_text_makes_the_parser_throw()
    {
        string[] pieces =
        [
            "name",
            "kind",
            "terms",
            "codes",
            "hpo",
            "loinc",
            ": ",
            "- ",
            "\n",
            "\n  ",
            "[",
            "]",
            "{",
            "}",
            ", ",
            "finding",
            "site",
            "HP:0000001",
            "8061-4",
            "~",
            "\"",
            "&a ",
            "*a",
            "😀",
        ];
        Gen.Int[0, pieces.Length - 1]
            .Select(i => pieces[i])
            .Array[0, 40]
            .Select(string.Concat)
            .Sample(text => Read(text).Terms.All(term => term.Name.Value.Length > 0));
    }

    private static (ImmutableArray<TermDefinition> Terms, IReadOnlyList<Diagnostic> Problems) Read(string text)
    {
        var problems = new DiagnosticBag();
        return (TermFileParser.Parse(new SourceText("content/terms/made-up.yml", text), new PlainMarkdown(), problems), problems.ToImmutable());
    }
}
