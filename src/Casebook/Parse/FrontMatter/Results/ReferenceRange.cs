using System.Buffers;

namespace Casebook.Parse.FrontMatter.Results;

/// <summary>Tells a laboratory's reference from other words in brackets.</summary>
internal static class ReferenceRange
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("<>≤≥–—");
    private static readonly string[] LabelsElsewhere =
    [
        .. "valeurs de référence,valeur de référence,référence,réf.,réf,VR,valores de referencia,valor de referencia,rango de referencia".Split(','),
        .. "valori di riferimento,valore di riferimento,v.r.,range,Referenzbereich,Referenz,Ref.-Bereich,valor de referência".Split(','),
        .. "valores de referência,referência,referans aralığı,referans,ref".Split(','),
    ];

    private static readonly string[] OpeningsElsewhere =
    [
        .. "valeurs normales,valeur normale,normales,normale,norme,VN,valores normales,valor normal,hasta,valori normali,v.n.".Split(','),
        .. "vn,fino a,Normbereich,Normwert,Norm,bis,valores normais,normal değer,normali".Split(','),
    ];

    private static readonly string[] Labels = ["reference range", "reference interval", "reference", "ref.", "ref", .. LabelsElsewhere];
    private static readonly string[] Openings =
    [
        "normal range",
        "normal",
        "cut-off",
        "cutoff",
        "upper limit",
        "N",
        "ULN",
        "up to",
        .. OpeningsElsewhere,
    ];

    /// <summary>The reference as printed, without the word "reference"; null when the text is none.</summary>
    public static string? In(string text)
    {
        var rest = Without(Labels, text, out var labelled);
        var number = Without(Openings, rest, out _);
        if (TitreReader.Read(number, out _, out _) != TitreReading.None || PrintedNumber.LengthAt(number) > 0)
            return HasMark(number) || labelled || number.Length < rest.Length ? rest : null;
        return labelled && rest.Length > 0 ? rest : null;
    }

    // A bare number in brackets could be anything; a comparator or a range is a reference.
    private static bool HasMark(string text) => text.AsSpan().ContainsAny(Marks) || text.IndexOf('-', 1) > 0;

    private static string Without(string[] labels, string text, out bool found)
    {
        foreach (var label in labels)
        {
            found =
                text.StartsWith(label, StringComparison.OrdinalIgnoreCase)
                && (text.Length == label.Length || !char.IsLetterOrDigit(text[label.Length]));
            if (found)
                return text[label.Length..].TrimStart(' ', ':', '=', '\u00A0', '\u202F');
        }
        found = false;
        return text;
    }
}
