using Casebook.Domain;
using Casebook.Domain.Works;

namespace Casebook.Cli.Lookups;

/// <summary>In what the library and a service differ about a work.</summary>
internal static class WorkDifferences
{
    /// <summary>Each difference as words, the library's value first.</summary>
    public static IEnumerable<string> Between(Work ours, Work theirs)
    {
        if (theirs.Status is { } status && ours.Status is null)
            yield return $"it was {WordsOf(status)}; write `status: {status.Key()}`";
        if (theirs.Year is { } year && ours.Year != year)
            yield return $"year is {ours.Year?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "missing"} here, {year} there";
        if (Differ(ours.Title, theirs.Title))
            yield return $"title is \"{ours.Title}\" here, \"{theirs.Title}\" there";
        if (Differ(ours.Volume, theirs.Volume))
            yield return $"volume is {ours.Volume} here, {theirs.Volume} there";
        if (PageRange.Ends(ours.Pages) is { } a && PageRange.Ends(theirs.Pages) is { } b && Differ(a.First, b.First))
            yield return $"first page is {a.First} here, {b.First} there";
        if (ours.Authors.Length > 0 && theirs.Authors.Length > 0 && Differ(ours.Authors[0].Family, theirs.Authors[0].Family))
            yield return $"first author is {ours.Authors[0].Family} here, {theirs.Authors[0].Family} there";
        if (ours.Doi.Length == 0 && theirs.Doi.Length > 0)
            yield return $"its DOI is {theirs.Doi}";
        if (ours.Pmid.Length == 0 && theirs.Pmid.Length > 0)
            yield return $"its PubMed ID is {theirs.Pmid}";
    }

    private static string WordsOf(WorkStatus status) =>
        status switch
        {
            WorkStatus.Retracted => "retracted",
            WorkStatus.Corrected => "corrected",
            _ => "put under an expression of concern",
        };

    // What one of the two does not say is no difference.
    private static bool Differ(string ours, string theirs) => ours.Length > 0 && theirs.Length > 0 && FoldedText.Key(ours) != FoldedText.Key(theirs);
}
