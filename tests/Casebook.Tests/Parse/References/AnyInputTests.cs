using System.Diagnostics;
using Casebook.Diagnostics;
using CsCheck;

namespace Casebook.Tests.Parse.References;

/// <summary>No input of any kind makes a reader throw or take long.</summary>
public sealed class AnyInputTests
{
    private static readonly Gen<string> Bits = Gen.OneOf(
        "Smith JA, ", "et al. ", "Title of it. ", "J Test. ", "2002", ";", ":", "(4)", "1-9", "doi:10.1/x", "PMID: 1", "[", "]", "(", ")", "{", "}", "@article{a,", "\n", "\n@", "title = ", "\"", "\\", "\\\"u", "#", "%", ",",
        "TY  - JOUR\n", "ER  - \n", "PMID- 1\n", "AU  - ", "      ", "[{\"id\": ", "\"title\"", "\uD83D", "é", "\0", " and ", "In: ", "editors. ", "; 2002.", "https://", "Accessed March 1, 2020", "& ", ". ", "- key: a\n", "  title: b\n");

    private static readonly string[] Names = ["a.bib", "a.ris", "a.nbib", "a.json", "a.yml"];

    [Fact]
    public void Nothing_throws() => Gen.OneOf(Bits.List[0, 40].Select(string.Concat), Gen.String).Sample(text =>
    {
        ReferenceTestData.ReadPasted(text);
        foreach (var name in Names) ReferenceTestData.ReadLibrary(name, text, new DiagnosticBag());
    }, iter: 3000);

    [Theory]
    [InlineData("Smith JA, ")]
    [InlineData("2002;1(")]
    [InlineData("A. ")]
    [InlineData("[")]
    [InlineData("@article{a, title = {")]
    [InlineData("@article{a,\n")]
    [InlineData("\n@a{b, c = {{")]
    [InlineData("TY  - JOUR\n")]
    [InlineData("PMID- 1\nAU  - x\n")]
    [InlineData(" goes on\n")]
    [InlineData("[{\"a\":")]
    [InlineData("{\"a\":1},")]
    [InlineData(" and ")]
    public void A_megabyte_takes_no_more_time_than_its_length_asks_for(string bit)
    {
        var text = string.Concat(Enumerable.Repeat(bit, 1_000_000 / bit.Length));
        var watch = Stopwatch.StartNew();
        ReferenceTestData.ReadPasted(text);
        foreach (var name in Names.AsSpan(0, 4)) ReferenceTestData.ReadLibrary(name, text, new DiagnosticBag());
        // Linear readers need well under a second each on a free machine; anything that grows faster needs minutes.
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(30), $"{watch.Elapsed}");
    }
}
