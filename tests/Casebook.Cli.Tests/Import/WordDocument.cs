using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Casebook.Cli.Tests.Import;

/// <summary>Makes Word documents with the SDK of their inventors.</summary>
internal static class WordDocument
{
    /// <summary>A document of these paragraphs and tables.</summary>
    public static byte[] Of(params OpenXmlElement[] body) => Of(_ => { }, body);

    /// <summary>A document with other parts beside its text.</summary>
    public static byte[] Of(Action<MainDocumentPart> others, params OpenXmlElement[] body)
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            others(main);
            main.Document = new Document(new Body(body.Select(element => element.CloneNode(true))));
            document.PackageProperties.Creator = "SECRET-PROPERTY Writer";
            document.PackageProperties.Title = "SECRET-PROPERTY Title";
        }
        return stream.ToArray();
    }

    public static Paragraph Line(string text) => new(Run(text));

    public static Paragraph Line(params OpenXmlElement[] runs) => new(runs);

    public static Paragraph Bold(string text) => new(new Run(new RunProperties(new Bold()), Text(text)));

    public static Run Run(string text) => new(Text(text));

    public static Run Raised(string text) =>
        new(new RunProperties(new VerticalTextAlignment { Val = VerticalPositionValues.Superscript }), Text(text));

    public static Table Table(params string[][] rows) => new(rows.Select(row => new TableRow(row.Select(cell => new TableCell(Line(cell))))));

    private static Text Text(string text) => new(text) { Space = SpaceProcessingModeValues.Preserve };
}
