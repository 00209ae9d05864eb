using Casebook.Domain;
using Casebook.Domain.Records;
using Casebook.Relate.Cases;
using Casebook.Relate.Vocabulary;
using Casebook.Render.Shared.Drawings.Body;
using Casebook.Render.Shared.Drawings.Results;
using Casebook.Render.Shared.Formatting;
using Casebook.Render.Shared.Links;
using Casebook.Render.Shared.Markup;
using Casebook.Render.Shared.Parts;
using Casebook.Render.Shared.Prose;
using Casebook.Render.Shared.Strings;
using Casebook.Render.Shared.Views;

namespace Casebook.Render.Outputs.Cases;

/// <summary>Makes "at a glance": what the case comes to on one screen.</summary>
internal sealed class CaseGlance(SiteContext context, CaseEntry entry, PageLinks links)
{
    // More rows than this are not a glance; the rest waits behind "more findings".
    private const int MaxRows = 24;
    private const int MinRows = 4;

    private readonly UiStrings _words = context.Words;
    private readonly ProseHtml _prose = new(context, links);

    /// <summary>The glance; null when the case says nothing that would stand there.</summary>
    public GlanceView? Make()
    {
        if (entry.Diagnoses.IsEmpty && entry.Findings.IsEmpty && entry.Serology.IsEmpty && entry.Labs.IsEmpty && entry.Records.IsEmpty)
            return null;
        var records = new RecordGroups(_words, _prose, record => links.To(record.Term!.Url), entry.Case.Patient);
        var present = PresentGroups();
        var absent = Group(_words["findings_absent"], entry.Findings.Where(finding => !finding.Finding.Present));
        var shown = TakeRows(present, MaxRows - Math.Min(absent.Items.Count, MaxRows / 2), out var more);
        if (absent.Items.Count > 0)
            shown.Add(absent);
        return new GlanceView
        {
            Diagnoses = [.. entry.Diagnoses.Select((term, i) => new DiagnosisView(links.To(term.Url), term.Name, i == 0, null))],
            Findings = shown,
            More = more,
            MoreCount = more.Sum(group => group.Items.Count),
            BodyMap = CaseBodyMap.Draw(entry, _words),
            Results =
            [
                .. records.Of(entry.Records.Where(record => record.Record.Kind < RecordKind.Ecg)),
                .. ResultGroups(),
                .. records.Of(entry.Records.Where(record => record.Record.Kind >= RecordKind.Ecg)),
            ],
        };
    }

    // In the order a clinician meets them: told, examined, then each investigation as it first appears.
    private List<FindingGroupView> PresentGroups() =>
        [
            .. entry
                .Findings.Where(finding => finding.Finding.Present)
                .GroupBy(finding => Way(finding.Finding.Method?.Value))
                .OrderBy(group =>
                    group.Key?.Kind switch
                    {
                        MethodKind.History => 0,
                        MethodKind.Examination => 1,
                        null => 3,
                        _ => 2,
                    }
                )
                .Select(group => Group(Title(group.First().Finding.Method?.Value), group)),
        ];

    // What says no more than the kind stands together; other ways stand apart by their words.
    private static (MethodKind Kind, string Words)? Way(FindingMethod? method) =>
        method is null ? null : (method.Kind, method.IsKindAlone ? "" : method.Written.ToLowerInvariant());

    private string Title(FindingMethod? method) =>
        method switch
        {
            null => _words["findings_other"],
            { IsKindAlone: true, Kind: MethodKind.History } => _words["findings_by_history"],
            { IsKindAlone: true, Kind: MethodKind.Examination } => _words["findings_on_examination"],
            _ => _words.Format("findings_by_method", method.Written),
        };

    // One row for each finding: the places it was seen at stand together.
    private FindingGroupView Group(string title, IEnumerable<CaseFinding> findings) =>
        new(title, [.. findings.GroupBy(finding => finding.Term).Select(Row)]);

    private FindingView Row(IGrouping<Term, CaseFinding> rows)
    {
        var present = rows.First().Finding.Present;
        var sign = ResultFormatter.SignOf(present);
        var details = rows.Select(row => Detail(row)).Where(detail => detail.Length > 0);
        return new FindingView(
            sign.Sign,
            sign.Mark,
            _words[present ? "outcome_present" : "outcome_absent"],
            links.To(rows.Key.Url),
            rows.First().Finding.Name.Value,
            Html.From(string.Join("; ", details))
        );
    }

    // What was seen stands below the way it was seen; what was not seen says it itself.
    private string Detail(CaseFinding finding) =>
        Joined(finding.Finding.Present ? ResultFormatter.Place(finding, _words) : ResultFormatter.Detail(finding, _words), finding.Finding.Note);

    // The longest groups give way first, so that no way of looking is hidden as a whole.
    private static List<FindingGroupView> TakeRows(List<FindingGroupView> groups, int rows, out List<FindingGroupView> more)
    {
        var kept = groups.ConvertAll(group => group.Items.Count);
        while (kept.Sum() > rows && kept.Max() > MinRows)
            kept[kept.IndexOf(kept.Max())]--;
        more = [.. groups.Select((group, i) => group with { Items = [.. group.Items.Skip(kept[i])] }).Where(group => group.Items.Count > 0)];
        return [.. groups.Select((group, i) => group with { Items = [.. group.Items.Take(kept[i])] })];
    }

    private IEnumerable<ResultGroupView> ResultGroups()
    {
        if (!entry.Serology.IsEmpty)
            yield return new ResultGroupView(
                _words["serology"],
                new ResultsPanel(_words, "serology-picture").Draw(entry.Serology, withMarks: true),
                [.. entry.Serology.Select(Result)]
            );
        foreach (var group in entry.Labs.GroupBy(result => result.Result.List).OrderBy(group => group.Key))
        {
            yield return new ResultGroupView(
                ResultFormatter.Title(group.Key, _words),
                new ResultsPanel(_words, group.Key == ResultList.Labs ? "laboratory-picture" : group.Key.Key() + "-picture").Draw(
                    [.. group],
                    withMarks: false
                ),
                [.. group.Select(Result)]
            );
        }
    }

    private ResultRowView Result(CaseResult result)
    {
        var sign = ResultFormatter.SignOf(result.Result.Outcome);
        return new ResultRowView(
            links.To(result.Test.Url),
            result.Result.Test.Value,
            sign.Sign,
            sign.Mark,
            ResultFormatter.Result(result, _words),
            Html.From(Joined(ResultFormatter.Detail(result.Result, _words), result.Result.Note))
        );
    }

    private string Joined(string detail, RichText? note)
    {
        if (note is null)
            return HtmlText.Encode(detail);
        var words = _prose.Inline(note.Content).Text;
        return detail.Length == 0 ? words : $"{HtmlText.Encode(detail)}: {words}";
    }
}
