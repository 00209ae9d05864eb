using AngleSharp.Dom;
using Casebook.Diagnostics.Catalogue;

namespace Casebook.Verify;

/// <summary>Checks that links and buttons have words, seen or spoken.</summary>
internal static class HtmlNames
{
    /// <summary>Looks at one element that readers see.</summary>
    public static void Check(IElement element, int offset, FactCollector facts)
    {
        var what = element.LocalName switch
        {
            "a" when element.HasAttribute("href") => "link",
            "area" when element.HasAttribute("href") => "link",
            "button" or "summary" => "button",
            "input" when element.GetAttribute("type") is "image" or "button" => "button",
            _ when element.GetAttribute("role") is "button" or "link" or "tab" or "menuitem" => "button",
            _ => null,
        };
        if (what is null || HasLabelOfItsOwn(element) || HasWords(element))
            return;
        facts.Problem(VerifyProblems.NoName(what), offset);
    }

    /// <summary>Whether an attribute of an element names it.</summary>
    public static bool HasLabelOfItsOwn(IElement element) =>
        IsFilled(element, "aria-label") || IsFilled(element, "aria-labelledby") || IsFilled(element, "title");

    private static bool HasWords(IElement element)
    {
        if (element.GetAttribute("aria-hidden") == "true" || element.HasAttribute("hidden"))
            return false;
        if (element.LocalName is "img" or "area")
            return IsFilled(element, "alt");
        if (element.LocalName == "input")
            return IsFilled(element, "value") || IsFilled(element, "alt");
        var children = element.ChildNodes;
        for (var i = 0; i < children.Length; i++)
        {
            var child = children[i];
            if (child is IText words && !string.IsNullOrWhiteSpace(words.Data))
                return true;
            if (child is IElement inside && (IsFilled(inside, "aria-label") || HasWords(inside)))
                return true;
        }
        return false;
    }

    private static bool IsFilled(IElement element, string attribute) => !string.IsNullOrWhiteSpace(element.GetAttribute(attribute));
}
