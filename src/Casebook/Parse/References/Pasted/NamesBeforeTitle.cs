using Casebook.Domain.Works;
using Casebook.Parse.References.Names;

namespace Casebook.Parse.References.Pasted;

/// <summary>Authors whose names stand in full before a title: the title's quotation mark, the year or the stop of the sentence ends them.</summary>
internal static class NamesBeforeTitle
{
    private const int MaxGroupLength = 140;

    /// <summary>What ends at the quotation mark that a title begins with, <c>Lane, Suzanne E., et al. "Title." …</c>; null when none does.</summary>
    public static AuthorList? BeforeQuote(string core)
    {
        var quote = core.IndexOfAny(['"', '“', '«', '「', '『']);
        if (quote > 1 && core[quote] is '「' or '『')
            return EastAsianAuthorList.Read($"{core[..quote].TrimEnd(' ', '.', ':')}. ") is { } named ? named with { End = quote } : null;
        if (quote < 4 || core[quote - 1] != ' ')
            return null;
        // `(June 2014). "`, `. 2014. "`
        var end = EndBeforeDate(core, quote);
        return Read(core[..end], end == quote ? quote : end);
    }

    /// <summary>What ends at the first sentence's stop, <c>Laura Marchetti, Chidi Okafor. Title</c>; at least two people, or one in capitals.</summary>
    public static AuthorList? BeforeStop(string core)
    {
        for (var stop = core.IndexOf(". ", StringComparison.Ordinal); stop > 0; stop = core.IndexOf(". ", stop + 1, StringComparison.Ordinal))
        {
            var word = core.AsSpan(0, stop)[(core.LastIndexOf(' ', stop) + 1)..];
            var isInitial = word.Length > 0 && (Initials.Is(word) && word.Length < 4 || NameParts.IsSuffix(word));
            if (isInitial && !EndsNames(core, stop))
                continue;
            var (people, more) = MixedNames.Read(core[..stop]);
            if (people.IsEmpty || people.Length == 1 && !more && !MixedNames.IsInCapitals(people[0].Family))
                return null;
            return new AuthorList(people, more, AreEditors: false, stop + 2);
        }
        return null;
    }

    /// <summary>A group whose name holds a colon, or is known by its letters alone, <c>Kidney Disease: … Work Group. Title</c>, <c>WHO.
    /// Title</c>.</summary>
    public static AuthorList? GroupBeforeStop(string core)
    {
        var stop = core.IndexOf(". ", StringComparison.Ordinal);
        if (stop is < 2 or > MaxGroupLength)
            return null;
        var name = core[..stop];
        return NameParts.IsGroupAcronym(name) || name.Contains(": ", StringComparison.Ordinal) && NameParts.EndsAsGroup(name)
            ? new AuthorList([PersonName.Group(name)], More: false, AreEditors: false, stop + 2)
            : null;
    }

    // `LANE, Suzanne E. Title`: behind an initial two words must follow before the next mark, else a name goes on.
    private static bool EndsNames(string core, int stop)
    {
        var rest = core.AsSpan(stop + 2);
        var mark = rest.IndexOfAny(",.;:?");
        return mark > 0 && rest[..mark].Count(' ') > 1 && !rest[..mark].Contains(" and ", StringComparison.Ordinal)
            && !rest[..mark].Contains(" et ", StringComparison.Ordinal);
    }

    private static string WithoutStop(string names)
    {
        var last = names.AsSpan(names.LastIndexOf(' ') + 1).TrimEnd('.');
        return Initials.Is(last) || NameParts.IsSuffix(last) ? names : names.TrimEnd('.');
    }

    private static int EndBeforeDate(string core, int quote)
    {
        var before = core.AsSpan(0, quote).TrimEnd(" .,:");
        if (before.EndsWith(")") && before.LastIndexOf('(') is var open and > 0 && HasYear(before[open..]))
            return open;
        if (before.Length > 6 && HasYear(before[^4..]) && before[^5] == ' ' && before[^6] is '.' or ',')
            return before.Length - 4;
        return quote;
    }

    private static bool HasYear(ReadOnlySpan<char> text)
    {
        for (var i = 0; i + 4 <= text.Length; i++)
        {
            if (text[i] is '1' or '2' && !text.Slice(i, 4).ContainsAnyExceptInRange('0', '9'))
                return true;
        }
        return false;
    }

    private static AuthorList? Read(string names, int end)
    {
        names = names.Trim(' ', ',', ':');
        if (AuthorList.Read(names.TrimEnd('.') + ". ", 0) is { AreEditors: false } usual && usual.End > names.TrimEnd('.').Length)
            return usual with { End = end };
        if (AuthorList.Read(names + ". ", 0) is { AreEditors: false } dotted && dotted.End > names.Length)
            return dotted with { End = end };
        var natural = NaturalAuthorList.ReadNames(WithoutStop(names));
        if (!natural.IsEmpty)
            return new AuthorList(natural, More: false, AreEditors: false, end);
        // An initial keeps its stop; a name's last word has none.
        var (people, more) = MixedNames.Read(names);
        if (people.IsEmpty)
            (people, more) = MixedNames.Read(WithoutStop(names));
        if (!people.IsEmpty)
            return new AuthorList(people, more, AreEditors: false, end);
        // `Goodman (1999), "Toward …"`
        if (end > 0 && names.Length > 2 && names.All(c => char.IsLetter(c) || c is '-' or '\'' or '’') && char.IsUpper(names[0]))
            return new AuthorList([new Person(names)], More: false, AreEditors: false, end);
        return NameParts.LooksLikeGroup(names) && !names.Contains(". ", StringComparison.Ordinal)
            ? new AuthorList([PersonName.Group(names.TrimEnd('.'))], More: false, AreEditors: false, end)
            : null;
    }
}
