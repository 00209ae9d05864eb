namespace Casebook.Render.Shared.References;

/// <summary>Kinds of theses as styles print them.</summary>
internal static class ThesisKinds
{
    /// <summary>The kind in the source's words; the style's own word where the source does not tell.</summary>
    /// <param name="genre">The source's words; empty when it says nothing.</param>
    /// <param name="unknown">What the style prints then, without claiming a degree.</param>
    public static string Text(string genre, string unknown) => genre.Length > 0 ? genre : unknown;
}
