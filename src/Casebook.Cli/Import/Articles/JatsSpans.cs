using System.Collections.Immutable;
using System.Xml.Linq;
using Casebook.Cli.Import.Manuscripts;
using Casebook.Parse.References.Formats.Jats;

namespace Casebook.Cli.Import.Articles;

/// <summary>Reads running text of JATS; what cites in it becomes citations, with the brackets, commas and dashes that stood around.</summary>
/// <param name="places">Places of each entry of the reference list, by its id.</param>
/// <param name="noteOf">Number of a footnote by its id; 0 when there is none.</param>
internal sealed class JatsSpans(IReadOnlyDictionary<string, ImmutableArray<int>> places, Func<string, int> noteOf)
{
    private const string Separators = ",;–—-‑ \u00A0\u2009\n";
    private const string Dashes = "–—-‑";

    private readonly List<Span> _spans = [];

    /// <summary>The text of an element, without what stands in it as a block of its own.</summary>
    public ImmutableArray<Span> Read(XElement element)
    {
        Walk(element, new Span(""));
        var joined = new SpanList();
        foreach (var span in Joined())
            joined.Add(span);
        return joined.ToImmutable();
    }

    private void Walk(XElement parent, Span kind)
    {
        foreach (var node in parent.Nodes())
        {
            if (node is XText text)
                _spans.Add(kind with { Text = OnOneLine(text.Value) });
            if (node is XElement element)
                Element(element, kind);
        }
    }

    private void Element(XElement element, Span kind)
    {
        switch (element.Name.LocalName)
        {
            case "xref" when element.AttributeValue("ref-type") == "bibr":
                Citation(element, kind);
                break;
            case "xref" when element.AttributeValue("ref-type") is "fn" or "table-fn":
                if (noteOf(element.AttributeValue("rid")) is > 0 and var note)
                    _spans.Add(new Span("") { Note = note });
                break;
            case "bold":
                Walk(element, kind with { IsBold = true });
                break;
            case "italic":
                Walk(element, kind with { IsItalic = true });
                break;
            case "sup":
                Walk(element, kind with { IsRaised = true });
                break;
            case "sub":
                Walk(element, kind with { IsLowered = true });
                break;
            case "ext-link" or "uri" when element.AttributeValue("href").StartsWith("http", StringComparison.OrdinalIgnoreCase):
                Walk(element, kind with { Address = element.AttributeValue("href") });
                break;
            case "break":
                _spans.Add(kind with { Text = " " });
                break;
            case "list"
            or "fig"
            or "fig-group"
            or "table-wrap"
            or "boxed-text"
            or "disp-quote"
            or "supplementary-material"
            or "tex-math"
            or "fn"
            or "inline-graphic":
                break;
            default:
                Walk(element, kind);
                break;
        }
    }

    private void Citation(XElement element, Span kind)
    {
        var cited = element
            .AttributeValue("rid")
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(id => places.TryGetValue(id, out var of) ? of : [])
            .ToImmutableArray();
        var words = element.Line();
        var before = _spans.Count > 0 ? _spans[^1].Text.TrimEnd() : "";
        // `Smith and colleagues [3]` names whom it cites; in brackets the name is the mark.
        if (cited.IsEmpty || words.Any(char.IsLetter) && !(before.Length == 0 && _spans.Count > 0 || before is [.., '(' or '[' or ';' or ',']))
            _spans.Add(kind with { Text = words });
        if (!cited.IsEmpty)
            _spans.Add(new Span("") { Cites = cited });
    }

    private List<Span> Joined()
    {
        var joined = new List<Span>();
        for (var i = 0; i < _spans.Count; i++)
        {
            if (_spans[i].Cites.IsEmpty)
            {
                joined.Add(_spans[i]);
                continue;
            }
            var cites = _spans[i].Cites;
            var at = i + 1;
            // Numbers with commas or a dash between them are one citation.
            while (NextCitation(at, out var between) is var next and > 0)
            {
                var from = cites[^1];
                cites =
                    between.Any(c => Dashes.Contains(c, StringComparison.Ordinal)) && _spans[next].Cites[0] > from
                        ? [.. cites, .. Enumerable.Range(from + 1, _spans[next].Cites[0] - from), .. _spans[next].Cites[1..]]
                        : [.. cites, .. _spans[next].Cites];
                at = next + 1;
            }
            i = at - 1;
            if (joined.Count > 0 && at < _spans.Count && Opens(joined[^1].Text) is { } open && Closes(_spans[at].Text, open) is { } rest)
            {
                joined[^1] = joined[^1] with { Text = joined[^1].Text.TrimEnd()[..^1] };
                _spans[at] = _spans[at] with { Text = rest };
            }
            joined.Add(new Span("") { Cites = [.. cites.Distinct()] });
        }
        return joined;
    }

    private int NextCitation(int at, out string between)
    {
        between = "";
        while (
            at < _spans.Count
            && _spans[at].Cites.IsEmpty
            && _spans[at].Note == 0
            && _spans[at].Text.All(c => Separators.Contains(c, StringComparison.Ordinal))
        )
            between += _spans[at++].Text;
        return at < _spans.Count && !_spans[at].Cites.IsEmpty && (between.Trim().Length > 0 || between.Length == 0) ? at : 0;
    }

    private static char? Opens(string text) => text.TrimEnd() is [.., var last] && last is ('[' or '(') ? last : null;

    private static string? Closes(string text, char open)
    {
        var rest = text.TrimStart();
        return rest.StartsWith(open == '[' ? ']' : ')') ? rest[1..] : null;
    }

    private static string OnOneLine(string text)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length == 0)
            return text.Length > 0 ? " " : "";
        return (char.IsWhiteSpace(text[0]) ? " " : "") + line + (char.IsWhiteSpace(text[^1]) ? " " : "");
    }
}
