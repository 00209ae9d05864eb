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
    )
    {
        if (translations.IsEmpty)
            return originals;
        var byOriginal = translations.ToLookup(text => TranslatedFiles.OriginalOf(text.File.Path, language), StringComparer.Ordinal);
        return
        [
            .. originals.Select(original =>
                byOriginal[original.File.Path].FirstOrDefault() is { } text
                    ? text with
                    {
                        Slug = original.Slug,
                        Level = original.Level,
                        Time = text.Time ?? original.Time,
                        Prerequisites = text.Prerequisites.IsEmpty ? original.Prerequisites : text.Prerequisites,
                        Cases = original.Cases,
                    }
                    : original
            ),
        ];
    }

    /// <summary>Pages in a language, where there is a text in it.</summary>
    public static ImmutableArray<TextPage> Lay(ImmutableArray<TextPage> originals, ImmutableArray<TextPage> translations, string language)
    {
        if (translations.IsEmpty)
            return originals;
        var byOriginal = translations.ToLookup(text => TranslatedFiles.OriginalOf(text.File.Path, language), StringComparer.Ordinal);
        return
        [
            .. originals.Select(original =>
                byOriginal[original.File.Path].FirstOrDefault() is { } text
                    ? text with
                    {
                        Slug = original.Slug,
                        Language = language,
                        Order = original.Order,
                    }
                    : original
            ),
        ];
    }
}
