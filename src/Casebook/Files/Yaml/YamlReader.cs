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
        var text = YamlLines.AsMeant(WithoutIndentingTabs(file, part, problems));
        var whole = YamlEventReader.Read(file, part.Start, text, new YamlAnchors());
        if (whole.Problems.All(problem => problem.Kind != YamlProblemKind.Syntax))
            return whole with { Problems = [.. problems, .. whole.Problems] };

        var root = YamlRecovery.Read(file, part.Start, text, problems);
        // What breaks only the whole, such as a second document, shows in no part.
        if (problems.TrueForAll(problem => problem.Kind is not (YamlProblemKind.Syntax or YamlProblemKind.Cut)))
            problems.AddRange(whole.Problems);
        // A bracket whose end is cut off is not a second fault.
        var cut = problems.Where(problem => problem.Kind == YamlProblemKind.Cut).Select(problem => problem.Location.Start.Line).ToHashSet();
        problems.RemoveAll(problem => problem.Kind == YamlProblemKind.Syntax && cut.Contains(problem.Location.Start.Line));
        return new YamlDocument(root, [.. problems.OrderBy(problem => problem.Location.Span.Start)]);
    }

    // A tab counts as one space from here on, so that offsets stay those of the file.
    private static string WithoutIndentingTabs(SourceText file, TextSpan part, List<YamlProblem> problems)
    {
        var text = file.Text.Substring(part.Start, part.Length);
        if (!text.Contains('\t', StringComparison.Ordinal))
            return text;
        var copy = text.ToCharArray();
        var indenting = true;
        for (var i = 0; i < copy.Length; i++)
        {
            if (copy[i] == '\t' && indenting)
            {
                problems.Add(
                    new YamlProblem(
                        YamlProblemKind.Tab,
                        file.At(part.Start + i, 1),
                        "This line is indented with a tab; only spaces are allowed.",
                        "Replace the tab with two spaces for each level."
                    )
                );
                while (i < copy.Length && copy[i] is '\t' or ' ')
                    copy[i++] = ' ';
            }
            if (i < copy.Length)
                indenting = copy[i] == '\n' || (indenting && copy[i] == ' ');
        }
        return new string(copy);
    }
}
