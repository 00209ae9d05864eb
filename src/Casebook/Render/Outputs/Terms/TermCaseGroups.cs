using Casebook.Domain;
using Casebook.Relate.Cases;
using Casebook.Relate.Vocabulary;
using Casebook.Render.Shared.Formatting;
using Casebook.Render.Shared.Links;
using Casebook.Render.Shared.Strings;
using Casebook.Render.Shared.Views;

namespace Casebook.Render.Outputs.Terms;

/// <summary>Lists the cases of a term: where it is present or positive, where absent or negative, where neither; never mixed.</summary>
internal sealed class TermCaseGroups(SiteContext context, TermCases term, PageLinks links)
{
    private readonly UiStrings _words = context.Words;
    private readonly HashSet<Term> _meant = [.. term.Term.SelfAndDescendants()];

    /// <summary>The groups that are not empty; a long one goes on on pages of its own.</summary>
    public IEnumerable<TermCaseGroupView> Groups()
    {
        foreach (var use in TermUses.All)
        {
            var cases = TermUses.Cases(term, use);
            if (cases.IsEmpty)
                continue;
            var more =
                cases.Length > Pagination.PageSize
                    ? new TextView(links.To(TermUses.ListUrl(term.Term, use)), _words.Format("all_cases_count", cases.Length))
                    : null;
            var sign = SignOf(use);
            yield return new TermCaseGroupView(
                TermUses.Id(use),
                sign.Sign,
                sign.Mark,
                _words[Title(use)],
                [.. cases.Take(Pagination.PageSize).Select(entry => Case(entry, use))],
                more
            );
        }
    }

    /// <summary>The counts of the groups.</summary>
    public IReadOnlyList<TallyPartView> Tally() =>
        [
            .. TermUses
                .All.Where(use => !TermUses.Cases(term, use).IsEmpty)
                .Select(use => new TallyPartView(
                    "#" + TermUses.Id(use),
                    SignOf(use).Sign,
                    SignOf(use).Mark,
                    _words[Title(use)],
                    TermUses.Cases(term, use).Length
                )),
        ];

    /// <summary>Key of a group's title.</summary>
    public string Title(TermUse use) => $"{term.Term.Kind.Key()}_{TermUses.Id(use).Replace('-', '_')}";

    private static SignView SignOf(TermUse use) =>
        use switch
        {
            TermUse.Shown => new SignView("pos", "+"),
            TermUse.NotShown => new SignView("neg", "−"),
            _ => new SignView("eq", "±"),
        };

    private TermCaseView Case(CaseEntry entry, TermUse use) =>
        new(links.To(entry.Url), entry.Case.Title.Value, ResultFormatter.Patient(entry.Case.Patient, _words), Detail(entry, use));

    private string? Detail(CaseEntry entry, TermUse use)
    {
        var parts = new List<string>();
        var meant = use == TermUse.NotShown ? [term.Term] : _meant;
        foreach (var finding in entry.Findings.Where(finding => meant.Contains(finding.Term) && finding.Finding.Present == (use == TermUse.Shown)))
            parts.Add(Named(finding.Term, ResultFormatter.Detail(finding, _words)));
        foreach (var result in entry.Results.Where(result => meant.Contains(result.Test) && CaseTerms.UseOf(result.Result.Polarity) == use))
            parts.Add(Named(result.Test, ResultFormatter.Result(result.Result, _words)));
        foreach (var state in entry.States.Where(state => meant.Contains(state.Finding) && (state.Shown ? TermUse.Shown : TermUse.NotShown) == use))
            parts.Add(Named(state.Finding, ResultFormatter.Origin(state, _words)));
        foreach (
            var record in entry.Records.Where(record =>
                record.Term is { } named && meant.Contains(named) && CaseTerms.UseOf(record.Record.Polarity) == use
            )
        )
            parts.Add(Named(record.Term!, RecordFormatter.Line(record.Record, _words)));
        foreach (var treatment in entry.Treatments.Where(one => meant.Contains(one.Term) && one.Treatment.Given == (use == TermUse.Shown)))
            parts.Add(Named(treatment.Term, RecordFormatter.Line(treatment.Treatment.Details, _words)));
        if (term.Term.Kind == TermKind.Site)
            parts.AddRange(
                entry
                    .Findings.Where(finding => finding.Finding.Present && finding.Sites.Any(meant.Contains))
                    .Select(finding => finding.Term.Name)
                    .Distinct()
            );
        parts.RemoveAll(part => part.Length == 0);
        return parts.Count == 0 ? null : string.Join("; ", parts.Take(6));
    }

    private string Named(Term other, string detail) =>
        other == term.Term ? detail
        : detail.Length == 0 ? other.Name
        : $"{other.Name}: {detail}";
}
