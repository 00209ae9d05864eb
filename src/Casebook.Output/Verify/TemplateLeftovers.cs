using AngleSharp.Dom;
using Casebook.Diagnostics.Catalogue;

namespace Casebook.Verify;

/// <summary>Finds template syntax that reached a page, outside quoted code and data.</summary>
internal static class TemplateLeftovers
{
    private static readonly string[] Marks = ["{{", "}}", "{%"];

    /// <summary>Whether the words of an element are code or data, where such marks may be meant.</summary>
    public static bool IsQuotation(string element) => element is "code" or "pre" or "kbd" or "samp" or "script" or "style" or "textarea";

    /// <summary>Looks at words of a page.</summary>
    public static void Check(string words, IElement? around, FactCollector facts)
    {
        if (!words.AsSpan().ContainsAny('{', '}')) return;
        foreach (var mark in Marks)
        {
            if (!words.Contains(mark, StringComparison.Ordinal)) continue;
            var start = HtmlPage.OffsetOf(around);
            var at = facts.Text.Text.IndexOf(mark, start, StringComparison.Ordinal);
            Report(mark, at < 0 ? start : at, facts);
            return;
        }
    }

    /// <summary>Looks at the attributes of an element, but not at those that may hold data or program text.</summary>
    public static void CheckAttributes(IElement element, int offset, FactCollector facts)
    {
        foreach (var attribute in element.Attributes)
        {
            if (attribute.Value.Contains('{', StringComparison.Ordinal)
                && !attribute.Name.StartsWith("data-", StringComparison.Ordinal) && !attribute.Name.StartsWith("on", StringComparison.Ordinal)
                && Array.Find(Marks, mark => attribute.Value.Contains(mark, StringComparison.Ordinal)) is { } found)
                Report(found, offset, facts);
        }
    }

    private static void Report(string mark, int offset, FactCollector facts) =>
        facts.Problem(VerifyProblems.LeftoverTemplate(mark), offset);
}
