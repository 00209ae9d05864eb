using System.Text;
using Casebook.Domain.Prose;

namespace Casebook.Render.Outputs.Search;

/// <summary>Cuts a narrative at its headings of level 2.</summary>
internal static class ProseSections
{
    /// <summary>The sections in order; text before the first heading is a section without id.</summary>
    public static IEnumerable<SearchSection> Of(Document document)
    {
        var (id, title) = ("", "");
        var text = new StringBuilder();
        foreach (var block in document.Blocks)
        {
            if (block is Heading { Level: 2 } heading)
            {
                if (text.Length > 0)
                    yield return new SearchSection(id, title, text.ToString().TrimEnd());
                (id, title) = (heading.Id, PlainText.Of(heading.Content));
                text.Clear();
                continue;
            }
            // Examples to copy are not what a page is about.
            if (block is not CodeBlock)
                PlainText.Append(text, [block]);
        }
        foreach (var note in document.Footnotes)
            PlainText.Append(text, note.Blocks);
        if (text.Length > 0)
            yield return new SearchSection(id, title, text.ToString().TrimEnd());
    }
}
