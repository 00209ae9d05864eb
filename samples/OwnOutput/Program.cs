// An output of one's own beside those every site has: a page of all tests with a positive result, in the frame of the site, and the same as a text
// file.
using System.Net;
using Casebook;
using Casebook.Config;
using Casebook.Diagnostics;
using Casebook.Files;
using Casebook.Render;
using Casebook.Samples.OwnOutput;

var site = SiteCompiler.Compile(
    new DiskFileTree(args[0]),
    new BuildOptions { Today = DateOnly.FromDateTime(DateTime.UtcNow) },
    [new PositiveTests()]
);
foreach (var problem in site.Diagnostics)
    Console.Error.WriteLine($"{problem.File}:{problem.Line}: {problem.Code} {problem.Message}");
foreach (var file in site.Files.Where(file => file.Path.StartsWith("positive/", StringComparison.Ordinal)))
    Console.OpenStandardOutput().Write(file.Render().Bytes.Span);

namespace Casebook.Samples.OwnOutput
{
    internal sealed class PositiveTests : ISiteOutput
    {
        public string Name => "positive-tests";

        public IEnumerable<PlannedFile> Plan(SiteContext site, DiagnosticBag problems)
        {
            var tests = site.Facts.Terms.Where(term => term.Kind == "test" && term.Shown.Count > 0).ToList();
            if (tests.Count == 0)
                problems.Report("WARD1", Severity.Warning, "No case has a positive test.");
            var rows = tests.Select(test => (test.Url, Name: WebUtility.HtmlEncode(test.Name), test.Shown.Count));
            yield return site.Page(
                "positive/",
                "Positive tests",
                link => $"<ul>{string.Concat(rows.Select(row => $"<li><a href=\"{link(row.Url)}\">{row.Name}</a>: {row.Count}</li>"))}</ul>"
            );
            var lines = tests.Select(test => $"{test.Name}\t{string.Join(' ', test.Shown)}\n");
            yield return PlannedFile.OfText("positive/tests.txt", () => string.Concat(lines));
        }
    }
}
