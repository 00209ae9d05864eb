using System.IO.Compression;
using System.Text;

namespace Casebook.Cli.Tests.Import;

/// <summary>OpenDocument texts made here, letter for letter; those of other programs are read by <see cref="WordTests"/>.</summary>
public sealed class OpenDocumentTests
{
    private const string Head = """
        <office:document-content xmlns:office="o" xmlns:text="t" xmlns:style="s" xmlns:fo="f" xmlns:draw="d" xmlns:xlink="x" xmlns:table="a">
        <office:automatic-styles>
        <style:style style:name="T1" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style>
        <style:style style:name="T2" style:family="text"><style:text-properties text:display="none"/></style:style>
        </office:automatic-styles><office:body><office:text>
        """;

    private const string Tail = "</office:text></office:body></office:document-content>";

    private const string References = """
        <text:h text:outline-level="1">References</text:h>
        <text:p>1. Example A, Sample B. Invented nodules of the hand. J Test. 2001;4(2):5-6.</text:p>
        <text:p>2. Sample B. More invented nodules. J Test. 2002;5(1):7-9.</text:p>
        """;

    [Fact]
    public async Task Comments_deletions_hidden_words_and_pictures_from_elsewhere_stay_behind_and_are_told()
    {
        using var site = new TempSite()
            .Put("secret.png", "SECRET of this machine")
            .Put(
                "case.odt",
                Of(
                    """
                    <text:tracked-changes><text:changed-region><text:deletion><text:p>SECRET deleted</text:p></text:deletion></text:changed-region></text:tracked-changes>
                    <text:p>Invented nodules</text:p><text:h text:outline-level="1">Discussion</text:h>
                    <text:p>They are   rare<office:annotation><text:p>SECRET comment</text:p></office:annotation><text:span text:style-name="T1">1,2</text:span>,
                    <text:span text:style-name="T2">SECRET hidden</text:span>and last<text:s text:c="3"/>long.</text:p>
                    <text:p><draw:frame><draw:image xlink:href="../secret.png"/></draw:frame><draw:frame><draw:image xlink:href="http://evil.example/x.png"/></draw:frame></text:p>
                    """ + References
                )
            );
        var ran = await Ran.In(site, "import", "case.odt");
        Assert.Equal((0, ""), (ran.Exit, ran.Error));
        var text = site.Read("content/cases/invented-nodules.md");
        Assert.Contains(
            "They are rare [@example2001; @sample2002], and last   long.",
            text.Replace("rare[", "rare [", StringComparison.Ordinal),
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("SECRET", text, StringComparison.Ordinal);
        Assert.Matches("(?s)comment.*deleted|deleted.*comment", text);
    }

    [Theory]
    [InlineData("bomb", "CB752")]
    [InlineData("deep", "CB752")]
    [InlineData("dtd", "CB750")]
    [InlineData("macros", "CB751")]
    [InlineData("no text", "CB750")]
    public async Task A_hostile_document_is_refused(string how, string code)
    {
        var bytes = how switch
        {
            "bomb" => Of(new string(' ', 61_000_000)),
            "deep" => Of(string.Concat(Enumerable.Repeat("<text:span>", 3000)) + string.Concat(Enumerable.Repeat("</text:span>", 3000))),
            "dtd" => Zip(("content.xml", "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]>" + Head + "<text:p>&b;</text:p>" + Tail)),
            "macros" => Zip(("content.xml", Head + "<text:p>A title</text:p>" + Tail), ("Basic/Standard/Module1.xml", "<a/>")),
            _ => Zip(("content.xml", "<a/>")),
        };
        using var site = new TempSite().Put("case.odt", bytes);
        var ran = await Ran.In(site, "import", "case.odt");
        Assert.Equal(1, ran.Exit);
        Assert.Contains($"case.odt:1:1: error {code}", ran.Out, StringComparison.Ordinal);
    }

    private static byte[] Of(string text) => Zip(("content.xml", Head + text + Tail));

    private static byte[] Zip(params (string Path, string Text)[] parts)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, text) in parts)
            {
                using var entry = archive.CreateEntry(path, CompressionLevel.Fastest).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        }
        return stream.ToArray();
    }
}
