using System.Collections.Immutable;
using System.Globalization;
using Casebook.Config;
using Casebook.Diagnostics;
using Casebook.Files;
using Casebook.Gather;
using Casebook.Parse;
using Casebook.Relate;
using Casebook.Tests.Parse.FrontMatter;

namespace Casebook.Tests.Relate;

/// <summary>A small site with its names resolved, and what that had to report. All of it made up.</summary>
internal sealed record MadeUpSite(SiteModel Model, ImmutableArray<Diagnostic> Problems)
{
    /// <summary>The codes of the reports, in their order.</summary>
    public IEnumerable<string> Codes => Problems.Select(problem => problem.Code);

    /// <summary>Cases <c>case-0</c>, <c>case-1</c>, … of these lines of front matter.</summary>
    public static MadeUpSite OfCases(params IEnumerable<string> fields) => Of("", fields);

    /// <summary>The same with a vocabulary.</summary>
    public static MadeUpSite Of(string terms, params IEnumerable<string> fields) =>
        Of([("content/terms/all.yml", terms), .. fields.Select((lines, i) => Case(i, lines))]);

    /// <summary>A case of these lines of front matter, and a text.</summary>
    public static (string Path, string Text) Case(int number, string lines, string body = "Text.") =>
        (string.Create(CultureInfo.InvariantCulture, $"content/cases/case-{number}.md"), $"---\ntitle: Made up\n{lines}\n---\n{body}\n");

    /// <summary>These files.</summary>
    public static MadeUpSite Of(params IEnumerable<(string Path, string Text)> files)
    {
        var sources = files.Where(file => file.Text.Length > 0).ToDictionary(file => file.Path, file => file.Text, StringComparer.Ordinal);
        sources.TryAdd("site.config.yml", "title: Made up\n");
        var tree = new MemoryFileTree(sources);
        var options = new BuildOptions { Today = Reading.Today };
        var config = ConfigParser.Parse(tree, options, new DiagnosticBag())!;
        var parsed = SiteParser.Run(Gatherer.Run(tree, config, options).Value, options);
        var related = SiteRelater.Run(parsed.Value, options);
        return new MadeUpSite(related.Value, related.Diagnostics);
    }
}
