using System.Buffers;

namespace Casebook.Parse.FrontMatter.Results;

/// <summary>Tells a laboratory's reference from other words in brackets.</summary>
internal static class ReferenceRange
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("<>≤≥–—");
    private static readonly string[] Labels = ["reference range", "reference interval", "reference", "ref.", "ref"];
    private static readonly string[] Openings = ["normal range", "normal", "cut-off", "cutoff", "upper limit", "N", "ULN", "up to"];

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
                return text[label.Length..].TrimStart(' ', ':', '=');
        }
        found = false;
        return text;
    }
}
