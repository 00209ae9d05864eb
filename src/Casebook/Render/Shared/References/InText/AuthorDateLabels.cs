using System.Collections.Immutable;
using System.Globalization;
using Casebook.Domain;
using Casebook.Domain.Works;

namespace Casebook.Render.Shared.References.InText;

/// <summary>How the works of one page are called by author and date so that no two are called alike (APA 7, 8.17 to 8.20): initials for namesakes,
/// more names before "et al.", a letter behind the year.</summary>
internal sealed class AuthorDateLabels
{
    private static readonly string[] Articles = ["A ", "An ", "The "];

    private readonly Dictionary<Work, Label> _labels = new(ReferenceEqualityComparer.Instance);

    private AuthorDateLabels(AuthorDateRules rules) => Rules = rules;

    /// <summary>No work is known, so each is called by its own name and year alone, as APA does.</summary>
    public static AuthorDateLabels None { get; } = new(AuthorDateRules.Apa);

    /// <summary>How the style of the page calls works.</summary>
    public AuthorDateRules Rules { get; }

    private sealed record Label(string Names, string YearLetter);

    /// <summary>The labels of works that stand in one list.</summary>
    /// <param name="works">The works.</param>
    /// <param name="rules">How the style calls works; APA's way when none is given.</param>
    public static AuthorDateLabels Of(IEnumerable<Work> works, AuthorDateRules? rules = null)
    {
        var labels = new AuthorDateLabels(rules ?? AuthorDateRules.Apa);
        var all = works.Distinct<Work>(ReferenceEqualityComparer.Instance).ToList();
        var namesakes = Namesakes(all);
        var names = new Dictionary<Work, string>(ReferenceEqualityComparer.Instance);
        foreach (var alike in all.GroupBy(work => (AuthorNames.Text(work, 1, namesakes, labels.Rules), work.Year)))
        {
            var group = alike.ToList();
            foreach (var work in group)
                names[work] = Distinct(work, group, namesakes, labels.Rules);
        }
        foreach (var alike in all.GroupBy(work => (names[work], work.Year)))
        {
            var inOrder = alike.OrderBy(SortTitle, StringComparer.Ordinal).ThenBy(work => work.Key, StringComparer.Ordinal).ToList();
            for (var i = 0; i < inOrder.Count; i++)
                labels._labels[inOrder[i]] = new Label(names[inOrder[i]], inOrder.Count == 1 ? "" : Letter(i));
        }
        return labels;
    }

    /// <summary>Names as running text gives them.</summary>
    public string NamesOf(Work work) =>
        _labels.TryGetValue(work, out var label) ? label.Names : AuthorNames.Text(work, 1, ImmutableHashSet<string>.Empty, Rules);

    /// <summary>The year with its letter, <c>2007a</c>; <c>n.d.</c> or <c>n.d.-a</c> where there is none.</summary>
    public string YearOf(Work work)
    {
        var letter = _labels.TryGetValue(work, out var label) ? label.YearLetter : "";
        if (work.Stage == PublicationStage.InPress)
            return letter.Length > 0 ? $"{Rules.InPress}-{letter}" : Rules.InPress;
        if (work.Year is { } year)
            return year.ToString("0000", CultureInfo.InvariantCulture) + letter;
        return letter.Length > 0 ? $"{Rules.NoDate}-{letter}" : Rules.NoDate;
    }

    /// <summary>The title as lists sort by it: without its first article.</summary>
    public static string SortTitle(Work work)
    {
        var title = work.Title.Length > 0 ? work.Title : work.AsWritten ?? work.Container;
        foreach (var article in Articles)
        {
            if (title.StartsWith(article, StringComparison.OrdinalIgnoreCase))
                return FoldedText.Key(title[article.Length..]);
        }
        return FoldedText.Key(title);
    }

    // Family names that first authors with different initials share.
    private static ImmutableHashSet<string> Namesakes(List<Work> works) =>
        [
            .. works
                .Select(AuthorNames.First)
                .OfType<Person>()
                .Where(person => !person.IsGroup && person.Initials.Length > 0)
                .GroupBy(AuthorNames.FamilyKey, StringComparer.Ordinal)
                .Where(family => family.Select(person => person.Initials).Distinct(StringComparer.Ordinal).Count() > 1)
                .Select(family => family.Key),
        ];

    // As many names as tell the work from those of other authors that would be called alike.
    private static string Distinct(Work work, List<Work> alike, ImmutableHashSet<string> namesakes, AuthorDateRules rules)
    {
        var others = alike.Where(other => !AuthorNames.SameAuthors(work, other)).ToList();
        for (var shown = 1; ; shown++)
        {
            var text = AuthorNames.Text(work, shown, namesakes, rules);
            if (shown >= AuthorNames.Count(work) || others.TrueForAll(other => AuthorNames.Text(other, shown, namesakes, rules) != text))
                return text;
        }
    }

    // a to z, then aa, ab, ...
    private static string Letter(int index) => (index < 26 ? "" : Letter(index / 26 - 1)) + (char)('a' + index % 26);
}
