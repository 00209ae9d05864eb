using System.Collections.Immutable;
using System.Globalization;
using Casebook.Diagnostics;
using Casebook.Tests.Golden;

namespace Casebook.Tests.Relate.Identity;

/// <summary>How much the rules find of identifiers in any place of a case, and how often they are wrong, on texts of their own.</summary>
public sealed class SecondIdentityCorpusTests
{
    private const double MinFound = 0.95;
    private static readonly ImmutableArray<(string Name, string Place, string Sentence, string Wanted)> Planted =
    [
        .. Lines("planted-second.txt").Select(Read),
    ];

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void At_least_95_of_100_are_found_in_any_place(int half)
    {
        var all = Planted.Where((_, i) => i % 2 == half).ToList();
        var missed = all.Where(planted => !IsFound(planted.Place, planted.Sentence, planted.Wanted)).Select(planted => planted.Name).ToList();
        var told = string.Create(CultureInfo.InvariantCulture, $"{all.Count - missed.Count} of {all.Count} found\n{string.Join('\n', missed)}");
        TestContext.Current.TestOutputHelper!.WriteLine(told);
        Assert.True(all.Count - missed.Count >= all.Count * MinFound, told);
    }

    [Fact]
    public void Twenty_texts_that_tell_of_nobody_get_no_message()
    {
        var texts = File.ReadAllText(PathOf("clean-second.txt")).Split("\n\n").Where(text => text[0] != '#').Select(text => text.Trim()).ToList();
        Assert.Equal(20, texts.Count);
        Assert.Empty(texts.SelectMany(text => IdentityCorpus.Seen(text).Select(seen => $"{seen.Code} «{Marked(seen)}» {text}")));
    }

    private static bool IsFound(string place, string sentence, string wanted)
    {
        var file = CaseWith(place, sentence);
        var at = file.IndexOf(sentence, StringComparison.Ordinal) + sentence.IndexOf(wanted, StringComparison.Ordinal);
        return IdentityCorpus
            .SeenIn(file)
            .Any(seen =>
                place == "filename"
                    ? seen.Location!.Value.File.Text.AsSpan(seen.Location.Value.Span.Start, seen.Location.Value.Span.Length)
                        .Contains(wanted, StringComparison.Ordinal)
                    : seen.Location!.Value.Span.Start < at + wanted.Length && at < seen.Location.Value.Span.End
            );
    }

    private static string CaseWith(string place, string sentence) =>
        place switch
        {
            "body" => $"---\ntitle: A case\n---\n{sentence}\n",
            "caption" => $"---\ntitle: A case\nfigures:\n  - file: a.jpg\n    alt: A hand\n    caption: \"{sentence}\"\n---\nText.\n",
            "alt" => $"---\ntitle: A case\nfigures:\n  - file: a.jpg\n    alt: \"{sentence}\"\n---\nText.\n",
            "filename" => $"---\ntitle: A case\nfigures:\n  - {{file: {sentence}, alt: A hand}}\n---\nText.\n",
            "timeline" => $"---\ntitle: A case\ntimeline:\n  - {{at: day 0, event: \"{sentence}\"}}\n---\nText.\n",
            "background" => $"---\ntitle: A case\npatient:\n  age: 50\n  background: \"{sentence}\"\n---\nText.\n",
            "note" => $"---\ntitle: A case\nfindings:\n  - finding: fever\n    note: \"{sentence}\"\n---\nText.\n",
            _ => $"---\ntitle: A case\n{place}: \"{sentence}\"\n---\nText.\n",
        };

    private static string Marked(Diagnostic seen) =>
        seen.Location!.Value.File.Text.Substring(seen.Location.Value.Span.Start, seen.Location.Value.Span.Length);

    private static (string, string, string, string) Read(string line)
    {
        var parts = line.Split(" | ", 4);
        var (start, end) = (parts[3].IndexOf('«', StringComparison.Ordinal), parts[3].IndexOf('»', StringComparison.Ordinal));
        var sentence = string.Concat(parts[3].Where(c => c is not ('«' or '»')));
        return (line, parts[2], sentence, parts[3][(start + 1)..end]);
    }

    private static IEnumerable<string> Lines(string name) => File.ReadLines(PathOf(name)).Where(line => line.Length > 0 && line[0] != '#');

    private static string PathOf(string name) => RepositoryRoot.At("tests", "Casebook.Tests", "Relate", "Identity", name);
}
