using System.Buffers;
using System.Collections.Immutable;
using Casebook.Config;
using Casebook.Diagnostics;
using Casebook.Files;
using Casebook.Verify;

namespace Casebook.Tests.Golden;

/// <summary>Inputs that once went out wrong, lost or without a word: each has its message, and <c>check</c> and <c>build</c> call the same an error.</summary>
public sealed class FaultRowTests
{
    /// <summary>Lines of front matter, the text below it, and the codes of errors and warnings, those on names without a definition apart.</summary>
    public static TheoryData<string, string, string> Rows { get; } =
        new()
        {
            // What is denied.
            { "findings: [no conjunctivitis]", "", "" },
            { "findings:\n  - no: weight loss", "", "" },
            { "findings: [Nikolsky sign negative]", "", "" },
            { "findings: [denies fever]", "", "" },
            { "findings: [fever (-)]", "", "" },
            { "findings: [without rash]", "", "" },
            { "findings: [absent P waves]", "", "CB480" },
            { "findings:\n  - {finding: fever, sites: [], note: none}", "", "" },
            { "serology:\n  - ANA: positive negative", "", "CB386" },
            { "differential: [no gout]", "", "" },
            { "timeline:\n  - no: rash", "", "CB324" },
            // What would be lost.
            { "outcome: Seen in clinic #3; recovered", "", "CB389" },
            { "learning_points: [Grade #2 lesions heal]", "", "CB389" },
            { "learning_points:\n  - Grade #2 lesions heal", "", "CB389" },
            { "findings: [fever, Grade #2 rash]", "", "CB389" },
            { "treatment: {drug: salbutamol, dose: 10 mg, route: nebulised}", "", "" },
            { "findings:\n  • gout\n  • arthritis", "", "" },
            { "findings:\n  - gout, arthritis", "", "CB482" },
            { "findings:\n  -gout", "", "" },
            { "specialties: dermatology, rheumatology", "", "" },
            { "title\u00A0: Made up again", "", "CB305" },
            { "patient:\n\u00A0\u00A0age: 40\n\u200B  sex: male", "", "" },
            { "age\u200D: 40", "", "CB301" },
            { "findings: [arthri\u00ADtis]", "", "" },
            { "patient: {age: 27 y/o}", "", "" },
            { "patient: {age: 3 1/2 years}", "", "" },
            { "patient: {age: 26+3 weeks}", "", "" },
            { "patient: {gender: f}", "", "CB301" },
            { "labs:\n  - MCV: 110.9 (80.0-100.0 fL) H", "", "" },
            { "labs:\n  - platelets: 107 × 10^3 /µL (150-400)", "", "" },
            { "labs:\n  - pO2: 55 mmHg ↓", "", "" },
            { "labs:\n  - white cells: \"280/µL, 80% lymphocytes\"", "", "" },
            { "", "• first\n• second\n• third", "" },
            { "", "Test\tDay 1\nCRP\t48", "" },
            { "", "##Title\n\nText.", "" },
            { "", "Text.\n\n**Discussion**\n\nText.", "CB391" },
            { "", "$E=mc^2$", "CB393" },
            { "", "![[x.jpg]]", "CB394" },
            { "", "[1,2]", "CB395" },
            { "", "Text.\n\n---\ntitle: x\n---\n", "CB396" },
            { "", "![A hand](my hand.jpg)", "CB394" },
            { "", "<<<<<<< HEAD\none\n=======\nother\n>>>>>>> x", "CB390" },
            // Links.
            { "", "[x](b.md)", "" },
            { "", "[x](<other case.md>)", "" },
            { "", "[x](gone.md)", "CB600" },
            { "", "[x](b.md#gone)", "CB601" },
            { "", "[x](#gone)", "CB601" },
            { "", "[the other case](../b/)", "" },
            { "", "$\\frac{a}{{b}}$ and }} in prose", "CB393" },
            { "", "[[Bell palsy]]", "" },
            { $"findings: [{new string('a', 300)}]", "", "" },
            // Who the patient is.
            { "consent: no", "Mrs. A.B., born 12/03/1931, MRN 00482913.", "CB430 CB433 CB439 CB453" },
            { "consent: obtained", "She lives at 14 Station Road, Exampleton EX4 4QJ, phone 01392 496 000.", "CB431 CB435" },
            { "consent: obtained\ntimeline: [{at: 2024-03-12, event: admitted}]", "", "CB433" },
            { "consent: obtained\npatient: {age: 93}", "", "CB434" },
            { "consent: obtained\nlearning_points: [Write to jane.doe@example.org]", "", "CB437" },
            { "", "![John Doe, face](hand.png)", "CB422 CB430 CB453" },
            // What only the answer allows.
            { "answers_after: 2099-01-01\ndiagnosis: gout", "::: reveal Answer\nIt is gout.\n:::\n", "" },
            { "answers_after: 2099-01-01\ndiagnosis: gout\nfindings:\n  - {finding: fever, note: settled on day 9 with colchicine}", "", "" },
            // Links and fields that lead to nothing.
            { "", "[the letter](letter.pdf)", "CB600" },
            { "", "[a letter](<the letter.pdf>)", "CB600" },
            { "", "[gone](/gone/)", "CB600" },
            { "references:\n  - \"https://pubmed.ncbi.nlm.nih.gov/16464987/\"", "", "" },
            { "histology: granuloma", "", "CB301" },
            { "BMI: 31", "", "CB301" },
            // What grows, and what is pasted.
            { $"timeline: [{{at: \"{new string('-', 100_000)}\", event: a}}]", "", "" },
            { "references:\n  - doi.org/10.1000/xyz2", "", "" },
            { "", "<table><tr><td>a</td><td>b</td></tr></table>", "CB350" },
        };

