using System.Collections.Concurrent;
using System.Collections.Immutable;
using Casebook.Relate.Cases;
using Casebook.Relate.Vocabulary;
using Casebook.Render.Shared.Links;

namespace Casebook.Render.Outputs.Study.Cards;

/// <summary>The cards of all decks. Those of a small site are made once, those of a large one each time they are asked for, so that it is never in
/// memory as a whole.</summary>
internal sealed class StudyBook
{
    private const int MaxCasesInMemory = 500;

    private readonly TermStudyCards _terms;
    private readonly Lazy<CaseStudyCards> _cases;
    private readonly Lazy<ImmutableArray<DeckTerms>> _contents;
    private readonly ConcurrentDictionary<(CaseEntry Case, string Place), ImmutableArray<StudyCard>> _cards = new();
    private readonly bool _isSmall;

    public StudyBook(SiteContext site)
    {
        _isSmall = site.Model.Cases.Length <= MaxCasesInMemory;
        Decks = site.Decks;
        _terms = new TermStudyCards(site.Model);
        _cases = new Lazy<CaseStudyCards>(() => new CaseStudyCards(site.Words, site.Model.Targets, site.Pictures, site.Config.Language));
        _contents = new Lazy<ImmutableArray<DeckTerms>>(() => [.. Decks.Select(deck => new DeckTerms(deck, _terms))]);
    }

    /// <summary>The decks of the site.</summary>
    public ImmutableArray<StudyDeck> Decks { get; }

    /// <summary>The cards of a deck: one of each case in turn, with those of antibodies and words between them, so that cards of one page lie
    /// apart.</summary>
    /// <param name="deck">The deck.</param>
    /// <param name="place">What stands before the names of pictures where the cards are shown, such as <c>../pictures/</c>.</param>
    public IEnumerable<StudyCard> Cards(StudyDeck deck, string place = "")
    {
        var terms = _contents.Value[Decks.IndexOf(deck)];
        return CardOrder.Spread(
            deck.Cases.Select(entry => CardsOf(entry, place)),
            [
                .. terms.Antibodies.OrderBy(term => term.Index).Select(_terms.Antibody).OfType<StudyCard>(),
                .. terms.Defined.OrderBy(term => term.Index).Select(_terms.Definition),
            ]
        );
    }

    public IEnumerable<string> DecksOf(StudyCard card) => _contents.Value.Where(deck => deck.Holds(card)).Select(deck => deck.Deck.Slug);

    private IEnumerable<StudyCard> CardsOf(CaseEntry entry, string place) =>
        _isSmall
            ? _cards.GetOrAdd((entry, _cases.Value.HavePictures(entry) ? place : ""), one => [.. _cases.Value.Of(one.Case, one.Place)])
            : _cases.Value.Of(entry, place);

    private sealed class DeckTerms(StudyDeck deck, TermStudyCards terms)
    {
        private readonly HashSet<string> _pages = [.. deck.Cases.Select(entry => entry.Url)];
        private readonly HashSet<string> _antibodies = [.. AntibodyDiagnoses.PositiveIn(deck.Cases).Select(term => term.Url)];
        private readonly HashSet<string> _defined = [.. terms.Defined(deck.Cases).Select(term => term.Url)];

        public StudyDeck Deck => deck;

        public IEnumerable<Term> Antibodies { get; } = [.. AntibodyDiagnoses.PositiveIn(deck.Cases)];

        public IEnumerable<Term> Defined { get; } = [.. terms.Defined(deck.Cases)];

        public bool Holds(StudyCard card) =>
            card.Kind switch
            {
                StudyCardKind.Antibody => _antibodies.Contains(card.Url),
                StudyCardKind.Definition => _defined.Contains(card.Url),
                _ => _pages.Contains(card.Url),
            };
    }
}
