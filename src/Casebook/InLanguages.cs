using System.Collections.Frozen;
using System.Collections.Immutable;
using Casebook.Config;
using Casebook.Diagnostics;
using Casebook.Relate;
using Casebook.Render;
using Casebook.Render.Shared.Site;

namespace Casebook;

/// <summary>A site in several languages: one plan for each, those of the translations below a folder of their own.</summary>
internal static class InLanguages
{
    // What a site has once, whatever its languages.
    private static readonly FrozenSet<string> OnlyAtRoot = FrozenSet.Create(StringComparer.Ordinal, "robots.txt", ".nojekyll", "CNAME", "404.html");

    /// <summary>The plan of all languages, with every problem once.</summary>
    /// <param name="read">The settings.</param>
    /// <param name="plan">Plans the site with the settings of one language.</param>
    /// <param name="model">The casebook in the language planned last.</param>
    public static StageResult<SitePlan> Plan(
        StageResult<SiteConfig> read,
        Func<StageResult<SiteConfig>, SiteLanguages?, StageResult<SitePlan>> plan,
        Func<SiteModel> model
    )
    {
        var config = read.Value;
        var editions = new SiteLanguages(config);
        var files = ImmutableSortedDictionary.CreateBuilder<string, PlannedFile>(StringComparer.Ordinal);
        var problems = ImmutableArray.CreateBuilder<Diagnostic>();
        var links = new List<(WrittenTarget Target, WrittenLink Link)>();
        SitePlan first = SitePlan.Empty;
        // The originals come last, so that what is known of the casebook is known of them.
        foreach (var language in config.Languages.Reverse())
        {
            var folder = config.FolderOf(language);
            var planned = plan(new StageResult<SiteConfig>(config.In(language), folder.Length == 0 ? read.Diagnostics : []), editions);
            var untranslated = model()
                .Cases.Where(entry => entry.Language != language)
                .Select(entry => entry.Url)
                .Concat(model().Pages.Where(page => page.Page.Language != language).Select(page => page.Url))
                .ToFrozenSet(StringComparer.Ordinal);
            editions.Tell(language, planned.Value.Files.Keys.ToFrozenSet(StringComparer.Ordinal), untranslated);
            foreach (var (path, file) in planned.Value.Files)
            {
                if (folder.Length == 0 || !OnlyAtRoot.Contains(path))
                    files[folder + path] = file with { Path = folder + path };
            }
            foreach (var target in planned.Value.WrittenLinks)
                links.AddRange(target.Select(link => (target.Key with { File = folder + target.Key.File }, link)));
            problems.AddRange(planned.Diagnostics);
            first = planned.Value;
        }
        return new StageResult<SitePlan>(
            first with
            {
                Files = files.ToImmutable(),
                WrittenLinks = links.ToLookup(one => one.Target, one => one.Link),
            },
            // Each language reads the originals anew, so what is wrong with them is told by place and words.
            [.. problems.DistinctBy(problem => (problem.Code, problem.File, problem.Location?.Span, problem.Message))]
        );
    }
}
