using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;
using Casebook.Domain.Works;

namespace Casebook.Parse.References.Names;

/// <summary>Titles as works keep them.</summary>
internal static class Titles
{
    private static readonly string[] RetractedMarks = ["RETRACTED: ", "RETRACTED ARTICLE: ", "[RETRACTED] ", "RETRACTED ", "WITHDRAWN: "];

    /// <summary>A work whose title says that it was taken back is retracted, unless the source says otherwise.</summary>
    /// <param name="work">The work.</param>
    /// <param name="problems">Takes a word about a work that says something, but has no title.</param>
    public static Work Marked(Work work, DiagnosticBag problems)
    {
        if (
            work is { Title.Length: 0, AsWritten: null }
            && work.Authors.Length + work.Container.Length + work.Doi.Length + work.Pmid.Length + work.Url.Length > 0
        )
            problems.Add(ParseProblems.WorkWithoutTitle(work.Location));
        return SaysRetracted(work) ? work with { Status = WorkStatus.Retracted } : work;
    }

    private static bool SaysRetracted(Work work) =>
        work.Status is null
        && Array.Exists(
            RetractedMarks,
            mark => work.Title.StartsWith(mark, mark[^2] == ':' || mark[0] == '[' ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal)
        );

    /// <summary>The title without its final stop; an ellipsis stays.</summary>
    public static string WithoutStop(string title) =>
        title.EndsWith('.') && !title.EndsWith("..", StringComparison.Ordinal) ? title[..^1].TrimEnd() : title;
}
