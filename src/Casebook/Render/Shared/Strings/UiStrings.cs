using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;
using Casebook.Files;
using Casebook.Files.Yaml;
using Casebook.Gather;

namespace Casebook.Render.Shared.Strings;

/// <summary>The words of the interface in the site's language; English stands in for what a translation lacks.</summary>
internal sealed class UiStrings
{
    private readonly FrozenDictionary<string, string> _byKey;

    private UiStrings(IEnumerable<KeyValuePair<string, string>> words) => _byKey = words.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>All words by key.</summary>
    public IReadOnlyDictionary<string, string> All => _byKey;

    /// <summary>The words of a key.</summary>
    /// <exception cref="KeyNotFoundException">The theme has no such words; a test keeps the program's own keys and the theme in step.</exception>
    public string this[string key] =>
        _byKey.TryGetValue(key, out var words) ? words : throw new KeyNotFoundException($"The theme has no words for `{key}`.");

    /// <summary>The words of a key; null when the theme has none.</summary>
    public string? Find(string key) => _byKey.GetValueOrDefault(key);

    /// <summary>The words of a key with values put in for {0}, {1}, ...; <c>key_one</c> or <c>key_other</c> is chosen by the first value when it is a
    /// number.</summary>
    public string Format(string key, params ReadOnlySpan<object?> values)
    {
        if (values.Length > 0 && values[0] is int count && _byKey.ContainsKey(key + "_one"))
            key += count == 1 ? "_one" : "_other";
        return Fill(this[key], values);
    }

    // In one pass, so that a value that itself holds {1} stays as it is.
    private static string Fill(string text, ReadOnlySpan<object?> values)
    {
        var filled = new StringBuilder(text.Length + 32);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '{' && i + 2 < text.Length && text[i + 2] == '}' && text[i + 1] - '0' is >= 0 and <= 9 and var n && n < values.Length)
            {
                filled.Append(values[n] is int number ? Number(number) : values[n]?.ToString());
                i += 2;
            }
            else
            {
                filled.Append(text[i]);
            }
        }
        return filled.ToString();
    }

    /// <summary>A whole number with thin spaces between groups of three from five digits on.</summary>
    public static string Number(int value) =>
        value < 10_000 ? value.ToString(CultureInfo.InvariantCulture) : value.ToString("#,0", CultureInfo.InvariantCulture).Replace(',', '\u202f');

    /// <summary>Reads the theme's words for a language.</summary>
    public static UiStrings Read(ThemeSource theme, string language, DiagnosticBag problems)
    {
        var words = new Dictionary<string, string>(StringComparer.Ordinal);
        var own = theme.Strings.GetValueOrDefault(language, theme.Strings.GetValueOrDefault(language.Split('-')[0], []));
        if (own.IsEmpty)
        {
            problems.Add(RenderProblems.NoLanguage(theme.Name, language));
        }
        foreach (var file in own)
            Add(file, words, problems);
        foreach (var file in theme.Strings.GetValueOrDefault("en", ImmutableArray<SourceText>.Empty))
            Add(file, words, problems);
        // A theme that extends nothing may lack words the program itself puts on pages.
        Add(BuiltInThemes.English, words, problems);
        return new UiStrings(words);
    }

    private static void Add(SourceText file, Dictionary<string, string> words, DiagnosticBag problems)
    {
        var document = YamlReader.Read(file);
        foreach (var problem in document.Problems)
            problems.Add(RenderProblems.StringsUnreadable(problem.Location, problem.Message, problem.Hint));
        foreach (var (key, value) in (document.Root as YamlMapping)?.Entries ?? [])
        {
            if (value is YamlScalar scalar)
                words.TryAdd(key.Text, scalar.Text);
            else
                problems.Add(RenderProblems.StringNotOneText(value.Location, key.Text));
        }
    }
}
