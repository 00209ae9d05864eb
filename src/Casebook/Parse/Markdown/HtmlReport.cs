using Casebook.Diagnostics.Catalogue;
using Casebook.Files;

namespace Casebook.Parse.Markdown;

/// <summary>Reports HTML tags; a closing tag only when its opening one has not been reported, and a table as one.</summary>
internal sealed class HtmlReport(Reading reading)
{
    private static readonly string[] TableParts = ["table", "caption", "colgroup", "col", "thead", "tbody", "tfoot", "tr", "td", "th"];
    private readonly HashSet<string> _opened = [];
    private bool _isInTable;
    private bool _isTableClosed;

    public void Report(string tag, TextLocation location)
    {
        var name = NameOf(tag);
        if (IsWithinTable(name, tag, location))
            return;
        if (tag.StartsWith("</", StringComparison.Ordinal) && _opened.Contains(name))
            return;
        _opened.Add(name);
        var shown = tag.Length <= 40 ? tag : tag[..37] + "...";
        reading.Problems.Add(ParseProblems.HtmlInText(location, shown, name));
    }

    // All tags of a table are one message; where it is never closed, those that only a table has.
    private bool IsWithinTable(string name, string tag, TextLocation location)
    {
        var isPart = TableParts.Contains(name, StringComparer.Ordinal);
        if (_isInTable)
        {
            if (tag.StartsWith("</table", StringComparison.OrdinalIgnoreCase))
                _isInTable = false;
            return isPart || _isTableClosed;
        }
        if (!isPart || tag.StartsWith("</", StringComparison.Ordinal))
            return false;
        (_isInTable, _isTableClosed) = (true, reading.Text.Contains("</table", StringComparison.OrdinalIgnoreCase));
        reading.Problems.Add(ParseProblems.HtmlTable(location));
        return true;
    }

    // The element's name in lower case: br for <BR />.
    private static string NameOf(string tag)
    {
        var start = tag.AsSpan().IndexOfAnyExcept('<', '/');
        if (start < 0)
            return "";
        var name = tag.AsSpan(start);
        var end = name.IndexOfAny(" \t\n/>");
        return (end < 0 ? name : name[..end]).ToString().ToLowerInvariant();
    }
}
