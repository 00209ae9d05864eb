using System.Collections.Immutable;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Casebook.Cli.Import.Manuscripts;

namespace Casebook.Cli.Import.Html;

/// <summary>What an element and its own style say of its words; style sheets are not read.</summary>
internal static partial class HtmlStyles
{
    /// <summary>The kind of the words within an element, given that around it.</summary>
    public static Span Of(IElement element, Span around)
    {
        var style = StyleOf(element);
        return around with
        {
            IsBold = Weight().Match(style) is { Success: true } weight
                ? weight.Groups[1].Value is "bold" or "bolder" or "600" or "700" or "800" or "900"
                : around.IsBold || element.LocalName is "b" or "strong" or "th",
            IsItalic = around.IsItalic || element.LocalName is "i" or "em" or "cite" || style.Contains("font-style:italic", StringComparison.Ordinal),
            IsRaised = around.IsRaised || element.LocalName == "sup" || style.Contains("vertical-align:super", StringComparison.Ordinal),
            IsLowered = around.IsLowered || element.LocalName == "sub" || style.Contains("vertical-align:sub;", StringComparison.Ordinal),
            Address = element.LocalName == "a" && element.GetAttribute("href") is { } href && Web().IsMatch(href) ? href : around.Address,
        };
    }

    /// <summary>Whether its style or an attribute hides it.</summary>
    public static bool IsHidden(IElement element) =>
        element.HasAttribute("hidden") || Hidden().IsMatch(StyleOf(element)) || element.GetAttribute("aria-hidden") == "true";

    /// <summary>Whether it is a comment of a reviewer, as Word pastes them.</summary>
    public static bool IsComment(IElement element) =>
        StyleOf(element) is var style
        && (style.Contains("mso-element:comment", StringComparison.Ordinal) || style.Contains("mso-special-character:comment", StringComparison.Ordinal));

    /// <summary>Whether it is an entry of a list that Word pasted as a paragraph.</summary>
    public static bool IsWordList(IElement element) => StyleOf(element).Contains("mso-list:l", StringComparison.Ordinal);

    /// <summary>Level from 1 of such an entry; 0 for every other element.</summary>
    public static int WordListLevel(IElement element) =>
        WordLevel().Match(StyleOf(element)) is { Success: true } level ? level.Groups[1].Value[0] - '0' : 0;

    /// <summary>An entry without the mark that Word pasted in front of it.</summary>
    public static ImmutableArray<Span> WithoutMark(ImmutableArray<Span> spans)
    {
        if (spans is not [var first, ..] || Mark().Match(first.Text) is not { Success: true } mark)
            return spans;
        var words = new SpanList();
        words.Add(first with { Text = first.Text[mark.Length..] });
        foreach (var span in spans.Skip(1))
            words.Add(span);
        return words.ToImmutable();
    }

    /// <summary>The bytes of an address that is the picture itself; null when it is none, or too large.</summary>
    public static byte[]? DataOf(string address, int max)
    {
        if (Data().Match(address) is not { Success: true } data || address.Length / 4 * 3 > max)
            return null;
        var bytes = new byte[address.Length];
        return Convert.TryFromBase64Chars(address.AsSpan(data.Length), bytes, out var length) ? bytes[..length] : null;
    }

    private static string StyleOf(IElement element) =>
        element.GetAttribute("style") is { } style ? Spaces().Replace(style, "").ToLowerInvariant() + ";" : "";

    [GeneratedRegex(@"[\s\u00A0]+")]
    public static partial Regex Spaces();

    [GeneratedRegex(@"font-weight:([a-z0-9]+);")]
    private static partial Regex Weight();

    [GeneratedRegex(@"(?:display:none|visibility:hidden|mso-hide:all|font-size:0(?:px|pt)?);")]
    private static partial Regex Hidden();

    [GeneratedRegex(@"mso-list:l\d+level([1-9])")]
    private static partial Regex WordLevel();

    [GeneratedRegex(@"^\s*(?:[·•▪§o–-]|\(?\d{1,3}[.)])\s+")]
    private static partial Regex Mark();

    [GeneratedRegex(@"^https?://", RegexOptions.IgnoreCase)]
    private static partial Regex Web();

    [GeneratedRegex(@"^data:image/(?:png|jpe?g|gif|webp);base64,", RegexOptions.IgnoreCase)]
    private static partial Regex Data();
}
