using System.Collections.Immutable;
using System.Text;
using Casebook.Domain.Prose;
using Casebook.Render.Shared.Links;
using Casebook.Render.Shared.Markup;
using Casebook.Render.Shared.Pictures;

namespace Casebook.Render.Shared.Prose;

/// <summary>Writes resolved texts as HTML. All markup comes from here, so nothing an educator writes can become markup.</summary>
/// <param name="context">Words and style of the site.</param>
/// <param name="links">Addresses of the page.</param>
/// <param name="notes">Notes for the margin; null where none are wanted.</param>
/// <param name="figures">Pictures of the page; null where none are shown.</param>
/// <param name="isAway">Whether the text stands on another page than its own, so that numbers of references and footnotes would lead nowhere and are
/// left out.</param>
/// <param name="asWritten">Whether it leaves the site, so that names are not held together by markup of a page.</param>
internal sealed partial class ProseHtml(
    SiteContext context,
    PageLinks links,
    MarginNotes? notes = null,
    PageFigures? figures = null,
    bool isAway = false,
    bool asWritten = false
)
{
    private readonly StringBuilder _html = new();
    private readonly HashSet<int> _footnotesMarked = [];

    /// <summary>A whole text, each heading of level 2 with what follows it as a section of the page.</summary>
    public Html Document(Document document)
    {
        _html.Clear();
        var inSection = false;
        foreach (var block in document.Blocks)
        {
            if (block is Heading { Level: 2 })
            {
                if (inSection)
                    _html.Append("</section>\n");
                _html.Append("<section>\n");
                notes?.BeginSection();
                inSection = true;
            }
            Write(block);
        }
        if (inSection)
            _html.Append("</section>\n");
        WriteFootnotes(document.Footnotes);
        return new Html(_html.ToString());
    }

    /// <summary>Blocks of a part of a page.</summary>
    public Html Blocks(ImmutableArray<Block> blocks)
    {
        _html.Clear();
        Write(blocks);
        return new Html(_html.ToString());
    }

    /// <summary>Running text.</summary>
    public Html Inline(ImmutableArray<Inline> content)
    {
        _html.Clear();
        Write(content);
        return new Html(_html.ToString());
    }

    /// <summary>A line of front matter; null stays null.</summary>
    public Html? Line(Domain.RichText? text) => text is null ? null : Inline(text.Content);
}
