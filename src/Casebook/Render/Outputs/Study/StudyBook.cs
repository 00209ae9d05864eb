using System.Collections.Concurrent;
using System.Collections.Immutable;
using Casebook.Domain;
using Casebook.Relate;
using Casebook.Relate.Cases;
using Casebook.Relate.Vocabulary;
using Casebook.Render.Outputs.Cases;
using Casebook.Render.Shared.Pictures;
using Casebook.Render.Shared.Strings;

namespace Casebook.Render.Outputs.Study;

/// <summary>All decks of the site and their cards. The cards of a small site are made once, those of a large one each time they are asked for, so that it is never in memory as a whole.</summary>
internal sealed class StudyBook
{
    private const int MaxCases = 2000;
    private const int MaxKept = 500;

    private readonly TermStudyCards _terms;
    private readonly Lazy<CaseStudyCards> _cases;
    private readonly Lazy<ImmutableArray<DeckTerms>> _contents;
    private readonly ConcurrentDictionary<CaseEntry, ImmutableArray<StudyCard>> _kept = new();
    private readonly bool _isSmall;

    /// <summary>The book of a site.</summary>
    public StudyBook(SiteModel model, UiStrings words, PictureLibrary pictures)
    {
        _isSmall = model.Cases.Length <= MaxKept;
        Decks = [.. Plan(model, words).Where(deck => !deck.Cases.IsEmpty && deck.Cases.Length <= MaxCases)];
        _terms = new TermStudyCards(model, words);
        _cases = new Lazy<CaseStudyCards>(() => new CaseStudyCards(words, model.Targets.Matcher, pictures));
        _contents = new Lazy<ImmutableArray<DeckTerms>>(() => [.. Decks.Select(deck => new DeckTerms(deck, _terms))]);
    }

    /// <summary>The decks: all cases, collections, specialties. Nobody learns more than 2000 cases as one deck, so larger ones are left to their parts.</summary>
    public ImmutableArray<StudyDeck> Decks { get; }

    /// <summary>The cards of a deck: case by case, then antibodies, then words.</summary>
    public IEnumerable<StudyCard> Cards(StudyDeck deck)
    {
        var terms = _contents.Value[Decks.IndexOf(deck)];
        return deck.Cases.SelectMany(CardsOf)
            .Concat(terms.Antibodies.OrderBy(term => term.Index).Select(_terms.Antibody).OfType<StudyCard>())
            .Concat(terms.Defined.OrderBy(term => term.Index).Select(_terms.Definition));
    }

    /// <summary>Slugs of the decks that hold a card of a deck.</summary>
    public IEnumerable<string> DecksOf(StudyCard card) => _contents.Value.Where(deck => deck.Holds(card)).Select(deck => deck.Deck.Slug);

    private IEnumerable<StudyCard> CardsOf(CaseEntry entry) => _isSmall ? _kept.GetOrAdd(entry, one => [.. _cases.Value.Of(one)]) : _cases.Value.Of(entry);

    private static IEnumerable<StudyDeck> Plan(SiteModel model, UiStrings words)
    {
        yield return new StudyDeck("all", StudyDeckKind.All, words["deck_all"], "cases/", model.Cases);
        foreach (var entry in model.Collections)
            yield return new StudyDeck(entry.Collection.Slug, StudyDeckKind.Collection, entry.Collection.Title.Value, entry.Url, [.. entry.Cases.Distinct()]);
        foreach (var (name, cases) in CaseLists.Specialties(model.Cases))
            yield return new StudyDeck("specialty-" + FoldedText.Slug(name), StudyDeckKind.Specialty, name, CaseLists.SpecialtyUrl(name), [.. cases]);
    }

    private sealed class DeckTerms(StudyDeck deck, TermStudyCards terms)
    {
        private readonly HashSet<string> _pages = [.. deck.Cases.Select(entry => entry.Url)];
        private readonly HashSet<string> _antibodies = [.. TermStudyCards.Positive(deck.Cases).Select(term => term.Url)];
        private readonly HashSet<string> _defined = [.. terms.Defined(deck.Cases).Select(term => term.Url)];

        public StudyDeck Deck => deck;

        public IEnumerable<Term> Antibodies { get; } = [.. TermStudyCards.Positive(deck.Cases)];

        public IEnumerable<Term> Defined { get; } = [.. terms.Defined(deck.Cases)];

        public bool Holds(StudyCard card) => card.Kind switch
        {
            StudyCardKind.Antibody => _antibodies.Contains(card.Url),
            StudyCardKind.Definition => _defined.Contains(card.Url),
            _ => _pages.Contains(card.Url),
        };
    }
}
