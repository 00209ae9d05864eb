using Casebook.Config;
using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;
using Casebook.Domain;
using Casebook.Files;
using Casebook.Render;

namespace Casebook.Verify;

/// <summary>Tells whether a link leads somewhere.</summary>
internal sealed class LinkChecker(
    IReadOnlyDictionary<string, IReadOnlySet<string>> idsOf,
    IReadOnlySet<string> allPaths,
    SiteConfig config,
    ILookup<WrittenTarget, WrittenLink> written,
    int guesses
)
{
    internal const string MissingPage = "404.html";
    private readonly string _basePath = config.BasePath;
    private readonly string _siteUrl = config.Url.TrimEnd('/');
    private readonly Dictionary<TextLocation, Diagnostic> _written = [];
    private readonly Dictionary<string, Diagnostic> _ofTheme = new(StringComparer.Ordinal);
    private int _guesses = guesses;

    /// <summary>Dead links that authors wrote, each once where it is written, whatever pages show it.</summary>
    public IEnumerable<Diagnostic> Written => _written.Values;

    /// <summary>Places that the theme does not have and the program's own links lead to, each once.</summary>
    public IEnumerable<Diagnostic> OfTheme => _ofTheme.Values;

    /// <summary>What is wrong with a link of a file; null when nothing is.</summary>
    public PageProblem? Check(string file, LinkFact link)
    {
        var target = LinkTarget.Of(file, link.Address, _basePath, _siteUrl);
        if (target.Kind == TargetKind.NoFile)
            return null;
        if (target.Kind == TargetKind.OtherHost)
        {
            return link.Use != LinkUse.Load ? null : Problem(VerifyProblems.LoadsFromElsewhere(link.Address), link);
        }
        if (target.Kind == TargetKind.AboveSite)
        {
            return Problem(VerifyProblems.OutsideSite(link.Address, _basePath), link);
        }
        if (IsRelativeOnMissingPage(file, link.Address))
        {
            return Problem(VerifyProblems.RelativeOnMissingPage(link.Address), link);
        }
        if (target.FindIn(allPaths) is not { } found)
            return DeadLink(link, target);
        return DeadAnchor(link, target, found);
    }

    // Null where the author of the link has been told.
    private PageProblem? DeadLink(LinkFact link, LinkTarget target)
    {
        var wanted = target.Path.Length == 0 || target.Path[^1] == '/' ? target.Path + "index.html" : target.Path;
        if (written[new WrittenTarget(wanted, "")].Any())
            return null;
        var near = _guesses-- > 0 ? NearestName.Find(wanted, allPaths) : null;
        return Problem(VerifyProblems.DeadLink(Shown(target.Path), near is null ? null : Shown(near)), link);
    }

    private PageProblem? DeadAnchor(LinkFact link, LinkTarget target, string found)
    {
        var fragment = PlaceIn(target.Fragment);
        if (fragment.Length == 0)
            return null;
        if (!idsOf.TryGetValue(found, out var ids) || ids.Contains(fragment))
            return null;
        var near = _guesses-- > 0 ? NearestName.Find(fragment, ids) : null;
        if (written[new WrittenTarget(found, target.Fragment)] is var authors && authors.Any())
        {
            foreach (var author in authors)
                _written.TryAdd(author.Location, VerifyProblems.NoSuchPlace(author.Location, author.Address, fragment, Shown(found)[1..], near));
            return null;
        }
        // Where the program itself leads to is the theme's to give; readers get to the top of the page.
        if (config.Theme != Gather.BuiltInThemes.Standard && PageParts.Contains(fragment))
        {
            _ofTheme.TryAdd(fragment, VerifyProblems.ThemeWithoutPlace(config.Theme, fragment, Shown(found)));
            return null;
        }
        return Problem(VerifyProblems.DeadAnchor(fragment, Shown(found), near), link);
    }

    /// <summary>Whether an address depends on where the page is shown that stands for missing ones.</summary>
    internal static bool IsRelativeOnMissingPage(string file, string address) =>
        file == MissingPage && address.Length > 0 && address[0] is not ('/' or '#') && !address.Contains("://", StringComparison.Ordinal);

    /// <summary>The place on a page that a fragment means; empty for the page as a whole.</summary>
    internal static string PlaceIn(string fragment)
    {
        // What begins with :~: is for the browser, and what holds = is the state of a page's own program.
        if (fragment.IndexOf(":~:", StringComparison.Ordinal) is >= 0 and var directive)
            fragment = fragment[..directive];
        return fragment.Equals("top", StringComparison.OrdinalIgnoreCase) || fragment.Contains('=', StringComparison.Ordinal) ? "" : fragment;
    }

    private static PageProblem Problem(Diagnostic problem, LinkFact link)
    {
        var (element, attribute) = link.Source.Split(' ') is [var first, var second] ? (first, second) : (link.Source, "");
        var excerpt = attribute.Length == 0 ? $"{element} {link.Address}" : $"<{element} {attribute}=\"{link.Address}\">";
        return new PageProblem(problem, link.Line, link.Column, excerpt);
    }

    private static string Shown(string path)
    {
        if (path.EndsWith("index.html", StringComparison.Ordinal))
            path = path[..^"index.html".Length];
        return "/" + path;
    }
}
