namespace Casebook.Config;

/// <summary>Names of themes: each is that of a folder, so none may lead anywhere else.</summary>
internal static class ThemeName
{
    /// <summary>Whether a text is such a name.</summary>
    public static bool IsOne(string text) => text.Length > 0 && text.All(c => char.IsAsciiLetterOrDigit(c) || c == '-');
}
