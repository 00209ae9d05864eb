using Casebook.Domain;
using Casebook.Domain.Prose;
using Casebook.Relate.Cases;
using Casebook.Render.Shared.Formatting;
using Casebook.Render.Shared.Links;
using Casebook.Render.Shared.Strings;
using Casebook.Render.Shared.Views;

namespace Casebook.Render.Shared.Parts;

/// <summary>Cases as entries of lists.</summary>
internal static class CaseCards
{
    private const int WordsAMinute = 200;

    /// <summary>A case in a list.</summary>
    public static CaseCardView Card(CaseEntry entry, PageLinks links, SiteContext site) =>
        new(
            links.To(entry.Url),
            entry.Case.Title.Value,
            entry.Case.Summary?.Plain,
            [.. Meta(entry, site.Words)],
            entry.Case.Date is { } date ? DateFormatter.View(date.Value, site.Words) : null,
            entry.Case.Draft
        )
        {
            Foreign = site.Foreign(entry.Language),
        };

    /// <summary>Reading time of the narrative in whole minutes, at least 1.</summary>
    public static int ReadingMinutes(CaseEntry entry)
    {
        var text = new System.Text.StringBuilder();
        PlainText.Append(text, entry.Case.Body.Blocks);
        var (words, inWord) = (0, false);
        foreach (var part in text.GetChunks())
        {
            foreach (var letter in part.Span)
            {
                if (letter is ' ' or '\n')
                    inWord = false;
                else if (!inWord)
                    (words, inWord) = (words + 1, true);
            }
        }
        return Math.Max(1, (int)Math.Round((double)words / WordsAMinute));
    }

    /// <summary>The cases in the order lists show them: newest first, then by path.</summary>
    public static IEnumerable<CaseEntry> Newest(IEnumerable<CaseEntry> cases) =>
        cases.OrderByDescending(entry => entry.Case.Date?.Value ?? DateOnly.MinValue).ThenBy(entry => entry.Index);

    /// <summary>Patient, level and specialties, as far as they are known.</summary>
    public static IEnumerable<string> Meta(CaseEntry entry, UiStrings words)
    {
        if (ResultFormatter.Patient(entry.Case.Patient, words) is { } patient)
            yield return patient;
        if (entry.Case.Level is { } level)
            yield return words["level_" + level.Value.Key()];
        if (entry.Case.Specialties.Length > 0)
            yield return string.Join(", ", entry.Case.Specialties.Select(name => words.Letters.Capital(name.Value)));
    }
}
