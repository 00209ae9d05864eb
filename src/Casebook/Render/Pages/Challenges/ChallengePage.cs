using System.Collections.Immutable;
using System.Globalization;
using Casebook.Domain;
using Casebook.Relate.Cases;
using Casebook.Relate.Challenges;
using Casebook.Render.Pictures;
using Casebook.Render.Prose;
using Casebook.Render.Templates;
using Casebook.Render.Views;

namespace Casebook.Render.Pages.Challenges;

/// <summary>Makes the page of a challenge: steps within steps, nothing of the answer.</summary>
internal sealed class ChallengePage(SiteContext context, Challenge challenge, PageLinks links, PageFigures? figures = null)
{
    private readonly Words _words = context.Words;
    private readonly ProseHtml _prose = new(context, links, figures: figures, isAway: true);

    /// <summary>The page. It names no source file: that would be the name of the case.</summary>
    public PageContent Make()
    {
        var title = ChallengeTitles.Of(challenge, _words);
        var view = new ChallengeView
        {
            Key = challenge.Url,
            Title = title,
            Facts = [.. Facts()],
            HasWithheld = challenge.HasWithheld,
            First = StepsFrom(0),
        };
        return new PageContent(view, new PageMeta
        {
            Title = title,
            Description = _words["challenge_lede"],
            Section = "challenges",
            Crumbs = [new LinkView(links.To(ChallengeAddress.Root), _words["nav_challenges"])],
        });
    }

    private IEnumerable<FactView> Facts()
    {
        if (challenge.Patient?.Age is { } age) yield return Fact("age", age.Value.Written);
        if (challenge.Patient?.Sex is { } sex) yield return Fact("sex", _words["sex_" + sex.Value.ToString().ToLowerInvariant()]);
        if (challenge.Level is { } level) yield return Fact("level", _words["level_" + level.ToString().ToLowerInvariant()]);
        if (!challenge.Specialties.IsEmpty) yield return Fact("specialties", string.Join(", ", challenge.Specialties.Select(CaseCards.Specialty)));
        if (!challenge.Steps.IsEmpty) yield return Fact("steps", challenge.Steps.Length.ToString(CultureInfo.InvariantCulture));
    }

    private FactView Fact(string key, string text) => new(_words["fact_" + key], [new TextView(null, text)]);

    private ChallengeStepView StepsFrom(int index)
    {
        var step = index < challenge.Steps.Length ? challenge.Steps[index] : new ChallengeStep(StepKind.Presentation, null);
        var isLast = index >= challenge.Steps.Length - 1;
        return new ChallengeStepView
        {
            N = index + 1,
            Count = Math.Max(1, challenge.Steps.Length),
            Title = step.Title is { } title ? _prose.Inline(title) : new Html(HtmlText.Encode(_words["step_" + step.Kind.ToString().ToLowerInvariant()])),
            Text = Html.From(_prose.Blocks(step.Text).Text),
            Findings = [.. Findings(step.Findings)],
            Results = [.. Results(step)],
            Timeline = [.. step.Timeline.Select(one => new TimelineView(one.At.Written, _prose.Inline(one.Event.Content)))],
            Next = isLast ? null : StepsFrom(index + 1),
            SolutionUrl = isLast && challenge.AnswersOn is null ? links.To(challenge.SolutionUrl) : null,
            Questions = isLast && challenge.AnswersOn is { } day ? new QuestionsView(DateWords.Long(day, _words), [.. challenge.OpenQuestions.Select(Question)]) : null,
        };
    }

    // One row for each finding, as on the case's own page, without its link.
    private IEnumerable<FindingView> Findings(ImmutableArray<CaseFinding> findings)
    {
        foreach (var rows in findings.GroupBy(finding => (finding.Finding.Present, finding.Term)).OrderByDescending(group => group.Key.Present))
        {
            var sign = ResultWords.SignOf(rows.Key.Present);
            var details = rows.Select(row => Detail(ResultWords.Place(row, _words), row.Finding.Note)).Where(detail => detail.Length > 0).Distinct(StringComparer.Ordinal);
            yield return new FindingView(sign.Sign, sign.Mark, _words[rows.Key.Present ? "outcome_present" : "outcome_absent"], null, rows.First().Finding.Name.Value, Html.From(string.Join("; ", details)));
        }
    }

    private IEnumerable<ResultGroupView> Results(ChallengeStep step)
    {
        if (!step.Labs.IsEmpty) yield return new ResultGroupView(_words["laboratory"], null, [.. step.Labs.Select(Result)]);
        if (!step.Serology.IsEmpty) yield return new ResultGroupView(_words["serology"], null, [.. step.Serology.Select(Result)]);
    }

    private ResultRowView Result(CaseResult result)
    {
        var sign = ResultWords.SignOf(result.Result.Outcome);
        return new ResultRowView(null, result.Result.Test.Value, sign.Sign, sign.Mark, ResultWords.Result(result.Result, _words), Html.From(Detail(ResultWords.Detail(result.Result, _words), result.Result.Note)));
    }

    private string Detail(string detail, RichText? note)
    {
        var said = note is null ? "" : _prose.Inline(note.Content).Text;
        return detail.Length > 0 && said.Length > 0 ? $"{HtmlText.Encode(detail)}: {said}" : HtmlText.Encode(detail) + said;
    }

    private QuestionView Question(Question question, int index)
    {
        var number = (index + 1).ToString(CultureInfo.InvariantCulture);
        return new QuestionView($"q{number}", _words.Format("question_n", number), new Html($"<p>{_prose.Inline(question.Stem.Content).Text}</p>"), false,
            [.. question.Options.Select((option, i) => new OptionView(((char)('A' + i)).ToString(), _prose.Inline(option.Text.Content), false, null))], null);
    }
}
