using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Casebook.Diagnostics;
using Casebook.Tests.Golden;

namespace Casebook.Tests.Relate.Identity;

/// <summary>Notes as wards write them, in eight languages, by somebody who did not know the rules; each half with texts that tell of nobody.</summary>
public sealed partial class FourthIdentityCorpusTests
{
    // The half set aside was measured once, before anybody looked at it: 65 of 102; most of its kinds are found since. The bar of 95 of 100 was not
    // reached on unseen notes of wards.
    [Theory]
    [InlineData("planted-fourth.txt", 0.95)]
    [InlineData("planted-kinds.txt", 0.95)]
    [InlineData("planted-fourth-aside.txt", 0.92)]
    public void As_many_are_found_as_were(string name, double least)
    {
        var planted = Blocks(name);
        var missed = planted.Where(block => !IsFound(block)).ToList();
        var told = string.Create(
            CultureInfo.InvariantCulture,
            $"{planted.Count - missed.Count} of {planted.Count} found\n{string.Join('\n', missed)}"
        );
        TestContext.Current.TestOutputHelper!.WriteLine(told);
        Assert.True(planted.Count - missed.Count >= planted.Count * least, told);
    }

    [Theory]
    [InlineData("clean-fourth.txt")]
    [InlineData("clean-kinds.txt")]
    [InlineData("clean-fourth-aside.txt")]
    public void Fewer_than_one_message_in_twenty_texts_that_tell_of_nobody(string name)
    {
        var texts = Blocks(name);
        var wrong = texts.SelectMany(text => IdentityCorpus.SeenIn(CaseOf(text)).Select(seen => $"{seen.Code} «{Marked(seen)}» {text}")).ToList();
        Assert.True(wrong.Count * 20 < texts.Count, $"{wrong.Count} in {texts.Count} texts\n{string.Join('\n', wrong)}");
    }

    private static bool IsFound(string block)
    {
        var (start, end) = (block.IndexOf('⟦', StringComparison.Ordinal), block.IndexOf('⟧', StringComparison.Ordinal));
        var plain = block.Remove(end, 1).Remove(start, 1);
        var file = CaseOf(plain);
        var at = file.IndexOf(plain, StringComparison.Ordinal) + start;
        return IdentityCorpus.SeenIn(file).Any(seen => seen.Location is { } place && place.Span.Start < at + end - start - 1 && at < place.Span.End);
    }

    private static string CaseOf(string block) =>
        Field().IsMatch(block) ? $"---\ntitle: A case\n{block}\n---\nText.\n" : $"---\ntitle: A case\n---\n{block}\n";

    private static string Marked(Diagnostic seen) =>
        seen.Location!.Value.File.Text.Substring(seen.Location.Value.Span.Start, seen.Location.Value.Span.Length);

    private static ImmutableList<string> Blocks(string name) =>
        [
            .. File.ReadAllText(RepositoryRoot.At("tests", "Casebook.Tests", "Relate", "Identity", name))
                .Split("\n---\n")
                .Select(block => string.Join('\n', block.Trim('\n').Split('\n').Where(line => line is not ['#', ' ', ..]))),
        ];

    [GeneratedRegex(@"^[a-z_]+:(?: |$)", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Field();
}
