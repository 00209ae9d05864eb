using Casebook.Config;
using Casebook.Diagnostics;
using Casebook.Domain;
using Casebook.Domain.Works;
using Casebook.Files;
using Casebook.Gather;
using Casebook.Parse;
using Casebook.Render.Shared.References;
using Casebook.Render.Shared.References.InText;
using Casebook.Render.Shared.References.Text;
using Casebook.Tests.Golden;

namespace Casebook.Tests.Parse.References;

/// <summary>What the program prints of the works of this repository's casebook, it reads back.</summary>
public sealed class ReadBackTests(ITestOutputHelper output)
{
    [Theory]
    // Two of the 89 works were printed wrong where they come from: an edition and a conference stand in the name of the journal. A web page of AMA's
    // looks like an article without a volume, and a group without a year (n.d.) in APA is kept as a text.
    [InlineData("nlm", 2)]
    [InlineData("ama", 3)]
    [InlineData("apa", 3)]
    public void What_a_style_prints_is_read_again(string style, int maxLost)
    {
        IReferenceStyle writer = style switch
        {
            "ama" => new AmaStyle(),
            "apa" => new ApaStyle(AuthorDateLabels.None),
            _ => new NlmStyle(),
        };
        var works = OfRepository().Where(work => work.IsParsed && work.Title.Length > 0).ToList();
        Assert.True(works.Count > 50);
        var lost = works.Where(work => !IsReadBack(work, writer)).Select(work => Printed(work, writer)).ToList();
        output.WriteLine($"{style}: {works.Count - lost.Count} of {works.Count}\n{string.Join('\n', lost)}");
        Assert.True(lost.Count <= maxLost, $"{style}: {lost.Count} of {works.Count} not read back\n{string.Join('\n', lost)}");
    }

    private static bool IsReadBack(Work work, IReferenceStyle writer)
    {
        var read = ReferenceTestData.ReadPasted(Printed(work, writer));
        return read.IsParsed && FoldedText.Key(read.Title) == FoldedText.Key(work.Title) && read.Year == work.Year && read.Volume == work.Volume;
    }

    private static string Printed(Work work, IReferenceStyle writer)
    {
        var text = new StyledText();
        writer.Write(work, text);
        return text.ToString();
    }

    private static IEnumerable<Work> OfRepository()
    {
        var tree = new DiskFileTree(RepositoryRoot.Path);
        var options = new BuildOptions { Today = BuiltSite.Today };
        var config = ConfigParser.Parse(tree, options, new DiagnosticBag())!;
        var site = SiteParser.Run(Gatherer.Run(tree, config, options).Value, options).Value;
        return site.Works.Concat(site.Cases.SelectMany(one => one.References).OfType<GivenReference>().Select(given => given.Work));
    }
}
