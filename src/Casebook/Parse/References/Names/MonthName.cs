using System.Collections.Frozen;
using System.Globalization;

namespace Casebook.Parse.References.Names;

/// <summary>Months by name, in full or cut to three letters or more.</summary>
internal static class MonthName
{
    private static readonly string[] Names =
    [
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ];

    // What the managers of references write in other languages: Portuguese, Spanish, French, Italian, German, Turkish.
    private static readonly FrozenDictionary<string, int> Others = (
        "jan 1 ene 1 janv 1 gen 1 jän 1 oca 1 fev 2 févr 2 fév 2 şub 2 mär 3 märz 3 mars 3 abr 4 avr 4 nis 4 mai 5 mag 5 juin 6 giu 6 "
        + "haz 6 juil 7 lug 7 tem 7 ago 8 août 8 ağu 8 set 9 eyl 9 out 10 ott 10 okt 10 oct 10 eki 10 kas 11 dez 12 dic 12 déc 12 ara 12"
    )
        .Split(' ')
        .Chunk(2)
        .ToFrozenDictionary(pair => pair[0], pair => int.Parse(pair[1], CultureInfo.InvariantCulture), StringComparer.OrdinalIgnoreCase);

    // In full, as lists print them before a year.
    private static readonly FrozenDictionary<string, int> Full = (
        "janvier 1 enero 1 janeiro 1 januar 1 gennaio 1 ocak 1 février 2 febrero 2 fevereiro 2 februar 2 febbraio 2 şubat 2 marzo 3 março 3 mart 3 märz 3 "
        + "avril 4 abril 4 aprile 4 nisan 4 mayo 5 maio 5 maggio 5 mayıs 5 juin 6 junio 6 junho 6 juni 6 giugno 6 haziran 6 juillet 7 julio 7 julho 7 juli 7 "
        + "luglio 7 temmuz 7 août 8 agosto 8 ağustos 8 septembre 9 septiembre 9 setiembre 9 setembro 9 settembre 9 eylül 9 octobre 10 octubre 10 outubro 10 "
        + "oktober 10 ottobre 10 ekim 10 novembre 11 noviembre 11 novembro 11 kasım 11 décembre 12 diciembre 12 dezembro 12 dezember 12 dicembre 12 aralık 12"
    )
        .Split(' ')
        .Chunk(2)
        .ToFrozenDictionary(pair => pair[0], pair => int.Parse(pair[1], CultureInfo.InvariantCulture), StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a word is nothing but a month: its name in full, or in English cut short. `Gen` may end the name of a journal.</summary>
    public static bool IsSure(ReadOnlySpan<char> word)
    {
        word = word.TrimEnd('.');
        if (word.Length < 3)
            return false;
        foreach (var name in Names)
        {
            if (name.AsSpan().StartsWith(word, StringComparison.OrdinalIgnoreCase) && (word.Length == name.Length || word.Length < 5))
                return true;
        }
        return Full.GetAlternateLookup<ReadOnlySpan<char>>().ContainsKey(word);
    }

    /// <summary>Whether a text names two months, <c>Jul-Aug</c>.</summary>
    public static bool IsRange(string text) =>
        text.Split('-', '–', '/', ' ') is { Length: > 1 } parts && parts.Count(part => Read(part) is not null) > 1;

    /// <summary>1 to 12; null when the word is not a month.</summary>
    public static int? Read(ReadOnlySpan<char> word)
    {
        word = word.TrimEnd('.');
        if (word.Length < 3)
            return null;
        for (var i = 0; i < Names.Length; i++)
        {
            if (Names[i].AsSpan().StartsWith(word, StringComparison.OrdinalIgnoreCase))
                return i + 1;
        }
        return Others.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var other) ? other
            : Full.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var full) ? full
            : null;
    }
}
