using Casebook.Config;
using Casebook.Domain.Works;
using Casebook.Domain.Works.Identifiers;
using Casebook.Render.Shared.References.InText;
using Casebook.Render.Shared.References.Text;

namespace Casebook.Render.Shared.References;

/// <summary>Harvard as in Cite Them Right: three authors or the first and et al.; titles of parts in single quotation marks; where it is available, and
/// when it was read.</summary>
internal sealed class HarvardStyle(AuthorDateLabels labels, PageRanges ranges = PageRanges.ByStyle) : IReferenceStyle
{
    private const int MaxAuthors = 3;

    /// <inheritdoc/>
    public void Write(Work work, StyledText output)
    {
        var isWhole = work.Type is WorkType.Book or WorkType.Thesis or WorkType.Report or WorkType.WebPage or WorkType.Other;
        var authors = work.Authors.IsEmpty ? Editors(work) : Names(work);
        if (authors.Length == 0)
            WriteTitle(work, output, isWhole);
        output.Add(authors).Space().Add($"({labels.YearOf(work)})");
        if (authors.Length > 0)
        {
            output.Add(" ");
            WriteTitle(work, output, isWhole);
        }
        var follows = authors.Length > 0 ? ", " : " ";
        switch (work.Type)
        {
            case WorkType.Chapter:
                WriteBookOfChapter(work, output, follows);
                break;
            case WorkType.Book or WorkType.Thesis or WorkType.Report:
                output.Stop();
                WriteImprint(work, output);
                break;
            case WorkType.WebPage or WorkType.Other:
                var site = work.Container.Length > 0 ? work.Container : work.Publisher;
                output.Add(site.Length > 0 ? follows + site : "").Stop();
                break;
            default:
                WriteJournal(work, output, follows);
                break;
        }
        WriteAddress(work, output);
    }

    private static void WriteTitle(Work work, StyledText output, bool isWhole)
    {
        if (work.Title.Length == 0)
            return;
        if (isWhole)
        {
            output.Add(work.Title, RunStyle.Italic);
            if (work.Type == WorkType.Other && work.Edition.Length > 0)
                output.Add($" ({Editions.Version(work.Edition)})");
            if (work.Type == WorkType.Other && work.Genre.Length > 0)
                output.Add($" [{work.Genre}]");
        }
        else
            output.Add($"‘{work.Title}’");
    }

    private void WriteJournal(Work work, StyledText output, string follows)
    {
        var container = work.Container.Length > 0 ? work.Container : work.Publisher;
        if (container.Length > 0)
            output.Add(follows).Add(container, RunStyle.Italic);
        if (work.Type == WorkType.Preprint)
            output.Add(" [Preprint]");
        if (work.Volume.Length > 0)
            output.Add($", {work.Volume}");
        if (work.Issue.Length > 0)
            output.Add(work.Volume.Length > 0 ? $"({work.Issue})" : $", ({work.Issue})");
        else if (
            work.Volume.Length == 0
            && work.Day is not null
            && work.Stage is null
            && !work.HasIdentifierOfArticle
            && work.Type == WorkType.Article
        )
            output.Add($", {WrittenDates.British(work.Year, work.Month, work.Day)[..^5]}");
        if (Pages(work) is { Length: > 0 } pages)
            output.Add($", {pages}");
        output.Stop();
        if (work.Stage == PublicationStage.OnlineFirst && work.Volume.Length == 0)
            output.Sentence("Advance online publication");
    }

    private void WriteBookOfChapter(Work work, StyledText output, string follows)
    {
        output.Add(follows).Add("in ");
        if (work.Editors.Length > 0)
            output
                .Add(NameLists.Joined([.. work.Editors.Select(editor => NameLists.Natural(editor, ""))], " and ", " and "))
                .Add(work.Editors.Length == 1 ? " (ed.) " : " (eds) ");
        output.Add(work.Container, RunStyle.Italic).Stop();
        if (work.Volume.Length > 0)
            output.Sentence($"Vol. {work.Volume}");
        output.Sentence(Editions.Text(work.Edition, "edn"));
        output.Sentence(string.Join(", ", new[] { Publisher(work), Pages(work) }.Where(part => part.Length > 0)));
    }

    private static void WriteImprint(Work work, StyledText output)
    {
        if (work.Volume.Length > 0)
            output.Sentence($"Vol. {work.Volume}");
        if (work.Type == WorkType.Thesis)
        {
            output.Sentence(ThesisKinds.Text(work.Genre, "Dissertation"));
            output.Sentence(work.Publisher);
            return;
        }
        output.Sentence(Editions.Text(work.Edition, "edn"));
        if (work.Translators.Length > 0)
            output.Sentence(
                $"Translated by {NameLists.Joined([.. work.Translators.Select(person => NameLists.Natural(person, ""))], " and ", " and ")}"
            );
        if (work.Type == WorkType.Report)
            output.Sentence(work.Issue);
        output.Sentence(Publisher(work));
    }

    private static string Publisher(Work work) =>
        work.Place.Length > 0 && work.Publisher.Length > 0 ? $"{work.Place}: {work.Publisher}" : work.Place + work.Publisher;

    private string Pages(Work work)
    {
        var pages = PageForm.Of(work, ranges, PageRanges.Full, '–');
        return pages.Length == 0 ? ""
            : work.Pages.AsSpan().ContainsAny("-–,") ? $"pp. {pages}"
            : work.Pages.Length == 0 ? $"article {pages}"
            : $"p. {pages}";
    }

    private static string Names(Work work)
    {
        var names = work.Authors.Select(author => NameLists.Inverted(author, "")).ToList();
        return work.MoreAuthors || names.Count > MaxAuthors ? $"{names[0]} et al." : NameLists.Joined(names, " and ", " and ");
    }

    private static string Editors(Work work)
    {
        if (work.Editors.IsEmpty || work.Type != WorkType.Book)
            return "";
        var names = work.Editors.Select(editor => NameLists.Inverted(editor, "")).ToList();
        var joined = names.Count > MaxAuthors ? $"{names[0]} et al." : NameLists.Joined(names, " and ", " and ");
        return joined + (names.Count == 1 ? " (ed.)" : " (eds)");
    }

    // A DOI does not change, so nobody asks when it was read.
    private static void WriteAddress(Work work, StyledText output)
    {
        if (work.Doi.Length > 0)
            output.Space().Add("Available at: ").AddLink("https://doi.org/" + work.Doi, Doi.Url(work.Doi)).Add(".");
        else if (work.Url.Length > 0 && !work.HasIdentifierOfArticle)
        {
            output.Space().Add("Available at: ").AddUrl(work);
            output.Add(work.Accessed is { } day ? $" (Accessed: {WrittenDates.British(day.Year, day.Month, day.Day)})." : ".");
        }
    }
}
