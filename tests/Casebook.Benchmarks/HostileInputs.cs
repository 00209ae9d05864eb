using System.Globalization;

namespace Casebook.Benchmarks;

/// <summary>Inputs that repeat one piece without end, by name: the files beside the settings of a site.</summary>
internal static class HostileInputs
{
    /// <summary>Every input, made with a number of pieces.</summary>
    public static IReadOnlyList<(string Name, Func<int, (string Path, string Text)[]> Make)> All { get; } =
    [
        Body("[^a]", "[^a]"),
        Body("![a](b){", "![a](b){"),
        Body("::: reveal X", "::: reveal X\n"),
        Body("::: reveal X, in words", "::: reveal X "),
        Body("[a](", "[a]("),
        Body("a\\n: b", "a\n: b\n"),
        Body("*", "*"),
        Body("*a _b", "*a _b "),
        Body("> nested", "> "),
        Body("- nested", "- "),
        Body("<a", "<a "),
        Body("[[x]]", "[[x]] "),
        Body("[[x", "[[x "),
        Body("[[name of its own]]", i => $"[[name {i}]] "),
        Body("[@x]", "[@x] "),
        Body("[@key of its own]", i => $"[@key{i}] "),
        Body("[a](b.md)", "[a](b.md) "),
        Body("$x$", "$x$ "),
        Body("{{", "{{ "),
        Body("[1,2]", "[1,2] "),
        Body("| of a table", i => i == 0 ? "|a|\n|-|\n|" : "a|"),
        Body("rows of a table", i => i == 0 ? "|a|\n|-|\n" : "|a|\n"),
        Body("tabs", "a\tb\n"),
        Body("tabs in one line", "a\t"),
        Body("• lines", "• a\n"),
        Body("##Title", "##Title\n\n"),
        Body("**Title** alone", "**Title**\n\n"),
        Body("headings of one name", "## a\n\nb\n\n"),
        Body("sub-headings of one name", "### a\n\nb\n\n"),
        Body("anchors", i => $"## a {{#x{i}}}\n\nb\n\n"),
        Body("anchors of one name", "## a {#x}\n\nb\n\n"),
        Body("links to anchors", i => $"[a](#x{i}) "),
        Body("footnotes", i => $"a[^{i}]\n\n[^{i}]: b\n\n"),
        Body("definitions of links", i => $"[a{i}]: b\n"),
        Body("paragraphs", "a b c.\n\n"),
        Body("one long word", "a"),
        Body("words", "fever "),
        Body("digits", "1"),
        Body("digits and hyphens", "1-"),
        Body("names", "Mr Smith "),
        Body("dates", "12 March 2019, "),
        Body("phone numbers", "020 7946 0018 "),
        Body("HTML", "<b>"),
        Body("HTML, closed", "<b></b> "),
        Body("invisible characters", "a\u200Bb "),
        Body("conflict marks", "<<<<<<< HEAD\n\n"),
        Body("---", "---\n\n"),
        Body("pictures", i => $"![a](p{i}.png)\n\n"),
        Field("- in a time", n => $"timeline: [{{at: \"{new string('-', n)}\", event: a}}]"),
        Field("digits in a time", n => $"timeline: [{{at: \"{new string('1', n)} days\", event: a}}]"),
        Field("( in a reference", n => $"references: [\"{new string('(', n)}\"]"),
        Field("words of a reference", n => $"references: [\"{Repeated(n, "A b. ")}\"]"),
        Field("digits in an age", n => $"patient: {{age: {new string('1', n)}}}"),
        Field("- in a result", n => $"labs:\n  - CRP: \"{new string('-', n)}\""),
        Field("words of a result", n => $"labs:\n  - CRP: \"{Repeated(n, "1 high ")}\""),
        Field("digits of a result", n => $"labs:\n  - CRP: \"{new string('1', n)}\""),
        Field("words of a finding", n => $"findings: [\"{Repeated(n, "no ")}fever\"]"),
        Field("one long finding", n => $"findings: [{new string('a', n)}]"),
        Field("words of a name", n => $"diagnosis: \"{Repeated(n, "a ")}\""),
        Field("title", n => $"summary: \"{Repeated(n, "a ")}\""),
        Field("[", n => $"findings: {new string('[', n)}"),
        Field("{a: ", n => $"findings: {Repeated(n, "{a: ")}"),
        Field("- - -", n => $"findings:\n  {Repeated(n, "- ")}"),
        Field("[] closed", n => $"findings: {new string('[', n)}{new string(']', n)}"),
        List("findings", "findings", i => $"finding {i}"),
        List("findings of one name", "findings", _ => "fever"),
        List("absent findings", "findings", i => $"absent: finding {i}"),
        List("denied findings", "findings", i => $"no finding {i}"),
        List("tests", "labs", i => $"test{i}: positive"),
        List("results of one test", "labs", i => $"CRP: {i}"),
        List("differential", "differential", i => $"disease {i}"),
        List("diagnoses", "diagnosis", i => $"disease {i}"),
        List("treatments", "treatment", i => $"drug {i}"),
        List("specialties", "specialties", i => $"field {i}"),
        List("rows of a timeline", "timeline", i => $"{{at: day {i}, event: event {i}}}"),
        List("learning points", "learning_points", i => $"Point {i}."),
        List("questions", "questions", i => $"{{stem: S{i}, options: [{{text: a, correct: true, why: b}}, {{text: c, why: d}}]}}"),
        List("figures", "figures", i => $"{{id: f{i}, file: p{i}.png, alt: a}}"),
        List("aliases", "aliases", i => $"/old/{i}/"),
        List("authors", "authors", i => $"Name {i}"),
        List("pasted references of one author and year", "references", i => $"\"Doe J. Title {Word(i)}. J Rheumatol. 1988;15(2):{i}-{i}.\""),
        List("references by DOI", "references", i => $"{{doi: 10.1000/x{i}, title: T{i}, authors: [Doe J], year: 1988}}"),
        List("references that are not there", "references", i => $"key{i}"),
        Field("keys", n => string.Concat(Enumerable.Range(0, n).Select(i => $"key{i}: a\n"))),
        Field("lines that are no keys", n => Repeated(n, "a\n")),
        Terms("terms", i => $"- name: term {i}\n  kind: finding\n"),
        Terms("terms under one another", i => $"- name: term {i}\n  kind: finding\n  parents: [term {i + 1}]\n"),
        Terms("terms of one name", _ => "- name: term\n  kind: finding\n"),
        Terms("synonyms", i => i == 0 ? "- name: term\n  kind: finding\n  synonyms:\n    - a0\n" : $"    - a{i}\n"),
        ("entries of BibTeX", n => [Case(""), ("content/references/r.bib", Joined(n, i => $"@article{{k{i}, title={{T{i}}}, year=1988}}\n"))]),
        ("{ in BibTeX", n => [Case(""), ("content/references/r.bib", "@article{k, title=" + new string('{', n))]),
        ("@ in BibTeX", n => [Case(""), ("content/references/r.bib", Repeated(n, "@article{a,"))]),
    ];

    private static (string, Func<int, (string, string)[]>) Body(string name, string piece) => Body(name, _ => piece);

    private static (string, Func<int, (string, string)[]>) Body(string name, Func<int, string> piece) => (name, n => [Case("", Joined(n, piece))]);

    private static (string, Func<int, (string, string)[]>) Field(string name, Func<int, string> field) => (name + " (field)", n => [Case(field(n))]);

    private static (string, Func<int, (string, string)[]>) List(string name, string field, Func<int, string> entry) =>
        (name, n => [Case($"{field}:\n{Joined(n, i => $"  - {entry(i)}\n")}")]);

    private static (string, Func<int, (string, string)[]>) Terms(string name, Func<int, string> entry) =>
        (name, n => [Case(""), ("content/terms/t.yml", Joined(n, entry))]);

    private static (string, string) Case(string fields, string body = "## Presentation\nA made-up case.") =>
        ("content/cases/a.md", $"---\ntitle: Made up\n{fields}\n---\n{body}\n");

    private static string Repeated(int count, string piece) => Joined(count, _ => piece);

    private static string Joined(int count, Func<int, string> piece) => string.Concat(Enumerable.Range(0, count).Select(piece));

    // Letters alone, so that titles differ in words.
    private static string Word(int number) => string.Concat(number.ToString(CultureInfo.InvariantCulture).Select(digit => (char)('a' + digit - '0')));
}
