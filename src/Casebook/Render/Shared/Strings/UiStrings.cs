using System.Collections.Frozen;
using System.Text;
using Casebook.Diagnostics;
using Casebook.Gather;

namespace Casebook.Render.Shared.Strings;

/// <summary>The words of the interface in the site's language; English stands in for what a translation lacks, and is marked as English.</summary>
internal sealed class UiStrings
{
    private readonly FrozenDictionary<string, Message> _byKey;
    private readonly WrittenNumbers _numbers;

    private UiStrings(IReadOnlyDictionary<string, Message> words, string language)
    {
        _byKey = words.ToFrozenDictionary(StringComparer.Ordinal);
        _numbers = NumbersOf(words);
        Letters = new Lettering(language, words.GetValueOrDefault("own_letters")?.Text ?? "");
        HasForeign = words.Values.Any(message => message.Text.StartsWith(ForeignWords.Start));
    }

    /// <summary>Order, first letters and capitals of the site's language.</summary>
    public Lettering Letters { get; }

    /// <summary>Whether some words are English in a site of another language; pages then mark them (<see cref="ForeignWords"/>).</summary>
    public bool HasForeign { get; }

    /// <summary>All words by key, placeholders left in.</summary>
    public IEnumerable<KeyValuePair<string, string>> All => _byKey.Select(pair => KeyValuePair.Create(pair.Key, pair.Value.Text));

    /// <summary>The words of a key, placeholders left in.</summary>
    /// <exception cref="KeyNotFoundException">The theme has no such words; a test keeps the program's own keys and the theme in step.</exception>
    public string this[string key] => MessageOf(key).Text;

    /// <summary>The words of a key; null when the theme has none.</summary>
    public string? Find(string key) => _byKey.GetValueOrDefault(key)?.Text;

    /// <summary>The words of a key with values put in for {0}, {1}, ...; the plural form is that of the language.</summary>
    public string Format(string key, params ReadOnlySpan<object?> values)
    {
        var filled = new StringBuilder();
        MessageOf(key).Fill(filled, values);
        return filled.ToString();
    }

    /// <summary>A whole number as the language writes it.</summary>
    public string Number(int value) => _numbers.Of(value);

    /// <summary>Words for scripts, sorted: a text with plural forms as one for each category, <c>key_one</c>, <c>key_few</c> and so on, for the
    /// browser's own plural rules to choose from.</summary>
    /// <param name="prefixes">Beginnings of their keys.</param>
    public IEnumerable<KeyValuePair<string, string>> ForScripts(params string[] prefixes) =>
        _byKey
            .Where(pair => Array.Exists(prefixes, prefix => pair.Key.StartsWith(prefix, StringComparison.Ordinal)))
            .SelectMany(pair =>
                pair.Value.IsPlural
                    ? pair.Value.Forms.Select(form => KeyValuePair.Create($"{pair.Key}_{form.Category}", ForeignWords.Strip(form.Text)))
                    : [KeyValuePair.Create(pair.Key, ForeignWords.Strip(pair.Value.Text))]
            )
            .OrderBy(pair => pair.Key, StringComparer.Ordinal);

    /// <summary>Reads the theme's words for a language and reports what is wrong with them.</summary>
    public static UiStrings Read(ThemeSource theme, string language, DiagnosticBag problems) =>
        new(new StringsReader(theme, language, problems).Read(), language);

    /// <summary>How numbers are written by the words of a language.</summary>
    public static WrittenNumbers NumbersOf(IReadOnlyDictionary<string, Message> words) =>
        new(
            words.GetValueOrDefault("number_group")?.Text ?? WrittenNumbers.Plain.Group,
            words.GetValueOrDefault("number_digits")?.Text ?? WrittenNumbers.Plain.Digits
        );

    private Message MessageOf(string key) =>
        _byKey.TryGetValue(key, out var words) ? words : throw new KeyNotFoundException($"The theme has no words for `{key}`.");
}
