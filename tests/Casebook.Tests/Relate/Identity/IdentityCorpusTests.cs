using System.Globalization;

namespace Casebook.Tests.Relate.Identity;

/// <summary>How much the rules find, and how often they are wrong.</summary>
public sealed class IdentityCorpusTests
{
    private const double MinFound = 0.95;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void At_least_95_of_100_planted_identifiers_are_found(bool heldOut)
    {
        var all = IdentityCorpus.Planted.Where(planted => planted.IsHeldOut == heldOut).ToList();
        var missed = all.Where(planted => !IsFound(planted)).Select(planted => $"{planted.Class} {planted.Language}: {planted.Sentence}").ToList();
        var share = 1 - ((double)missed.Count / all.Count);
        TestContext.Current.TestOutputHelper!.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"{all.Count - missed.Count} of {all.Count} found ({share:P1})\n{string.Join('\n', missed)}")
        );
        Assert.True(share >= MinFound, string.Join('\n', missed));
    }

    [Fact]
    public void Fewer_than_one_message_in_twenty_clean_texts_is_false()
    {
        var wrong = IdentityCorpus
            .Clean.SelectMany(text =>
                IdentityCorpus
                    .Seen(text)
                    .Select(seen =>
                        $"{seen.Code} {seen.Location!.Value.File.Text[seen.Location.Value.Span.Start..seen.Location.Value.Span.End]}: {text}"
                    )
            )
            .ToList();
        TestContext.Current.TestOutputHelper!.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"{wrong.Count} messages in {IdentityCorpus.Clean.Length} texts\n{string.Join('\n', wrong)}")
        );
        Assert.True(wrong.Count * 20 < IdentityCorpus.Clean.Length, string.Join('\n', wrong));
    }

    private static bool IsFound(Planted planted)
    {
        var body = planted.Sentence;
        return IdentityCorpus
            .Seen(body)
            .Any(seen =>
            {
                var (file, span) = seen.Location!.Value;
                var at = file.Text.IndexOf(body, StringComparison.Ordinal) + planted.Start;
                return span.Start < at + planted.Length && at < span.End;
            });
    }
}
