using Casebook.Domain;
using Casebook.Relate.Cases;
using Casebook.Render.Prose;
using Casebook.Render.Templates;
using Casebook.Render.Views;

namespace Casebook.Render.Pages.Cases;

/// <summary>Makes "at a glance": what the case comes to on one screen.</summary>
internal sealed class CaseGlance(SiteContext context, CaseEntry entry, PageLinks links)
{
    private readonly Words _words = context.Words;
    private readonly ProseHtml _prose = new(links, context.Words);

    /// <summary>The glance; null when the case says nothing that would stand there.</summary>
    public GlanceView? Make()
    {
        if (entry.Diagnoses.IsEmpty && entry.Findings.IsEmpty && entry.Serology.IsEmpty && entry.Labs.IsEmpty) return null;
        return new GlanceView
        {
            Diagnoses = [.. entry.Diagnoses.Select((term, i) => new DiagnosisView(links.To(term.Url), term.Name, i == 0, null))],
            Present = [.. entry.Findings.Where(finding => finding.Finding.Present).Select(Finding)],
            Uncertain = [],
            Absent = [.. entry.Findings.Where(finding => !finding.Finding.Present).Select(Finding)],
            Results = [.. ResultGroups()],
        };
    }

    private IEnumerable<ResultGroupView> ResultGroups()
    {
        if (!entry.Serology.IsEmpty) yield return new ResultGroupView(_words["serology"], null, [.. entry.Serology.Select(Result)]);
        if (!entry.Labs.IsEmpty) yield return new ResultGroupView(_words["laboratory"], null, [.. entry.Labs.Select(Result)]);
    }

    private FindingView Finding(CaseFinding finding)
    {
        var sign = ResultWords.SignOf(finding.Finding.Present);
        return new FindingView(sign.Sign, sign.Mark, _words[finding.Finding.Present ? "outcome_present" : "outcome_absent"], links.To(finding.Term.Url),
            finding.Finding.Name.Value, Joined(ResultWords.Detail(finding, _words), finding.Finding.Note));
    }

    private ResultRowView Result(CaseResult result)
    {
        var sign = ResultWords.SignOf(result.Result.Outcome);
        return new ResultRowView(links.To(result.Test.Url), result.Result.Test.Value, sign.Sign, sign.Mark,
            ResultWords.Result(result.Result, _words), Joined(ResultWords.Detail(result.Result, _words), result.Result.Note));
    }

    private Html? Joined(string detail, RichText? note)
    {
        if (note is null) return Html.From(HtmlText.Encode(detail));
        var words = _prose.Inline(note.Content).Text;
        return new Html(detail.Length == 0 ? words : $"{HtmlText.Encode(detail)}. {words}");
    }
}
