using System.Collections.Immutable;
using System.Globalization;
using Casebook.Domain.Works;
using Casebook.Domain.Works.Identifiers;
using Casebook.Render.Shared.References.InText;
using Casebook.Render.Shared.References.Text;

namespace Casebook.Render.Shared.References;

/// <summary>APA, 7th edition: twenty authors, the last behind an ampersand; year in brackets; journal and volume in italics; the DOI as an
/// address.</summary>
internal sealed class ApaStyle(AuthorDateLabels labels) : IReferenceStyle
{
    private const int MaxAuthors = 20;
    private const int ShownOfMany = 19;

    /// <inheritdoc/>
    public void Write(Work work, StyledText output)
    {
        if (!work.IsParsed && work.AsWritten is { } asWritten)
        {
            output.Add(asWritten);
            return;
        }
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
                output.Sentence(work.Publisher);
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
                    ? string.Create(CultureInfo.InvariantCulture, $"Retrieved {MonthNames.Long(day.Month)} {day.Day}, {day.Year:0000}, from ")
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
        if (work.Type == WorkType.Book && work.Edition.Length > 0)
            notes.Add(Editions.Text(work.Edition, "ed."));
        if (work.Type == WorkType.Book && work.Volume.Length > 0)
            notes.Add($"Vol. {work.Volume}");
        if (notes.Count > 0)
            output.Add($" ({string.Join(", ", notes)})");
        if (work.Type == WorkType.Report && work.Issue.Length > 0)
            output.Add($" (No. {work.Issue})");
        if (work.Type == WorkType.Thesis)
            output.Add($" [{ThesisKinds.Text(work.Genre, "Dissertation")}]");
        output.Stop();
    }

    private static void WriteJournal(Work work, StyledText output)
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
            output.Add(", ").Add(PageRange.Expand(work.Pages, '–'));
        else if (work.ArticleNumber.Length > 0)
            output.Add(", Article ").Add(work.ArticleNumber);
        output.Stop();
    }

    private static void WriteContainerOfChapter(Work work, StyledText output)
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
            notes.Add((work.Pages.AsSpan().ContainsAny('-', '–') ? "pp. " : "p. ") + PageRange.Expand(work.Pages, '–'));
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

    private static string EditorNames(ImmutableArray<Person> editors)
    {
        var names = editors.Select(person => person.IsGroup ? person.Family : $"{Dotted(person)} {WrittenNames.Family(person)}").ToList();
        return names.Count switch
        {
            1 => names[0],
            2 => $"{names[0]} & {names[1]}",
            _ => $"{string.Join(", ", names.Take(names.Count - 1))}, & {names[^1]}",
        };
    }

    private static string Inverted(Person person)
    {
        if (person.IsGroup || person.Initials.Length == 0)
            return WrittenNames.Unspaced(person) ?? WrittenNames.Family(person);
        var name = $"{WrittenNames.Family(person)}, {Dotted(person)}";
        return person.Suffix.Length > 0 ? $"{name}, {Suffix(person.Suffix)}" : name;
    }

    // Given names joined by a hyphen keep it: Jean-Pierre is J.-P.
    private static string Dotted(Person person)
    {
        if (!person.Given.AsSpan().ContainsAny('-', '‐', '‑'))
            return WrittenNames.Dotted(person.Initials);
        return string.Join(
            ' ',
            person
                .Given.Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(word =>
                    string.Join(
                        '-',
                        word.Split(['-', '‐', '‑'], StringSplitOptions.RemoveEmptyEntries).Select(part => $"{char.ToUpperInvariant(part[0])}.")
                    )
                )
        );
    }

    private static string Suffix(string suffix) => suffix is "Jr" or "Sr" ? suffix + "." : suffix;

    private string Date(Work work)
    {
        var text = labels.YearOf(work);
        if (work.Year is null || work.Type != WorkType.WebPage || work.Month is not { } month)
            return text;
        return work.Day is { } day
            ? string.Create(CultureInfo.InvariantCulture, $"{text}, {MonthNames.Long(month)} {day}")
            : $"{text}, {MonthNames.Long(month)}";
    }
}
