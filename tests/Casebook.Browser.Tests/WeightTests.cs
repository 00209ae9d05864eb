using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using Casebook.Browser.Tests.Hosting;

namespace Casebook.Browser.Tests;

/// <summary>What a ward's poor network has to carry.</summary>
public sealed partial class WeightTests(SiteFixture fixture)
{
    private const int MaxBytes = 45_000;

    [Fact]
    public void A_case_with_its_style_and_script_is_small()
    {
        foreach (var page in fixture.Site.Cases)
        {
            var html = fixture.Site.Html(page);
            var assets = Assets()
                .Matches(Encoding.UTF8.GetString(html))
                .Select(match => match.Groups["path"].Value)
                .Distinct()
                .Select(path => fixture.Site.Files[path])
                .ToList();
            Assert.True(assets.Count >= 2, "style and script were found");
            // GitHub Pages compresses with gzip.
            var weight = assets.Append(html).Sum(GzipLength);
            Assert.True(weight < MaxBytes, $"{page} weighs {weight} bytes");
        }
    }

    private static int GzipLength(byte[] bytes)
    {
        using var memory = new MemoryStream();
        using (var gzip = new GZipStream(memory, CompressionLevel.Optimal, leaveOpen: true))
            gzip.Write(bytes);
        return (int)memory.Length;
    }

    // The script of the search is named for later: it is fetched once somebody searches.
    [GeneratedRegex("<(?:link|script)[^>]*(?<path>assets/[A-Za-z0-9._-]+\\.(?:css|js))")]
    private static partial Regex Assets();
}
