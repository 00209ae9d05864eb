using System.Globalization;
using System.Text;
using Casebook.Config;
using Casebook.Domain.Works;
using Casebook.Relate.Citations;
using Casebook.Relate.Links;
using Casebook.Render.Shared.Markup;
using Casebook.Render.Shared.References.InText;
using Casebook.Render.Shared.References.Text;
using Casebook.Render.Shared.Strings;

namespace Casebook.Render.Shared.References;

/// <summary>Writes works and citations in the style of the site.</summary>
internal sealed class WorkWriter(CitationStyle style, PageRanges ranges = PageRanges.ByStyle, AuthorDateLabels? labels = null)
{
    private const string ListAnchor = "#ref-";

    private static readonly NumberForm InBrackets = new("()");

    private readonly IReferenceStyle _list = ReferenceStyles.ForLists(style, ranges, labels);
    private readonly IInTextForm _inText = ReferenceStyles.InText(style, labels);

    /// <summary>Whether lists are numbered by first mention; otherwise they stand by author and year.</summary>
    public bool IsNumbered { get; } = ReferenceStyles.RulesOf(style) is null;

    /// <summary>The writer for a page with these works: two that would be called alike by author and year are told apart.</summary>
    public WorkWriter ForPage(IEnumerable<NumberedReference> references) =>
        ReferenceStyles.RulesOf(style) is { } rules
            ? new WorkWriter(style, ranges, AuthorDateLabels.Of(references.Select(reference => reference.Work.Work), rules)) { Language = Language }
            : this;

    /// <summary>Language of the pages (BCP 47).</summary>
    public string Language { get; init; } = "en";

    /// <summary>A reference; identifiers are links, and a title that is known to be in another language than the page says so.</summary>
    public Html Of(Work work)
    {
        var styled = Styled(work);
        return new((LanguageOf(work) is { } language ? styled.Mark(work.Title, language) : styled).ToHtml());
    }

    /// <summary>The language of a work's title where it is known and not that of the page; null otherwise.</summary>
    /// <remarks>A title in brackets is NLM's English translation of it.</remarks>
    public string? LanguageOf(Work work)
    {
        var language = work.Title.StartsWith('[') ? "en" : Languages.Tag(work.Language);
        return language == Language.Split('-')[0] ? null : language;
    }

    /// <summary>A reference as plain text.</summary>
    public string Plain(Work work) => Styled(work).ToString();

    /// <summary>A citation as plain text, for a sentence that is shown elsewhere: numbers stand in brackets, and where in the work is told
    /// apart.</summary>
    public string Plain(NumberedCitation citation)
    {
        var styled = new StyledText();
        if (IsNumbered)
            InBrackets.Write([.. citation.Items.Select(item => Item(item) with { Locator = "" })], styled);
        else
            _inText.Write([.. citation.Items.Select(Item)], styled);
        return styled.ToString();
    }

    /// <summary>Writes a citation in running text; each number or name leads to its place in the list, and back from there to here.</summary>
    public void Cite(StringBuilder html, NumberedCitation citation, UiStrings words)
    {
        var styled = new StyledText();
        _inText.Write([.. citation.Items.Select(Item)], styled);
        var waiting = citation.Items.ToList();
        html.Append("<span class=\"cites\">");
        foreach (var run in styled.Runs)
        {
            if (run.Style == RunStyle.Superscript)
                html.Append("<sup>");
            if (run.Url.Length == 0)
                HtmlText.Append(html, run.Text);
            else
                WriteLink(html, run, waiting, words);
            if (run.Style == RunStyle.Superscript)
                html.Append("</sup>");
        }
        // Numbers within a run such as 1-4 are not printed; their places still answer to the list's way back.
        foreach (var item in waiting)
            html.Append("<span id=\"").Append(item.Anchor).Append("\"></span>");
        html.Append("</span>");
    }

    private static void WriteLink(StringBuilder html, StyledRun run, List<NumberedItem> waiting, UiStrings words)
    {
        var number = run.Url[ListAnchor.Length..];
        html.Append("<a class=\"cite\"");
        var index = waiting.FindIndex(item => item.Number.ToString(CultureInfo.InvariantCulture) == number);
        if (index >= 0)
        {
            html.Append(" id=\"").Append(waiting[index].Anchor).Append('"');
            waiting.RemoveAt(index);
        }
        html.Append(" href=\"").Append(run.Url).Append("\" data-note=\"ref-").Append(number).Append('"');
        if (run.Text == number)
            html.Append(" aria-label=\"").Append(HtmlText.Encode(words.Format("reference_n", number))).Append('"');
        HtmlText.Append(html.Append('>'), run.Text).Append("</a>");
    }

    private static InTextItem Item(NumberedItem item) =>
        new(item.Number, item.Work.Work, ListAnchor + item.Number.ToString(CultureInfo.InvariantCulture))
        {
            Prefix = item.Item.Prefix,
            LocatorLabel = item.Item.LocatorLabel,
            Locator = item.Item.Locator,
            Suffix = item.Item.Suffix,
            SuppressAuthor = item.Item.SuppressAuthor,
        };

    private StyledText Styled(Work work)
    {
        var text = new StyledText();
        // A reference that nobody could take apart stands in every style as it was written.
        if (!work.IsParsed && work.AsWritten is { } asWritten)
            text.Add(asWritten);
        else
            _list.Write(work, text);
        return text;
    }
}
