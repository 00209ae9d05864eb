using System.Globalization;
using System.Text;

namespace Casebook.Files.Yaml;

/// <summary>Writes a text so that YAML reads the same text.</summary>
internal static class YamlText
{
    /// <summary>The text as it is where that is safe, in double quotes otherwise.</summary>
    public static string Of(string text) => IsPlain(text) ? text : Quoted(text);

    /// <summary>The text with spaces for its line breaks, for a remark behind a #.</summary>
    public static string OnOneLine(string text) => string.Concat(text.Select(c => IsLineBreak(c) ? ' ' : c));

    private static bool IsPlain(string text) =>
        text.Length > 0
        && char.IsLetterOrDigit(text[0])
        && text[^1] != ' '
        && text != "null"
        && text.All(c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '(' or ')' or '.' or '/' or '+' or ',');

    private static bool IsLineBreak(char c) =>
        char.IsControl(c) || char.GetUnicodeCategory(c) is UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var c in text)
        {
            if (c is '"' or '\\')
                quoted.Append('\\').Append(c);
            else
                quoted.Append(IsLineBreak(c) ? ' ' : c);
        }
        return quoted.Append('"').ToString();
    }
}
