using System.Collections.Frozen;

namespace Casebook.Parse.FrontMatter.Results;

/// <summary>Words of a result that only join the others: <c>positif au titre de</c>, <c>positivo con patrón</c>, <c>titrede</c>.</summary>
internal static class FillerWords
{
    private static readonly FrozenSet<string> All = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        [
            .. "at with a titre titer pattern value".Split(' '),
            .. "au aux à de d du avec un une titre titres taux aspect type par en revenu revenus revenue résultat résultats fluorescence".Split(' '),
            .. "al con una título títulos titulo patrón por valor resultado resultados resultó resultaron tipo".Split(' '),
            .. "ad titolo pattern aspetto per risultato risultati risultata valore quadro di".Split(' '),
            .. "mit einem einer titer titers von bei auf im muster der ergebnis".Split(' '),
            .. "com o os padrão do da no na".Split(' '),
            .. "titrede titrasyonda patern paternde ile değer olarak bulundu olduğu sonuç düzeyi".Split(' '),
            .. "بعيار عيار بنمط نمط".Split(' '),
        ]
    );

    /// <summary>Whether a word only joins.</summary>
    public static bool Contains(ReadOnlySpan<char> word) => All.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
}
