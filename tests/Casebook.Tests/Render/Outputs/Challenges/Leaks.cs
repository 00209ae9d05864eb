using System.Net;
using System.Text.RegularExpressions;

namespace Casebook.Tests.Render.Outputs.Challenges;

/// <summary>Searches what a page serves for names, in its own way: not with the program's matcher.</summary>
internal static partial class Leaks
{
    /// <summary>The names that occur anywhere in a page: in its text, across its tags, in attributes.</summary>
    public static IEnumerable<string> Find(string html, IEnumerable<string> names)
    {
        var raw = WebUtility.HtmlDecode(html);
        var text = WebUtility.HtmlDecode(Tag().Replace(html, ""));
        var exact = $" {NotWord().Replace(raw, " ")} {NotWord().Replace(text, " ")} ";
        var folded = $" {Folded(raw)} {Folded(text)} ";
        return names.Where(name =>
            IsShort(name)
                ? exact.Contains($" {NotWord().Replace(name, " ")} ", StringComparison.Ordinal)
                : folded.Contains($" {Folded(name)} ", StringComparison.Ordinal) || folded.Contains($" {Folded(name)}s ", StringComparison.Ordinal)
        );
    }

    // DM, SSc: as lower-case letters they would be found in any word of two letters.
    private static bool IsShort(string name) => name.Count(char.IsLetter) <= 4;

    // string.Normalize needs ICU, so the accents of our own content are named here.
    private static string Folded(string text) =>
        NotWord().Replace(text.ToLowerInvariant().Replace('ö', 'o').Replace('ü', 'u').Replace('é', 'e').Replace('è', 'e'), " ");

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"[^\p{L}\p{N}]+")]
    private static partial Regex NotWord();
}
