using System.Collections.Immutable;
using Casebook.Domain.Works;
using Casebook.Parse.References.Names;

namespace Casebook.Parse.References.Formats.BibTeX;

/// <summary>Reads BibTeX's lists of names: <c>von Last, Jr, First and First von Last and {Group} and others</c>.</summary>
internal static class BibTeXNames
{
    /// <summary>The people in order, and whether the list ended with "and others".</summary>
    public static (ImmutableArray<Person> People, bool More) Read(string latex)
    {
        var people = ImmutableArray.CreateBuilder<Person>();
        var more = false;
        foreach (var name in SplitTop(latex, " and "))
        {
            var trimmed = name.Trim();
            if (trimmed.StartsWith("and ", StringComparison.OrdinalIgnoreCase))
                trimmed = trimmed[4..].TrimStart();
            if (trimmed.Length == 0)
                continue;
            if (trimmed is "others" or "et al" or "et al.")
                more = true;
            else
                people.Add(ReadOne(trimmed));
        }
        return (people.ToImmutable(), more);
    }

    /// <summary>A name in the order people say it, <c>Ludwig van Beethoven</c>; what ends in a small letter or names a body is a group.</summary>
    public static Person ReadNatural(string name)
    {
        var last = name[(name.TrimEnd().LastIndexOf(' ') + 1)..];
        return last.Length == 0 || char.IsLower(last[0]) || NameParts.LooksLikeGroup(name) ? PersonName.Group(name) : FromNaturalOrder(name);
    }

    private static Person ReadOne(string name)
    {
        if (IsWholeInBraces(name))
            return PersonName.Group(LatexText.Decode(name));
        if (name.Contains('=', StringComparison.Ordinal) && FromNamedParts(name) is { } named)
            return named;
        var parts = SplitTop(name, ",").Select(part => LatexText.Decode(part.Trim())).Where(part => part.Length > 0).ToArray();
        return parts.Length switch
        {
            0 => PersonName.Group(name),
            // A comma with nothing behind it: somebody of one name.
            1 when name.TrimEnd().EndsWith(',') => PersonName.FromParts(parts[0], ""),
            1 => FromNaturalOrder(name),
            2 => PersonName.FromParts(parts[0], parts[1]),
            _ => PersonName.FromParts(parts[0], parts[2], parts[1]),
        };
    }

    // BibLaTeX: `family=Berg, given=Jan, prefix=van den, useprefix=true`.
    private static Person? FromNamedParts(string name)
    {
        string family = "",
            given = "",
            prefix = "",
            suffix = "";
        foreach (var part in SplitTop(name, ","))
        {
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            if (equals < 0)
                return null;
            var value = LatexText.Decode(part[(equals + 1)..].Trim());
            switch (part[..equals].Trim().ToLowerInvariant())
            {
                case "family":
                    family = value;
                    break;
                case "given":
                    given = value;
                    break;
                case "prefix":
                    prefix = value;
                    break;
                case "suffix":
                    suffix = value;
                    break;
            }
        }
        return family.Length == 0 ? null : PersonName.FromParts(family, given, suffix, prefix);
    }

    // First names, then a particle in lower case, then the family name; without a particle the last word is the family name.
    private static Person FromNaturalOrder(string name)
    {
        var words = SplitTop(name, " ").Select(LatexText.Decode).Where(word => word.Length > 0).ToList();
        if (words.Count == 1)
            return PersonName.Group(words[0]);
        var suffix = "";
        if (words.Count > 2 && NameParts.IsSuffix(words[^1].TrimEnd('.')))
        {
            suffix = words[^1];
            words.RemoveAt(words.Count - 1);
        }
        // `Smith JA` is not the rule of BibTeX, but what people paste.
        if (words.Count == 2 && Initials.Is(words[1]) && words[0].Length > 2 && PersonName.ReadInverted(string.Join(' ', words)) is { } inverted)
            return inverted with { Suffix = suffix.TrimEnd('.') };
        var family = words.FindIndex(1, word => char.IsLower(word[0]));
        if (family < 0 || family == words.Count - 1)
            family = words.Count - 1;
        return PersonName.FromParts(string.Join(' ', words[family..]), string.Join(' ', words[..family]), suffix);
    }

    private static bool IsWholeInBraces(string name)
    {
        if (name[0] != '{' || name[^1] != '}')
            return false;
        var depth = 0;
        for (var i = 0; i < name.Length - 1; i++)
        {
            if (name[i] == '\\')
                i++;
            else if (name[i] == '{')
                depth++;
            else if (name[i] == '}' && --depth == 0)
                return false;
        }
        return true;
    }

    // Splits where no brace is open; white space of any kind and length counts as one space.
    private static IEnumerable<string> SplitTop(string text, string separator)
    {
        var depth = 0;
        var start = 0;
        text = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\')
                i++;
            else if (text[i] == '{')
                depth++;
            else if (text[i] == '}')
                depth--;
            else if (depth <= 0 && text.AsSpan(i).StartsWith(separator, StringComparison.OrdinalIgnoreCase))
            {
                yield return text[start..i];
                start = i + separator.Length;
                i = start - 1;
            }
        }
        yield return text[Math.Min(start, text.Length)..];
    }
}
