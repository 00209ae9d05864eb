using System.Buffers;
using System.Text;
using Casebook.Render.Shared.Markup;

namespace Casebook.Render.Shared.References.Text;

/// <summary>How a stretch of a formatted reference is shown.</summary>
internal enum RunStyle
{
    /// <summary>As the text around it.</summary>
    Plain,

    Italic,

    /// <summary>Raised.</summary>
    Superscript,
}

/// <summary>A stretch of a formatted reference.</summary>
/// <param name="Text">Its characters.</param>
/// <param name="Style">How it is shown.</param>
/// <param name="Url">Where it leads as a link; empty when it is none.</param>
internal readonly record struct StyledRun(string Text, RunStyle Style, string Url)
{
    /// <summary>Its language (BCP 47) when it is not that of the page; empty otherwise.</summary>
    public string Language { get; init; } = "";
}

/// <summary>A formatted reference or citation, to be written as HTML or as plain text.</summary>
internal sealed class StyledText
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"");

    // As they were added: neighbours of one style are joined only for those who ask for runs.
    private readonly List<StyledRun> _pieces = [];

    /// <summary>The runs in order, each as long as its style lasts.</summary>
    public IReadOnlyList<StyledRun> Runs
    {
        get
        {
            var runs = new List<StyledRun>();
            foreach (var piece in _pieces)
            {
                if (runs.Count > 0 && piece.Url.Length == 0 && runs[^1].Url.Length == 0 && runs[^1].Style == piece.Style)
                    runs[^1] = piece with { Text = runs[^1].Text + piece.Text };
                else
                    runs.Add(piece);
            }
            return runs;
        }
    }

    /// <summary>The last character; NUL when nothing is written yet.</summary>
    public char Last => _pieces.Count == 0 ? '\0' : _pieces[^1].Text[^1];

    public StyledText Add(string text, RunStyle style = RunStyle.Plain)
    {
        if (text.Length > 0)
            _pieces.Add(new StyledRun(text, style, ""));
        return this;
    }

    /// <summary>Adds a link; plain text when it leads nowhere.</summary>
    public StyledText AddLink(string text, string url, RunStyle style = RunStyle.Plain)
    {
        if (url.Length == 0)
            return Add(text, style);
        if (text.Length > 0)
            _pieces.Add(new StyledRun(text, style, url));
        return this;
    }

    /// <summary>Ends a sentence with a full stop unless a mark ends it already.</summary>
    public StyledText Stop() => Last is '.' or '?' or '!' or '\0' ? this : Add(".");

    /// <summary>Adds a space unless the text is empty or ends in one.</summary>
    public StyledText Space() => Last is '\0' or ' ' ? this : Add(" ");

    /// <summary>Adds a sentence with its stop behind what is there; nothing when it is empty.</summary>
    public StyledText Sentence(string text) => text.Length == 0 ? this : Space().Add(text).Stop();

    /// <summary>Says of a stretch that it is in another language.</summary>
    /// <param name="words">The stretch, as it was added.</param>
    /// <param name="language">Its tag (BCP 47).</param>
    public StyledText Mark(string words, string language)
    {
        var at = words.Length == 0 ? -1 : _pieces.FindIndex(piece => piece.Url.Length == 0 && piece.Text.Contains(words, StringComparison.Ordinal));
        if (at < 0)
            return this;
        var piece = _pieces[at];
        var start = piece.Text.IndexOf(words, StringComparison.Ordinal);
        StyledRun[] parts =
        [
            piece with
            {
                Text = piece.Text[..start],
            },
            piece with
            {
                Text = words,
                Language = language,
            },
            piece with
            {
                Text = piece.Text[(start + words.Length)..],
            },
        ];
        _pieces.RemoveAt(at);
        _pieces.InsertRange(at, parts.Where(part => part.Text.Length > 0));
        return this;
    }

    /// <summary>The text without any style.</summary>
    public override string ToString()
    {
        if (_pieces.Count == 1)
            return _pieces[0].Text;
        var text = new StringBuilder();
        foreach (var run in _pieces)
            text.Append(run.Text);
        return text.ToString();
    }

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
        foreach (var run in _pieces)
        {
            if (run.Style != style)
                html.Append(Tag(style, "</")).Append(Tag(run.Style, "<"));
            style = run.Style;
            if (run.Language.Length > 0)
                AppendEscaped(html.Append("<span lang=\"").Append(run.Language).Append("\">"), run.Text).Append("</span>");
            else if (run.Url.Length == 0)
                AppendEscaped(html, run.Text);
            else
                AppendEscaped(AppendEscaped(html.Append("<a href=\""), run.Url).Append("\">"), run.Text).Append("</a>");
        }
        html.Append(Tag(style, "</"));
    }

    private static string Tag(RunStyle style, string bracket) =>
        style switch
        {
            RunStyle.Italic => $"{bracket}i>",
            RunStyle.Superscript => $"{bracket}sup>",
            _ => "",
        };

    private static StringBuilder AppendEscaped(StringBuilder html, ReadOnlySpan<char> text)
    {
        while (text.IndexOfAny(Special) is >= 0 and var next)
        {
            html.Append(text[..next]).Append(HtmlText.Entity(text[next]));
            text = text[(next + 1)..];
        }
        return html.Append(text);
    }
}
