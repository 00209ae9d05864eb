using System.Collections.Immutable;
using System.Globalization;
using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;
using Casebook.Files;
using Casebook.Files.Yaml;

namespace Casebook.Config;

/// <summary>Reads single settings; what cannot be meant becomes a message and the default stays.</summary>
internal sealed class SettingReader(YamlMapping settings, DiagnosticBag problems)
{
    private const int MaxHost = 253;
    private const int MaxHostPart = 63;

    /// <summary>One line of text, trimmed; null when the setting is not there.</summary>
    public string? Text(string key) => Scalar(key)?.Text.Trim();

    /// <summary>A whole http(s) address; null, and a message, when it is none.</summary>
    public string? Address(string key) => Scalar(key) is { } scalar ? AddressIn(scalar, key) : null;

    /// <summary>Whole http(s) addresses without the slash at the end; one may stand alone.</summary>
    public ImmutableArray<string> Addresses(string key)
    {
        var addresses = ImmutableArray.CreateBuilder<string>();
        foreach (var item in Items(key))
        {
            if (AddressIn(item, key) is { } address)
                addresses.Add(address.TrimEnd('/'));
        }
        return addresses.Count == 0 ? [] : [.. addresses.Distinct(StringComparer.Ordinal)];
    }

    private string? AddressIn(YamlNode node, string key)
    {
        if (node is YamlScalar scalar && Uri.TryCreate(scalar.Text, UriKind.Absolute, out var url) && url.Scheme is "http" or "https")
            return scalar.Text.Trim();
        problems.Add(ConfigProblems.NotAnAddress(node.Location, key));
        return null;
    }

    /// <summary>The name of a theme, which is that of a folder.</summary>
    public string? Theme(string key)
    {
        if (Scalar(key) is not { } scalar)
            return null;
        if (ThemeName.IsOne(scalar.Text.Trim()))
            return scalar.Text.Trim();
        problems.Add(ConfigProblems.NotATheme(scalar.Location, scalar.Text));
        return null;
    }

    /// <summary>The name of a host, in small letters.</summary>
    public string? Host(string key)
    {
        if (Scalar(key) is not { } scalar)
            return null;
        if (scalar.Text.Trim() is var host && IsHost(host))
            return host.ToLowerInvariant();
        var whole = Uri.TryCreate(scalar.Text.Trim(), UriKind.Absolute, out var url) && IsHost(url.Host) ? url.Host : "casebook.example.org";
        problems.Add(ConfigProblems.NotAHost(scalar.Location, key, whole));
        return null;
    }

    /// <summary>A DOI without any prefix.</summary>
    public string? Doi(string key)
    {
        if (Scalar(key) is not { } scalar)
            return null;
        if (Domain.Works.Identifiers.Doi.Read(scalar.Text) is { } doi)
            return doi;
        problems.Add(ConfigProblems.NotADoi(scalar.Location, scalar.Text));
        return null;
    }

    /// <summary>A BCP 47 tag.</summary>
    public string? Language(string key) => Scalar(key) is { } scalar ? LanguageIn(scalar) : null;

    /// <summary>BCP 47 tags, each once, in the order written; one may stand alone.</summary>
    public ImmutableArray<string> Languages(string key)
    {
        var tags = new List<string>();
        foreach (var item in Items(key))
        {
            if (item is not YamlScalar scalar)
                problems.Add(ConfigProblems.NotNames(item.Location, key, item.Description, "en", "fr"));
            else if (LanguageIn(scalar) is { } tag)
                tags.Add(tag);
        }
        return tags.Count == 0 ? [] : [.. tags.Distinct(StringComparer.Ordinal)];
    }

    private string? LanguageIn(YamlScalar scalar)
    {
        if (scalar.Text.All(c => char.IsAsciiLetterOrDigit(c) || c == '-') && scalar.Text.Length is >= 2 and <= 35)
            return scalar.Text;
        problems.Add(ConfigProblems.NotALanguage(scalar.Location, scalar.Text));
        return null;
    }

