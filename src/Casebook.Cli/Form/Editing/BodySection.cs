using System.Collections.Immutable;
using Casebook.Files;

namespace Casebook.Cli.Form.Editing;

/// <summary>A part of the story: a heading of the first two levels with what stands below it, or what stands before the first.</summary>
/// <param name="Heading">The words of the heading; null before the first.</param>
/// <param name="Words">Their place.</param>
/// <param name="Text">The text below, without empty lines around.</param>
internal sealed record BodySection(string? Heading, TextSpan Words, TextSpan Text)
{
    /// <summary>Takes a story apart; marks of headings inside code are none.</summary>
    public static ImmutableArray<BodySection> Read(SourceText file, TextSpan body)
    {
        var sections = ImmutableArray.CreateBuilder<BodySection>();
        string? fence = null;
        TextSpan? heading = null;
        var from = body.Start;
        for (var at = body.Start; at < body.End;)
        {
            var length = file.Text.AsSpan(at, body.End - at).IndexOf('\n');
            var end = length < 0 ? body.End : at + length;
            var line = file.Text.AsSpan(at, end - at);
            var mark = line.TrimStart(' ');
            if (fence is not null)
                fence = mark.StartsWith(fence) && mark.TrimStart(fence[0]).IsWhiteSpace() ? null : fence;
            else if (mark.StartsWith("```") || mark.StartsWith("~~~"))
                fence = mark[..3].ToString();
            else if (line.StartsWith("# ") || line.StartsWith("## "))
            {
                Close(at);
                var hashes = line.IndexOf(' ');
                var words = line[hashes..].Trim();
                heading = new TextSpan(at + hashes + (line[hashes..].Length - line[hashes..].TrimStart().Length), words.Length);
                from = Math.Min(end + 1, body.End);
            }
            at = end + 1;
        }
        Close(body.End);
        return sections.DrainToImmutable();

        void Close(int end)
        {
            var written = file.Text.AsSpan(from, Math.Max(0, end - from));
            // Spaces at the beginning of the first line belong to it: four of them are code.
            var start = from + written.Length - written.TrimStart().Length;
            start = written.IsWhiteSpace() ? from : Math.Max(from, file.Text.LastIndexOf('\n', start, start - from + 1) + 1);
            var text = TextSpan.Between(start, from + written.TrimEnd().Length);
            if (heading is { } words)
                sections.Add(new BodySection(file.Text.Substring(words.Start, words.Length), words, text));
            else if (text.Length > 0)
                sections.Add(new BodySection(null, text, text));
        }
    }
}
