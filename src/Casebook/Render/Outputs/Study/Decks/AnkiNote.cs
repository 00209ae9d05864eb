using System.Collections.Immutable;
using System.Text;
using Casebook.Render.Outputs.Study.Cards;

namespace Casebook.Render.Outputs.Study.Decks;

/// <summary>A card as Anki holds it: one note, from which Anki shows one card or one for each gap.</summary>
/// <param name="Id">Our own id.</param>
/// <param name="IsCloze">Whether it is a text with gaps.</param>
/// <param name="Question">Front, or the text with its gaps marked <c>{{c1::so}}</c>.</param>
/// <param name="Answer">Back; empty for a text with gaps.</param>
/// <param name="Source">Link back to the page.</param>
/// <param name="Tags">Tags.</param>
/// <param name="Gaps">Number of cards Anki makes of it.</param>
internal sealed record AnkiNote(string Id, bool IsCloze, string Question, string Answer, string Source, ImmutableArray<string> Tags, int Gaps)
{
    /// <summary>Whole name of the deck its cards lie in, its parents before it with <c>::</c>; empty for the deck that is written.</summary>
    public string Deck { get; init; } = "";

    /// <summary>The note of a card.</summary>
    /// <param name="card">The card.</param>
    /// <param name="writer">Writes its sides.</param>
    /// <param name="address">Whole address of its page; null when the site's own is not known.</param>
    public static AnkiNote Of(StudyCard card, CardWriter writer, string? address)
    {
        var source = writer.Source(card, address);
        return card.Cloze.IsEmpty
            ? new AnkiNote(card.Id, false, writer.Front(card), writer.Back(card), source, card.Tags, 1)
            : new AnkiNote(card.Id, true, Cloze(card.Cloze), "", source, card.Tags, card.Cloze.Max(part => part.Gap));
    }

    private static string Cloze(ImmutableArray<ClozePart> parts)
    {
        var text = new StringBuilder();
        foreach (var part in parts)
        {
            if (part.Gap == 0)
                text.Append(Braced(part.Html));
            else
                text.Append("{{c")
                    .Append(part.Gap)
                    .Append("::")
                    .Append(Braced(part.Html).Replace("::", ":&#58;", StringComparison.Ordinal))
                    .Append("}}");
        }
        return text.ToString();
    }

    // Braces of the text are not to be taken for those of a gap.
    private static string Braced(string html) =>
        html.Replace("{", "&#123;", StringComparison.Ordinal).Replace("}", "&#125;", StringComparison.Ordinal);
}
