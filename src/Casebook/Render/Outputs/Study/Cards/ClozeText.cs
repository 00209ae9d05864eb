using System.Collections.Immutable;
using System.Text;
using Casebook.Domain;
using Casebook.Domain.Prose;
using Casebook.Relate.Links;
using Casebook.Relate.Links.Meaning;
using Casebook.Relate.Vocabulary;
using Casebook.Render.Shared.Markup;
using Casebook.Render.Shared.Prose;

namespace Casebook.Render.Outputs.Study.Cards;

/// <summary>Takes words out of a sentence, so that it can be completed from memory: those its author marked, or else the names of terms.</summary>
internal sealed class ClozeText
{
    private readonly NameReader _names;
    private readonly ImmutableArray<ClozePart>.Builder _parts = ImmutableArray.CreateBuilder<ClozePart>();
    private readonly List<(string Words, int Gap, string Place)> _gaps = [];
    private readonly StringBuilder _shown = new();

    private readonly PicturesAway _pictures;

    private readonly bool _isMarked;

    private ClozeText(NameReader names, PicturesAway pictures, bool isMarked) => (_names, _pictures, _isMarked) = (names, pictures, isMarked);

    /// <summary>The sentence in pieces; empty when nothing is marked and it names no term or does not stand by itself.</summary>
    /// <param name="text">The sentence.</param>
    /// <param name="names">Finds the names of terms.</param>
    /// <param name="pictures">Pictures of its case.</param>
    /// <param name="byTerms">Whether names of terms may be taken out where nothing is marked: in languages whose pronouns are known.</param>
    public static ImmutableArray<ClozePart> Of(RichText text, NameReader names, PicturesAway pictures, bool byTerms)
    {
        var isMarked = HasGap(text.Content);
        if (!isMarked && !(byTerms && StandaloneSentence.Is(text.Plain)))
            return [];
        var cloze = new ClozeText(names, pictures, isMarked);
        cloze.Take(text.Content);
        cloze.EndShown();
        return cloze._gaps.Count == 0 ? [] : cloze._parts.ToImmutable();
    }

    private static bool HasGap(ImmutableArray<Inline> content) =>
        content.Any(inline => inline is ClozeGap || (inline is IWrapsInlines wrapping && HasGap(wrapping.Content)));

    private void Take(ImmutableArray<Inline> content)
    {
        for (var i = 0; i < content.Length; i++)
        {
            switch (content[i])
            {
                case TextRun run:
                    Take(i + 1 < content.Length && content[i + 1] is NumberedCitation or FootnoteMark ? run.Text.TrimEnd(' ') : run.Text);
                    break;
                case ClozeGap gap:
                    var marked = new StringBuilder();
                    TextAway.Append(marked, gap.Content, _pictures);
                    EndShown();
                    var place = $"c{gap.Number}";
                    var number = _gaps.Find(one => one.Place == place).Gap;
                    if (number == 0)
                        number = _gaps.Select(one => one.Gap).DefaultIfEmpty().Max() + 1;
                    _gaps.Add((marked.ToString(), number, place));
                    _parts.Add(new ClozePart(marked.ToString(), number, place));
                    break;
                case TermAnchor anchor when !_isMarked:
                    var words = new StringBuilder();
                    TextAway.Append(words, anchor.Content);
                    Gap(words.ToString(), anchor.Term);
                    break;
                case Emphasis emphasis:
                    _shown.Append(TextAway.Open(emphasis.Kind));
                    Take(emphasis.Content);
                    _shown.Append(TextAway.Close(emphasis.Kind));
                    break;
                case IWrapsInlines wrapping:
                    Take(wrapping.Content);
                    break;
                default:
                    TextAway.Append(_shown, [content[i]], _pictures);
                    break;
            }
        }
    }

    private void Take(string text)
    {
        var from = 0;
        while (!_isMarked && _names.TryFind(text, from, out var start, out var length, out var term))
        {
            HtmlText.Append(_shown, text.AsSpan(from, start - from));
            Gap(HtmlText.Encode(text.Substring(start, length)), term);
            from = start + length;
        }
        HtmlText.Append(_shown, text.AsSpan(from));
    }

    // Of "facial oedema ... oedema" both go together: either would give the other away.
    private void Gap(string html, Term term)
    {
        EndShown();
        var (words, place) = (FoldedText.Key(html), term.Url.TrimEnd('/'));
        var (_, gap, samePlace) = _gaps.Find(one =>
            one.Place == place || one.Words.Contains(words, StringComparison.Ordinal) || words.Contains(one.Words, StringComparison.Ordinal)
        );
        if (gap == 0)
            (gap, samePlace) = (_gaps.Select(one => one.Gap).DefaultIfEmpty().Max() + 1, place);
        _gaps.Add((words, gap, samePlace));
        _parts.Add(new ClozePart(html, gap, samePlace));
    }

    private void EndShown()
    {
        if (_shown.Length > 0)
            _parts.Add(new ClozePart(_shown.ToString()));
        _shown.Clear();
    }
}
