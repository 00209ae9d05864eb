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
}

/// <summary>A stretch of a formatted reference.</summary>
/// <param name="Text">Its characters.</param>
/// <param name="Style">How it is shown.</param>
/// <param name="Url">Where it leads as a link; empty when it is none.</param>
internal readonly record struct StyledRun(string Text, RunStyle Style, string Url);

/// <summary>A formatted reference or citation, to be written as HTML or as plain text.</summary>
internal sealed class StyledText
{
    private readonly List<StyledRun> _runs = [];

    /// <summary>The runs in order.</summary>
    public IReadOnlyList<StyledRun> Runs => _runs;

    /// <summary>The last character; NUL when nothing is written yet.</summary>
    public char Last => _runs.Count == 0 ? '\0' : _runs[^1].Text[^1];

    /// <summary>Adds text.</summary>
    public StyledText Add(string text, RunStyle style = RunStyle.Plain)
    {
        if (text.Length == 0) return this;
        if (_runs.Count > 0 && _runs[^1].Style == style && _runs[^1].Url.Length == 0) _runs[^1] = _runs[^1] with { Text = _runs[^1].Text + text };
        else _runs.Add(new StyledRun(text, style, ""));
        return this;
    }

    /// <summary>Adds a link; plain text when it leads nowhere.</summary>
    public StyledText AddLink(string text, string url, RunStyle style = RunStyle.Plain)
    {
        if (url.Length == 0) return Add(text, style);
        if (text.Length > 0) _runs.Add(new StyledRun(text, style, url));
        return this;
    }

    /// <summary>Ends a sentence with a full stop unless a mark ends it already.</summary>
    public StyledText Stop() => Last is '.' or '?' or '!' or '\0' ? this : Add(".");

    /// <summary>Adds a space unless the text is empty or ends in one.</summary>
    public StyledText Space() => Last is '\0' or ' ' ? this : Add(" ");

    /// <summary>Adds a sentence with its stop behind what is there; nothing when it is empty.</summary>
    public StyledText Sentence(string text) => text.Length == 0 ? this : Space().Add(text).Stop();

    /// <summary>The text without any style.</summary>
    public override string ToString()
    {
        if (_runs.Count == 1) return _runs[0].Text;
        var text = new StringBuilder();
        foreach (var run in _runs) text.Append(run.Text);
        return text.ToString();
    }

    /// <summary>The text as HTML.</summary>
    public string ToHtml()
    {
        var html = new StringBuilder();
        WriteHtml(html);
        return html.ToString();
    }

    /// <summary>Writes the text as HTML; everything is escaped.</summary>
    public void WriteHtml(StringBuilder html)
    {
        var style = RunStyle.Plain;
        foreach (var run in _runs)
        {
            if (run.Style != style) html.Append(Tag(style, "</")).Append(Tag(run.Style, "<"));
            style = run.Style;
            if (run.Url.Length == 0) AppendEscaped(html, run.Text);
            else AppendEscaped(AppendEscaped(html.Append("<a href=\""), run.Url).Append("\">"), run.Text).Append("</a>");
        }
        html.Append(Tag(style, "</"));
    }

    private static string Tag(RunStyle style, string bracket) => style switch
    {
        RunStyle.Italic => $"{bracket}i>",
        RunStyle.Superscript => $"{bracket}sup>",
        _ => "",
    };

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
