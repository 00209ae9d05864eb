using System.Text;

namespace Casebook.Render.References;

/// <summary>How a stretch of a formatted reference is shown.</summary>
internal enum RunStyle
{
    /// <summary>As the text around it.</summary>
    Plain,

    /// <summary>Italic.</summary>
    Italic,

    /// <summary>Raised.</summary>
    Superscript,

    /// <summary>A link.</summary>
    Link,
}

/// <summary>A stretch of a formatted reference.</summary>
/// <param name="Text">Its characters.</param>
/// <param name="Style">How it is shown.</param>
/// <param name="Url">Where a link leads; empty otherwise.</param>
internal readonly record struct StyledRun(string Text, RunStyle Style, string Url);

/// <summary>A formatted reference or citation, to be written as HTML or as plain text.</summary>
internal sealed class StyledText
{
    private readonly List<StyledRun> _runs = [];

    /// <summary>The runs in order; neighbours differ in style.</summary>
    public IReadOnlyList<StyledRun> Runs => _runs;

    /// <summary>The last character; NUL when nothing is written yet.</summary>
    public char Last => _runs.Count == 0 ? '\0' : _runs[^1].Text[^1];

    /// <summary>Adds plain text.</summary>
    public StyledText Add(string text) => Add(text, RunStyle.Plain);

    /// <summary>Adds text of a style.</summary>
    public StyledText Add(string text, RunStyle style)
    {
        if (text.Length == 0) return this;
        if (_runs.Count > 0 && style != RunStyle.Link && _runs[^1].Style == style) _runs[^1] = _runs[^1] with { Text = _runs[^1].Text + text };
        else _runs.Add(new StyledRun(text, style, ""));
        return this;
    }

    /// <summary>Adds a link.</summary>
    public StyledText AddLink(string text, string url)
    {
        if (text.Length > 0) _runs.Add(new StyledRun(text, RunStyle.Link, url));
        return this;
    }

    /// <summary>Ends a sentence with a full stop unless a mark ends it already.</summary>
    public StyledText Stop() => Last is '.' or '?' or '!' or '\0' ? this : Add(".");

    /// <summary>The text without any style.</summary>
    public override string ToString()
    {
        if (_runs.Count == 1) return _runs[0].Text;
        var text = new StringBuilder();
        foreach (var run in _runs) text.Append(run.Text);
        return text.ToString();
    }

    /// <summary>Writes the text as HTML; everything is escaped.</summary>
    public void WriteHtml(StringBuilder html)
    {
        foreach (var run in _runs)
        {
            switch (run.Style)
            {
                case RunStyle.Italic:
                    AppendEscaped(html.Append("<i>"), run.Text).Append("</i>");
                    break;
                case RunStyle.Superscript:
                    AppendEscaped(html.Append("<sup>"), run.Text).Append("</sup>");
                    break;
                case RunStyle.Link:
                    AppendEscaped(AppendEscaped(html.Append("<a href=\""), run.Url).Append("\">"), run.Text).Append("</a>");
                    break;
                default:
                    AppendEscaped(html, run.Text);
                    break;
            }
        }
    }

    /// <summary>The text as HTML.</summary>
    public string ToHtml()
    {
        var html = new StringBuilder();
        WriteHtml(html);
        return html.ToString();
    }

    private static StringBuilder AppendEscaped(StringBuilder html, string text)
    {
        foreach (var c in text)
        {
            _ = c switch
            {
                '&' => html.Append("&amp;"),
                '<' => html.Append("&lt;"),
                '>' => html.Append("&gt;"),
                '"' => html.Append("&quot;"),
                _ => html.Append(c),
            };
        }
        return html;
    }
}
