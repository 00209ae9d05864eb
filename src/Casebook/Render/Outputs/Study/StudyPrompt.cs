using System.Text;
using Casebook.Render.Shared.Markup;
using Casebook.Render.Shared.Strings;

namespace Casebook.Render.Outputs.Study;

/// <summary>One thing the study page asks: a card, or one gap of a card.</summary>
internal sealed record StudyPrompt(string Id, string Front, string Back)
{
    /// <summary>What a card asks.</summary>
    public static IEnumerable<StudyPrompt> Of(StudyCard card, UiStrings words) =>
        card.Cloze.IsEmpty ? [new StudyPrompt(card.Id, card.Front, card.Back)] : card.Cloze.Where(part => part.Gap > 0).DistinctBy(part => part.Gap).Select(gap => OfGap(card, gap, words));

    /// <summary>How many things a card asks.</summary>
    public static int CountOf(StudyCard card) => card.Cloze.IsEmpty ? 1 : card.Cloze.Max(part => part.Gap);

    // A gap is named by its term, so that another gap before it changes nothing.
    private static StudyPrompt OfGap(StudyCard card, ClozePart gap, UiStrings words)
    {
        var front = new StringBuilder("<p>");
        var back = new StringBuilder("<p>");
        foreach (var part in card.Cloze)
        {
            if (part.Gap == gap.Gap)
            {
                front.Append("<span class=\"gap\" role=\"img\" aria-label=\"").Append(HtmlText.Encode(words["card_gap"])).Append("\">[…]</span>");
                back.Append("<mark>").Append(part.Html).Append("</mark>");
            }
            else
            {
                front.Append(part.Html);
                back.Append(part.Html);
            }
        }
        return new StudyPrompt($"{card.Id}/{gap.Place}", front.Append("</p>").ToString(), back.Append("</p>").ToString());
    }
}
