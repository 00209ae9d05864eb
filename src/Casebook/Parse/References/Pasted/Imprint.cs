using Casebook.Domain.Works;

namespace Casebook.Parse.References.Pasted;

/// <summary>Where in a journal an article stands: <c>2002 Jul 25;347(4):284-7</c>.</summary>
internal sealed record Imprint
{
    public PublicationDate? Date { get; init; }

    public string Volume { get; init; } = "";

    public string Issue { get; init; } = "";

    public string Pages { get; init; } = "";

    public string ArticleNumber { get; init; } = "";

    /// <summary>Whether pages or an article number are known.</summary>
    public bool HasPages => Pages.Length + ArticleNumber.Length > 0;

    /// <summary>Whether there is more than a year.</summary>
    public bool IsFull => Volume.Length + Issue.Length + Pages.Length + ArticleNumber.Length > 0;

    /// <summary>With pages, or with the number that stands in their place.</summary>
    public Imprint WithPages(string pages) => Pasted.Pages.IsArticleNumber(pages) ? this with { ArticleNumber = pages } : this with { Pages = pages };

    /// <summary>The article that these parts make.</summary>
    public Work ApplyTo(Work work, AuthorList? authors, TitleAndJournal parts) =>
        work with
        {
            Type = JournalNames.IsPreprintServer(parts.Journal) ? WorkType.Preprint : WorkType.Article,
            Authors = authors?.People ?? [],
            MoreAuthors = authors?.More ?? false,
            Title = parts.Title,
            Container = parts.Journal,
            Language = parts.Language.Length > 0 ? parts.Language : work.Language,
            Year = Date?.Year,
            Month = Date?.Month,
            Day = Date?.Day,
            Volume = Volume,
            Issue = Issue,
            Pages = Pages,
            ArticleNumber = ArticleNumber,
        };
}
