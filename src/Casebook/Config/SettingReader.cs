using System.Collections.Immutable;
using System.Globalization;
using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;
using Casebook.Files.Yaml;

namespace Casebook.Config;

/// <summary>Reads single settings; what cannot be meant becomes a message and the default stays.</summary>
internal sealed class SettingReader(YamlMapping settings, DiagnosticBag problems)
{
    /// <summary>One line of text, trimmed; null when the setting is not there.</summary>
    public string? Text(string key) => Scalar(key)?.Text.Trim();

    /// <summary>A whole http(s) address; null, and a message, when it is none.</summary>
    public string? Address(string key)
    {
        if (Scalar(key) is not { } scalar) return null;
        if (Uri.TryCreate(scalar.Text, UriKind.Absolute, out var url) && url.Scheme is "http" or "https") return scalar.Text.Trim();
        Wrong(scalar, $"`{key}` must be a whole address that begins with https://.", $"For example `{key}: https://department.github.io/casebook`.");
        return null;
    }

    /// <summary>A BCP 47 tag.</summary>
    public string? Language(string key)
    {
        if (Scalar(key) is not { } scalar) return null;
        if (scalar.Text.All(c => char.IsAsciiLetterOrDigit(c) || c == '-') && scalar.Text.Length is >= 2 and <= 35) return scalar.Text;
        Wrong(scalar, $"`{scalar.Text}` is not a language tag.", "Write for example `language: en` or `language: pt-BR`.");
        return null;
    }

    /// <summary>A whole number from 1.</summary>
    public int? Count(string key)
    {
        if (Scalar(key) is not { } scalar) return null;
        if (int.TryParse(scalar.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1) return number;
        Wrong(scalar, $"`{key}` must be a whole number from 1.", null);
        return null;
    }

    /// <summary>One name out of a few.</summary>
    public T OneOf<T>(string key, ImmutableArray<(string Name, T Value)> choices, T otherwise)
    {
        if (Scalar(key) is not { } scalar) return otherwise;
        foreach (var (name, value) in choices)
        {
            if (name.Equals(scalar.Text, StringComparison.OrdinalIgnoreCase)) return value;
        }
        Wrong(scalar, $"`{scalar.Text}` is not a value of `{key}`.", $"Choose one of {string.Join(", ", choices.Select(choice => choice.Name))}.");
        return otherwise;
    }

    /// <summary>Any number of names out of a few, as flags; none when the setting is not there. One may stand alone.</summary>
    public T Flags<T>(string key, ImmutableArray<(string Name, T Value)> choices, Func<T, T, T> with)
        where T : struct, Enum
    {
        var flags = default(T);
        foreach (var item in settings[key] switch { null or YamlScalar { IsEmpty: true } => [], YamlSequence list => list.Items, var one => [one] })
        {
            if (item is not YamlScalar scalar) Wrong(item, $"`{key}` takes names, but {item.Description} stands here.", $"For example `{key}: [{choices[0].Name}, {choices[1].Name}]`.");
            else if (choices.FirstOrDefault(choice => choice.Name.Equals(scalar.Text.Trim(), StringComparison.OrdinalIgnoreCase)) is { Name: not null } choice) flags = with(flags, choice.Value);
            else Wrong(scalar, $"`{scalar.Text}` is not a value of `{key}`.", $"Choose from {string.Join(", ", choices.Select(choice => choice.Name))}.");
        }
        return flags;
    }

    private YamlScalar? Scalar(string key)
    {
        switch (settings[key])
        {
            case null or YamlScalar { IsEmpty: true }: return null;
            case YamlScalar scalar: return scalar;
            case var other:
                Wrong(other, $"`{key}` takes one text, but {other.Description} stands here.", $"Write `{key}: ...` on one line.");
                return null;
        }
    }

    private void Wrong(YamlNode node, string message, string? hint) => problems.Add(ConfigProblems.WrongValue, node.Location, message, hint);
}
