using Casebook.Domain;
using Casebook.Relate.Cases;

namespace Casebook.Relate.Vocabulary;

/// <summary>In which way a case names a term.</summary>
internal enum TermUse
{
    /// <summary>Present, positive, diagnosed, given, affected.</summary>
    Shown,

    /// <summary>Looked for and not found.</summary>
    NotShown,

    /// <summary>Neither.</summary>
    Undecided,
}

/// <summary>Reads off a case which terms it names, and how.</summary>
internal static class CaseTerms
{
    /// <summary>Every use of every term; a term may occur several times and in several ways (present at one site, absent at another).</summary>
    public static IEnumerable<(Term Term, TermUse Use)> Of(CaseEntry entry)
    {
        foreach (var term in entry.Diagnoses)
            yield return (term, TermUse.Shown);
        foreach (var differential in entry.Differential)
            yield return (differential.Term, TermUse.Undecided);
        foreach (var finding in entry.Findings)
        {
            yield return (finding.Term, finding.Finding.Present ? TermUse.Shown : TermUse.NotShown);
            if (!finding.Finding.Present)
                continue;
            foreach (var site in finding.Sites)
                yield return (site, TermUse.Shown);
        }
        foreach (var state in entry.States)
            yield return (state.Finding, state.Shown ? TermUse.Shown : TermUse.NotShown);
        foreach (var result in entry.Results)
            yield return (result.Test, UseOf(result.Result.Polarity));
        foreach (var treatment in entry.Treatments)
            yield return (treatment.Term, treatment.Treatment.Given ? TermUse.Shown : TermUse.NotShown);
        foreach (var record in entry.Records)
        {
            if (record.Term is { } term)
                yield return (term, UseOf(record.Record.Polarity));
        }
    }

    /// <summary>What a case says of a term that it names in several ways: what was ever shown is shown; null when it does not name it.</summary>
    public static TermUse? Together(IReadOnlyCollection<TermUse> uses) =>
        uses.Contains(TermUse.Shown) ? TermUse.Shown
        : uses.Contains(TermUse.NotShown) ? TermUse.NotShown
        : uses.Count > 0 ? TermUse.Undecided
        : null;

    /// <summary>In which way a result of a polarity names its test.</summary>
    public static TermUse UseOf(ResultPolarity polarity) =>
        polarity switch
        {
            ResultPolarity.Positive => TermUse.Shown,
            ResultPolarity.Negative => TermUse.NotShown,
            _ => TermUse.Undecided,
        };
}
