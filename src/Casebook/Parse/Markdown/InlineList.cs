using System.Collections.Immutable;
using Casebook.Domain.Prose;

namespace Casebook.Parse.Markdown;

/// <summary>
/// Collects running text: joins neighbouring characters, and pairs the marks of subscripts and superscripts.
/// By Pandoc's rule there is no space between two marks, so that "10^9 and 10^6" and "~5 to ~6 cm" stay as they are.
/// </summary>
internal sealed class InlineList
{
    private readonly List<Inline> _items = [];
    private readonly List<Mark> _marks = [];

    private readonly record struct Mark(char Sign, int At);

    /// <summary>Adds characters.</summary>
    public void AddText(string text)
    {
        if (text.Length == 0)
            return;
        ForgetMarksBefore(text);
        _items.Add(new TextRun(text));
    }

    /// <summary>Adds anything else.</summary>
    public void Add(Inline inline)
    {
        if (inline is LineBreak)
            _marks.Clear();
        _items.Add(inline);
    }

    /// <summary>Adds several.</summary>
    public void AddRange(ImmutableArray<Inline> inlines)
    {
        foreach (var inline in inlines)
            Add(inline);
    }

    /// <summary>Adds <c>^</c> or <c>~</c>, which may begin or end a superscript or subscript.</summary>
    public void AddMark(char sign)
    {
        var open = _marks.FindLastIndex(mark => mark.Sign == sign);
        if (open >= 0 && _marks[open].At < _items.Count - 1)
        {
            var at = _marks[open].At;
            var content = Joined(_items.GetRange(at + 1, _items.Count - at - 1));
            _items.RemoveRange(at, _items.Count - at);
            _items.Add(new Emphasis(sign == '^' ? EmphasisKind.Superscript : EmphasisKind.Subscript, content));
            _marks.RemoveRange(open, _marks.Count - open);
            return;
        }
        _marks.Add(new Mark(sign, _items.Count));
        _items.Add(new TextRun(sign.ToString()));
    }

    /// <summary>What has been collected.</summary>
    public ImmutableArray<Inline> ToImmutable() => Joined(_items);

    private void ForgetMarksBefore(string text)
    {
        if (_marks.Count > 0 && text.AsSpan().ContainsAny(' ', '\t', '\n'))
            _marks.Clear();
    }

    private static ImmutableArray<Inline> Joined(List<Inline> items)
    {
        var joined = ImmutableArray.CreateBuilder<Inline>(items.Count);
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i] is not TextRun || i + 1 == items.Count || items[i + 1] is not TextRun)
            {
                joined.Add(items[i]);
                continue;
            }
            var end = i + 1;
            while (end < items.Count && items[end] is TextRun)
                end++;
            joined.Add(new TextRun(string.Concat(items.Skip(i).Take(end - i).Select(item => ((TextRun)item).Text))));
            i = end - 1;
        }
        return joined.DrainToImmutable();
    }
}