    [Theory]
    [MemberData(nameof(Rows))]
    public void Check_and_build_tell_the_same(string fields, string body, string codes)
    {
        var sources = SourceFiles
            .Of(
                ("site.config.yml", "title: Made-up site\nseverity: {CB404: off, CB405: off, CB413: off, CB416: off, CB580: off}\n"),
                (
                    "content/cases/a.md",
                    $"---\ntitle: Made-up case\n{(fields.Length > 0 ? fields + "\n" : "")}---\n## Presentation\n{body} Made-up text.\n"
                ),
                ("content/cases/b.md", "---\ntitle: Second made-up case\n---\n## Presentation\nMade-up text.\n"),
                ("content/cases/other case.md", "---\ntitle: Third made-up case\n---\n## Presentation\nMade-up text.\n")
            )
            .Tree();
        var check = Told(sources, isBuild: false);
        var build = Told(sources, isBuild: true);
        Assert.Equal(Errors(check), Errors(build));
        Assert.Equal(codes, string.Join(' ', check.Where(IsWorse).Select(problem => problem.Code).Distinct().Order(StringComparer.Ordinal)));
        Assert.All(check.Where(IsWorse), problem => Assert.StartsWith("content/cases/a.md", problem.File, StringComparison.Ordinal));
        Assert.All(check.Where(IsWorse), problem => Assert.NotEqual("", problem.Hint ?? ""));
    }

    private static bool IsWorse(Diagnostic problem) => problem.Severity is Severity.Error or Severity.Warning;

    private static IEnumerable<string> Errors(ImmutableArray<Diagnostic> problems) =>
        problems
            .Where(problem => problem.Severity == Severity.Error)
            .Select(problem => $"{problem.File}:{problem.Line}:{problem.Column} {problem.Code}");

    // A build looks at its pages as they are rendered; a check reads them all back.
    private static ImmutableArray<Diagnostic> Told(IFileTree sources, bool isBuild)
    {
        var compilation = SiteCompiler.Compile(sources, new BuildOptions { Today = BuiltSite.Today, Threads = 1 });
        if (!isBuild)
            return [.. compilation.Diagnostics, .. SiteChecker.Run(compilation.Plan, compilation.Config!, 1)];
        var verifier = new BuildVerifier(compilation.Plan, compilation.Config!);
        var problems = new DiagnosticBag();
        foreach (var (number, file) in compilation.Plan.Files.Values.Index())
        {
            var output = new ArrayBufferWriter<byte>();
            file.Render(output, problems);
            verifier.See(number, output.WrittenMemory);
        }
        return
        [
            .. compilation.Diagnostics,
            .. DiagnosticOrder.Sorted(problems.ToImmutable(), compilation.Config!.Severities),
            .. verifier.Conclude(),
        ];
    }
}
