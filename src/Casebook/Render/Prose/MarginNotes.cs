using System.Globalization;
using System.Text;
using Casebook.Domain.Works;
using Casebook.Relate.Citations;
using Casebook.Relate.Vocabulary;
using Casebook.Render.Templates;

namespace Casebook.Render.Prose;

/// <summary>The notes of one page: the reference behind a number, the definition behind a name. Each is written once.</summary>
/// <param name="format">Writes a work as HTML.</param>
internal sealed class MarginNotes(Func<Work, Html> format)
{
    private readonly HashSet<int> _references = [];
    private readonly Dictionary<Term, string> _terms = [];

    /// <summary>Writes the margin note of a reference behind its first number.</summary>
    public void WriteReference(StringBuilder html, int number, WorkEntry work)
    {
        if (!_references.Add(number)) return;
        html.Append(CultureInfo.InvariantCulture, $"<span class=\"note\" id=\"note-{number}\"><b>{number}</b> ").Append(format(work.Work).Text).Append("</span>");
    }

    /// <summary>Id of the note that explains a term; null when it has no definition.</summary>
    public string? NoteOf(Term term)
    {
        if (term.Definition?.Definition is null) return null;
        if (!_terms.TryGetValue(term, out var id)) _terms.Add(term, id = $"about-{TermFolders.Of(term.Kind)}-{term.Slug}");
        return id;
    }

    /// <summary>Writes the definitions, out of sight: a pop-up shows them when they are asked for.</summary>
    public void WriteHidden(StringBuilder html)
    {
        if (_terms.Count == 0) return;
        html.Append("<div hidden>\n");
        foreach (var (term, id) in _terms)
        {
            html.Append("<p id=\"").Append(id).Append("\"><b>").Append(HtmlText.Encode(term.Name)).Append("</b> ");
            HtmlText.Append(html, term.Definition!.Definition!.Plain).Append("</p>\n");
        }
        html.Append("</div>\n");
    }
}
