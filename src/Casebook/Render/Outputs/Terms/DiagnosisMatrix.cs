using Casebook.Domain;
using Casebook.Relate.Cases;
using Casebook.Relate.Vocabulary;
using Casebook.Render.Shared.Drawings.Body;
using Casebook.Render.Shared.Links;
using Casebook.Render.Shared.Strings;
using Casebook.Render.Shared.Views;

namespace Casebook.Render.Outputs.Terms;

/// <summary>Makes the table of a diagnosis: its findings and tests against its cases.</summary>
internal sealed class DiagnosisMatrix(SiteContext context, TermCases diagnosis, PageLinks links)
{
    private const int MaxCases = 6;
    private const int MaxRows = 25;

    private readonly UiStrings _words = context.Words;

    /// <summary>The table; null for fewer than two cases, where there is nothing to compare.</summary>
    /// <param name="withMaps">Whether the page holds a body map, from whose parts those of the cases are made.</param>
    public MatrixView? Make(bool withMaps)
    {
        var cases = diagnosis.Shown.Take(MaxCases).ToList();
        if (cases.Count < 2)
            return null;
        var groups = new List<MatrixGroupView>();
        Add(TermKind.Finding, "finding");
        Add(TermKind.Test, "test");
        return groups.Count == 0 ? null : new MatrixView([.. cases.Select(Column)], groups, cases.Count);

        MatrixColumnView Column(CaseEntry entry, int i) =>
            new(i + 1, links.To(entry.Url), entry.Case.Title.Value) { Map = withMaps ? SmallBodyMap.Draw(entry, i + 1, _words) : null };

        void Add(TermKind kind, string label)
        {
            var rows = Rows(kind, cases);
            if (rows.Count > 0)
                groups.Add(new MatrixGroupView(_words["nav_" + TermFolders.Of(kind)], _words[label], rows));
        }
    }

    // What one case alone names does not compare anything; the most shared come first.
    private List<MatrixRowView> Rows(TermKind kind, List<CaseEntry> cases)
    {
        var uses = cases.Select(entry => CaseTerms.Of(entry).Where(use => use.Term.Kind == kind).ToLookup(use => use.Term, use => use.Use)).ToList();
        return
        [
            .. uses.SelectMany(use => use.Select(group => group.Key))
                .Distinct()
                .Select(term => (term, Named: uses.Count(use => use.Contains(term)), Shown: uses.Count(use => use[term].Contains(TermUse.Shown))))
                .Where(row => row.Named > 1)
                .OrderByDescending(row => row.Shown)
                .ThenByDescending(row => row.Named)
                .ThenBy(row => row.term.Index)
                .Take(MaxRows)
                .Select(row => new MatrixRowView(
                    links.To(row.term.Url),
                    row.term.Name,
                    [.. uses.Select(use => Cell([.. use[row.term]]))],
                    row.Shown
                )),
        ];
    }

    private MatrixCellView Cell(TermUse[] uses) =>
        CaseTerms.Together(uses) switch
        {
            TermUse.Shown => new MatrixCellView("pos", "+", _words["key_positive"]),
            TermUse.NotShown => new MatrixCellView("neg", "−", _words["key_negative"]),
            TermUse.Undecided => new MatrixCellView("eq", "±", _words["key_equivocal"]),
            _ => new MatrixCellView("none", "·", _words["key_not_stated"]),
        };
}
