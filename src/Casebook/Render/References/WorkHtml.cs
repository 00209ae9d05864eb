using System.Text;
using Casebook.Domain.Works;
using Casebook.Render.Templates;

namespace Casebook.Render.References;

/// <summary>Writes works as HTML and as plain text in the form of the National Library of Medicine.</summary>
internal static class WorkHtml
{
    private static readonly NlmStyle Style = new();

    /// <summary>The reference; identifiers are links.</summary>
    public static Html Of(Work work)
    {
        var html = new StringBuilder();
        foreach (var run in Styled(work).Runs)
        {
            var (open, close) = run.Style switch
            {
                RunStyle.Italic => ("<i>", "</i>"),
                RunStyle.Superscript => ("<sup>", "</sup>"),
                RunStyle.Link => ($"<a href=\"{HtmlText.Encode(run.Url)}\">", "</a>"),
                _ => ("", ""),
            };
            HtmlText.Append(html.Append(open), run.Text).Append(close);
        }
        return new Html(html.ToString());
    }

    /// <summary>The reference as plain text.</summary>
    public static string Plain(Work work) => string.Concat(Styled(work).Runs.Select(run => run.Text));

    private static StyledText Styled(Work work)
    {
        var text = new StyledText();
        Style.Write(work, text);
        return text;
    }
}
