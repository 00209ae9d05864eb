using System.Collections.Immutable;
using Casebook.Domain;
using Casebook.Gather;

namespace Casebook.Parse;

/// <summary>Lays translated collections and pages over their originals: what is said is the translation's, what it leads to the original's.</summary>
internal static class TranslatedTexts
{
    /// <summary>Collections in a language, where there is a text in it.</summary>
    public static ImmutableArray<CaseCollection> Lay(
        ImmutableArray<CaseCollection> originals,
        ImmutableArray<CaseCollection> translations,
        string language
    ) =>
        Lay(
            originals,
            translations,
            language,
            collection => collection.File.Path,
            (original, text) =>
                text with
                {
                    Slug = original.Slug,
                    Level = original.Level,
                    Time = text.Time ?? original.Time,
                    Prerequisites = text.Prerequisites.IsEmpty ? original.Prerequisites : text.Prerequisites,
                    Cases = original.Cases,
                }
        );

    /// <summary>Pages in a language, where there is a text in it.</summary>
    public static ImmutableArray<TextPage> Lay(ImmutableArray<TextPage> originals, ImmutableArray<TextPage> translations, string language) =>
        Lay(
            originals,
            translations,
            language,
            page => page.File.Path,
            (original, text) =>
                text with
                {
                    Slug = original.Slug,
                    Language = language,
                    Order = original.Order,
                }
        );

    private static ImmutableArray<T> Lay<T>(
        ImmutableArray<T> originals,
        ImmutableArray<T> translations,
        string language,
        Func<T, string> path,
        Func<T, T, T> over
    )
    {
        if (translations.IsEmpty)
            return originals;
        var byOriginal = translations.ToLookup(text => TranslatedFiles.OriginalOf(path(text), language), StringComparer.Ordinal);
        return [.. originals.Select(original => byOriginal[path(original)].Select(text => over(original, text)).DefaultIfEmpty(original).First())];
    }
}
