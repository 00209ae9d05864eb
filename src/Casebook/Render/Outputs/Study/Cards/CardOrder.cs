namespace Casebook.Render.Outputs.Study.Cards;

/// <summary>The order in which new cards come, on the study page and in Anki.</summary>
internal static class CardOrder
{
    // So many cases are mixed with each other; the next ones follow, so that a large site is never in memory as a whole.
    private const int CasesTogether = 50;

    // After so many cards of cases comes one of a term.
    private const int CasesToOneTerm = 3;

    /// <summary>One card of each case in turn, with the cards of terms spread among them; what is left of those comes last.</summary>
    public static IEnumerable<StudyCard> Spread(IEnumerable<IEnumerable<StudyCard>> cases, IReadOnlyList<StudyCard> terms)
    {
        var (given, term) = (0, 0);
        foreach (var card in cases.Chunk(CasesTogether).SelectMany(InTurn))
        {
            yield return card;
            if (++given % CasesToOneTerm == 0 && term < terms.Count)
                yield return terms[term++];
        }
        for (; term < terms.Count; term++)
            yield return terms[term];
    }

    private static IEnumerable<StudyCard> InTurn(IEnumerable<StudyCard>[] cases)
    {
        var cards = cases.Select(one => one.ToList()).ToList();
        for (var round = 0; cards.Exists(one => one.Count > round); round++)
        {
            foreach (var one in cards.Where(one => one.Count > round))
                yield return one[round];
        }
    }
}
