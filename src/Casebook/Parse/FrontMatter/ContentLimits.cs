using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;
using Casebook.Files;
using Casebook.Files.Yaml;

namespace Casebook.Parse.FrontMatter;

/// <summary>How much one file may hold: far more than any case, so that a file gone wrong is told at once instead of after minutes.</summary>
internal static class ContentLimits
{
    /// <summary>Entries of one list, or keys of one group.</summary>
    public const int MaxEntries = 2_000;

    /// <summary>Characters of the text below the front matter: some 50,000 words.</summary>
    public const int MaxCharacters = 300_000;

    /// <summary>The fields; of a list or group that is too long the first entries, which is reported.</summary>
    public static YamlMapping Shortened(YamlMapping fields, DiagnosticBag problems) => (YamlMapping)Shortened(fields, "front matter", problems);

    /// <summary>The part of a file that is read as its text; when it is too long that is reported and it ends at a line.</summary>
    public static TextSpan Shortened(SourceText file, TextSpan body, DiagnosticBag problems)
    {
        if (body.Length <= MaxCharacters)
            return body;
        var end = file.Text.LastIndexOf('\n', body.Start + MaxCharacters, MaxCharacters);
        var kept = TextSpan.Between(body.Start, end < 0 ? body.Start + MaxCharacters : end + 1);
        problems.Add(ParseProblems.TextTooLong(file.At(kept.End, 0), body.Length, MaxCharacters));
        return kept;
    }

    private static YamlNode Shortened(YamlNode node, string key, DiagnosticBag problems)
    {
        switch (node)
        {
            case YamlSequence { Items: var items }:
                if (items.Length > MaxEntries)
                    problems.Add(ParseProblems.TooManyEntries(items[MaxEntries].Location, key, items.Length, MaxEntries));
                return new YamlSequence([.. items.Take(MaxEntries).Select(item => Shortened(item, key, problems))], node.Location);
            case YamlMapping { Entries: var entries }:
                if (entries.Length > MaxEntries)
                    problems.Add(ParseProblems.TooManyEntries(entries[MaxEntries].Key.Location, key, entries.Length, MaxEntries));
                return new YamlMapping(
                    [.. entries.Take(MaxEntries).Select(entry => entry with { Value = Shortened(entry.Value, entry.Key.Text, problems) })],
                    node.Location
                );
            default:
                return node;
        }
    }
}
