using System.Collections.Immutable;

namespace Casebook.Cli.Import.Manuscripts;

/// <summary>Gathers the stretches of a paragraph; what is of one kind becomes one.</summary>
internal sealed class SpanList
{
    private readonly List<Span> _spans = [];

    /// <summary>Adds a stretch behind the others.</summary>
    public void Add(Span span)
    {
        if (span.Text.Length == 0 && span.Note == 0 && span.Cites.IsEmpty)
            return;
        if (_spans.Count > 0 && _spans[^1].IsLike(span))
            _spans[^1] = span with { Text = _spans[^1].Text + span.Text };
        else
            _spans.Add(span);
    }

    /// <summary>All stretches, without white space at both ends.</summary>
    public ImmutableArray<Span> ToImmutable()
    {
        var spans = _spans.ToList();
        while (spans is [{ Note: 0, Cites.IsEmpty: true } first, ..] && first.Text.TrimStart() is var text && text.Length < first.Text.Length)
        {
            if (text.Length > 0)
            {
                spans[0] = first with { Text = text };
                break;
            }
            spans.RemoveAt(0);
        }
        while (spans is [.., { Note: 0, Cites.IsEmpty: true } last] && last.Text.TrimEnd() is var text && text.Length < last.Text.Length)
        {
            if (text.Length > 0)
            {
                spans[^1] = last with { Text = text };
                break;
            }
            spans.RemoveAt(spans.Count - 1);
        }
        return [.. spans];
    }
}
