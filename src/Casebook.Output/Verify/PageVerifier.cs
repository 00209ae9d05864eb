using System.Text.Json;
using System.Xml;
using Casebook.Diagnostics.Catalogue;

namespace Casebook.Verify;

/// <summary>Reads one produced file back. Pure, so that files can be read on many threads.</summary>
internal static class PageVerifier
{
    /// <summary>Whether there is anything to look at in a file of this name.</summary>
    public static bool CanRead(string path) => KindOf(path) is not null;

    /// <summary>The facts of a file: a page, a style sheet, a feed or sitemap, a data file.</summary>
    public static PageFacts Read(string path, ReadOnlyMemory<byte> bytes)
    {
        var facts = new FactCollector(path, bytes.Span);
        switch (KindOf(path))
        {
            case "html":
                return new HtmlPage(facts).Read();
            case "css":
                CssReferences.Collect(facts.Text.Text, 0, facts);
                break;
            case "xml":
                ReadXml(facts);
                break;
            case "json":
                ReadJson(bytes.Span, facts);
                break;
        }
        return facts.ToFacts();
    }

    private static string? KindOf(string path) =>
        Path.GetExtension(path) switch
        {
            ".html" or ".htm" => "html",
            ".css" => "css",
            ".xml" or ".svg" or ".atom" or ".rss" => "xml",
            ".json" or ".webmanifest" => "json",
            _ => null,
        };

    private static void ReadXml(FactCollector facts)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null };
        try
        {
            using var reader = XmlReader.Create(new StringReader(facts.Text.Text), settings);
            while (reader.Read())
            {
                if (reader.NodeType != XmlNodeType.Element)
                    continue;
                var offset = facts.Text.OffsetOf(((IXmlLineInfo)reader).LineNumber, ((IXmlLineInfo)reader).LinePosition - 1);
                if (reader.LocalName == "link" && reader.GetAttribute("href") is { } address)
                    facts.Link(address, LinkUse.Refer, "link href", offset);
                if (reader.LocalName == "loc" && reader.Read() && reader.NodeType == XmlNodeType.Text)
                    facts.Link(reader.Value.Trim(), LinkUse.Refer, "loc", offset);
            }
        }
        catch (XmlException exception)
        {
            facts.Problem(VerifyProblems.InvalidXml(exception.Message), facts.Text.OffsetOf(exception.LineNumber, exception.LinePosition));
        }
    }

    private static void ReadJson(ReadOnlySpan<byte> bytes, FactCollector facts)
    {
        if (JsonFault(bytes) is not { } fault)
            return;
        var line = (int)(fault.LineNumber ?? 0) + 1;
        facts.Problem(VerifyProblems.InvalidJson(), facts.Text.OffsetOf(line, (int)(fault.BytePositionInLine ?? 0) + 1));
    }

    /// <summary>Why bytes are not JSON; null when they are.</summary>
    internal static JsonException? JsonFault(ReadOnlySpan<byte> bytes)
    {
        try
        {
            var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { MaxDepth = 256 });
            while (reader.Read()) { }
            return null;
        }
        catch (JsonException exception)
        {
            return exception;
        }
    }
}
