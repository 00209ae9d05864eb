using Casebook.Domain;
using Casebook.Domain.Works;
using Casebook.Render.Shared.Strings;

namespace Casebook.Render.Shared.Parts;

/// <summary>Says what is wrong with a reference, for its readers and for the quality page.</summary>
internal static class WorkProblems
{
    /// <summary>Sentences about the work; none when all is well.</summary>
    public static IEnumerable<string> ProblemsOf(Work work, SiteContext context)
    {
        var words = context.Words;
        if (StatusOf(work, words) is { } status)
            yield return status;
        if (PublicationYear.IsImpossible(work.Year, context.Model.Today))
            yield return words.Format("impossible_year", work.Year?.ToString(System.Globalization.CultureInfo.InvariantCulture));
        if (!work.IsParsed)
            yield return words["reference_as_written"];
    }

    /// <summary>What happened to the work after it was published; null when nothing did.</summary>
    public static string? StatusOf(Work work, UiStrings words) => work.Status is { } status ? words["status_" + status.Key()] : null;
}
