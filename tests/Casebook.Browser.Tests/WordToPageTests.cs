using Casebook.Browser.Tests.Hosting;
using Casebook.Cli.Terminals;
using Casebook.Cli.Usage;
using Casebook.Files;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Microsoft.Playwright;
using A = DocumentFormat.OpenXml.Drawing;
using Pic = DocumentFormat.OpenXml.Drawing.Pictures;
using Wp = DocumentFormat.OpenXml.Drawing.Wordprocessing;

namespace Casebook.Browser.Tests;

/// <summary>The whole way of a made-up Word file: imported, built, and read in a browser.</summary>
public sealed class WordToPageTests(SiteFixture fixture)
{
    [Fact]
    public async Task What_stands_in_a_Word_file_stands_on_the_page_of_its_case()
    {
        var folder = Directory.CreateTempSubdirectory("casebook-word-").FullName;
        try
        {
            await File.WriteAllTextAsync(Path.Combine(folder, "site.config.yml"), "title: Made-up casebook\n", TestContext.Current.CancellationToken);
            await File.WriteAllBytesAsync(Path.Combine(folder, "case.docx"), Document(), TestContext.Current.CancellationToken);
            using var said = new StringWriter();
            var terminal = new Terminal
            {
                Out = said,
                Error = said,
                Folder = folder,
            };
            Assert.True(await CommandLine.RunAsync(["import", "case.docx"], terminal, TestContext.Current.CancellationToken) == 0, said.ToString());
            var draft = Assert.Single(Directory.GetFiles(Path.Combine(folder, "content", "cases"), "*.md", SearchOption.AllDirectories));
            // What an author does with a draft: says that it is none, and takes away the remarks it answered.
            var lines = (await File.ReadAllLinesAsync(draft, TestContext.Current.CancellationToken)).Where(line =>
                line != "draft: true" && !line.Contains("check:", StringComparison.Ordinal)
            );
            await File.WriteAllLinesAsync(draft, lines, TestContext.Current.CancellationToken);

            await using var server = await SiteServer.StartAsync(RepositorySite.Render(new DiskFileTree(folder)));
            await using var visit = await fixture.OpenAsync("cases/invented-nodules-of-both-hands/", 1280, server: server);
            var page = visit.Page;
            await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Invented nodules of both hands");
            await Assertions.Expect(page.Locator("main")).ToContainTextAsync("A made-up woman came with hard nodules.");
            await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Haemoglobin");
            await Assertions.Expect(page.Locator("main")).ToContainTextAsync("10.5");
            await Assertions.Expect(page.Locator("td", new() { HasTextString = "first made-up visit" })).ToBeVisibleAsync();
            var cited = page.Locator("main a[href^='#ref-']").First;
            await Assertions.Expect(cited).ToContainTextAsync("1");
            await cited.ClickAsync();
            await Assertions.Expect(page.Locator("#ref-1")).ToContainTextAsync("J Test");
            var picture = page.Locator("figure img[alt='Made-up white bar']");
            Assert.True(await picture.EvaluateAsync<bool>("image => image.decode().then(() => image.naturalWidth > 0)"));
            await Assertions.Expect(page.Locator("figcaption")).ToContainTextAsync("A made-up bar.");
            Assert.DoesNotContain("SECRET", await page.ContentAsync(), StringComparison.Ordinal);
            Assert.Empty(visit.Troubles);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static byte[] Document()
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            var image = main.AddImagePart(ImagePartType.Png, "picture");
            using (var bytes = new MemoryStream(Picture()))
                image.FeedData(bytes);
            main.Document = new Document(
                new Body(
                    Styled("Title", "Invented nodules of both hands"),
                    Styled("Heading1", "Presentation"),
                    Line("A made-up woman came with hard nodules."),
                    Table(["When", "What"], ["day 0", "first made-up visit"]),
                    Styled("Heading1", "Laboratory"),
                    Table(["Test", "Result", "Reference"], ["Haemoglobin", "10.5 g/dL", "12-16"], ["CRP", "48 mg/L", "< 5"]),
                    new Paragraph(new Run(Drawing())),
                    Line("Figure 1. A made-up bar."),
                    Styled("Heading1", "Discussion"),
                    Line("Made-up nodules are rare [1]."),
                    Styled("Heading1", "Consent"),
                    Line("Written informed consent was obtained from the patient."),
                    Styled("Heading1", "References"),
                    Line("1. Example A, Sample B. Invented nodules of the hand. J Test. 2001;4(2):5-6.")
                )
            );
            document.PackageProperties.Creator = "SECRET";
        }
        return stream.ToArray();
    }

    private static Paragraph Styled(string style, string text) =>
        new(new ParagraphProperties(new ParagraphStyleId { Val = style }), new Run(new Text(text)));

    private static Paragraph Line(string text) => new(new Run(new Text(text)));

    private static Table Table(params string[][] rows) => new(rows.Select(row => new TableRow(row.Select(cell => new TableCell(Line(cell))))));

    private static Drawing Drawing() =>
        new(
            new Wp.Inline(
                new Wp.Extent { Cx = 914400, Cy = 914400 },
                new Wp.DocProperties
                {
                    Id = 1,
                    Name = "Picture 1",
                    Description = "Made-up white bar",
                },
                new A.Graphic(
                    new A.GraphicData(
                        new Pic.Picture(
                            new Pic.NonVisualPictureProperties(
                                new Pic.NonVisualDrawingProperties { Id = 0, Name = "bar.png" },
                                new Pic.NonVisualPictureDrawingProperties()
                            ),
                            new Pic.BlipFill(new A.Blip { Embed = "picture" }, new A.Stretch(new A.FillRectangle())),
                            new Pic.ShapeProperties()
                        )
                    )
                    {
                        Uri = "http://schemas.openxmlformats.org/drawingml/2006/picture",
                    }
                )
            )
        );

    private static byte[] Picture()
    {
        using var bar = (NetVips.Image.Black(400, 300, 3) + new double[] { 200, 200, 200 }).Cast(NetVips.Enums.BandFormat.Uchar);
        using var coloured = bar.Copy(interpretation: NetVips.Enums.Interpretation.Srgb);
        return coloured.PngsaveBuffer();
    }
}
