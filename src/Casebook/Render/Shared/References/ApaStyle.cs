using System.Collections.Immutable;
using System.Globalization;
using Casebook.Config;
using Casebook.Domain.Works;
using Casebook.Domain.Works.Identifiers;
using Casebook.Render.Shared.References.InText;
using Casebook.Render.Shared.References.Text;

namespace Casebook.Render.Shared.References;

/// <summary>APA, 7th edition: twenty authors, the last behind an ampersand; year in brackets; journal and volume in italics; the DOI as an
/// address.</summary>
internal sealed class ApaStyle(AuthorDateLabels labels, PageRanges ranges = PageRanges.ByStyle) : IReferenceStyle
{
    private const int MaxAuthors = 20;
    private const int ShownOfMany = 19;

    /// <inheritdoc/>
    public void Write(Work work, StyledText output)
    {
        var isWhole = work.Type is WorkType.Book or WorkType.Thesis or WorkType.Report or WorkType.WebPage or WorkType.Preprint or WorkType.Other;
        if (work.Authors.Length > 0)
            output.Add(Names(work.Authors, work.MoreAuthors)).Stop();
        else if (work.Type == WorkType.Book && work.Editors.Length > 0)
            output.Add(Names(work.Editors, more: false)).Add(work.Editors.Length == 1 ? " (Ed.)" : " (Eds.)").Stop();
        // A work without author stands under its title.
        var titleFirst = output.Last == '\0';
        if (titleFirst)
            WriteTitle(work, output, isWhole);
        output.Space().Add($"({Date(work)})").Add(".");
        if (!titleFirst)
            WriteTitle(work, output, isWhole);
        switch (work.Type)
        {
            case WorkType.Chapter:
                WriteContainerOfChapter(work, output);
                break;
            case WorkType.Book or WorkType.Thesis or WorkType.Report:
                output.Sentence(IsOnlineThesis(work) ? "" : work.Publisher);
                break;
            case WorkType.WebPage or WorkType.Preprint or WorkType.Other:
                output.Sentence(work.Container.Length > 0 ? work.Container : work.Publisher);
                break;
            default:
                WriteJournal(work, output);
                break;
        }
        if (work.Doi.Length > 0)
            output.Space().AddLink("https://doi.org/" + work.Doi, Doi.Url(work.Doi));
        else if (work.Url.Length > 0)
        {
            // A page without a date may change; the day it was read tells which one was meant.
            var visited =
                work.Type == WorkType.WebPage && work.Year is null && work.Accessed is { } day
                    ? $"Retrieved {WrittenDates.American(day)}, from "
                    : "";
            output.Space().Add(visited).AddUrl(work);
        }
    }

    private static void WriteTitle(Work work, StyledText output, bool isWhole)
    {
        if (work.Title.Length == 0)
            return;
        output.Space().Add(work.Title, isWhole ? RunStyle.Italic : RunStyle.Plain);
        var notes = new List<string>();
        if (work.Translators.Length > 0)
            notes.Add($"{EditorNames(work.Translators)}, Trans.");
        if (work.Type == WorkType.Book && work.Edition.Length > 0)
            notes.Add(Editions.Text(work.Edition, "ed."));
        if (work.Type == WorkType.Other && work.Edition.Length > 0)
            notes.Add(Editions.Version(work.Edition));
        if (work.Type == WorkType.Book && work.Volume.Length > 0)
            notes.Add($"Vol. {work.Volume}");
        if (notes.Count > 0)
            output.Add($" ({string.Join(", ", notes)})");
        if (work.Type == WorkType.Report && work.Issue.Length > 0)
            output.Add($" (No. {work.Issue})");
        // A thesis that can be read on the web names its university beside its kind (APA 7, 10.6).
        if (work.Type == WorkType.Thesis)
            output.Add($" [{ThesisKinds.Text(work.Genre, "Dissertation")}{(IsOnlineThesis(work) ? ", " + work.Publisher : "")}]");
        if (work.Type == WorkType.Other && work.Genre.Length > 0)
            output.Add($" [{work.Genre}]");
        output.Stop();
    }

    private static bool IsOnlineThesis(Work work) =>
        work.Type == WorkType.Thesis && work.Publisher.Length > 0 && work.Doi.Length + work.Url.Length > 0;

    private void WriteJournal(Work work, StyledText output)
    {
        if (work.Container.Length > 0)
            output.Space().Add(work.Container, RunStyle.Italic);
        // The year stands behind the authors; what is ahead of print has no volume to tell.
        if (work.Stage == PublicationStage.OnlineFirst && work.Volume.Length == 0)
        {
            output.Stop().Sentence("Advance online publication");
            return;
        }
        if (work.Volume.Length > 0)
            output.Add(", ").Add(work.Volume, RunStyle.Italic);
        if (work.Issue.Length > 0)
            output.Add(work.Volume.Length > 0 ? $"({work.Issue})" : $", ({work.Issue})");
        if (work.Pages.Length > 0)
            output.Add(", ").Add(PageForm.Of(work, ranges, PageRanges.Full, '–'));
        else if (work.ArticleNumber.Length > 0)
            output.Add(", Article ").Add(work.ArticleNumber);
        output.Stop();
    }

    private void WriteContainerOfChapter(Work work, StyledText output)
    {
        output.Space().Add("In ");
        if (work.Editors.Length > 0)
            output.Add(EditorNames(work.Editors)).Add(work.Editors.Length == 1 ? " (Ed.), " : " (Eds.), ");
        output.Add(work.Container, RunStyle.Italic);
        var notes = new List<string>();
        if (work.Edition.Length > 0)
            notes.Add(Editions.Text(work.Edition, "ed."));
        if (work.Volume.Length > 0)
            notes.Add($"Vol. {work.Volume}");
        if (work.Pages.Length > 0)
            notes.Add((work.Pages.AsSpan().ContainsAny('-', '–') ? "pp. " : "p. ") + PageForm.Of(work, ranges, PageRanges.Full, '–'));
        if (notes.Count > 0)
            output.Add($" ({string.Join(", ", notes)})");
        output.Stop();
        output.Sentence(work.Publisher);
    }

    private static string Names(ImmutableArray<Person> people, bool more)
    {
        var names = people.Select(Inverted).ToList();
        if (more)
            return string.Join(", ", names) + ", et al.";
        if (names.Count > MaxAuthors)
            return $"{string.Join(", ", names.Take(ShownOfMany))}, … {names[^1]}";
        return names.Count switch
        {
            1 => names[0],
            2 when people[0].IsGroup => $"{names[0]} & {names[1]}",
            _ => $"{string.Join(", ", names.Take(names.Count - 1))}, & {names[^1]}",
        };
    }

    private static string EditorNames(ImmutableArray<Person> editors) =>
        NameLists.Joined([.. editors.Select(person => NameLists.Natural(person, " "))], " & ", ", & ");

    private static string Inverted(Person person) => NameLists.Inverted(person, " ");

    private string Date(Work work)
    {
        var text = labels.YearOf(work);
        if (work.Year is null || work.Month is not { } month || !HasDay(work))
            return text;
        return work.Day is { } day
            ? string.Create(CultureInfo.InvariantCulture, $"{text}, {MonthNames.Long(month)} {day}")
            : $"{text}, {MonthNames.Long(month)}";
    }

    // Pages of the web, and what comes out by day or month and counts no volumes: newspapers, magazines.
    private static bool HasDay(Work work) =>
        work.Type == WorkType.WebPage
        || work.Type == WorkType.Article && work.Stage is null && !work.HasIdentifierOfArticle && work.Volume.Length + work.Issue.Length == 0;
}
