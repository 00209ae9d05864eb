using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;
using Casebook.Files;
using Casebook.Relate.Links;

namespace Casebook.Render;

/// <summary>A place on a page of the site.</summary>
/// <param name="File">Path of the page's file, such as <c>cases/a/index.html</c>.</param>
/// <param name="Fragment">The place, decoded; empty for the page as a whole.</param>
internal readonly record struct WrittenTarget(string File, string Fragment);

/// <summary>A link as an author wrote it.</summary>
/// <param name="Address">The address as written.</param>
/// <param name="Location">Where.</param>
internal readonly record struct WrittenLink(string Address, TextLocation Location);

/// <summary>Holds what authors link to against what the site has.</summary>
internal static class WrittenLinks
{
    private const int MaxGuesses = 30;

    /// <summary>Reports links to files that the site does not have. All of them by what they lead to: a place missing there can be told where the link
    /// is written, and a page that shows a link already reported need not be reported again.</summary>
    public static ILookup<WrittenTarget, WrittenLink> Check(IEnumerable<InsideLink> links, IReadOnlySet<string> files, DiagnosticBag problems)
    {
        var guesses = MaxGuesses;
        var written = new List<(WrittenTarget Target, WrittenLink Link)>();
        foreach (var link in links.OfType<PathLink>())
        {
            if (SitePath.FileOf(link.Path, files.Contains) is { } file)
            {
                written.Add((new WrittenTarget(file, FragmentOf(link.Suffix)), new WrittenLink(link.Written, link.Location)));
                continue;
            }
            var wanted = link.Path.Length == 0 || link.Path[^1] == '/' ? link.Path + PlannedFile.IndexFile : link.Path;
            written.Add((new WrittenTarget(wanted, ""), new WrittenLink(link.Written, link.Location)));
            var near = guesses-- > 0 ? NearestName.Find(wanted, files) : null;
            problems.Add(
                VerifyProblems.NoSuchPage(link.Location, link.Written, link.Path, near?.Replace(PlannedFile.IndexFile, "", StringComparison.Ordinal))
            );
        }
        return written.ToLookup(one => one.Target, one => one.Link);
    }

    private static string FragmentOf(string suffix) =>
        suffix.IndexOf('#', StringComparison.Ordinal) is >= 0 and var hash ? Uri.UnescapeDataString(suffix[(hash + 1)..]) : "";
}
