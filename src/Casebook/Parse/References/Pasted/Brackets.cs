namespace Casebook.Parse.References.Pasted;

/// <summary>Whether the brackets of a part are its own: a part that opens one and leaves it was cut at the wrong place.</summary>
internal static class Brackets
{
    public static bool AreClosed(ReadOnlySpan<char> text) => text.Count('(') == text.Count(')') && text.Count('[') == text.Count(']');
}
