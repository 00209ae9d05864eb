namespace Casebook.Files.Yaml;

/// <summary>Short texts that come again from case to case (names of findings, methods, keys) are kept as one string: a casebook of thousands has
/// fewer to hold.</summary>
internal static class StringInterner
{
    private const int Slots = 4096;
    private const int MaxLength = 40;

    [ThreadStatic]
    private static string?[]? _strings;

    /// <summary>The same text, as a string that was met lately if there is one. On any thread.</summary>
    public static string One(string text)
    {
        if (text.Length is 0 or > MaxLength)
            return text;
        ref var slot = ref (_strings ??= new string?[Slots])[text.GetHashCode(StringComparison.Ordinal) & (Slots - 1)];
        if (slot is null || !string.Equals(slot, text, StringComparison.Ordinal))
            slot = text;
        return slot;
    }
}
