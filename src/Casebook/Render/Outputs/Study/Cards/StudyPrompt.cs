namespace Casebook.Render.Outputs.Study.Cards;

/// <summary>One thing the study page asks: a card, or one gap of a card.</summary>
internal sealed record StudyPrompt(string Id, string Front, string Back)
{
    /// <summary>What a card asks.</summary>
    public static IEnumerable<StudyPrompt> Of(StudyCard card, CardWriter writer) =>
        card.Cloze.IsEmpty
            ? [new StudyPrompt(card.Id, writer.Front(card), writer.Back(card))]
            : card.Cloze.Where(part => part.Gap > 0).DistinctBy(part => part.Gap).Select(gap => OfGap(card, gap, writer));

    /// <summary>How many things a card asks.</summary>
    public static int CountOf(StudyCard card) => card.Cloze.IsEmpty ? 1 : card.Cloze.Max(part => part.Gap);

    // A gap is named by its term, so that another gap before it changes nothing.
    private static StudyPrompt OfGap(StudyCard card, ClozePart gap, CardWriter writer)
    {
        var (front, back) = writer.Gap(card, gap.Gap);
        return new StudyPrompt($"{card.Id}/{gap.Place}", front, back);
    }
}
