using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;
using Casebook.Files;

namespace Casebook.Parse.FrontMatter;

/// <summary>Finds the front matter between its two <c>---</c> lines. A missing line is reported, and its likely place is used.</summary>
internal static class FrontMatterSplitter
{
    public static FrontMatterParts Split(SourceText file, DiagnosticBag problems)
    {
        var first = FirstWrittenLine(file.Text);
        var line = first.Of(file.Text);
        var start = 0;
        if (IsFence(line) && first.Start == 0)
        {
            start = AfterLine(file.Text, first);
        }
        else if (IsFence(line) || IsNearlyFence(line))
        {
            start = AfterLine(file.Text, first);
            problems.Add(
                first.Start > 0 ? ParseProblems.EmptyLinesFirst(file.At(first.Span)) : ParseProblems.OpeningFenceInexact(file.At(first.Span))
            );
        }
        else
        {
            problems.Add(ParseProblems.NoOpeningFence(file.At(first.Span)));
            if (!LooksLikeKey(line))
                return new FrontMatterParts(new TextSpan(0, 0), new TextSpan(0, file.Text.Length), file.At(0, 0));
        }
        return SplitFrom(file, start, problems);
    }

    private static FrontMatterParts SplitFrom(SourceText file, int start, DiagnosticBag problems)
    {
        var text = file.Text;
        Line? nearly = null;
        var afterEmptyLine = false;
        for (var line = LineFrom(text, start); line.Start < text.Length; line = LineFrom(text, line.Next))
        {
            var words = line.Of(text);
            if (IsFence(words) || IsEndOfDocument(words))
                return Parts(file, start, line);
            if (BeginsBody(text, line, afterEmptyLine))
                return MissingFence(file, start, line, problems);
            if (nearly is null && IsNearlyFence(words))
                nearly = line;
            afterEmptyLine = words.IsWhiteSpace();
        }
        if (nearly is not { } fence)
            return MissingFence(file, start, new Line(text.Length, text.Length, text.Length), problems);

        problems.Add(ParseProblems.ClosingFenceInexact(file.At(fence.Span)));
        return Parts(file, start, fence);
    }

    private static FrontMatterParts Parts(SourceText file, int start, Line fence) =>
        new(TextSpan.Between(start, fence.Start), TextSpan.Between(fence.Next, file.Text.Length), file.At(fence.Span));

    private static FrontMatterParts MissingFence(SourceText file, int start, Line body, DiagnosticBag problems)
    {
        problems.Add(ParseProblems.NoClosingFence(file.At(body.Span)));
        return new FrontMatterParts(TextSpan.Between(start, body.Start), TextSpan.Between(body.Start, file.Text.Length), file.At(body.Start, 0));
    }

    // Text is told from front matter by a heading, or by a line behind an empty one that no key, list, bracket or quotation can begin.
    private static bool BeginsBody(string text, Line line, bool afterEmptyLine)
    {
        var words = line.Of(text);
        if (words.IsEmpty)
            return false;
        if (words[0] == '#')
            return words.TrimStart('#').StartsWith(" ") && !ContinuesFrontMatter(text, line.Next);
        return afterEmptyLine && char.IsLetter(words[0]) && !words.Contains(':');
    }

    // Whether the next line that is no remark belongs to front matter, so that a remark before it does too.
    private static bool ContinuesFrontMatter(string text, int start)
    {
        for (var line = LineFrom(text, start); line.Start < text.Length; line = LineFrom(text, line.Next))
        {
            var words = line.Of(text);
            if (words.IsWhiteSpace() || words[0] == '#')
                continue;
            return words[0] is ' ' or '-' || LooksLikeKey(words);
        }
        return false;
    }

    private static bool LooksLikeKey(ReadOnlySpan<char> line)
    {
        var colon = line.IndexOf(':');
        if (colon <= 0 || (colon < line.Length - 1 && !char.IsWhiteSpace(line[colon + 1])))
            return false;
        foreach (var c in line[..colon])
        {
            if (!char.IsLetterOrDigit(c) && c is not '_' and not '-' && !Invisibles.Blanks.Contains(c) && !Invisibles.ZeroWidth.Contains(c))
                return false;
        }
        return true;
    }

    private static bool IsFence(ReadOnlySpan<char> line) =>
        line.TrimEnd() is "---" || (line.ContainsAny(Invisibles.ZeroWidth) && Invisibles.Without(line.ToString()).TrimEnd() is "---");

    private static bool IsEndOfDocument(ReadOnlySpan<char> line) => line.TrimEnd() is "...";

    // Word processors turn hyphens into dashes.
    private static bool IsNearlyFence(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        return line is "—" or "–" or "——" or "–-" or "—-" || (line.Length >= 2 && line.IndexOfAnyExcept('-', '–', '—') < 0);
    }

    private static Line FirstWrittenLine(string text)
    {
        var line = LineFrom(text, 0);
        while (line.Next < text.Length && line.Of(text).IsWhiteSpace())
            line = LineFrom(text, line.Next);
        return line.Of(text).IsWhiteSpace() ? LineFrom(text, 0) : line;
    }

    private static int AfterLine(string text, Line line) => Math.Min(line.Next, text.Length);

    private static Line LineFrom(string text, int start)
    {
        if (start >= text.Length)
            return new Line(text.Length, text.Length, text.Length);
        var end = text.IndexOf('\n', start);
        return end < 0 ? new Line(start, text.Length, text.Length) : new Line(start, end, end + 1);
    }

    private readonly record struct Line(int Start, int End, int Next)
    {
        public TextSpan Span => TextSpan.Between(Start, End);

        public ReadOnlySpan<char> Of(string text) => text.AsSpan(Start, End - Start);
    }
}
