using Casebook.Diagnostics;
using Casebook.Domain;
using Casebook.Files;
using Casebook.Parse.FrontMatter;

namespace Casebook.Tests.Parse.FrontMatter;

public sealed class PageAndCollectionTests
{
    [Fact]
    public void A_page_has_title_summary_and_order()
    {
        var (page, problems) = Page("---\ntitle: About\nsummary: What this is.\norder: 10\n---\nText.\n");
        Assert.Empty(problems);
        Assert.Equal(("about", "About", "What this is.", 10), (page.Slug, page.Title.Value, page.Summary!.Plain, page.Order));
    }

    [Fact]
    public void A_page_without_order_comes_late() => Assert.Equal(100, Page("---\ntitle: About\n---\nText.\n").Page.Order);

    [Theory]
    [InlineData("order: first", "CB327")]
    [InlineData("level: advanced", "CB301")]
    public void A_mistake_in_a_page_is_reported(string line, string code) =>
        Assert.Equal(code, Assert.Single(Page($"---\ntitle: About\n{line}\n---\nText.\n").Problems).Code);

    [Fact]
    public void A_collection_keeps_the_order_of_its_cases()
    {
        var problems = new DiagnosticBag();
        var file = new SourceText("content/collections/made-up.md", "---\ntitle: Path\nlevel: foundation\ncases: [b, a]\n---\nText.\n");
        var collection = CollectionFileParser.Parse(file, new PlainMarkdown(), problems);
        Assert.Equal(0, problems.Count);
        Assert.Equal(("made-up", "Path", Level.Foundation), (collection.Slug, collection.Title.Value, collection.Level!.Value.Value));
        Assert.Equal(["b", "a"], collection.Cases.Select(slug => slug.Value));
        Assert.Equal("4:9", $"{collection.Cases[0].Location.Start.Line}:{collection.Cases[0].Location.Start.Column}");
    }

    private static (TextPage Page, IReadOnlyList<Diagnostic> Problems) Page(string text)
    {
        var problems = new DiagnosticBag();
        return (PageFileParser.Parse(new SourceText("content/pages/about.md", text), new PlainMarkdown(), problems), problems.ToImmutable());
    }
}
