using AngleSharp.Dom;

namespace Casebook.Verify;

/// <summary>Collects every address an element refers to.</summary>
internal static class HtmlLinks
{
    private static readonly string[] LoadingRelations =
    [
        "stylesheet",
        "icon",
        "apple-touch-icon",
        "manifest",
        "preload",
        "modulepreload",
        "prefetch",
        "preconnect",
        "dns-prefetch",
        "prerender",
    ];

    /// <summary>Keeps the addresses of an element.</summary>
    public static void Collect(IElement element, int offset, FactCollector facts)
    {
        switch (element.LocalName)
        {
            case "a" or "area":
                One(element, "href", LinkUse.Follow, offset, facts);
                break;
            case "link":
                One(element, "href", UseOf(element.GetAttribute("rel")), offset, facts);
                break;
            case "img" or "source":
                One(element, "src", LinkUse.Load, offset, facts);
                Several(element, "srcset", offset, facts);
                break;
            case "script" or "iframe" or "audio" or "track" or "embed" or "input":
                One(element, "src", LinkUse.Load, offset, facts);
                break;
            case "video":
                One(element, "src", LinkUse.Load, offset, facts);
                One(element, "poster", LinkUse.Load, offset, facts);
                break;
            case "object":
                One(element, "data", LinkUse.Load, offset, facts);
                break;
            case "use" or "image":
                One(element, "href", LinkUse.Load, offset, facts);
                One(element, "xlink:href", LinkUse.Load, offset, facts);
                break;
            case "form":
                One(element, "action", LinkUse.Follow, offset, facts);
                break;
            case "meta":
                Meta(element, offset, facts);
                break;
            case "style":
                CssReferences.Collect(element.TextContent, offset, facts);
                break;
        }
        if (element.GetAttribute("style") is { Length: > 0 } style)
            CssReferences.Collect(style, offset, facts);
    }

    /// <summary>The addresses of a srcset, without their widths.</summary>
    internal static IEnumerable<string> AddressesOf(string srcset)
    {
        for (var at = 0; at < srcset.Length;)
        {
            while (at < srcset.Length && (char.IsWhiteSpace(srcset[at]) || srcset[at] == ','))
                at++;
            var start = at;
            while (at < srcset.Length && !char.IsWhiteSpace(srcset[at]))
                at++;
            if (at == start)
                yield break;
            var address = srcset[start..at];
            if (!address.EndsWith(','))
            {
                var comma = srcset.IndexOf(',', at);
                at = comma < 0 ? srcset.Length : comma + 1;
            }
            yield return address.TrimEnd(',');
        }
    }

    private static LinkUse UseOf(string? relation) =>
        relation is not null
        && relation.Split(' ', StringSplitOptions.RemoveEmptyEntries).Any(word => LoadingRelations.Contains(word, StringComparer.OrdinalIgnoreCase))
            ? LinkUse.Load
            : LinkUse.Refer;

    private static void One(IElement element, string attribute, LinkUse use, int offset, FactCollector facts)
    {
        if (element.GetAttribute(attribute) is { } address)
            facts.Link(address.Trim(), use, $"{element.LocalName} {attribute}", offset);
    }

    private static void Several(IElement element, string attribute, int offset, FactCollector facts)
    {
        if (element.GetAttribute(attribute) is not { } srcset)
            return;
        foreach (var address in AddressesOf(srcset))
            facts.Link(address, LinkUse.Load, $"{element.LocalName} {attribute}", offset);
    }

    private static void Meta(IElement element, int offset, FactCollector facts)
    {
        if (element.GetAttribute("content") is not { Length: > 0 } content)
            return;
        if (string.Equals(element.GetAttribute("http-equiv"), "refresh", StringComparison.OrdinalIgnoreCase))
        {
            var url = content.IndexOf("url=", StringComparison.OrdinalIgnoreCase);
            if (url >= 0)
                facts.Link(content[(url + 4)..].Trim(' ', '\'', '"'), LinkUse.Follow, "meta content", offset);
        }
        else if ((element.GetAttribute("property") ?? element.GetAttribute("name")) is "og:url" or "og:image" or "twitter:image")
        {
            facts.Link(content.Trim(), LinkUse.Refer, "meta content", offset);
        }
    }
}
