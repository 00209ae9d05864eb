using Casebook.Diagnostics;
using Casebook.Domain.Works;
using Casebook.Files;
using Casebook.Parse.References;
using Casebook.Parse.References.Formats;

namespace Casebook.Tests.Parse.References;

public sealed class PastedListReaderTests
{
    [Theory]
    [InlineData("1. Smith J. One. J Test. 2001;1:2-3.\n2. Jones B. Two. J Test. 2002;2:\n   4-5.\n", "One 1|Two 2")]
    [InlineData("References\n\n[1] Smith J. One. J Test. 2001;1:2-3.\n[2] Jones B. Two. J Test. 2002;2:4-5.", "One 3|Two 4")]
    [InlineData("Smith J. One. J Test. 2001;1:2-3.\nJones B. Two. J Test. 2002;2:4-5.", "One 1|Two 2")]
    [InlineData("Smith J. One long\ntitle. J Test. 2001;1:2-3.\n\n\nJones B. Two. J Test. 2002;2:4-5.", "One long title 1|Two 5")]
    [InlineData("# Literature:\nSmith J. One. J Test. 2001;1:2-3.\r\n\r\n  Jones B. Two. J Test. 2002;2:4-5.\r\n", "One 2|Two 4")]
    [InlineData("- Smith J. One. J Test. 2001;1:2-3.\n- Jones B. Two. J Test. 2002;2:4-5.", "One 1|Two 2")]
    [InlineData("• Smith J. One. J Test. 2001;1:2-3.\n• Jones B. Two long\n  title. J Test. 2002;2:4-5.", "One 1|Two long title 2")]
    [InlineData(
        "3. Smith J. One. J Test. 2001;1:2-3.\n* Jones B. Two. J Test. 2002;2:4-5.\nMiller C. Three. J Test. 2003;3:6-7.",
        "One 1|Two 2|Three 3"
    )]
    [InlineData(
        "1.\nSmith J. One. J Test. 2001;1:2-3.\n[PubMed] [Google Scholar]\n2.\nJones B. Two. J Test. 2002;2:4-5.\n[DOI] [PubMed]",
        "One 1|Two 4"
    )]
    [InlineData("Smith J. One. J Test. 2001;1:2-3.\n[PubMed] [Google Scholar]\nJones B. Two. J Test. 2002;2:4-5.\n[DOI] [PubMed]", "One 1|Two 3")]
    [InlineData("５．Smith J. One. J Test. ２００１;１(２):２-３.", "One 1")]
    [InlineData(
        "1. Smith J. One. J Test. 2001;1:2-3. 2. Jones B. Two. J Test. 2002;2:4-5. 3. Miller C. Three. J Test. 2003;3:6-7.",
        "One 1|Two 1|Three 1"
    )]
    [InlineData("[1] Smith J. One. J Test. 2001;1:2-3. [2] Jones B. Two. J Test. 2002;2:4-5.", "One 1|Two 1")]
    [InlineData("Smith J, Ng P. One. J Test. 2001;1:2-3. Jones B, Li C. Two. J Test. 2002;2:4-5.", "One 1|Two 1")]
    // A number that follows its year is no mark of a list.
    [InlineData("1. Smith J. Study of phase 2. J Test. 2001;1:2-3.", "Study of phase 2 1")]
    [InlineData("\n \n", "")]
    public void References_are_told_apart_by_numbers_lines_and_gaps(string text, string expected)
    {
        var file = SourceText.Decode("list.txt", System.Text.Encoding.UTF8.GetBytes(text));
        Assert.Equal(expected, string.Join('|', Read(file).Select(work => $"{work.Title} {work.Location.Start.Line}")));
    }

    [Fact]
    public void What_cannot_be_read_is_kept_without_the_number_of_the_list()
    {
        var work = Read(new SourceText("list.txt", "3. Something that somebody said in 2011"))[0];
        Assert.Equal((false, "Something that somebody said in 2011"), (work.IsParsed, work.AsWritten));
    }

    [Theory]
    [InlineData("a.bib", "", nameof(LibraryFormat.BibTeX))]
    [InlineData("A.RIS", "", nameof(LibraryFormat.Ris))]
    [InlineData("a.nxml", "", nameof(LibraryFormat.Jats))]
    [InlineData("pubmed.txt", "\nPMID- 1\n", nameof(LibraryFormat.Nbib))]
    [InlineData("a.txt", "TY  - JOUR", nameof(LibraryFormat.Ris))]
    [InlineData("a.txt", "@article{a,", nameof(LibraryFormat.BibTeX))]
    [InlineData("a.txt", "[{\"id\"", nameof(LibraryFormat.CslJson))]
    [InlineData("a", "<?xml version=\"1.0\"?>", nameof(LibraryFormat.Jats))]
    [InlineData("a.txt", "[1] Smith J.", nameof(LibraryFormat.Pasted))]
    [InlineData("a.docx.txt", "@ the meeting {x}", nameof(LibraryFormat.Pasted))]
    public void The_format_is_told_by_the_ending_or_by_how_the_file_begins(string name, string text, string expected) =>
        Assert.Equal(expected, LibraryFormats.Of(new SourceText(name, text)).ToString());

    private static Work[] Read(SourceText file) =>
        [.. LibraryFileParser.Parse(file, LibraryFormat.Pasted, new ReferenceReader(), new DiagnosticBag())];
}