    /// <summary>The IANA name of a time zone.</summary>
    public string? TimeZone(string key)
    {
        if (Scalar(key) is not { } scalar)
            return null;
        if (TimeZones.Find(scalar.Text.Trim()) is { } zone)
            return zone;
        problems.Add(ConfigProblems.NotATimeZone(scalar.Location, scalar.Text, TimeZones.Meant(scalar.Text.Trim())));
        return null;
    }

    /// <summary>A version of the program; another value is told.</summary>
    public void CompilerVersion(string key)
    {
        if (Scalar(key) is { } scalar && Config.CompilerVersion.Read(scalar.Text) is null)
            problems.Add(ConfigProblems.NotAVersion(scalar.Location, key, scalar.Text));
    }

    /// <summary>A whole number from 1.</summary>
    public int? Count(string key)
    {
        if (Scalar(key) is not { } scalar)
            return null;
        if (int.TryParse(scalar.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1)
            return number;
        problems.Add(ConfigProblems.NotACount(scalar.Location, key));
        return null;
    }

    /// <summary>One name out of a few.</summary>
    public T OneOf<T>(string key, ImmutableArray<(string Name, T Value)> choices, T otherwise)
    {
        if (Scalar(key) is not { } scalar)
            return otherwise;
        foreach (var (name, value) in choices)
        {
            if (name.Equals(scalar.Text, StringComparison.OrdinalIgnoreCase))
                return value;
        }
        problems.Add(ConfigProblems.NotTheChoice(scalar.Location, key, scalar.Text, choices.Select(choice => choice.Name)));
        return otherwise;
    }

    /// <summary>Any number of names out of a few, as flags; none when the setting is not there. One may stand alone.</summary>
    public T Flags<T>(string key, ImmutableArray<(string Name, T Value)> choices, Func<T, T, T> with)
        where T : struct, Enum
    {
        var flags = default(T);
        foreach (var item in Items(key))
        {
            if (item is not YamlScalar scalar)
                problems.Add(ConfigProblems.NotNames(item.Location, key, item.Description, choices[0].Name, choices[1].Name));
            else if (
                choices.FirstOrDefault(choice => choice.Name.Equals(scalar.Text.Trim(), StringComparison.OrdinalIgnoreCase)) is
                { Name: not null } choice
            )
                flags = with(flags, choice.Value);
            else
                problems.Add(ConfigProblems.NotAmongChoices(scalar.Location, key, scalar.Text, choices.Select(choice => choice.Name)));
        }
        return flags;
    }

    /// <summary>Any number of names out of many, each once, in the order written; one may stand alone.</summary>
    public ImmutableArray<string> Names(string key, ImmutableArray<string> known)
    {
        var names = new List<string>();
        foreach (var item in Items(key))
        {
            if (item is not YamlScalar scalar)
                problems.Add(ConfigProblems.NotNames(item.Location, key, item.Description, known[0], known[^1]));
            else if (known.FirstOrDefault(name => name.Equals(scalar.Text.Trim(), StringComparison.OrdinalIgnoreCase)) is { } name)
                names.Add(name);
            else
                problems.Add(ConfigProblems.NotAmongKnown(scalar.Location, key, scalar.Text, NearestName.Find(scalar.Text, known), known));
        }
        return names.Count == 0 ? [] : [.. names.Distinct(StringComparer.Ordinal)];
    }

    private ImmutableArray<YamlNode> Items(string key) =>
        settings[key] switch
        {
            null or YamlScalar { IsEmpty: true } => [],
            YamlSequence list => list.Items,
            var one => [one],
        };

    // Letters, digits and hyphens in parts of at most 63, at least two of them; the last is no number, which only addresses end with.
    private static bool IsHost(string host) =>
        host.Length <= MaxHost
        && host.Split('.') is { Length: > 1 } parts
        && !parts[^1].All(char.IsAsciiDigit)
        && parts.All(part =>
            part.Length is > 0 and <= MaxHostPart && part[0] != '-' && part[^1] != '-' && part.All(c => char.IsAsciiLetterOrDigit(c) || c == '-')
        );

    private YamlScalar? Scalar(string key)
    {
        switch (settings[key])
        {
            case null or YamlScalar { IsEmpty: true }:
                return null;
            case YamlScalar scalar:
                return scalar;
            case var other:
                problems.Add(ConfigProblems.NotOneText(other.Location, key, other.Description));
                return null;
        }
    }
}
