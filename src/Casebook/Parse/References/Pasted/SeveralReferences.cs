using Casebook.Domain.Works;

namespace Casebook.Parse.References.Pasted;

/// <summary>Tells when a text that could be read as one reference holds several: a place in a journal stands within the title of the last.</summary>
internal static class SeveralReferences
{
    /// <summary>Whether the parts of a work hold the end of another reference.</summary>
    public static bool AreIn(Work work) => HoldsEnd(work.Title) || HoldsEnd(work.Container);

    private static bool HoldsEnd(string text)
    {
        for (var i = text.IndexOf(' ', StringComparison.Ordinal); i >= 0; i = text.IndexOf(' ', i + 1))
        {
            if (i + 1 == text.Length || !(char.IsAsciiDigit(text[i + 1]) || text[i + 1] == '('))
                continue;
            var cursor = new TextCursor(text, i + 1);
            // `2002;15(2):202-5`
            if (ImprintForms.TakeDated(ref cursor) is { Volume.Length: > 0, HasPages: true } && EndsThere(text, cursor))
                return true;
            // `34(6), 805–812.`
            cursor.At = i + 1;
            if (ImprintForms.TakePlace(ref cursor) is { Volume.Length: > 0, Issue.Length: > 0, HasPages: true } && EndsThere(text, cursor))
                return true;
        }
        return false;
    }

    // Pages may have taken the stop behind them.
    private static bool EndsThere(string text, TextCursor cursor) =>
        cursor.AtEnd || text[cursor.At - 1] == '.' || cursor.Next is '.' or ';' || cursor.Rest.StartsWith(" doi", StringComparison.OrdinalIgnoreCase);
}
