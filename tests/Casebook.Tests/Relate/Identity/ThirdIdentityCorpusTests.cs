using System.Collections.Immutable;
using System.Globalization;
using Casebook.Tests.Golden;

namespace Casebook.Tests.Relate.Identity;

/// <summary>Seven languages with the same classes each, in fields that the other sets leave out: questions, procedures, imaging, outcomes.</summary>
public sealed class ThirdIdentityCorpusTests
{
    private const double MinFound = 0.95;

    private static readonly ImmutableArray<string[]> Planted =
    [
        .. File.ReadLines(PathOf("planted-third.txt")).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split(" | ", 4)),
    ];

    [Fact]
    public void At_least_95_of_100_are_found_in_all_languages_together()
    {
        var missed = Planted.Where(planted => !IsFound(planted)).Select(planted => string.Join(" | ", planted)).ToList();
        var told = string.Create(
            CultureInfo.InvariantCulture,
            $"{Planted.Length - missed.Count} of {Planted.Length} found\n{string.Join('\n', missed)}"
        );
        TestContext.Current.TestOutputHelper!.WriteLine(told);
        Assert.True(Planted.Length - missed.Count >= Planted.Length * MinFound, told);
    }

    [Fact]
    public void Forty_texts_in_seven_languages_that_tell_of_nobody_get_no_message()
    {
        var texts = File.ReadAllText(PathOf("clean-third.txt")).Split("\n\n").Where(text => text[0] != '#').Select(text => text.Trim()).ToList();
        Assert.True(texts.Count >= 40, $"only {texts.Count} texts");
        Assert.Empty(texts.SelectMany(text => IdentityCorpus.Seen(text).Select(seen => $"{seen.Code} {seen.Message} in {text}")));
    }

    private static bool IsFound(string[] planted)
    {
        var (start, end) = (planted[3].IndexOf('«', StringComparison.Ordinal), planted[3].IndexOf('»', StringComparison.Ordinal));
        var wanted = planted[3][(start + 1)..end];
        var sentence = string.Concat(planted[3].Where(c => c is not ('«' or '»')));
        var file = CaseWith(planted[2], sentence);
        var at = file.IndexOf(sentence, StringComparison.Ordinal) + sentence.IndexOf(wanted, StringComparison.Ordinal);
        return IdentityCorpus
            .SeenIn(file)
            .Any(seen => seen.Location is { } place && place.Span.Start < at + wanted.Length && at < place.Span.Start + place.Span.Length);
    }

    private static string CaseWith(string place, string sentence) =>
        "---\ntitle: A case\n"
        + place switch
        {
            "body" => $"---\n{sentence}\n",
            "caption" => $"figures:\n  - file: a.jpg\n    alt: A hand\n    caption: \"{sentence}\"\n---\nText.\n",
            "filename" => $"figures:\n  - {{file: {sentence}, alt: A hand}}\n---\nText.\n",
            "timeline" => $"timeline:\n  - {{at: day 0, event: \"{sentence}\"}}\n---\nText.\n",
            "background" => $"patient:\n  background: \"{sentence}\"\n---\nText.\n",
            "note" => $"findings:\n  - {{finding: fever, note: \"{sentence}\"}}\n---\nText.\n",
            "stem" => $"questions:\n  - stem: \"{sentence}\"\n    options: [{{text: one, correct: true}}, {{text: two}}]\n---\nText.\n",
            "imaging" => $"imaging:\n  - {{modality: CT, finding: fever, note: \"{sentence}\"}}\n---\nText.\n",
            "procedures" => $"procedures:\n  - {{procedure: surgery, note: \"{sentence}\"}}\n---\nText.\n",
            _ => $"{place}: \"{sentence}\"\n---\nText.\n",
        };

    private static string PathOf(string name) => RepositoryRoot.At("tests", "Casebook.Tests", "Relate", "Identity", name);
}
