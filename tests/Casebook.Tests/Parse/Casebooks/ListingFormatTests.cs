using System.Buffers;
using System.Text;
using Casebook.Domain;
using Casebook.Parse.Casebooks;

namespace Casebook.Tests.Parse.Casebooks;

/// <summary>What another casebook lists is read as it was written, and nothing in it is trusted.</summary>
public sealed class ListingFormatTests
{
    [Fact]
    public void What_is_written_is_read_back()
    {
        var listing = new CasebookListing
        {
            Title = "Made-up “casebook”",
            Url = "https://department.example.org/casebook",
            Language = "tr",
            Licence = "CC BY 4.0",
            Parts = ["casebook-2.json"],
            Terms = [new ListedTerm("finding", "kalsinozis", ["calcinosis cutis"], ["mesh:d002114"], "findings/kalsinozis/", 3)],
            Works = [new ListedWork("A made-up trial", ["doi:10.1000/xyz"], "references/#smith2017", 1)],
            Cases = [new ListedCase("A made-up case", "cases/a/", [0], [0])],
        };
        var output = new ArrayBufferWriter<byte>();
        ListingFormat.Write(output, listing);
        var read = ListingFormat.Read(Encoding.UTF8.GetString(output.WrittenSpan), out var fault);
        Assert.Equal("", fault);
        Assert.Equivalent(listing, read, strict: true);
    }

    [Theory]
    [InlineData("", "it is no JSON (line 1)")]
    [InlineData("[]", "it is not the list of a casebook")]
    [InlineData("{\"title\": \"a\"}", "it is not the list of a casebook")]
    [InlineData("{\"casebook\": 2, \"title\": \"a\"}", "its form is newer than this program knows (2)")]
    [InlineData("{\"casebook\": 1, \"title\": 7}", "it has no title")]
    public void What_is_no_listing_is_told(string text, string expected)
    {
        Assert.Null(ListingFormat.Read(text, out var fault));
        Assert.Equal(expected, fault);
    }

    [Theory]
    [InlineData("findings/a/", "findings/a/")]
    [InlineData("javascript:alert(1)", "")]
    [InlineData("//evil.example.com/", "")]
    [InlineData("/a/", "")]
    [InlineData("../a/", "")]
    [InlineData("a/../../b/", "")]
    [InlineData("https://evil.example.com/", "")]
    [InlineData("a\\\"><script>", "")]
    public void A_path_leads_down_from_the_root_of_its_site(string path, string kept)
    {
        var listing = ListingFormat.Read(
            $$"""{"casebook": 1, "title": "a", "terms": [{"kind": "finding", "name": "b", "path": "{{path}}"}]}""",
            out _
        );
        Assert.Equal(kept, Assert.Single(listing!.Terms).Path);
    }

    [Fact]
    public void Signs_that_cannot_be_seen_and_texts_without_end_are_cut()
    {
        var listing = ListingFormat.Read(
            $$"""{"casebook": 1, "title": "a\u202Eb\u0000{{new string('c', 1000)}}", "parts": ["../x.json", "casebook-2.json"]}""",
            out _
        )!;
        Assert.Equal("ab" + new string('c', 498), listing.Title);
        Assert.Equal(["casebook-2.json"], listing.Parts);
    }
}
