using Casebook.Domain;
using Casebook.Relate.Vocabulary;

namespace Casebook.Relate.Links.Meaning;

/// <summary>Finds the names of terms in the texts of one page, where they mean their terms.</summary>
/// <param name="matcher">Finds the names.</param>
/// <param name="terms">The vocabulary.</param>
/// <param name="own">Terms that the fields of the page name; an abbreviation of one of these needs no other company.</param>
internal sealed class NameReader(TermMatcher matcher, TermIndex terms, IReadOnlySet<Term>? own = null)
{
    private readonly LocalAbbreviations _local = new(terms);
    private readonly HashSet<Term> _spelt = [];
    private string? _read;

    /// <summary>Notes that the author links a term, so that its abbreviations mean it from there on.</summary>
    public void Note(Term term) => _spelt.Add(term);

    /// <summary>The first name at or behind an offset that means its term; false when there is none.</summary>
    public bool TryFind(string text, int from, out int start, out int length, out Term term)
    {
        if (!ReferenceEquals(text, _read))
            _local.Read(_read = text);
        while (matcher.TryFindNames(text, from, out start, out length, out var names))
        {
            if (TermOf(text, start, length, names) is { } meant)
            {
                term = meant;
                return true;
            }
            from = start + length;
        }
        term = null!;
        return false;
    }

    private Term? TermOf(string text, int start, int length, TermNames names)
    {
        if (names.All.IsEmpty)
            return null;
        var written = text.AsSpan(start, length);
        if (written.Length <= LongestAbbreviation && char.IsUpper(written[0]) && _local.TryFind(written.ToString(), names.All[0].Term, out var local))
            return local;
        var around = new Surroundings(text, start, start + length);
        foreach (var name in names.All)
        {
            if (!(name.Exact is null || written.StartsWith(name.Exact)) || IsOtherAbbreviation(name.Name, around, written) || !Means(name, around, text))
                continue;
            if (name.Sort != NameSort.Short)
                _spelt.Add(name.Term);
            return name.Term;
        }
        return null;
    }

    private const int LongestAbbreviation = 8;

    // The PICA of a stroke is an artery: a word in capitals among others that are not is short for something.
    private static bool IsOtherAbbreviation(string name, Surroundings around, ReadOnlySpan<char> written) =>
        written.Length <= LongestAbbreviation
        && char.IsLower(name[0])
        && written.IndexOfAnyInRange('a', 'z') < 0
        && !written.ContainsAny(' ', '-')
        && around.Sentence.IndexOfAnyInRange('a', 'z') >= 0;

    private bool Means(TermName name, Surroundings around, string text)
    {
        if (name.Sort == NameSort.Short && name.Term.Kind == TermKind.Test && ShortNames.HasResult(around) && !IsPartOfCode(around))
            return true;
        if (!name.Needs.IsEmpty && !IsKnownHere(name.Term) && !WordSet.AnyBegins(text, name.Needs.AsSpan()))
            return false;
        return name.Sort switch
        {
            NameSort.Short => IsShortFor(name, around, text),
            NameSort.Measured => Substances.IsMeasurement(around, name.Name),
            NameSort.OfTheBody => Substances.IsTreatment(around),
            NameSort.Condition => Compounds.StandsAlone(around, name.Name, strict: false),
            NameSort.General => Compounds.StandsAlone(around, name.Name, strict: true),
            NameSort.Lay => false,
            _ when Substances.IsEnzyme(around.WordAfter) => false,
            _ => name.Term.Kind != TermKind.Test || !ShortNames.IsFoundInTissue(name.Name, around),
        };
    }

    // CK-MB is another enzyme than CK, and C3-C4 a stretch of the spine.
    private static bool IsPartOfCode(Surroundings around) =>
        around.IsJoinedAfter && around.After[0] != '/' && !char.IsLower(around.WordAfter[0]);

    // Written out in the text before, or named by the fields of the page.
    private bool IsKnownHere(Term term) => _spelt.Contains(term) || own?.Contains(term) == true;

    private bool IsShortFor(TermName name, Surroundings around, string text)
    {
        if (IsPartOfCode(around) || ShortNames.IsOfAnotherWorld(around))
            return false;
        return IsKnownHere(name.Term)
            || !name.Needs.IsEmpty
            || (name.Term.Kind != TermKind.Test && ShortNames.IsSpokenOf(name.Term, text))
            || (name.Term.Kind == TermKind.Diagnosis && ShortNames.IsDiagnosed(around, name.Name));
    }
}
