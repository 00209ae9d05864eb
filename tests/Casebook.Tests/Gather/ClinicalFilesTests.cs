using System.Text;
using Casebook.Tests.Golden;

namespace Casebook.Tests.Gather;

/// <summary>Files of a hospital's systems among the content are errors, whatever they are called.</summary>
public sealed class ClinicalFilesTests
{
    private static readonly byte[] Dicom = [.. new byte[128], .. "DICM"u8, 2, 0, 0, 0];

    [Theory]
    [InlineData("IM000001", "CB250")]
    [InlineData("chest.dcm", "CB250")]
    [InlineData("scan.bin", "CB250")]
    [InlineData("DICOMDIR", "CB250")]
    public void Dicom_is_known_by_its_ending_or_its_bytes(string name, string code) =>
        Assert.Contains($"content/cases/a/{name}:1:1: error {code}", Messages(name, Dicom), StringComparison.Ordinal);

    [Theory]
    [InlineData("letter.pdf", "%PDF-1.7", "CB251")]
    [InlineData("letter", "%PDF-1.7", "CB251")]
    [InlineData("case.docx", "PK", "CB252")]
    [InlineData("case.DOC", "x", "CB252")]
    [InlineData("case.rtf", "{\\rtf1", "CB252")]
    [InlineData("labs.xlsx", "PK", "CB252")]
    [InlineData("case", "PK\u0003\u0004....[Content_Types].xml", "CB252")]
    public void So_are_pdf_and_office_documents(string name, string text, string code) =>
        Assert.Contains($"error {code}", Messages(name, Encoding.Latin1.GetBytes(text)), StringComparison.Ordinal);

    [Fact]
    public void The_message_says_that_history_keeps_the_file() =>
        Assert.Contains(
            "Once it is committed it stays in the history of git even if you delete it: `casebook explain CB250` says how to take it out of there.",
            Messages("IM1", Dicom),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_dicom_file_called_a_picture_is_known_when_it_is_shown() =>
        Assert.Contains("content/cases/a/hand.png:1:1: error CB250", Messages("hand.png", Dicom, "![A hand](hand.png)"), StringComparison.Ordinal);

    [Fact]
    public void Other_strays_stay_a_warning() => Assert.Contains("warning CB204", Messages("notes.txt", "x"u8.ToArray()), StringComparison.Ordinal);

    private static string Messages(string name, byte[] bytes, string body = "Words.")
    {
        var sources = SourceFiles.Of(
            ("site.config.yml", "title: Made-up cases\nurl: https://example.org/\n"),
            ("content/cases/a.md", $"---\ntitle: A case\nconsent: obtained\n---\n{body}\n")
        );
        return string.Join('\n', BuiltSite.Build(new SourceFiles(sources.Files.Add($"content/cases/a/{name}", bytes)).Tree()).Messages);
    }
}
