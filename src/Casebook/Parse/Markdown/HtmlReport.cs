using Casebook.Diagnostics.Catalogue;
using Casebook.Files;

namespace Casebook.Parse.Markdown;

/// <summary>Reports HTML tags; a closing tag only when its opening one has not been reported.</summary>
internal sealed class HtmlReport(Reading reading)
{
    private readonly HashSet<string> _opened = [];

    /// <summary>Reports a tag.</summary>
    public void Report(string tag, TextLocation location)
    {
        var name = NameOf(tag);
        if (tag.StartsWith("</", StringComparison.Ordinal) && _opened.Contains(name)) return;
        _opened.Add(name);
        var shown = tag.Length <= 40 ? tag : tag[..37] + "...";
        reading.Problems.Add(ParseProblems.HtmlInText(location, shown, name));
    }

    // The element's name in lower case: br for <BR />.
    private static string NameOf(string tag)
    {
        var start = tag.AsSpan().IndexOfAnyExcept('<', '/');
        if (start < 0) return "";
        var name = tag.AsSpan(start);
        var end = name.IndexOfAny(" \t\n/>");
        return (end < 0 ? name : name[..end]).ToString().ToLowerInvariant();
    }
}
