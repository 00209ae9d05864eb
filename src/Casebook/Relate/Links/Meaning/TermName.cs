using System.Collections.Immutable;
using Casebook.Domain;
using Casebook.Relate.Vocabulary;

namespace Casebook.Relate.Links.Meaning;

/// <summary>Which rule decides whether a name in a text means its term.</summary>
internal enum NameSort
{
    /// <summary>It means its term wherever it stands.</summary>
    Plain,

    /// <summary>An abbreviation of few capitals.</summary>
    Short,

    /// <summary>A substance that is measured.</summary>
    Measured,

    /// <summary>A treatment that the body has too.</summary>
    OfTheBody,

    /// <summary>A finding or diagnosis.</summary>
    Condition,

    /// <summary>A finding or diagnosis whose name is so general, or so shortened, that what stands before it decides.</summary>
    General,

    /// <summary>One word that patients use; in a clinical text it is mostly a word like any other: "fit for surgery", "falls to 38 °C".</summary>
    Lay,
}

/// <summary>A name of a term as the matcher knows it.</summary>
/// <param name="Term">The term.</param>
/// <param name="Name">The name.</param>
/// <param name="Exact">Its letters when their case has to be the same; null when it need not.</param>
internal sealed record TermName(Term Term, string Name, string? Exact)
{
    private const int Unasked = -1;

    // Asked for only where the name is found, which for most names of a vocabulary is nowhere.
    private int _sort = Unasked;
    private ImmutableArray<string> _needs;

    /// <summary>Whether it may be written so; a plural s may stand behind.</summary>
    public bool Accepts(ReadOnlySpan<char> written) => Exact is null || written.SequenceEqual(Exact);

    /// <summary>Which rule it goes by.</summary>
    public NameSort Sort => (NameSort)(_sort == Unasked ? _sort = (int)SortOf(Term, Name) : _sort);

    /// <summary>Words of which one must be near; empty when none needs to.</summary>
    public ImmutableArray<string> Needs => _needs.IsDefault ? _needs = NeedsOf(Term, Name) : _needs;

    // Built in, because the word has a second life in every clinic.
    private static readonly ImmutableArray<string> OfTheLung =
    [
        "lung",
        "lobe",
        "lobar",
        "chest",
        "pulmon",
        "radiograph",
        "bronch",
        "basal",
        "zone",
        "pneumon",
        "thora",
        "x-ray",
        "ground-glass",
        "infiltrat",
        "opaci",
        "respirat",
        "crackle",
        "pleura",
        "CT",
    ];

    private static NameSort SortOf(Term term, string name) =>
        term.Kind switch
        {
            _ when ShortNames.IsShort(name) => NameSort.Short,
            not TermKind.Site when IsLayWord(term, name) => NameSort.Lay,
            TermKind.Test => Substances.IsMeasured(name) ? NameSort.Measured : NameSort.Plain,
            TermKind.Treatment => Substances.IsOfTheBody(name) ? NameSort.OfTheBody : NameSort.Plain,
            TermKind.Finding or TermKind.Diagnosis => Compounds.IsGeneral(name) || Compounds.IsShortened(term, name)
                ? NameSort.General
                : NameSort.Condition,
            _ => NameSort.Plain,
        };

    private static bool IsLayWord(Term term, string name) =>
        !name.Contains(' ', StringComparison.Ordinal)
        && term.Definition?.Synonyms.Any(synonym => synonym.Register == NameRegister.Lay && synonym.Value == name) == true;

    private static ImmutableArray<string> NeedsOf(Term term, string name)
    {
        var words = ImmutableArray.CreateBuilder<string>();
        foreach (var needs in term.Definition?.Needs ?? [])
        {
            if (
                needs.Name is { } own
                    ? FoldedText.NameKey(own.Value) == FoldedText.NameKey(name)
                    : !needs.Words.Any(word => name.Contains(word.Value, StringComparison.OrdinalIgnoreCase))
            )
                words.AddRange(needs.Words.Select(word => word.Value));
        }
        return words.Count == 0 && name.Equals("consolidation", StringComparison.OrdinalIgnoreCase) ? OfTheLung : words.DrainToImmutable();
    }
}
