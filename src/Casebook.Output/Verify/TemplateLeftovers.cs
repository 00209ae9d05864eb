using System.Text;
using Casebook.Diagnostics.Catalogue;

namespace Casebook.Verify;

/// <summary>
/// Finds template syntax that reached a page, outside quoted code and data. It looks at the page as it is written: braces of a text are encoded
/// there,
/// so that bare ones come from a template.
/// </summary>
internal static class TemplateLeftovers
{
    /// <summary>Reports each run of words and each attribute with such syntax.</summary>
    public static void Check(FactCollector facts)
    {
        if (!facts.Text.Text.AsSpan().ContainsAny('{', '}'))
            return;
        var page = Encoding.UTF8.GetBytes(facts.Text.Text);
        var scanner = new TagScanner(page);
        var quotations = 0;
        while (scanner.Read())
        {
            var start = scanner.Start;
            switch (scanner.Token)
            {
                case TagToken.Text when quotations == 0 && MarkIn(scanner.Content, out var at) is { } mark:
                    Report(mark, start + at);
                    break;
                case TagToken.Close when IsQuotation(scanner.Content):
                    quotations = Math.Max(0, quotations - 1);
                    break;
                case TagToken.Open:
                    if (IsQuotation(scanner.Content))
                        quotations++;
                    while (scanner.ReadAttribute(out var name, out var value))
                    {
                        if (MarkInAttribute(name, value) is { } found)
                            Report(found, start);
                    }
                    break;
            }
        }

        void Report(string mark, int offset) => facts.Problem(VerifyProblems.LeftoverTemplate(mark), Encoding.UTF8.GetCharCount(page, 0, offset));
    }

    /// <summary>Whether the words of an element are code or data, where such marks may be meant.</summary>
    public static bool IsQuotation(ReadOnlySpan<byte> element) =>
        ElementFacts.KindOf(element) == Element.Quotation || element.SequenceEqual("textarea"u8) || element.SequenceEqual("template"u8);

    /// <summary>Whether a mark of a template stands anywhere outside scripts and styles, whose braces are their own.</summary>
    public static bool MayHoldMarks(ReadOnlySpan<byte> page)
    {
        while (page.IndexOfAny((byte)'{', (byte)'}') is >= 0 and var at)
        {
            if (IsMark(page[at..]))
            {
                var raw = Math.Max(page[..at].LastIndexOf("<script"u8), page[..at].LastIndexOf("<style"u8));
                var end = raw < 0 ? -1 : page[raw..].IndexOf("</s"u8);
                if (raw < 0 || (end >= 0 && raw + end < at))
                    return true;
                if (end < 0)
                    return false;
                at = raw + end;
            }
            page = page[(at + 1)..];
        }
        return false;
    }

    private static bool IsMark(ReadOnlySpan<byte> words) => words.StartsWith("{{"u8) || words.StartsWith("}}"u8) || words.StartsWith("{%"u8);

    /// <summary>The first mark of a template in words; null when there is none.</summary>
    public static string? MarkIn(ReadOnlySpan<byte> words, out int at)
    {
        at = words.IndexOfAny((byte)'{', (byte)'}');
        if (at < 0)
            return null;
        foreach (var mark in new[] { "{{", "}}", "{%" })
        {
            var found = words[at..].IndexOf(Encoding.ASCII.GetBytes(mark));
            if (found < 0)
                continue;
            at += found;
            return mark;
        }
        return null;
    }

    /// <summary>The first mark of a template in an attribute; null when there is none, and in those that may hold data or program text.</summary>
    public static string? MarkInAttribute(ReadOnlySpan<byte> name, ReadOnlySpan<byte> value) =>
        value.Contains((byte)'{') && !name.StartsWith("data-"u8) && !name.StartsWith("on"u8) ? MarkIn(value, out _) : null;
}
