using System.Text;

namespace Casebook.Cli.New;

/// <summary>Writes a text so that YAML reads the same text.</summary>
internal static class YamlText
{
    /// <summary>The text as it is where that is safe, in double quotes otherwise.</summary>
    public static string Of(string text) => IsPlain(text) ? text : Quoted(text);

    private static bool IsPlain(string text) =>
        text.Length > 0 && char.IsLetterOrDigit(text[0]) && text[^1] != ' ' && text != "null"
        && text.All(c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '(' or ')' or '.' or '/' or '+' or ',');

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var c in text)
        {
            if (c is '"' or '\\') quoted.Append('\\').Append(c);
            else quoted.Append(char.IsControl(c) ? ' ' : c);
        }
        return quoted.Append('"').ToString();
    }
}
