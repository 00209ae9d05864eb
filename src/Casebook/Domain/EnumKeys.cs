using System.Collections.Frozen;
using System.Text.Json;

namespace Casebook.Domain;

/// <summary>
/// The names of enumerated values outside the program: in data, addresses, and the keys of the interface's words. Lower case, words joined by
/// <c>_</c>:
/// <c>WeakPositive</c> is <c>weak_positive</c>.
/// </summary>
internal static class EnumKeys
{
    public static string Key<T>(this T value)
        where T : struct, Enum => Keys<T>.ByValue[value];

    /// <summary>The value a key names; null when it names none.</summary>
    public static T? Find<T>(string key)
        where T : struct, Enum => Keys<T>.ByKey.TryGetValue(key, out var value) ? value : null;

    private static class Keys<T>
        where T : struct, Enum
    {
        public static readonly FrozenDictionary<T, string> ByValue = Enum.GetValues<T>()
            .ToFrozenDictionary(value => value, value => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString()));

        public static readonly FrozenDictionary<string, T> ByKey = ByValue.ToFrozenDictionary(
            pair => pair.Value,
            pair => pair.Key,
            StringComparer.Ordinal
        );
    }
}
