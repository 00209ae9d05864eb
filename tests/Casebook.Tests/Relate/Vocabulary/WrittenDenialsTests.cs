using System.Collections.Immutable;
using Casebook.Diagnostics;
using Casebook.Domain;
using Casebook.Files;
using Casebook.Relate.Vocabulary;
using Casebook.Tests.Golden;
using Casebook.Tests.Parse.FrontMatter;

namespace Casebook.Tests.Relate.Vocabulary;

/// <summary>Findings as people write them, in eight languages: each is read as the corpus says, or its author is asked.</summary>
public sealed class WrittenDenialsTests
{
    private static readonly ImmutableDictionary<string, string[]> Known = new Dictionary<string, string[]>
    {
        ["en"] = ["fever", "rash", "cough", "pain", "weight loss", "tenderness", "jaundice"],
        ["fr"] = ["fièvre", "toux"],
        ["de"] = ["Fieber", "Husten"],
        ["es"] = ["fiebre", "tos"],
        ["it"] = ["febbre", "tosse"],
        ["pt"] = ["febre", "tosse"],
        ["tr"] = ["ateş", "öksürük"],
        ["ar"] = ["حمى"],
    }.ToImmutableDictionary();

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    [InlineData("de")]
    [InlineData("es")]
    [InlineData("it")]
    [InlineData("pt")]
    [InlineData("tr")]
    [InlineData("ar")]
    public void Each_entry_says_what_its_author_meant(string language)
    {
        var meaning = new NamedMeaning(Known[language].Select(name => Term(TermKind.Finding, name)), language);
        var rows = Rows().Where(row => row.Language == language).ToList();
        Assert.NotEmpty(rows);
        Assert.Empty(
            rows.Where(row => Said(meaning, row.Entry, language) != row.Says).Select(row => $"{row} but {Said(meaning, row.Entry, language)}")
        );
    }

    /// <summary>The vocabulary knows rash, cough, chest pain and some sites.</summary>
    [Theory]
    [InlineData("conjunctivitis, both eyes", "conjunctivitis Bilateral eye")]
    [InlineData("rash on the trunk", "rash  trunk")]
    [InlineData("rash R", "rash Right ")]
    [InlineData("rash, arms and legs", "rash  arm+leg")]
    [InlineData("rash (left arm)", "rash Left arm")]
    [InlineData("oedema both feet", "oedema Bilateral foot")]
    [InlineData("rash, left, 2 cm", "rash Left  : 2 cm")]
    [InlineData("chest pain, worse on lying down", "chest pain   : worse on lying down")]
    [InlineData("rash, on both arms, intermittent", "rash Bilateral arm : intermittent")]
    [InlineData("rash, intermittent, on both arms", "rash   : intermittent, on both arms")]
    [InlineData("rash, strange toes", "rash, strange toes  ")]
    [InlineData("rash, worse cough, pain", "rash, worse cough, pain  ")]
    [InlineData("rash (palmar creases)", "rash   : palmar creases")]
    [InlineData("cough for 3 months", "cough   : for 3 months")]
    [InlineData("rash of 8 cm", "rash   : 8 cm")]
    [InlineData("rash 2 cm", "rash   : 2 cm")]
    [InlineData("cough x3", "cough   : x3")]
    [InlineData("strange sign 2 cm", "strange sign 2 cm  ")]
    [InlineData("fluid in the eye", "fluid in the eye  ")]
    [InlineData("rash, cough", "rash   | cough  ")]
    public void What_stands_behind_a_name_is_read_apart(string entry, string said)
    {
        var meaning = new NamedMeaning(
            [
                .. new[] { "rash", "cough", "chest pain" }.Select(name => Term(TermKind.Finding, name)),
                .. new[] { "eye", "trunk", "arm", "leg", "foot" }.Select(name => Term(TermKind.Site, name)),
            ],
            "en"
        );
        var read = meaning.Of(Reading.Fields($"findings:\n  - {entry}").Case, new DiagnosticBag());
        Assert.Equal(said.TrimEnd(), string.Join(" | ", read.Findings.Select(Shown)).TrimEnd());
    }

    private static string Shown(Finding finding) =>
        $"{finding.Name.Value} {finding.Side} {string.Join('+', finding.Sites.Select(site => site.Value))}"
        + (finding.Note is { } note ? $" : {note.Plain}" : "");

    private static string Said(NamedMeaning meaning, string entry, string language)
    {
        var (read, problems) = Reading.Fields($"findings:\n  {entry}", language);
        var bag = new DiagnosticBag();
        var findings = meaning.Of(read, bag).Findings;
        return problems.Concat(bag.ToImmutable()).Any(problem => problem.Severity == Severity.Error)
            ? "?"
            : string.Join(' ', findings.Select(finding => (finding.Present ? "+" : "-") + finding.Name.Value));
    }

    private static TermDefinition Term(TermKind kind, string name) =>
        new() { Name = new Located<string>(name, new SourceText("t", name).At(0, name.Length)), Kind = kind };

    private static IEnumerable<(string Language, string Entry, string Says)> Rows() =>
        File.ReadLines(RepositoryRoot.At("tests", "Casebook.Tests", "Relate", "Vocabulary", "Corpus", "denials.txt"))
            .Where(line => line[0] != '#')
            .Select(line => line.Split('\t'))
            .Select(parts => (parts[0], parts[1], parts[2]));
}
