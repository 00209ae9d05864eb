using System.Globalization;
using System.Text;
using Casebook.Diagnostics;
using Casebook.Domain.Works;
using Casebook.Render.Shared.References.Exports;
using Casebook.Tests.Parse.References;

namespace Casebook.Tests.Render.Shared.References;

/// <summary>
/// Six made-up works with the fields that are seldom written, as we write them, as pandoc and bibutils write on what they read of that, and as we read
/// those files again. <c>Data/make-answers.sh</c> makes the files.
/// </summary>
public sealed class ExchangeTests(ITestOutputHelper output)
{
    private const string Data = "Render/Shared/References/Data/exchange/";

    private static readonly Work[] Works = [.. ReferenceTestData.ReadLibrary(ReferenceTestData.File(Data + "works.json"))];

    [Theory]
    [InlineData("bib")]
    [InlineData("ris")]
    [InlineData("nbib")]
    [InlineData("json")]
    public void The_exports_are_those_that_other_programs_have_read(string extension)
    {
        IWorkExport[] exports = [new BibTeXExport(), new RisExport(), new NbibExport(), new CslJsonExport()];
        var text = new StringBuilder();
        exports.Single(export => export.Extension == extension).Write(Works, text);
        Assert.Equal(ReferenceTestData.File($"{Data}export.{extension}").Text, text.ToString());
    }

    // Of 44 fields. What is lost elsewhere has no place there: days of access, original titles and short names in bibutils, in press in CSL through BibTeX;
    // bibutils reads a group's last word as a family name in BibTeX and RIS.
    [Theory]
    [InlineData("export.bib", 44)]
    [InlineData("export.ris", 44)]
    [InlineData("export.nbib", 44)]
    [InlineData("export.json", 44)]
    [InlineData("pandoc-json.json", 44)]
    [InlineData("pandoc-bib.json", 40)]
    [InlineData("bibutils-ris.ris", 40)]
    [InlineData("bibutils-bib.ris", 37)]
    [InlineData("bibutils-bib.bib", 36)]
    [InlineData("bibutils-bib.enw", 36)]
    [InlineData("bibutils-ris.bib", 34)]
    [InlineData("bibutils-ris.enw", 32)]
    public void What_other_programs_write_on_is_read_again(string file, int least)
    {
        var problems = new DiagnosticBag();
        var source = ReferenceTestData.File(Data + file);
        var read = ReferenceTestData.ReadLibrary(file, source.Text, problems).ToDictionary(work => work.Title, StringComparer.Ordinal);
        Assert.Empty(problems.ToImmutable());
        Assert.Equal(Works.Length, read.Count);
        var (all, right) = (0, 0);
        foreach (var work in Works)
        {
            foreach (var (mine, theirs) in Fields(work).Zip(Fields(read[work.Title])).Where(pair => pair.First.Length > 0))
            {
                all++;
                if (mine == theirs)
                    right++;
                else
                    output.WriteLine($"{work.Key}: \"{theirs}\" for \"{mine}\"");
            }
        }
        Assert.Equal(44, all);
        Assert.True(right >= least, $"{file}: {right} of {all}");
    }

    private static IEnumerable<string> Fields(Work work) =>
        [
            ReferenceTestData.Names(work.Authors),
            work.Year?.ToString(CultureInfo.InvariantCulture) ?? "",
            work.Container,
            work.ContainerShort,
            work.Issn,
            work.Volume,
            work.Issue,
            PageRange.Expand(work.Pages) + work.ArticleNumber,
            work.Doi,
            work.Stage?.ToString() ?? "",
            work.OriginalTitle,
            work.Language,
            work.Publisher,
            work.Url,
            work.Accessed?.ToString("o", CultureInfo.InvariantCulture) ?? "",
            work.Type.ToString(),
        ];
}
