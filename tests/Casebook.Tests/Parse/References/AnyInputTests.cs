using System.Diagnostics;
using Casebook.Diagnostics;
using Casebook.Files;
using Casebook.Parse.References;
using Casebook.Parse.References.Formats;
using Casebook.Parse.References.Formats.Jats;
using CsCheck;

namespace Casebook.Tests.Parse.References;

/// <summary>No input of any kind makes a reader throw, and none takes more than its length asks for.</summary>
public sealed class AnyInputTests
{
    // Long enough that work by the square of it is seen.
    private const int Length = 80_000;
    private const int Parts = 16;

    private static readonly Gen<string> Bits = Gen.OneOf(
        "Smith JA, ",
        "et al. ",
        "Title of it. ",
        "J Test. ",
        "2002",
        ";",
        ":",
        "(4)",
        "1-9",
        "doi:10.1/x",
        "PMID: 1",
        "[",
        "]",
        "(",
        ")",
        "{",
        "}",
        "@article{a,",
        "\n",
        "\n@",
        "title = ",
        "\"",
        "\\",
        "\\\"u",
        "#",
        "%",
        ",",
        "TY  - JOUR\n",
        "ER  - \n",
        "PMID- 1\n",
        "AU  - ",
        "      ",
        "[{\"id\": ",
        "\"title\"",
        "\uD83D",
        "é",
        "\0",
        " and ",
        "In: ",
        "editors. ",
        "; 2002.",
        "https://",
        "Accessed March 1, 2020",
        "& ",
        ". ",
        "- key: a\n",
        "  title: b\n",
        "‘",
        "’, ",
        "(2010) ",
        "Vol. 2, ",
        ". Vol. ",
        "A. B. ",
        "PMC12345",
        "10.1/a. 12345",
        "text: "
    );

    private static readonly Gen<string> XmlBits = Gen.OneOf(
        "<article>",
        "<front>",
        "</front>",
        "<article-meta>",
        "</article-meta>",
        "<back>",
        "<ref-list>",
        "<ref>",
        "</ref>",
        "<mixed-citation>",
        "</mixed-citation>",
        "<element-citation>",
        "<name>",
        "<surname>a</surname>",
        "<given-names/>",
        "</name>",
        "<year>2002</year>",
        "<source>",
        "</source>",
        "<article-title/>",
        "<collab>",
        "&amp;",
        "&x;",
        "<!DOCTYPE a [<!ENTITY x \"y\">]>",
        "<![CDATA[",
        "]]>",
        "<!--",
        "-->",
        "<",
        ">",
        "text",
        "\0",
        "\uD83D"
    );

    private static readonly string[] Names = ["a.bib", "a.ris", "a.nbib", "a.json", "a.yml", "a.txt"];

    [Fact]
    public void Nothing_throws() =>
        Gen.OneOf(Bits.List[0, 40].Select(string.Concat), Gen.String)
            .Sample(
                text =>
                {
                    ReferenceTestData.ReadPasted(text);
                    foreach (var name in Names)
                        Read(name, text);
                },
                iter: 3000
            );

    // Found by the test above.
    [Theory]
    [InlineData("A. B. ’, A. B. Title of it. J Test. 2002;4:1-9.")]
    [InlineData("A. B. ,\"ER  - \n’, A. B. PMC12345- key: a\ntitle = TY  - JOUR\n& &   title: b\n")]
    public void A_name_of_nothing_but_an_apostrophe_is_none(string text) => ReferenceTestData.ReadPasted(text);

    [Fact]
    public void No_xml_throws() =>
        Gen.OneOf(
                XmlBits.List[0, 40].Select(string.Concat),
                XmlBits.List[0, 20].Select(bits => $"<article><front/><back><ref-list><ref>{string.Concat(bits)}</ref></ref-list></back></article>"),
                Gen.String
            )
            .Sample(text => Read("a.xml", text), iter: 3000);

