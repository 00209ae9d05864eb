using Casebook.Diagnostics;

// Hosts write outputs too: their namespace is not one of our rooms.
namespace Casebook.Render;

/// <summary>
/// One kind of output: the pages and files a site has of something, such as its terms or its feed. It is asked once for each site, on one thread,
/// before anything is rendered, and keeps nothing between sites. No output names another: what several show stands below <c>Shared</c>,
/// and what has to know the files of all others is planned in the second round.
/// </summary>
public interface ISiteOutput
{
    /// <summary>Lower-case letters and hyphens, unlike the name of any other output, such as <c>text-pages</c>. It is the kind of its files that are
    /// no pages.</summary>
    string Name { get; }

    /// <summary>The first round: plans what the casebook alone decides. Plans are cheap; the work belongs into the functions of the files.</summary>
    /// <param name="site">The casebook, its words, and the ways to make pages.</param>
    /// <param name="problems">Takes what is wrong with the sources; an error keeps the site from being written.</param>
    /// <returns>The files, in any order. A path that another output has taken is an error of the site.</returns>
    IEnumerable<PlannedFile> Plan(SiteContext site, DiagnosticBag problems);

    /// <summary>The second round, when all outputs have planned: plans files that tell of the others' paths, such as a sitemap. Most have
    /// none.</summary>
    /// <param name="site">The same as in the first round.</param>
    /// <param name="planned">The files of the first round by path, in ordinal order; none of the second.</param>
    /// <param name="problems">Takes what is wrong with the sources.</param>
    IEnumerable<PlannedFile> PlanAfter(SiteContext site, IReadOnlyDictionary<string, PlannedFile> planned, DiagnosticBag problems) => [];
}
