using System.Text;

namespace Casebook.Relate.Identity;

/// <summary>Shows enough of an identifier to find it at its place and too little to use it: messages end in logs that anybody can read.</summary>
internal static class Masked
{
    private const int LongEnoughForTwo = 16;

    /// <summary>The beginning and the last character, with the middle left out.</summary>
    public static string Text(ReadOnlySpan<char> seen)
    {
        seen = seen.Trim();
        if (seen.Length < 4)
            return "…";
        var shown = new StringBuilder();
        var first = seen.Length >= LongEnoughForTwo ? 2 : 1;
        if (char.IsLowSurrogate(seen[first]))
            first++;
        shown.Append(seen[..first]).Append('…');
        if (!char.IsSurrogate(seen[^1]))
            shown.Append(seen[^1]);
        return shown.ToString();
    }
}
