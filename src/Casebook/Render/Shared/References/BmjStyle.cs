using System.Collections.Immutable;
using Casebook.Config;
using Casebook.Domain.Works;
using Casebook.Render.Shared.References.Text;

namespace Casebook.Render.Shared.References;

/// <summary>BMJ and its journals: three authors then et al; no stop between journal, year and volume; shortened pages.</summary>
internal sealed class BmjStyle(PageRanges ranges = PageRanges.ByStyle) : IReferenceStyle
{
    private const int MaxAuthors = 3;

    /// <inheritdoc/>
    public void Write(Work work, StyledText output)
    {
        if (work.Authors.Length > 0)
            output.Add(NameLists.Vancouver(work.Authors, work.MoreAuthors, MaxAuthors, MaxAuthors)).Stop();
        switch (work.Type)
        {
            case WorkType.Book or WorkType.Thesis or WorkType.Report:
                WriteBook(work, output);
                break;
            case WorkType.Chapter:
                WriteChapter(work, output);
                break;
            case WorkType.WebPage or WorkType.Other:
                output.Sentence(
                    work.Type == WorkType.Other && work.Genre.Length > 0 ? $"{work.Title} [{work.Genre.ToLowerInvariant()}]" : work.Title
                );
                if (work.Type == WorkType.Other)
                    output.Sentence(Editions.Version(work.Edition));
                output.Sentence(work.Container.Length > 0 ? work.Container : work.Publisher);
                output.Sentence(WrittenDates.Year(work.Year));
                break;
            default:
                WriteArticle(work, output);
                break;
        }
        WriteAddress(work, output);
    }

    private void WriteArticle(Work work, StyledText output)
    {
        output.Sentence(work.Title);
        var container = work.Container.Length > 0 ? ShortNames.Journal(work) : work.Publisher;
        output.Space().Add(container, RunStyle.Italic);
        if (work.Type == WorkType.Preprint)
            output.Add(" [Preprint]");
        if (work.Stage == PublicationStage.InPress)
        {
            output.Add(" In press").Stop();
            return;
        }
        if (work.Volume.Length + work.Pages.Length + work.ArticleNumber.Length == 0 && work.Day is not null && work.Type == WorkType.Article)
        {
            output.Add($" Published Online First: {WrittenDates.British(work.Year, work.Month, work.Day)}").Stop();
            return;
        }
        var place =
            work.Volume.Length > 0 ? work.Volume + Supplement(work.Issue)
            : work.Issue.Length > 0 ? $"({work.Issue})"
            : "";
        var pages = PageForm.Of(work, ranges, PageRanges.Short, '–');
        output.Space().Add(WrittenDates.Year(work.Year));
        if (place.Length > 0)
            output.Add(work.Year is null ? place : ";" + place);
        if (pages.Length > 0)
            output.Add(output.Last is ' ' ? pages : ":" + pages);
        output.Stop();
    }

    private static string Supplement(string issue) =>
        issue.Contains("Suppl", StringComparison.OrdinalIgnoreCase) || issue.StartsWith("Pt", StringComparison.Ordinal)
            ? $"({issue.Replace("Suppl", "suppl", StringComparison.Ordinal)})"
            : "";

    private static void WriteBook(Work work, StyledText output)
    {
        if (work.Authors.IsEmpty && work.Editors.Length > 0)
            output.Add(Editors(work.Editors)).Stop();
        output.Space().Add(work.Title, RunStyle.Italic);
        if (work.Type == WorkType.Thesis)
            output.Add($" [{ThesisKinds.Text(work.Genre, "dissertation")}]");
        output.Stop();
        output.Sentence(Editions.Text(work.Edition));
        if (work.Translators.Length > 0)
            output.Sentence(NameLists.Vancouver(work.Translators, MaxAuthors, MaxAuthors, ("trans", "trans")));
        WritePublisher(work, output, "");
        if (work.Type == WorkType.Report && work.Issue.Length > 0)
            output.Sentence($"Report No: {work.Issue}");
    }

    private void WriteChapter(Work work, StyledText output)
    {
        output.Sentence(work.Title);
        output.Space().Add("In: ");
        if (work.Editors.Length > 0)
            output.Add(Editors(work.Editors)).Add(". ");
        output.Add(work.Container, RunStyle.Italic).Stop();
        if (work.Volume.Length > 0)
            output.Sentence($"Vol {work.Volume}");
        output.Sentence(Editions.Text(work.Edition));
        WritePublisher(work, output, PageForm.Of(work, ranges, PageRanges.Short, '–'));
    }

    private static string Editors(ImmutableArray<Person> editors) => NameLists.Vancouver(editors, MaxAuthors, MaxAuthors, ("ed", "eds"));

    private static void WritePublisher(Work work, StyledText output, string pages)
    {
        var publisher = work.Place.Length > 0 && work.Publisher.Length > 0 ? $"{work.Place}: {work.Publisher}" : work.Place + work.Publisher;
        var text = $"{publisher} {WrittenDates.Year(work.Year)}".Trim();
        output.Sentence(pages.Length > 0 ? $"{text}:{pages}" : text);
    }

    private static void WriteAddress(Work work, StyledText output)
    {
        if (work.Doi.Length > 0)
            output.Space().Add("doi:").AddDoi(work);
        else if (work.Url.Length > 0 && !work.HasIdentifierOfArticle)
        {
            output.Space().AddUrl(work);
            if (work.Accessed is { } day)
                output.Add($" (accessed {WrittenDates.BritishShort(day)})").Stop();
        }
    }
}
