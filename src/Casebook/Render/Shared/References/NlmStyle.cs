using System.Collections.Immutable;
using System.Globalization;
using Casebook.Config;
using Casebook.Domain.Works;
using Casebook.Render.Shared.References.Text;

namespace Casebook.Render.Shared.References;

/// <summary>NLM (Vancouver) as in Citing Medicine: six authors then et al.; dates, volumes and pages as printed; nothing in italics.</summary>
internal sealed class NlmStyle(PageRanges ranges = PageRanges.ByStyle) : IReferenceStyle
{
    private const int MaxAuthors = 6;

    /// <inheritdoc/>
    public void Write(Work work, StyledText output)
    {
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
            default:
                WriteArticle(work, output);
                break;
        }
    }

    private void WriteArticle(Work work, StyledText output)
    {
        WriteAuthors(work, output);
        var online = IsOnline(work);
        output.Sentence(work.Type == WorkType.Preprint && work.Title.Length > 0 ? $"{work.Title} [Preprint]" : work.Title);
        // Reference managers keep the server of a preprint as its publisher.
        var container = work.Type == WorkType.Preprint && work.Container.Length == 0 ? work.Publisher : ShortNames.Journal(work);
        if (container.Length > 0)
            output.Space().Add(online ? $"{container} [Internet]" : container).Stop();
        var imprint = Imprint(work, online);
        if (work.Stage == PublicationStage.InPress)
            imprint = $"Forthcoming {imprint}".TrimEnd();
        if (imprint.Length > 0)
            output.Space().Add(imprint).Stop();
        if (work.Stage == PublicationStage.OnlineFirst)
            output.Sentence("Epub ahead of print");
        // A translated title stands in brackets; its language follows the pages.
        if (work.Title.StartsWith('['))
            output.Sentence(Languages.Name(work.Language));
        WriteLinks(work, output, online);
    }

    private static void WriteBook(Work work, StyledText output)
    {
        if (work.Authors.Length > 0)
            WriteAuthors(work, output);
        else
            WriteEditors(work.Editors, output);
        var kind =
            work.Type == WorkType.Thesis ? $" [{ThesisKinds.Text(work.Genre, "dissertation")}]"
            : work.Type == WorkType.Other && work.Genre.Length > 0 ? $" [{work.Genre.ToLowerInvariant()}]"
            : "";
        output.Sentence(work.Title + kind + (IsOnline(work) ? " [Internet]" : ""));
        WriteVolume(work, output);
        output.Sentence(work.Type == WorkType.Other ? Editions.Version(work.Edition) : Editions.Text(work.Edition));
        if (work.Translators.Length > 0)
            output.Sentence(NameLists.Vancouver(work.Translators, MaxAuthors, MaxAuthors, ("translator", "translators"), stop: "."));
        WriteImprint(work, output);
        if (work.Pages.Length > 0)
            output.Space().Add(work.Pages).Stop();
        if (work.Type == WorkType.Report && work.Issue.Length > 0)
            output.Sentence($"Report No.: {work.Issue}");
        WriteLinks(work, output, IsOnline(work));
    }

    private void WriteChapter(Work work, StyledText output)
    {
        WriteAuthors(work, output);
        output.Sentence(work.Title);
        output.Space().Add("In: ");
        WriteEditors(work.Editors, output);
        if (work.Editors.Length > 0)
            output.Add(" ");
        output.Add(work.Container).Stop();
        WriteVolume(work, output);
        output.Sentence(Editions.Text(work.Edition));
        WriteImprint(work, output);
        if (work.Pages.Length > 0)
            output.Space().Add("p. ").Add(PageForm.Of(work, ranges, PageRanges.AsWritten)).Stop();
        WriteLinks(work, output, IsOnline(work));
    }

    // The site stands first; the title of the page comes behind the imprint.
    private static void WriteWebPage(Work work, StyledText output)
    {
        WriteAuthors(work, output);
        var site = work.Container.Length > 0 ? work.Container : work.Title;
        output.Space().Add($"{site} [Internet]").Stop();
        WriteImprint(work, output);
        if (work.Container.Length > 0 && work.Title.Length > 0)
            output.Sentence(work.Title);
        WriteLinks(work, output, online: work.Url.Length > 0);
    }

    private static void WriteVolume(Work work, StyledText output)
    {
        if (work.Volume.Length > 0)
            output.Sentence($"Vol. {work.Volume}");
    }

    private static void WriteAuthors(Work work, StyledText output)
    {
        if (work.Authors.IsEmpty)
            return;
        output.Add(NameLists.Vancouver(work.Authors, work.MoreAuthors, MaxAuthors, MaxAuthors)).Stop();
    }

    private static void WriteEditors(ImmutableArray<Person> editors, StyledText output)
    {
        if (editors.IsEmpty)
            return;
        output.Add(NameLists.Vancouver(editors, MaxAuthors, MaxAuthors, ("editor", "editors"), stop: ".")).Stop();
    }

    private static void WriteImprint(Work work, StyledText output)
    {
        var publisher = (work.Place, work.Publisher) switch
        {
            ("", var name) => name,
            (var place, "") => place,
            var (place, name) => $"{place}: {name}",
        };
        var date = Date(work);
        var cited = IsOnline(work) && work.Accessed is { } day ? $"{(date.Length > 0 || publisher.Length > 0 ? " " : "")}[cited {Day(day)}]" : "";
        if (publisher.Length + date.Length + cited.Length == 0)
            return;
        output.Space().Add(publisher).Add(publisher.Length > 0 && date.Length > 0 ? "; " : "").Add(date).Add(cited).Stop();
    }

    /// <summary><c>2002 Jul 25;347(4):284-7</c>.</summary>
    private string Imprint(Work work, bool online)
    {
        var date = Date(work);
        if (online && work.Accessed is { } day)
            date += $" [cited {Day(day)}]";
        var place = work.Volume;
        if (work.Issue.StartsWith("Suppl", StringComparison.Ordinal) || work.Issue.StartsWith("Spec", StringComparison.Ordinal))
            place += place.Length > 0 ? $" {work.Issue}" : work.Issue;
        else if (work.Issue.Length > 0)
            place += $"({work.Issue})";
        var pages = PageForm.Of(work, ranges, PageRanges.AsWritten);
        var imprint =
            place.Length == 0 ? date
            : date.Length == 0 ? place
            : $"{date};{place}";
        return pages.Length == 0 ? imprint
            : imprint.Length == 0 ? pages
            : $"{imprint}:{pages}";
    }

    private static string Date(Work work)
    {
        var date = work.Year?.ToString("0000", CultureInfo.InvariantCulture) ?? "";
        if (date.Length == 0 || work.Month is not { } month)
            return date;
        date += " " + MonthNames.Short(month);
        return work.Day is { } day ? string.Create(CultureInfo.InvariantCulture, $"{date} {day}") : date;
    }

    private static string Day(DateOnly day) =>
        string.Create(CultureInfo.InvariantCulture, $"{day.Year:0000} {MonthNames.Short(day.Month)} {day.Day}");

    // Only what has nothing but an address is cited as found on the web.
    private static bool IsOnline(Work work) => work.Url.Length > 0 && !work.HasIdentifierOfArticle;

    private static void WriteLinks(Work work, StyledText output, bool online)
    {
        if (work.Doi.Length > 0)
            output.Space().Add("doi: ").AddDoi(work).Add(".");
        if (work.Pmid.Length > 0)
            output.Space().Add("PMID: ").AddPmid(work);
        if (work.Pmcid.Length > 0)
            (work.Pmid.Length > 0 ? output.Add("; ") : output.Space()).Add("PMCID: ").AddPmcid(work);
        if (work.Pmid.Length + work.Pmcid.Length > 0)
            output.Add(".");
        if (online)
            output.Space().Add("Available from: ").AddUrl(work);
    }
}
