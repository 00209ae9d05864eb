using System.Text;

namespace Casebook.Parse.References.Pasted;

/// <summary>What is left of a reference when its identifiers and notes are taken out.</summary>
internal static class LeftOver
{
    private static readonly string[] EmptyLabels = [" doi:", " doi", " pmid:", " url:"];

    /// <summary>The text without the marks that stood between what was taken out.</summary>
    public static string Tidy(StringBuilder core)
    {
        var text = new StringBuilder(core.Length);
        for (var i = 0; i < core.Length; i++)
        {
            var c = core[i];
            if (c == ' ' && (text.Length == 0 || text[^1] == ' '))
                continue;
            if (c is '.' or ';' or ',' && text.Length > 1 && text[^1] == ' ' && (i + 1 == core.Length || core[i + 1] is ' ' or '.'))
            {
                text.Length--;
                if (text[^1] is '.' or ';' or ',')
                {
                    if (c == '.')
                        text[^1] = '.';
                    continue;
                }
            }
            text.Append(c);
        }
        // `(PMID 24569125)` leaves its brackets, a list's dash before a link leaves itself.
        var tidy = text.Replace(" ()", "").Replace(" []", "").ToString().Trim().TrimEnd(' ', ';', ',', '(', '—', '|', '·');
        // A label whose number was left out.
        foreach (var label in EmptyLabels)
        {
            if (tidy.EndsWith(label, StringComparison.OrdinalIgnoreCase))
                tidy = tidy[..^label.Length].TrimEnd(' ', ';', ',');
        }
        return tidy;
    }
}
