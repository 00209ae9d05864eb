using Casebook.Domain;
using Casebook.Relate;
using Casebook.Render.Shared.Links;
using Casebook.Render.Shared.Strings;
using Casebook.Render.Shared.Views;

namespace Casebook.Render.Shared.Parts;

/// <summary>Collections as entries of lists.</summary>
internal static class CollectionCards
{
    /// <summary>A collection in a list.</summary>
    public static CollectionCardView Card(CollectionEntry entry, PageLinks links, UiStrings words) =>
        new(
            links.To(entry.Url),
            entry.Collection.Title.Value,
            entry.Collection.Summary?.Plain,
            entry.Cases.Length,
            Meta(entry, words),
            string.Join(' ', entry.Cases.Select(other => other.Case.Slug))
        );

    /// <summary>Level and time, as far as they are known.</summary>
    public static string[] Meta(CollectionEntry entry, UiStrings words)
    {
        var meta = new List<string>();
        if (entry.Collection.Level is { } level)
            meta.Add(words["level_" + level.Value.Key()]);
        if (entry.Collection.Time is { } time)
            meta.Add(time);
        else if (!entry.Cases.IsEmpty)
            meta.Add(words.Format("collection_reading", words.Format("minutes", entry.Cases.Distinct().Sum(CaseCards.ReadingMinutes))));
        return [.. meta];
    }
}
