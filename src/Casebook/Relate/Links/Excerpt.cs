using System.Collections.Immutable;
using System.Text;
using Casebook.Domain.Prose;
using Casebook.Files;

namespace Casebook.Relate.Links;

/// <summary>The sentence around a mention.</summary>
/// <param name="Before">Its words before the mark.</param>
/// <param name="Mark">The words of the link, or the citation.</param>
/// <param name="After">Its words behind the mark.</param>
internal sealed record Excerpt(string Before, string Mark, string After)
{
    private const int LongSentence = 320;

    /// <summary>Cuts the sentence out of the text around a mention; a very long one is shortened at words around the mark.</summary>
    /// <param name="place">The mention.</param>
    /// <param name="cited">What a citation looks like there.</param>
    public static Excerpt Of(MentionPlace place, Func<NumberedCitation, string> cited)
    {
        var text = new StringBuilder();
        var (start, end) = (0, 0);
        var citations = new List<TextSpan>();
        Flatten(place.Paragraph);
        var whole = text.ToString();
        var sentence = Sentences.Around(whole, start, end, citations);
        return new Excerpt(
            Shorten(whole[sentence.Start..start].TrimStart(), fromEnd: true),
            whole[start..end],
            Shorten(whole[end..sentence.End].TrimEnd(), fromEnd: false)
        );

        void Flatten(ImmutableArray<Inline> content)
        {
            foreach (var inline in content)
            {
                if (ReferenceEquals(inline, place.Mark))
                    start = text.Length;
                if (inline is NumberedCitation citation)
                {
                    var at = text.Length;
                    citations.Add(TextSpan.Between(at, text.Append(cited(citation)).Length));
                }
                else if (inline is IWrapsInlines wrapping)
                    Flatten(wrapping.Content);
                else
                    PlainText.Append(text, inline);
                if (ReferenceEquals(inline, place.Mark))
                    end = text.Length;
            }
        }
    }

    private static string Shorten(string words, bool fromEnd)
    {
        if (words.Length <= LongSentence / 2)
            return words;
        var space = fromEnd ? words.IndexOf(' ', words.Length - (LongSentence / 2)) : words.LastIndexOf(' ', LongSentence / 2);
        if (space < 0)
            return words;
        return fromEnd ? "… " + words[(space + 1)..] : words[..space] + " …";
    }
}
