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
        var name = HtmlAdvice.NameOf(tag);
        if (tag.StartsWith("</", StringComparison.Ordinal) && _opened.Contains(name)) return;
        _opened.Add(name);
        var shown = tag.Length <= 40 ? tag : tag[..37] + "...";
        reading.Report(ParseProblems.HtmlInText, location, $"{shown} looks like HTML, which is not used here; it is shown as typed.", HtmlAdvice.For(name));
    }
}
