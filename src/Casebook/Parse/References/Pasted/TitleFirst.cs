namespace Casebook.Parse.References.Pasted;

/// <summary>Lists that print the title before its authors: <c>Title. Bumen S, Gunusen I. Turk J Med Sci 2011;41(5):801-8</c>.</summary>
internal static class TitleFirst
{
    private const int MaxStops = 4;

    /// <summary>The reference in the usual order, authors first; null when no names stand behind a sentence that is no name.</summary>
    public static string? Turned(string core)
    {
        if (AuthorReadings.Sure(core) is not null)
            return null;
        var stops = 0;
        for (var at = 0; at + 2 < core.Length && stops < MaxStops; at++)
        {
            if (core[at] is not ('.' or '?') || core[at + 1] != ' ')
                continue;
            stops++;
            var rest = core[(at + 2)..];
            var names = AuthorList.Read(rest, 0) ?? NamesBeforeTitle.BeforeStop(rest);
            if (names is not { AreEditors: false, People: [{ IsGroup: false }, _, ..] } || names.End >= rest.Length)
                continue;
            var title = core[..(core[at] == '?' ? at + 1 : at)];
            return title.Contains(' ', StringComparison.Ordinal)
                ? $"{rest[..names.End].TrimEnd()} {title}{(core[at] == '?' ? "" : ".")} {rest[names.End..]}"
                : null;
        }
        return null;
    }
}
