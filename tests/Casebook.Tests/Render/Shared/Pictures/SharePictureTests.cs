using System.Buffers;
using System.Text.RegularExpressions;
using Casebook.Render.Shared.Pictures;
using Casebook.Tests.Golden;
using Casebook.Tests.Render.Outputs.Study;
using NetVips;

namespace Casebook.Tests.Render.Shared.Pictures;

/// <summary>The picture beside a link that is shared.</summary>
public sealed class SharePictureTests
{
    private static byte[] Draw(string title)
    {
        var output = new ArrayBufferWriter<byte>();
        SharePicture.Write(output, title);
        return output.WrittenSpan.ToArray();
    }

    [Fact]
    public void It_is_a_small_PNG_of_the_size_that_programs_ask_for()
    {
        var bytes = Draw("A made-up casebook");
        using var image = Image.NewFromBuffer(bytes, failOn: Enums.FailOn.Warning);
        Assert.Equal((1200, 630), (image.Width, image.Height));
        Assert.InRange(image.Max(), 200, 255);
        Assert.InRange(bytes.Length, 1000, 20_000);
    }

    [Fact]
    public void Each_title_has_its_own_and_always_the_same()
    {
        Assert.Equal(Draw("One"), Draw("One"));
        Assert.NotEqual(Draw("One"), Draw("Two"));
        Assert.NotEqual(SharePicture.PathOf("One"), SharePicture.PathOf("Two"));
    }

    [Fact]
    public void Pages_name_it_by_its_whole_address_where_the_site_has_one()
    {
        var site = BuiltSite.Build(StudySites.MadeUp());
        foreach (var page in new[] { "index.html", "cases/glass/index.html", "collections/first/index.html" })
        {
            var address = Regex.Match(site.Text(page), "og:image\" content=\"https://example.org/made-up/([^\"]+)\"").Groups[1].Value;
            Assert.Contains(address, site.Files.Keys);
        }
        Assert.NotEqual(ImageOf(site, "index.html"), ImageOf(site, "collections/first/index.html"));

        var nowhere = BuiltSite.Build(StudySites.MadeUp(config: "title: Made up\n"));
        Assert.DoesNotContain("og:image", nowhere.Text("index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain(nowhere.Files.Keys, path => path.StartsWith("share/", StringComparison.Ordinal));
    }

    private static string ImageOf(BuiltSite site, string page) => Regex.Match(site.Text(page), "og:image\" content=\"([^\"]+)\"").Groups[1].Value;
}
