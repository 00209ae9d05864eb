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
            string.Join(", ", ana.Codes.Select(code => $"{code.Key} {code.Value}"))
        );
        Assert.Equal(("anti-Scl-70", "doi:10.1000/xyz"), (Assert.Single(ana.SeeAlso).Value, Assert.Single(ana.Sources).Value));
        Assert.Equal("hand", terms[1].Region!.Value.Value);
    }

    [Fact]
    public void The_kind_may_be_given_once_for_the_file()
    {
        var (terms, problems) = Read("kind: finding\nterms:\n  - fever\n  - name: cough\n  - {name: ESR, kind: test}\n");
        Assert.Empty(problems);
        Assert.Equal([TermKind.Finding, TermKind.Finding, TermKind.Test], terms.Select(term => term.Kind));
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
        Assert.Equal(code, Assert.Single(Read($"- {{name: x, kind: test, codes: {{loinc: {code}}}}}").Terms[0].Codes).Value);

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
