using System.Collections.Immutable;
using Casebook.Config;
using Casebook.Domain.Works;
using Casebook.Render.Shared.References.Text;

namespace Casebook.Render.Shared.References;

/// <summary>AMA, 11th edition: six authors or the first three with et al; the journal in italics; last pages in full.</summary>
internal sealed class AmaStyle(PageRanges ranges = PageRanges.ByStyle) : IReferenceStyle
{
    private const int MaxAuthors = 6;
    private const int ShownOfMany = 3;

    /// <inheritdoc/>
    public void Write(Work work, StyledText output)
    {
        if (work.Authors.Length > 0)
            output.Add(NameLists.Vancouver(work.Authors, work.MoreAuthors, MaxAuthors, ShownOfMany)).Stop();
        switch (work.Type)
        {
            case WorkType.Book or WorkType.Thesis or WorkType.Report:
            case WorkType.Other when work.Container.Length == 0 && work.Publisher.Length > 0:
                WriteBook(work, output);
                break;
            case WorkType.Chapter:
                WriteChapter(work, output);
                break;
            case WorkType.WebPage:
                WriteWebPage(work, output);
                break;
            case WorkType.Preprint:
                WritePreprint(work, output);
                break;
            default:
                WriteArticle(work, output);
                break;
        }
    }

    private void WriteArticle(Work work, StyledText output)
    {
        output.Sentence(work.Title);
        if (work.Container.Length > 0)
            output.Space().Add(ShortNames.Journal(work), RunStyle.Italic).Stop();
        if (work.Stage == PublicationStage.InPress)
            output.Sentence("Forthcoming");
        else if (work.Stage is not null && work.Volume.Length + work.Pages.Length == 0)
        {
            output.Sentence($"Published online {WrittenDates.American(work.Year, work.Month, work.Day)}".TrimEnd());
            WriteAddress(work, output);
            return;
        }
        var imprint = Imprint(work);
        if (imprint.Length > 0)
            output.Space().Add(imprint).Stop();
        WriteAddress(work, output);
    }

    private static void WritePreprint(Work work, StyledText output)
    {
        output.Sentence(work.Title);
        // Reference managers keep the server of a preprint as its publisher.
        var server = work.Container.Length > 0 ? work.Container : work.Publisher;
        if (server.Length > 0)
            output.Space().Add(server, RunStyle.Italic).Stop();
        var date = WrittenDates.American(work.Year, work.Month, work.Day);
        output.Sentence(date.Length > 0 ? $"Preprint posted online {date}" : "Preprint");
        WriteAddress(work, output);
    }

    private static void WriteBook(Work work, StyledText output)
    {
        if (work.Authors.IsEmpty && work.Editors.Length > 0)
            output.Add(Editors(work.Editors)).Stop();
        if (work.Title.Length > 0)
            output.Space().Add(work.Title, RunStyle.Italic).Stop();
        if (work.Type == WorkType.Thesis)
            output.Sentence(ThesisKinds.Text(work.Genre, "Dissertation"));
        if (work.Translators.Length > 0)
            output.Sentence(NameLists.Vancouver(work.Translators, MaxAuthors, ShownOfMany, ("trans", "trans")));
        WriteVolume(work, output);
        output.Sentence(work.Type == WorkType.Other ? Editions.Version(work.Edition) : Editions.Text(work.Edition));
        WritePublisher(work, output, pages: "");
        if (work.Type == WorkType.Report && work.Issue.Length > 0)
            output.Sentence($"Report {work.Issue}");
        WriteAddress(work, output);
    }

    private void WriteChapter(Work work, StyledText output)
    {
        output.Sentence(work.Title);
        output.Space().Add("In: ");
        if (work.Editors.Length > 0)
            output.Add(Editors(work.Editors)).Add(". ");
        output.Add(work.Container, RunStyle.Italic).Stop();
        WriteVolume(work, output);
        output.Sentence(Editions.Text(work.Edition));
        WritePublisher(work, output, PageForm.Of(work, ranges, PageRanges.Full));
        WriteAddress(work, output);
    }

    private static void WriteVolume(Work work, StyledText output)
    {
        if (work.Volume.Length > 0)
            output.Sentence($"Vol {work.Volume}");
    }

    private static void WriteWebPage(Work work, StyledText output)
    {
        output.Sentence(work.Title);
        output.Sentence(work.Container.Length > 0 ? work.Container : work.Publisher);
        output.Sentence(WrittenDates.American(work.Year, work.Month, work.Day));
        WriteAddress(work, output);
    }

    private static void WritePublisher(Work work, StyledText output, string pages)
    {
        var year = WrittenDates.Year(work.Year);
        var text = work.Publisher.Length > 0 && year.Length > 0 ? $"{work.Publisher}; {year}" : work.Publisher + year;
        output.Sentence(pages.Length > 0 ? $"{text}:{pages}" : text);
    }

    // The DOI, without a stop behind it; an address only where there is no DOI.
    private static void WriteAddress(Work work, StyledText output)
    {
        if (work.Doi.Length > 0)
        {
            output.Space().Add("doi:").AddDoi(work);
            return;
        }
        if (work.Url.Length == 0)
            return;
        if (work.Accessed is { } day)
            output.Sentence($"Accessed {WrittenDates.American(day)}");
        output.Space().AddUrl(work);
    }

    private string Imprint(Work work)
    {
        // A newspaper has no volume, but a day.
        var date =
            work.Volume.Length + work.Issue.Length == 0 && work.Day is not null && !work.HasIdentifierOfArticle
                ? WrittenDates.American(work.Year, work.Month, work.Day)
                : WrittenDates.Year(work.Year);
        var place = work.Volume;
        if (work.Issue.Length > 0)
            place += $"({work.Issue.Replace("Suppl", "suppl", StringComparison.Ordinal)})";
        var pages = PageForm.Of(work, ranges, PageRanges.Full);
        var imprint =
            place.Length == 0 ? date
            : date.Length == 0 ? place
            : $"{date};{place}";
        if (place.Length == 0 && pages.Length == 0)
            return WrittenDates.American(work.Year, work.Month, work.Day) is var published && published.Length > 4
                ? $"Published online {published}"
                : date;
        return pages.Length == 0 ? imprint
            : imprint.Length == 0 ? pages
            : $"{imprint}:{pages}";
    }

    private static string Editors(ImmutableArray<Person> editors) => NameLists.Vancouver(editors, MaxAuthors, ShownOfMany, ("ed", "eds"));
}
