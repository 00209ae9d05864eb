using Casebook.Config;
using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;
using Casebook.Files;

namespace Casebook.Verify;

/// <summary>Tells whether a link leads somewhere.</summary>
internal sealed class LinkChecker(IReadOnlyDictionary<string, IReadOnlySet<string>> idsOf, IReadOnlySet<string> allPaths, SiteConfig config, int guesses)
{
    private const string MissingPage = "404.html";
    private readonly string _basePath = config.BasePath;
    private readonly string _siteUrl = config.Url.TrimEnd('/');
    private int _guesses = guesses;

    /// <summary>What is wrong with a link of a file; null when nothing is.</summary>
    public PageProblem? Check(string file, LinkFact link)
    {
        var target = LinkTarget.Of(file, link.Address, _basePath, _siteUrl);
        if (target.Kind == TargetKind.NoFile) return null;
        if (target.Kind == TargetKind.OtherHost)
        {
            return link.Use != LinkUse.Load ? null : Problem(VerifyProblems.LoadsFromElsewhere(link.Address), link);
        }
        if (target.Kind == TargetKind.AboveSite)
        {
            return Problem(VerifyProblems.OutsideSite(link.Address, _basePath), link);
        }
        if (file == MissingPage && link.Address.Length > 0 && link.Address[0] is not ('/' or '#') && !link.Address.Contains("://", StringComparison.Ordinal))
        {
            return Problem(VerifyProblems.RelativeOnMissingPage(link.Address), link);
        }
        if (target.FindIn(allPaths) is not { } found) return DeadLink(link, target);
        return DeadAnchor(link, target, found);
    }

    private PageProblem DeadLink(LinkFact link, LinkTarget target)
    {
        var wanted = target.Path.Length == 0 || target.Path[^1] == '/' ? target.Path + "index.html" : target.Path;
        var near = _guesses-- > 0 ? NearestName.Find(wanted, allPaths) : null;
        return Problem(VerifyProblems.DeadLink(Shown(target.Path), near is null ? null : Shown(near)), link);
    }

    private PageProblem? DeadAnchor(LinkFact link, LinkTarget target, string found)
    {
        // What begins with :~: is for the browser, and what holds = is the state of a page's own program.
        var fragment = target.Fragment;
        if (fragment.IndexOf(":~:", StringComparison.Ordinal) is >= 0 and var directive) fragment = fragment[..directive];
        if (fragment.Length == 0 || fragment.Equals("top", StringComparison.OrdinalIgnoreCase) || fragment.Contains('=', StringComparison.Ordinal)) return null;
        if (!idsOf.TryGetValue(found, out var ids) || ids.Contains(fragment)) return null;
        var near = _guesses-- > 0 ? NearestName.Find(fragment, ids) : null;
        return Problem(VerifyProblems.DeadAnchor(fragment, Shown(found), near), link);
    }

    private static PageProblem Problem(Diagnostic problem, LinkFact link)
    {
        var (element, attribute) = link.Source.Split(' ') is [var first, var second] ? (first, second) : (link.Source, "");
        var excerpt = attribute.Length == 0 ? $"{element} {link.Address}" : $"<{element} {attribute}=\"{link.Address}\">";
        return new PageProblem(problem, link.Line, link.Column, excerpt);
    }

    private static string Shown(string path)
    {
        if (path.EndsWith("index.html", StringComparison.Ordinal)) path = path[..^"index.html".Length];
        return "/" + path;
    }
}
