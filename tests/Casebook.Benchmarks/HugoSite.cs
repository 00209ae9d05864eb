using System.Globalization;
using System.Text;

namespace Casebook.Benchmarks;

/// <summary>
/// The same generated casebook as a Hugo site doing the same work with Hugo's own means: case pages with tables and numbered references,
/// a paged page for each term, an index of works with who cites them; related cases and search index are left out, as the comparison allows Hugo.
/// </summary>
internal static class HugoSite
{
    public static void Write(CasebookGenerator generator, string folder)
    {
        File(folder, "config.toml", """
            baseURL = "https://example.org/casebook/"
            title = "Made-up casebook"
            paginate = 100
            disableKinds = ["RSS"]
            [taxonomies]
            finding = "findings"
            absent = "absents"
            test = "tests"
            negative = "negatives"
            diagnosis = "diagnoses"
            work = "works"
            """);
        File(folder, "layouts/_default/baseof.html", """
            <!doctype html><html lang="en"><head><meta charset="utf-8"><title>{{ .Title }}</title></head><body>{{ block "main" . }}{{ end }}</body></html>
            """);
        File(folder, "layouts/_default/single.html", """
            {{ define "main" }}<main><h1>{{ .Title }}</h1><p>{{ .Params.summary }}</p><p>{{ .Params.age }}, {{ .Params.sex }}</p>
            <table>{{ range .Params.findings }}<tr><th><a href="{{ "findings/" | relURL }}{{ . | urlize }}/">{{ . }}</a></th><td>present</td></tr>{{ end }}{{ range .Params.absents }}<tr><th><a href="{{ "absents/" | relURL }}{{ . | urlize }}/">{{ . }}</a></th><td>absent</td></tr>{{ end }}</table>
            <table>{{ range .Params.tests }}<tr><th><a href="{{ "tests/" | relURL }}{{ . | urlize }}/">{{ . }}</a></th><td>positive</td></tr>{{ end }}{{ range .Params.negatives }}<tr><th><a href="{{ "negatives/" | relURL }}{{ . | urlize }}/">{{ . }}</a></th><td>negative</td></tr>{{ end }}</table>
            {{ .Content }}
            <ol>{{ range .Params.works }}{{ $w := index $.Site.Data.library . }}<li id="ref-{{ . }}">{{ delimit $w.authors ", " }}. {{ $w.title }}. {{ $w.journal }}. {{ $w.year }};{{ $w.volume }}:{{ $w.pages }}. <a href="{{ "works/" | relURL }}{{ . | urlize }}/">cited by</a></li>{{ end }}</ol></main>{{ end }}
            """);
        File(folder, "layouts/_default/list.html", """
            {{ define "main" }}<main><h1>{{ .Title }}</h1><ul>{{ range .Paginator.Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> {{ .Params.summary }}</li>{{ end }}</ul>{{ template "_internal/pagination.html" . }}</main>{{ end }}
            """);
        File(folder, "layouts/_default/terms.html", """
            {{ define "main" }}<main><h1>{{ .Title }}</h1><ul>{{ range .Paginator.Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> {{ len .Pages }}</li>{{ end }}</ul>{{ template "_internal/pagination.html" . }}</main>{{ end }}
            """);
        File(folder, "layouts/shortcodes/cite.html", "{{ $key := .Get 0 }}{{ range $i, $w := .Page.Params.works }}{{ if eq $w $key }}<a href=\"#ref-{{ $key }}\">({{ add $i 1 }})</a>{{ end }}{{ end }}");
        var library = new StringBuilder();
        for (var i = 0; i < generator.WorkCount; i++)
        {
            library.Append(CultureInfo.InvariantCulture,
                $"work{i}: {{title: Made-up work {i} on testing, authors: [{CasebookGenerator.AuthorName(i % 977)} AB, {CasebookGenerator.AuthorName(i % 577)} C], journal: J Made Up Tests {i % 40}, year: {1980 + (i % 45)}, volume: {1 + (i % 60)}, pages: {100 + (i % 800)}-{(i % 90) + 10}}}\n");
        }
        File(folder, "data/library.yml", library.ToString());
        foreach (var one in generator.Cases()) File(folder, $"content/cases/{one.Slug}.md", Text(one));
    }

    private static string Text(GeneratedCase one)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"---\ntitle: {one.Title}\nsummary: A made-up summary of case {one.Number}.\nage: {one.Age} years\nsex: {(one.IsFemale ? "female" : "male")}\n");
        List("diagnoses", [$"test disease {one.Diagnosis}"]);
        List("findings", one.Findings.Where(finding => finding.Present).Select(finding => $"made-up finding {finding.Finding}"));
        List("absents", one.Findings.Where(finding => !finding.Present).Select(finding => $"made-up finding {finding.Finding}"));
        List("tests", one.Tests.Where(test => test.Positive).Select(test => $"anti-test {test.Test}"));
        List("negatives", one.Tests.Where(test => !test.Positive).Select(test => $"anti-test {test.Test}"));
        List("works", one.Works.Select(work => $"work{work}"));
        text.Append("---\n");
        for (var i = 0; i < one.Sections.Count; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"## Section {i + 1}\n\n");
            foreach (var paragraph in one.Sections[i]) text.Append(paragraph.Replace("[@", "{{< cite \"", StringComparison.Ordinal).Replace("]", "\" >}}", StringComparison.Ordinal)).Append("\n\n");
        }
        return text.ToString();

        void List(string key, IEnumerable<string> values) => text.Append(key).Append(": [").AppendJoin(", ", values).Append("]\n");
    }

    private static void File(string folder, string path, string text)
    {
        var full = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        System.IO.File.WriteAllText(full, text);
    }
}
