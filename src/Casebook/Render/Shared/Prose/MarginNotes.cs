using System.Globalization;
using System.Text;
using Casebook.Relate.Citations;
using Casebook.Relate.Vocabulary;
using Casebook.Render.Shared.Markup;
using Casebook.Render.Shared.Strings;

namespace Casebook.Render.Shared.Prose;

/// <summary>The notes beside a narrative: the reference behind a number, the definition behind a name.</summary>
/// <remarks>
/// A reference is noted at its first mention in each section, a term at its first mention on the page. The margin keeps up with about one term
/// in forty words, so common neighbours go without; a pop-up asks for the note by its id.
/// </remarks>
internal sealed class MarginNotes(UiStrings words)
{
    private const int WordsBetweenTerms = 40;
    private const int MaxNoteLength = 160;

    private readonly HashSet<int> _inSection = [];
    private readonly Dictionary<Term, bool> _written = [];
    private int _wordsSinceTerm = WordsBetweenTerms;

    /// <summary>Whether notes may stand where the writer is; not within headings, tables, captions or what is folded.</summary>
    public bool IsOpen { get; set; } = true;

    /// <summary>A new section begins.</summary>
    public void BeginSection() => _inSection.Clear();

    /// <summary>Words have been written.</summary>
    public void Passed(string text)
    {
        foreach (var c in text)
        {
            if (c == ' ')
                _wordsSinceTerm++;
        }
    }

    /// <summary>Writes the note of a reference unless this section has it already; its number only where the text shows numbers.</summary>
    public void WriteReference(StringBuilder html, int number, WorkEntry work, bool isNumbered)
    {
        if (!IsOpen || !_inSection.Add(number))
            return;
        html.Append("<span class=\"note\" aria-hidden=\"true\">");
        if (isNumbered)
            html.Append(CultureInfo.InvariantCulture, $"<b>{number}</b> ");
        var given = work.Work;
        var source = $"{(given.Authors.Length == 0 ? "" : given.Authors[0].Family)} {given.Year?.ToString(CultureInfo.InvariantCulture)}".Trim();
        if (source.Length > 0)
            HtmlText.Append(html, source).Append(". ");
        HtmlText.Append(html, Shortened(given.Title.Length > 0 ? given.Title : given.AsWritten ?? words["untitled"]));
        if (given.Container.Length > 0)
            HtmlText.Append(html.Append(". <i>"), given.Container).Append("</i>");
        html.Append(".</span>");
    }

    /// <summary>Attributes that tie a link to the note of its term; empty when the term has none here.</summary>
    public string TieOf(Term term)
    {
        if (term.Definition?.Definition is null)
            return "";
        if (!_written.ContainsKey(term) && !TakesPlace(term))
            return "";
        return $" data-note=\"{IdOf(term)}\" data-more=\"{HtmlText.Encode(words.Format("all_about", term.Name))}\"";
    }

    /// <summary>Writes the note of a term behind its first link.</summary>
    public void WriteTerm(StringBuilder html, Term term)
    {
        if (!IsOpen || !_written.TryGetValue(term, out var written) || written)
            return;
        _written[term] = true;
        html.Append("<span class=\"note\" id=\"").Append(IdOf(term)).Append("\" aria-hidden=\"true\"><b>");
        HtmlText.Append(html, words.Letters.Capital(term.Name)).Append("</b> ");
        HtmlText.Append(html, term.Definition!.Definition!.Plain).Append("</span>");
    }

    private bool TakesPlace(Term term)
    {
        if (!IsOpen || _wordsSinceTerm < WordsBetweenTerms)
            return false;
        _wordsSinceTerm = 0;
        return _written.TryAdd(term, false);
    }

    private static string IdOf(Term term) => $"def-{TermFolders.Of(term.Kind)}-{term.Slug}";

    private static string Shortened(string title)
    {
        if (title.Length <= MaxNoteLength)
            return title;
        var space = title.LastIndexOf(' ', MaxNoteLength);
        return title[..(space < 0 ? MaxNoteLength : space)] + " …";
    }
}
