using System.Collections.Immutable;
using System.Globalization;
using Casebook.Domain;
using Casebook.Relate.Cases;
using Casebook.Relate.Challenges;
using Casebook.Relate.Challenges.Decisions;
using Casebook.Render.Shared.Formatting;
using Casebook.Render.Shared.Links;
using Casebook.Render.Shared.Markup;
using Casebook.Render.Shared.Pictures;
using Casebook.Render.Shared.Prose;
using Casebook.Render.Shared.Strings;
using Casebook.Render.Shared.Views;

namespace Casebook.Render.Shared.Parts;

/// <summary>Makes the parts of a challenge that its page and its handout both show.</summary>
internal sealed class ChallengeParts(SiteContext context, PageLinks links, PageFigures? figures = null)
{
    private readonly UiStrings _words = context.Words;
    private readonly ProseHtml _prose = new(context, links, figures: figures, isAway: true);

    /// <summary>What is known before the first step.</summary>
    public IEnumerable<FactView> Facts(Challenge challenge)
    {
        if (challenge.Patient?.Age is { } age)
            yield return Fact("age", ResultFormatter.Age(age.Value, _words));
        if (challenge.Patient?.Sex is { } sex)
            yield return Fact("sex", _words["sex_" + sex.Value.Key()]);
        if (challenge.Level is { } level)
            yield return Fact("level", _words["level_" + level.Key()]);
        if (!challenge.Specialties.IsEmpty)
            yield return Fact("specialties", string.Join(", ", challenge.Specialties.Select(_words.Letters.Capital)));
    }

    private FactView Fact(string key, string text) => new(_words["fact_" + key], [new TextView(null, text)]);

    /// <summary>What a step tells.</summary>
    public StepPartsView Of(ChallengeStep step) =>
        new()
        {
            Title = TitleOf(step),
            Text = Html.From(_prose.Blocks(step.Text).Text),
            Findings = [.. Findings(step.Findings)],
            Results = [.. Results(step)],
            Timeline = [.. step.Timeline.Select(one => new TimelineView(one.At.Written, _prose.Inline(one.Event.Content)))],
            Treatments = [.. step.Treatments.Select(given => given.Treatment.Name.Value)],
            Decision = step.Decision is { } decision ? new DecisionParts(_words, _prose).Of(decision) : null,
            Thoughts = Html.From(_prose.Blocks(step.Thoughts).Text),
            HasAnswer = step.Decision is { Options.IsEmpty: false } || !step.Thoughts.IsEmpty,
        };

    /// <summary>What the case itself did at each decision.</summary>
    public IEnumerable<ExpertStepView> Path(Challenge challenge)
    {
        foreach (var step in challenge.Steps)
        {
            if (step.Decision is not { } decision)
                continue;
            var view = new DecisionParts(_words, _prose).Of(decision);
            yield return new ExpertStepView(
                TitleOf(step),
                view.Ask,
                [.. view.Options.Where(option => option.Worth == OptionWorth.Told.Key()).Select(option => option.Text)]
            );
        }
    }

    private Html TitleOf(ChallengeStep step) =>
        step.Title is { } title ? _prose.Inline(title) : new Html(HtmlText.Encode(_words["step_" + step.Kind.Key()]));

    // One row for each finding, as on the case's own page, without its link.
    private IEnumerable<FindingView> Findings(ImmutableArray<CaseFinding> findings)
    {
        foreach (var rows in findings.GroupBy(finding => (finding.Finding.Present, finding.Term)).OrderByDescending(group => group.Key.Present))
        {
            var sign = ResultFormatter.SignOf(rows.Key.Present);
            var details = rows.Select(row => Detail(ResultFormatter.Place(row, _words), row.Finding.Note))
                .Where(detail => detail.Length > 0)
                .Distinct(StringComparer.Ordinal);
            yield return new FindingView(
                sign.Sign,
                sign.Mark,
                _words[rows.Key.Present ? "outcome_present" : "outcome_absent"],
                null,
                rows.First().Finding.Name.Value,
                Html.From(string.Join("; ", details))
            );
        }
    }

    private IEnumerable<ResultGroupView> Results(ChallengeStep step)
    {
        foreach (var group in new RecordGroups(_words, _prose, _ => null, null).Of(step.Records))
            yield return group;
        foreach (var group in step.Labs.GroupBy(result => result.Result.List))
            yield return new ResultGroupView(ResultFormatter.Title(group.Key, _words), null, [.. group.Select(Result)]);
        if (!step.Serology.IsEmpty)
            yield return new ResultGroupView(_words["serology"], null, [.. step.Serology.Select(Result)]);
    }

    private ResultRowView Result(CaseResult result)
    {
        var sign = ResultFormatter.SignOf(result.Result.Outcome);
        return new ResultRowView(
            null,
            result.Result.Test.Value,
            sign.Sign,
            sign.Mark,
            ResultFormatter.Result(result, _words),
            Html.From(Detail(ResultFormatter.Detail(result.Result, _words), result.Result.Note))
        );
    }

    private string Detail(string detail, RichText? note)
    {
        var said = note is null ? "" : _prose.Inline(note.Content).Text;
        return detail.Length > 0 && said.Length > 0 ? $"{HtmlText.Encode(detail)}: {said}" : HtmlText.Encode(detail) + said;
    }

    /// <summary>A question without its answer.</summary>
    public QuestionView Question(Question question, int index)
    {
        var number = (index + 1).ToString(CultureInfo.InvariantCulture);
        return new QuestionView(
            $"q{number}",
            _words.Format("question_n", number),
            new Html($"<p>{_prose.Inline(question.Stem.Content).Text}</p>"),
            false,
            [
                .. question.Options.Select(
                    (option, i) => new OptionView(((char)('A' + i)).ToString(), _prose.Inline(option.Text.Content), false, null)
                ),
            ],
            null
        );
    }
}
