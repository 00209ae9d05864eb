using System.Collections.Immutable;

namespace Casebook.Files.Yaml;

/// <summary>Reads YAML into located nodes. Where a part is broken the rest is still read, key by key.</summary>
internal static class YamlReader
{
    /// <summary>Reads a whole file.</summary>
    public static YamlDocument Read(SourceText file) => Read(file, new TextSpan(0, file.Text.Length));

    /// <summary>Reads a part of a file, such as front matter; the part begins at a line start.</summary>
    public static YamlDocument Read(SourceText file, TextSpan part)
    {
        var problems = new List<YamlProblem>();
        var text = WithoutIndentingTabs(file, part, problems);
        var whole = YamlEventReader.Read(file, part.Start, text);
        if (whole.Problems.All(problem => problem.Kind != YamlProblemKind.Syntax))
            return whole with { Problems = [.. problems, .. whole.Problems] };

        var chunks = TopLevelChunks(text);
        if (chunks.Count < 2) return whole with { Problems = [.. problems, .. whole.Problems] };
        return ReadByChunk(file, part, text, chunks, problems);
    }

    private static YamlDocument ReadByChunk(SourceText file, TextSpan part, string text, List<TextSpan> chunks, List<YamlProblem> problems)
    {
        var entries = new List<YamlEntry>();
        var items = new List<YamlNode>();
        foreach (var chunk in chunks)
        {
            var read = YamlEventReader.Read(file, part.Start + chunk.Start, text.Substring(chunk.Start, chunk.Length));
            problems.AddRange(read.Problems);
            if (read.Root is YamlSequence sequence) items.AddRange(sequence.Items);
            if (read.Root is not YamlMapping mapping) continue;
            foreach (var entry in mapping.Entries)
            {
                if (entries.Exists(e => e.Key.Text == entry.Key.Text)) problems.Add(YamlEventReader.Duplicate(entry.Key));
                else entries.Add(entry);
            }
        }
        var location = file.At(part);
        YamlNode root = items.Count > 0 && entries.Count == 0
            ? new YamlSequence([.. items], location)
            : new YamlMapping([.. entries], location);
        return new YamlDocument(root, [.. problems.OrderBy(problem => problem.Location.Span.Start)]);
    }

    // A chunk runs from a line whose first column holds a key or a list item to the next such line.
    private static List<TextSpan> TopLevelChunks(string text)
    {
        var starts = new List<int>();
        for (var line = 0; line < text.Length;)
        {
            var end = text.IndexOf('\n', line);
            if (end < 0) end = text.Length;
            if (StartsChunk(text.AsSpan(line, end - line))) starts.Add(line);
            line = end + 1;
        }
        var chunks = new List<TextSpan>();
        for (var i = 0; i < starts.Count; i++)
            chunks.Add(TextSpan.Between(starts[i], i + 1 < starts.Count ? starts[i + 1] : text.Length));
        return chunks;
    }

    private static bool StartsChunk(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty || !(char.IsLetter(line[0]) || line[0] is '_' or '"' or '\'' or '-')) return false;
        if (line[0] == '-') return line.Length > 1 && line[1] == ' ';
        var colon = line.IndexOf(':');
        return colon > 0 && (colon == line.Length - 1 || line[colon + 1] == ' ') && !line[..colon].Contains(' ');
    }

    // A tab counts as one space from here on, so that offsets stay those of the file.
    private static string WithoutIndentingTabs(SourceText file, TextSpan part, List<YamlProblem> problems)
    {
        var text = file.Text.Substring(part.Start, part.Length);
        if (!text.Contains('\t', StringComparison.Ordinal)) return text;
        var copy = text.ToCharArray();
        var indenting = true;
        for (var i = 0; i < copy.Length; i++)
        {
            if (copy[i] == '\t' && indenting)
            {
                problems.Add(new YamlProblem(YamlProblemKind.Tab, file.At(part.Start + i, 1),
                    "A tab stands where only spaces may indent a line.", "Replace the tab with two spaces for each level."));
                while (i < copy.Length && copy[i] is '\t' or ' ') copy[i++] = ' ';
            }
            if (i < copy.Length) indenting = copy[i] == '\n' || (indenting && copy[i] == ' ');
        }
        return new string(copy);
    }
}
