using Casebook.Domain.Prose;
using Casebook.Render.Shared.Strings;

namespace Casebook.Render.Shared.Formatting;

/// <summary>Says where in a work a citation points.</summary>
internal static class LocatorFormatter
{
    /// <summary>The place in words: <c>p. 203</c>; empty when none is given.</summary>
    public static string Of(CitationItem item, UiStrings words)
    {
        if (item.Locator.Length == 0)
            return "";
        var label = words.Find("locator_" + item.LocatorLabel.Replace(' ', '_')) ?? item.LocatorLabel;
        return label.Length == 0 ? item.Locator : $"{label} {item.Locator}";
    }
}
