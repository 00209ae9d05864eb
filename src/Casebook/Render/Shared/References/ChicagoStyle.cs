using Casebook.Config;
using Casebook.Domain.Works;
using Casebook.Domain.Works.Identifiers;
using Casebook.Render.Shared.References.InText;
using Casebook.Render.Shared.References.Text;

namespace Casebook.Render.Shared.References;

/// <summary>The Chicago Manual of Style, author and date: ten authors or the first seven and et al.; given names where they are known; titles of parts in
/// quotation marks.</summary>
internal sealed class ChicagoStyle(AuthorDateLabels labels, PageRanges ranges = PageRanges.ByStyle) : IReferenceStyle
{
    private const int MaxAuthors = 10;
    private const int ShownOfMany = 7;

    /// <inheritdoc/>
    public void Write(Work work, StyledText output)
    {
        var authors = AuthorsOf(work);
        if (authors.Length > 0)
            output.Add(authors).Stop();
        else
            WriteTitle(work, output);
        output.Sentence(labels.YearOf(work));
        if (authors.Length > 0)
            WriteTitle(work, output);
        switch (work.Type)
        {
            case WorkType.Chapter:
                WriteBookOfChapter(work, output);
                break;
            case WorkType.Book or WorkType.Thesis or WorkType.Report:
                WriteImprint(work, output);
                break;
            case WorkType.WebPage or WorkType.Other:
                if (work.Type == WorkType.Other)
                    output.Sentence(Editions.Version(work.Edition));
                output.Sentence(work.Container.Length > 0 ? work.Container : work.Publisher);
                if (work.Month is not null)
                    output.Sentence(WrittenDates.American(work.Year, work.Month, work.Day));
                if (work.Year is null && work.Accessed is { } day)
                    output.Sentence($"Accessed {WrittenDates.American(day)}");
                break;
            case WorkType.Preprint:
                output.Sentence("Preprint");
                output.Sentence(work.Container.Length > 0 ? work.Container : work.Publisher);
                break;
            default:
                WriteJournal(work, output);
                break;
        }
        if (work.Doi.Length > 0)
            output.Space().AddLink("https://doi.org/" + work.Doi, Doi.Url(work.Doi)).Add(".");
        else if (work.Url.Length > 0 && !work.HasIdentifierOfArticle)
            output.Space().AddUrl(work).Add(".");
    }

    // Quotation marks within quotation marks are single ones; the stop stands inside.
    private static void WriteTitle(Work work, StyledText output)
    {
        if (work.Title.Length == 0)
            return;
        if (work.Type is WorkType.Book or WorkType.Report)
        {
            output.Space().Add(work.Title, RunStyle.Italic).Stop();
            return;
        }
        var title = work.Title.Replace('“', '‘').Replace('”', '’');
        output.Space().Add($"“{title}{(title[^1] is '?' or '!' or '.' ? "" : ".")}”");
    }

    private void WriteJournal(Work work, StyledText output)
    {
        if (work.Container.Length > 0)
            output.Space().Add(work.Container, RunStyle.Italic);
        if (work.Volume.Length > 0)
            output.Add($" {work.Volume}");
        if (work.Issue.Length > 0)
            output.Add(work.Volume.Length > 0 ? $" ({work.Issue})" : $", no. {work.Issue}");
        else if (work.Volume.Length == 0 && work.Month is { } month)
            output.Add($", {MonthNames.Long(month)}{(work.Day is { } day ? $" {day}" : "")}");
        if (Pages(work) is { Length: > 0 } pages)
            output.Add($": {pages}");
        output.Stop();
    }

    private void WriteBookOfChapter(Work work, StyledText output)
    {
        output.Space().Add("In ").Add(work.Container, RunStyle.Italic);
        if (work.Editors.Length > 0)
            output.Add(", edited by ").Add(NameLists.Joined([.. work.Editors.Select(Natural)], " and ", ", and "));
        if (work.Edition.Length > 0)
            output.Add($", {Editions.Text(work.Edition, "ed.")}");
        if (work.Volume.Length > 0)
            output.Add($", vol. {work.Volume}");
        if (Pages(work) is { Length: > 0 } pages)
            output.Add($", {pages}");
        output.Stop().Sentence(Publisher(work));
    }

    private static void WriteImprint(Work work, StyledText output)
    {
        if (work.Type == WorkType.Thesis)
        {
            output.Sentence(string.Join(", ", new[] { ThesisKinds.Text(work.Genre, "Dissertation"), work.Publisher }.Where(part => part.Length > 0)));
            return;
        }
        if (work.Volume.Length > 0)
            output.Sentence($"Vol. {work.Volume}");
        output.Sentence(Editions.Text(work.Edition, "ed."));
        if (work.Translators.Length > 0)
            output.Sentence($"Translated by {NameLists.Joined([.. work.Translators.Select(Natural)], " and ", ", and ")}");
        if (work.Type == WorkType.Report)
            output.Sentence(work.Issue);
        output.Sentence(Publisher(work));
    }

    private static string Publisher(Work work) =>
        work.Place.Length > 0 && work.Publisher.Length > 0 ? $"{work.Place}: {work.Publisher}" : work.Place + work.Publisher;

    private string Pages(Work work) =>
        ranges == PageRanges.ByStyle && work.Pages.Length > 0
            ? PageRange.ShortenByHundreds(work.Pages).Replace('-', '–')
            : PageForm.Of(work, ranges, PageRanges.Short, '–');

    private static string AuthorsOf(Work work)
    {
        var people = work.Authors;
        if (people.IsEmpty && work.Type == WorkType.Book)
            people = work.Editors;
        if (people.IsEmpty)
            return "";
        var many = work.MoreAuthors || people.Length > MaxAuthors;
        var names = people
            .Take(people.Length > MaxAuthors ? ShownOfMany : people.Length)
            .Select((person, i) => i == 0 ? Inverted(person) : Natural(person));
        var joined = many ? string.Join(", ", names) + ", et al." : NameLists.Joined([.. names], ", and ", ", and ");
        return work.Authors.IsEmpty ? $"{joined}, {(people.Length == 1 ? "ed." : "eds.")}" : joined;
    }

    private static string Inverted(Person person) =>
        HasGiven(person) ? WrittenNames.Comma(person) : NameLists.Inverted(person, " ").Replace("Jr.", "Jr", StringComparison.Ordinal);

    private static string Natural(Person person) =>
        HasGiven(person)
            ? $"{person.Given} {WrittenNames.Family(person)} {person.Suffix}".TrimEnd()
            : NameLists.Natural(person, " ").Replace("Jr.", "Jr", StringComparison.Ordinal);

    private static bool HasGiven(Person person) =>
        !person.IsGroup
        && WrittenNames.Unspaced(person) is null
        && person.Given.Split(' ', '-')[0] is { Length: > 1 } first
        && !first.Contains('.', StringComparison.Ordinal);
}
