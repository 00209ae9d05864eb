using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;
using Casebook.Diagnostics;
using Casebook.Domain;
using Casebook.Files;
using Casebook.Relate.Links;
using Casebook.Relate.Links.Meaning;
using Casebook.Relate.Vocabulary;

namespace Casebook.Tests.Relate.Links.Meaning;

/// <summary>A sentence with the links that it should have.</summary>
/// <param name="Kind">What it tries.</param>
/// <param name="Text">The sentence.</param>
/// <param name="Right">Where each link stands, and the term it leads to.</param>
internal sealed partial record LinkSentence(string Kind, string Text, ImmutableArray<(int Start, int Length, string Term)> Right)
{
    /// <summary>Whether nobody looked at it while the rules were written: a third of all, by a hash of the text.</summary>
    public bool IsHeldOut => Encoding.UTF8.GetBytes(Text).Aggregate(2166136261u, (hash, letter) => (hash ^ letter) * 16777619u) % 3 == 0;

    public static LinkSentence Read(string line)
    {
        var bar = line.IndexOf('|', StringComparison.Ordinal);
        var text = new StringBuilder();
        var right = ImmutableArray.CreateBuilder<(int, int, string)>();
        var marked = line[(bar + 1)..].Trim();
        var from = 0;
        foreach (Match match in Mark().Matches(marked))
        {
            text.Append(marked, from, match.Index - from);
            var name = match.Groups[1].Value;
            right.Add((text.Length, name.Length, match.Groups[2].Success ? match.Groups[2].Value : name));
            text.Append(name);
            from = match.Index + match.Length;
        }
        text.Append(marked, from, marked.Length - from);
        return new LinkSentence(line[..bar].Trim(), text.ToString(), right.ToImmutable());
    }

    [GeneratedRegex(@"\[([^\]=]+)(?:=([^\]]+))?\]")]
    private static partial Regex Mark();
}

/// <summary>How many links of some sentences are right.</summary>
internal sealed record LinkScore(int Right, int Wrong, int Missed, ImmutableArray<string> Faults)
{
    public double Precision => Right + Wrong == 0 ? 1 : (double)Right / (Right + Wrong);

    public double Recall => Right + Missed == 0 ? 1 : (double)Right / (Right + Missed);
}

/// <summary>The sentences, their vocabulary, and what the site makes of them.</summary>
internal static class LinkSentences
{
    private static readonly string Folder = Path.GetDirectoryName(Here())!;
    private static readonly SourceText File = new("content/terms/t.yml", "");
    private static readonly TermIndex Terms = ReadTerms();
    private static readonly TermMatcher Matcher = new(Terms);

    public static ImmutableArray<LinkSentence> All { get; } = [.. Lines("sentences.txt").Select(LinkSentence.Read)];

    /// <summary>What the names alone link: each first mention of a term that no rule holds back.</summary>
    public static LinkScore ScoreOfNames(IEnumerable<LinkSentence> sentences) => Score(sentences, sentence => Links(sentence.Text, Matcher.TryFind));

    public static LinkScore Score(IEnumerable<LinkSentence> sentences) =>
        Score(sentences, sentence => Links(sentence.Text, new NameReader(Matcher, Terms).TryFind));

    private static LinkScore Score(IEnumerable<LinkSentence> sentences, Func<LinkSentence, IEnumerable<(int Start, int Length, Term Term)>> read) =>
        Score(sentences, Terms, read);

    /// <summary>How many links are right, with the terms of another vocabulary.</summary>
    public static LinkScore Score(
        IEnumerable<LinkSentence> sentences,
        TermIndex terms,
        Func<LinkSentence, IEnumerable<(int Start, int Length, Term Term)>> read
    )
    {
        var (right, wrong, missed) = (0, 0, 0);
        var faults = ImmutableArray.CreateBuilder<string>();
        foreach (var sentence in sentences)
        {
            var open = sentence
                .Right.Select(link => (link.Start, link.Length, Term: terms.Find(link.Term) ?? throw new InvalidDataException(link.Term)))
                .ToList();
            foreach (var link in read(sentence))
            {
                if (open.Remove(link))
                {
                    right++;
                    continue;
                }
                wrong++;
                faults.Add($"{sentence.Kind}: {sentence.Text}  WRONG {sentence.Text.Substring(link.Start, link.Length)} -> {link.Term}");
            }
            missed += open.Count;
            faults.AddRange(open.Select(link => $"{sentence.Kind}: {sentence.Text}  MISSED {link.Term}"));
        }
        return new LinkScore(right, wrong, missed, faults.ToImmutable());
    }

    public delegate bool Finder(string text, int from, out int start, out int length, out Term term);

    /// <summary>The first mention of each term in a text.</summary>
    public static List<(int Start, int Length, Term Term)> Links(string text, Finder find)
    {
        var links = new List<(int Start, int Length, Term Term)>();
        for (var from = 0; find(text, from, out var start, out var length, out var term); from = start + length)
        {
            if (!links.Exists(link => link.Term == term))
                links.Add((start, length, term));
        }
        return links;
    }

    private static TermIndex ReadTerms()
    {
        var definitions = ImmutableArray.CreateBuilder<TermDefinition>();
        foreach (var line in Lines("vocabulary.txt"))
        {
            var parts = line.Split('|', StringSplitOptions.TrimEntries);
            definitions.Add(
                new TermDefinition
                {
                    Kind = Enum.Parse<TermKind>(parts[0], ignoreCase: true),
                    Name = At(parts[1]),
                    Synonyms = parts.Length < 3 ? [] : [.. parts[2].Split(',', StringSplitOptions.TrimEntries).Select(name => new Synonym(At(name)))],
                }
            );
        }
        return TermIndexBuilder.Build(new SiteVocabulary(definitions.ToImmutable(), []), [], [], new DiagnosticBag());
    }

    private static Located<string> At(string name) => new(name, File.At(0, 0));

    private static IEnumerable<string> Lines(string file) =>
        System.IO.File.ReadLines(Path.Combine(Folder, file)).Where(line => line.Length > 0 && line[0] != '#');

    private static string Here([CallerFilePath] string path = "") => path;
}
