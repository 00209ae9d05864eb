using System.Globalization;
using System.Text;
using Casebook.Domain.Works;
using Casebook.Render.Shared.References.Text;

namespace Casebook.Render.Shared.References;

/// <summary>Writes a cited work as the content of a <c>citation_reference</c> tag: Highwire fields joined by semicolons, as Google Scholar reads
/// them.</summary>
internal static class CitationTag
{
    /// <summary>The fields; the words as written when the work could not be taken apart.</summary>
    public static string Of(Work work)
    {
        if (!work.IsParsed && work.AsWritten is not null)
            return work.AsWritten;
        var fields = new StringBuilder();
        Add("citation_title", work.Title);
        foreach (var author in work.Authors)
            Add("citation_author", author.IsGroup ? author.Family : $"{WrittenNames.Family(author)} {author.Initials}".Trim());
        Add(work.Type == WorkType.Chapter ? "citation_inbook_title" : "citation_journal_title", work.Container);
        Add("citation_publication_date", work.Year?.ToString(CultureInfo.InvariantCulture) ?? "");
        Add("citation_volume", work.Volume);
        Add("citation_issue", work.Issue);
        var ends = PageRange.Ends(work.Pages) ?? (work.Pages, "");
        Add("citation_firstpage", work.Pages.Length > 0 ? ends.First : work.ArticleNumber);
        Add("citation_lastpage", ends.Last);
        Add("citation_doi", work.Doi);
        Add("citation_pmid", work.Pmid);
        return fields.ToString();

        void Add(string key, string value)
        {
            if (value.Length > 0)
                fields.Append(fields.Length > 0 ? "; " : "").Append(key).Append('=').Append(value.Replace(';', ','));
        }
    }
}