    // A text is read once whole and once in sixteen parts. A reader that takes its time by the length needs about the same for both; one that takes
    // it by the square of
    // the length needs sixteen times as long for the whole. The best of ten tries counts, and the first that is good enough is the last, so that a
    // busy machine does not decide.
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
    [InlineData("1. Smith JA. A title. J Test. 2002;1:2-3.\n")]
    [InlineData("@article{a, title = {T}, author = {A, B.}}\n")]
    public void Time_grows_with_the_length_and_no_faster(string bit)
    {
        foreach (var name in Names.Where(name => name != "a.yml"))
            AssertLinear(name, bit);
        ReferenceTestData.ReadPasted(Repeat(bit, Length));
    }

    [Theory]
    [InlineData("<ref><mixed-citation>Smith JA. A title. J Test. 2002;1:2-3.</mixed-citation></ref>")]
    [InlineData(
        "<ref><element-citation><name><surname>A</surname><given-names>B</given-names></name><article-title>T</article-title>"
            + "<source>J</source><year>2002</year></element-citation></ref>"
    )]
    [InlineData("<b>")]
    [InlineData("<name>")]
    [InlineData("<ref><mixed-citation>")]
    [InlineData("<source>")]
    [InlineData("&#x41;")]
    public void Time_for_xml_grows_with_the_length_and_no_faster(string bit)
    {
        var name = bit.Split('<', '>').Skip(1).FirstOrDefault() ?? "";
        var isOpen = bit.StartsWith('<') && !bit.Contains("</", StringComparison.Ordinal);
        AssertLinear(
            "a.xml",
            bit,
            middle =>
            {
                var depth = isOpen ? middle.Length / bit.Length : 0;
                var closing = string.Concat(bit.Split('<', StringSplitOptions.RemoveEmptyEntries).Reverse().Select(tag => "</" + tag));
                var (head, foot) = isOpen && name != "ref" ? ("<ref><mixed-citation>", "</mixed-citation></ref>") : ("", "");
                return $"<article><front/><back><ref-list>{head}{middle}{Repeat(closing, depth * closing.Length)}{foot}</ref-list></back></article>";
            }
        );
    }

    [Theory]
    [InlineData("- key: a\n  title: b\n  authors: [Smith J]\n")]
    [InlineData("- Smith JA. A title. J Test. 2002;1:2-3.\n")]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    [InlineData("a: b\n")]
    [InlineData("- \"")]
    [InlineData("- &a [*a]\n")]
    public void Time_for_yaml_grows_with_the_length_and_no_faster(string bit) => AssertLinear("a.yml", bit);

    private static void AssertLinear(string name, string bit, Func<string, string>? around = null)
    {
        around ??= text => text;
        var whole = around(Repeat(bit, Length));
        var part = around(Repeat(bit, Length / Parts));
        var best = double.MaxValue;
        for (var attempt = 0; attempt < 10 && best > Parts / 3.0; attempt++)
        {
            var inParts = Time(() =>
            {
                for (var i = 0; i < Parts; i++)
                    Read(name, part);
            });
            best = Math.Min(best, Time(() => Read(name, whole)) / (inParts + TimeSpan.FromMilliseconds(20)));
        }
        Assert.True(best <= Parts / 3.0, $"{name}: {Length} characters at once take {best:0.0} times as long as in {Parts} parts");
    }

    private static TimeSpan Time(Action work)
    {
        var watch = Stopwatch.StartNew();
        work();
        return watch.Elapsed;
    }

    private static string Repeat(string bit, int length) => string.Concat(Enumerable.Repeat(bit, length / Math.Max(1, bit.Length)));

    private static void Read(string name, string text)
    {
        if (name == "a.xml")
            JatsReader.Read(new SourceText(name, text), new ReferenceReader(), new DiagnosticBag());
        else
            LibraryFileParser.Parse(
                new SourceText(name, text),
                LibraryFormats.Named(name) ?? LibraryFormat.Pasted,
                new ReferenceReader(),
                new DiagnosticBag()
            );
    }
}
