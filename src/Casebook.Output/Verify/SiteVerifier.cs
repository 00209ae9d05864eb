using System.Collections.Immutable;
using Casebook.Config;
using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;
using Casebook.Files;
using Casebook.Render;

namespace Casebook.Verify;

/// <summary>Draws the conclusions that need the whole site: dead links, what comes from other hosts, titles used twice.</summary>
internal static class SiteVerifier
{
    private const int MaxNamed = 3;
    private const int MaxGuesses = 30;

    /// <summary>All problems of all files, sorted by path and place. The same problem on many pages is shown on three.</summary>
    /// <param name="pages">The facts of the files that were read.</param>
    /// <param name="allPaths">Every path of the site, read or not.</param>
    /// <param name="config">The settings of the site.</param>
    /// <param name="written">Links that authors wrote, which are told where they are written.</param>
    public static ImmutableArray<Diagnostic> Conclude(
        IReadOnlyCollection<PageFacts> pages,
        IReadOnlySet<string> allPaths,
        SiteConfig config,
        ILookup<WrittenTarget, WrittenLink> written
    )
    {
        var sorted = pages.OrderBy(page => page.Path, StringComparer.Ordinal).ToArray();
        var idsOf = sorted.Where(page => page.Ids is not null).ToDictionary(page => page.Path, page => page.Ids!, StringComparer.Ordinal);
        var links = new LinkChecker(idsOf, allPaths, config, written, MaxGuesses);
        var found = new List<(string Path, PageProblem Problem)>();
        foreach (var page in sorted)
        {
            foreach (var problem in page.Problems)
                found.Add((page.Path, problem));
            foreach (var link in page.Links)
            {
                if (links.Check(page.Path, link) is { } problem)
                    found.Add((page.Path, problem));
            }
        }
        AddSharedTitles(sorted, found);
        var diagnostics = found
            .GroupBy(one => (one.Problem.Diagnostic.Code, one.Problem.Diagnostic.Message))
            .SelectMany(same => Show([.. same]))
            .Concat(links.Written)
            .Concat(links.OfTheme);
        // By line once more: the texts made for the places hold blanks only, so their offsets are not those of the pages.
        return
        [
            .. DiagnosticOrder
                .Sorted(diagnostics, config.Severities)
                .OrderBy(one => one.File, StringComparer.Ordinal)
                .ThenBy(one => one.Line)
                .ThenBy(one => one.Column),
        ];
    }

    private static void AddSharedTitles(PageFacts[] sorted, List<(string, PageProblem)> found)
    {
        foreach (var same in sorted.Where(page => page.Title.Length > 0).GroupBy(page => page.Title, StringComparer.Ordinal))
        {
            var paths = same.Select(page => page.Path).ToArray();
            if (paths.Length < 2)
                continue;
            var named = string.Join(", ", paths.Take(MaxNamed)) + (paths.Length > MaxNamed ? ", ..." : "");
            found.Add((paths[0], new PageProblem(VerifyProblems.DuplicateTitle(paths.Length, same.Key, named), 1, 1, "")));
        }
    }

    private static IEnumerable<Diagnostic> Show(List<(string Path, PageProblem Problem)> same)
    {
        for (var i = 0; i < Math.Min(MaxNamed, same.Count); i++)
        {
            var (path, problem) = same[i];
            var more = i == MaxNamed - 1 && same.Count > MaxNamed ? $" (And {same.Count - MaxNamed} times more.)" : "";
            yield return problem.Diagnostic with
            {
                Message = problem.Diagnostic.Message + more,
                Location = Locate(path, problem),
                Hint = $"{problem.Diagnostic.Hint} {PageOrigin.Of(path)}",
            };
        }
    }

    // The page itself is gone by now: a text of blanks puts the few words that were kept at their line and column.
    private static TextLocation Locate(string path, PageProblem problem)
    {
        var before = new string('\n', problem.Line - 1) + new string(' ', problem.Column - 1);
        return new SourceText(path, before + problem.Excerpt).At(before.Length, problem.Excerpt.Length);
    }
}
