using System.Collections.Frozen;
using Casebook.Files;
using Casebook.Parse.FrontMatter.Fields;

namespace Casebook.Parse.FrontMatter.Results;

/// <summary>The words of immunofluorescence patterns; the long form takes any words, this list is for the shorthand.</summary>
internal static class PatternNames
{
    private static readonly string[] HeadsElsewhere =
    [
        .. "moucheté,mouchetée,mouchetés,mouchetées,homogène,homogènes,nucléolaire,nucléolaires,centromérique,centromériques".Split(','),
        .. "cytoplasmique,moteado,moteada,homogéneo,homogénea,centromérico,centromérica,citoplasmático,citoplasmática".Split(','),
        .. "granulare,omogeneo,omogenea,nucleolare,centromerico,centromerica,citoplasmatico,punteggiato,punteggiata".Split(','),
        .. "gesprenkelt,gesprenkeltes,homogen,homogenes,nukleolär,nukleoläres,zentromer,zytoplasmatisch,feingesprenkelt".Split(','),
        .. "pontilhado,pontilhada,homogêneo,homogênea,benekli,granüler,homojen,nükleolar,sentromer,sitoplazmik".Split(','),
    ];

    private static readonly string[] CompanionsElsewhere =
    [
        .. "fin,fins,fine,grossier,dense,fino,fina,grueso,grosso,grossolano,fein,grob,dicht,ince,kaba,yoğun,denso,densa".Split(','),
        .. "aspect,patrón,padrão,muster,patern,nucléaire,nuclear,nucleare,nukleär,nükleer".Split(','),
    ];

    private static readonly FrozenSet<string> Heads = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        [
            "homogeneous",
            "homogenous",
            "speckled",
            "nucleolar",
            "centromere",
            "centromeric",
            "cytoplasmic",
            "mixed",
            "dots",
            "envelope",
            "membrane",
            "rim",
            "peripheral",
            "perinuclear",
            "atypical",
            "reticular",
            "golgi",
            "golgi-like",
            "polar",
            "centrosome",
            "centriole",
            "spindle",
            "rods",
            "numa",
            "numa-like",
            "pcna",
            "pcna-like",
            "cenp-f-like",
            "topo",
            "topo-i-like",
            "dfs70",
            "ama-like",
            "bodies",
            "mitotic",
            "chromosomal",
            "bridge",
            "c-anca",
            "p-anca",
            "granular",
            "fibrillar",
            "filamentous",
            "segmental",
            "nuclear",
            "actin",
            .. HeadsElsewhere,
        ]
    );

    private static readonly FrozenSet<string> Companions = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        [
            "fine",
            "finely",
            "coarse",
            "coarsely",
            "large",
            "dense",
            "clumpy",
            "punctate",
            "smooth",
            "multiple",
            "few",
            "discrete",
            "diffuse",
            "linear",
            "i-like",
            "gw",
            "gw-body-like",
            "rings",
            "fibres",
            "fibers",
            "intercellular",
            "chromatin",
            "pattern",
            .. CompanionsElsewhere,
        ]
    );

    /// <summary>Whether a word names a pattern by itself; ICAP codes such as <c>AC-8</c> do.</summary>
    public static bool IsHead(ReadOnlySpan<char> word) =>
        Heads.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word) || IsCode(word) || AllParts(word, out var head) && head;

    /// <summary>Whether a word may stand in the name of a pattern.</summary>
    public static bool IsPart(ReadOnlySpan<char> word) =>
        IsHead(word) || Companions.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word) || AllParts(word, out _);

    /// <summary>Whether a text is the name of one pattern and nothing else.</summary>
    public static bool IsName(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return Array.TrueForAll(words, word => IsPart(word)) && Array.Exists(words, word => IsHead(word));
    }

    private static bool IsCode(ReadOnlySpan<char> word) =>
        word.Length is 4 or 5 && word.StartsWith("AC-", StringComparison.OrdinalIgnoreCase) && word[3..].IndexOfAnyExceptInRange('0', '9') < 0;

    // fine-speckled is fine and speckled.
    private static bool AllParts(ReadOnlySpan<char> word, out bool head)
    {
        head = false;
        if (!word.Contains('-'))
            return false;
        foreach (var range in word.Split('-'))
        {
            var part = word[range];
            var isHead = Heads.GetAlternateLookup<ReadOnlySpan<char>>().Contains(part);
            if (!isHead && !Companions.GetAlternateLookup<ReadOnlySpan<char>>().Contains(part))
                return false;
            head |= isHead;
        }
        return true;
    }

    /// <summary>A pattern without the word for it: <c>nucleolar pattern</c> is nucleolar.</summary>
    public static Located<string> WithoutSuffix(Located<string> pattern) =>
        pattern.Value.EndsWith(" pattern", StringComparison.OrdinalIgnoreCase) ? pattern.Part(0, pattern.Value.Length - " pattern".Length) : pattern;
}
