using System.Globalization;
using System.Text;
using Casebook.Domain.Works;
using Casebook.Render.Shared.Markup;
using Casebook.Render.Shared.References.Text;

namespace Casebook.Render.Shared.References;

/// <summary>Writes a work as a COinS span (OpenURL context object, Z39.88-2004, in key-encoded values), which reference managers read.</summary>
internal static class Coins
{
    /// <summary>The empty span that carries the work.</summary>
    public static string Of(Work work)
    {
        var fields = new StringBuilder("ctx_ver=Z39.88-2004");
        var isBook = work.Type is WorkType.Book or WorkType.Chapter or WorkType.Report;
        Add(
            fields,
            "rft_val_fmt",
            work.Type == WorkType.Thesis ? "info:ofi/fmt:kev:mtx:dissertation"
                : isBook ? "info:ofi/fmt:kev:mtx:book"
                : "info:ofi/fmt:kev:mtx:journal"
        );
        if (work.Doi.Length > 0)
            Add(fields, "rft_id", "info:doi/" + work.Doi);
        if (work.Pmid.Length > 0)
            Add(fields, "rft_id", "info:pmid/" + work.Pmid);
        Add(fields, "rft.genre", Genre(work.Type));
        Add(
            fields,
            work.Type switch
            {
                WorkType.Article or WorkType.Chapter or WorkType.Preprint => "rft.atitle",
                WorkType.Book or WorkType.Report => "rft.btitle",
                _ => "rft.title",
            },
            work.Title
        );
        Add(fields, work.Type == WorkType.Chapter ? "rft.btitle" : "rft.jtitle", work.Container);
        Add(fields, "rft.date", work.Year?.ToString(CultureInfo.InvariantCulture) ?? "");
        Add(fields, "rft.volume", work.Volume);
        Add(fields, "rft.issue", work.Issue);
        if (work.Pages.Length > 0 && PageRange.Ends(work.Pages) is { } ends)
        {
            Add(fields, "rft.spage", ends.First);
            Add(fields, "rft.epage", ends.Last);
        }
        Add(fields, "rft.pages", work.Pages.Length > 0 ? work.Pages : work.ArticleNumber);
        Add(fields, "rft.issn", work.Issn);
        Add(fields, "rft.isbn", work.Isbn);
        Add(fields, "rft.pub", work.Publisher);
        Add(fields, "rft.place", work.Place);
        Add(fields, "rft.edition", work.Edition);
        if (work.Authors is [{ IsGroup: false } first, ..])
        {
            Add(fields, "rft.aulast", WrittenNames.Family(first));
            Add(fields, "rft.aufirst", WrittenNames.Given(first));
        }
        foreach (var author in work.Authors)
            Add(
                fields,
                author.IsGroup ? "rft.aucorp" : "rft.au",
                author.IsGroup ? author.Family : $"{WrittenNames.Family(author)} {author.Initials}".Trim()
            );
        return $"<span class=\"Z3988\" title=\"{HtmlText.Encode(fields.ToString())}\"></span>";
    }

    private static string Genre(WorkType type) =>
        type switch
        {
            WorkType.Article => "article",
            WorkType.Preprint => "preprint",
            WorkType.Book => "book",
            WorkType.Chapter => "bookitem",
            WorkType.Report => "report",
            _ => "document",
        };

    private static void Add(StringBuilder fields, string key, string value)
    {
        if (value.Length > 0)
            fields.Append('&').Append(key).Append('=').Append(Uri.EscapeDataString(value));
    }
}
