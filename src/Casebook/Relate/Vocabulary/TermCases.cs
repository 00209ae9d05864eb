using System.Collections.Immutable;
using Casebook.Relate.Cases;
using Casebook.Relate.Facts;
using Casebook.Relate.Links;

namespace Casebook.Relate.Vocabulary;

/// <summary>Everything the site's cases say of one term and of the narrower terms below it.</summary>
internal sealed record TermCases
{
    public required Term Term { get; init; }

    /// <summary>Cases that have it: present, positive, diagnosed, treated with, or affected there. In the order of cases.</summary>
    public ImmutableArray<CaseEntry> Shown
    {
        get => Asked.Of(FactKind.Use, Term.Index, field);
        init;
    } = [];

    /// <summary>Cases where it itself was looked for and not found: pertinent negatives, negative results. Lacking a narrower term is not lacking
    /// this one.</summary>
    public ImmutableArray<CaseEntry> NotShown
    {
        get => Asked.Of(FactKind.Use, Term.Index, field);
        init;
    } = [];

    /// <summary>Cases with a result that is neither: equivocal, pending, not done or only stated; for a diagnosis, cases where it was
    /// considered.</summary>
    public ImmutableArray<CaseEntry> Undecided
    {
        get => Asked.Of(FactKind.Use, Term.Index, field);
        init;
    } = [];

    // Of fewer cases a share says nothing.
    private const int MinForShare = 5;

    /// <summary>Whether it has enough cases for a share of them to mean something.</summary>
    public bool TellsShares => Shown.Length >= MinForShare;

    /// <summary>Terms that go with it in two cases at least, most telling first.</summary>
    public ImmutableArray<Companion> Companions
    {
        get => Asked.Of(FactKind.Use, Term.Index, field);
        init;
    } = [];

    /// <summary>Where texts of the site link to it.</summary>
    public ImmutableArray<TermBacklink> Backlinks
    {
        get => Asked.Of(FactKind.Use, Term.Index, field);
        init;
    } = [];

    /// <summary>All cases that name it in any way, each once.</summary>
    public required int CaseCount
    {
        get => Asked.Of(FactKind.Use, Term.Index, field);
        init;
    }
}

/// <summary>A term that occurs with another.</summary>
/// <param name="Term">The other term.</param>
/// <param name="Together">Number of cases that show both; at least 1.</param>
internal sealed record Companion(Term Term, int Together);

/// <summary>A place in a case that links to a term.</summary>
internal sealed record TermBacklink(CaseEntry Case, MentionPlace Place)
{
    public MentionPlace Place
    {
        get => Asked.Of(FactKind.Case, Case.Index, field);
        init;
    } = Place;
}
