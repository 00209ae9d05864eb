using System.Text.Json;
using System.Xml;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Casebook.Tests.Golden;

/// <summary>Nothing written into a source becomes markup or script, in the standard theme and in a plain one.</summary>
public sealed class HostileTests
{
    private static readonly string[] AddressAttributes = ["href", "src", "action", "formaction", "srcset", "poster"];

    [Theory]
    [InlineData("plain")]
    [InlineData("rounds")]
    public void No_page_runs_what_a_source_says(string theme)
    {
        var site = Build(theme);
        foreach (var path in site.Files.Keys.Where(path => path.EndsWith(".html", StringComparison.Ordinal)))
        {
            foreach (var element in new HtmlParser().ParseDocument(site.Text(path)).All)
                Check(path, element);
        }
    }

    [Fact]
    public void Feed_and_data_can_be_read()
    {
        var site = Build("rounds");
        new XmlDocument().LoadXml(site.Text("feed.xml"));
        new XmlDocument().LoadXml(site.Text("sitemap.xml"));
        JsonDocument.Parse(site.Text("data/cases.json")).Dispose();
        Assert.DoesNotContain("\n=1+1", site.Text("data/cases.csv"), StringComparison.Ordinal);
    }

    private static BuiltSite Build(string theme)
    {
        var sites = RepositoryRoot.At("tests", "Sites");
        var sources = SourceFiles.Load(Path.Combine(sites, "hostile"), Path.Combine(sites, "_theme"));
        var config = System
            .Text.Encoding.UTF8.GetString(sources.Files["site.config.yml"])
            .Replace("theme: plain", $"theme: {theme}", StringComparison.Ordinal);
        return BuiltSite.Build(new SourceFiles(sources.Files.SetItem("site.config.yml", System.Text.Encoding.UTF8.GetBytes(config))).Tree());
    }

    private static void Check(string path, IElement element)
    {
        foreach (var attribute in element.Attributes)
        {
            Assert.False(attribute.Name.StartsWith("on", StringComparison.Ordinal), $"{path}: {element.OuterHtml}");
            if (!AddressAttributes.Contains(attribute.Name))
                continue;
            var address = attribute.Value.TrimStart();
            var colon = address.IndexOf(':', StringComparison.Ordinal);
            // A picture that the page itself draws runs nothing.
            if (element.LocalName == "image" && address.StartsWith("data:image/png;base64,", StringComparison.Ordinal))
                continue;
            var scheme = colon > 0 && address.AsSpan(0, colon).IndexOfAny("/?#") < 0 ? address[..colon] : "";
            Assert.True(scheme is "" or "http" or "https" or "mailto", $"{path}: {attribute.Name}=\"{attribute.Value}\"");
        }
        if (element.LocalName != "script")
            return;
        if (element.GetAttribute("type") == "application/ld+json")
            JsonDocument.Parse(element.TextContent).Dispose();
        else
            Assert.DoesNotContain("alert", element.TextContent, StringComparison.Ordinal);
    }
}
