using System.Globalization;
using Casebook.Relate.Challenges;
using Casebook.Render.Shared.Formatting;
using Casebook.Render.Shared.Links;
using Casebook.Render.Shared.Parts;
using Casebook.Render.Shared.Pictures;
using Casebook.Render.Shared.Site;
using Casebook.Render.Shared.Strings;
using Casebook.Render.Shared.Views;

namespace Casebook.Render.Outputs.Challenges;

/// <summary>Makes the page of a challenge: steps within steps, nothing of the answer.</summary>
internal sealed class ChallengePage(SiteContext context, Challenge challenge, PageLinks links, PageFigures? figures = null)
{
    private readonly UiStrings _words = context.Words;
    private readonly ChallengeParts _parts = new(context, links, figures);

    /// <summary>The page. It names no source file: that would be the name of the case.</summary>
    public PageContent Make()
    {
        var title = ChallengeTitles.Of(challenge, _words);
        var view = new ChallengeView
        {
            Key = challenge.Url,
            Title = title,
            Facts = [.. _parts.Facts(challenge), .. Steps()],
            HasWithheld = challenge.HasWithheld,
            HandoutUrl = challenge.AnswersOn is not null && context.HasHandouts ? links.To(challenge.HandoutUrl) : null,
            NamesUrl = links.To(DiagnosisNames.Path),
            First = StepsFrom(0),
        };
        var meta = new PageMeta
        {
            Title = title,
            Description = _words["challenge_lede"],
            Section = "challenges",
            Assets = ["challenge.css", "challenge.js"],
            Crumbs = [new LinkView(links.To(ChallengeAddress.Root), _words["nav_challenges"])],
        };
        return new PageContent(view, figures is null ? meta : FigureAssets.With(meta, figures, _words));
    }

    private FactView[] Steps() =>
        challenge.Steps.IsEmpty
            ? []
            : [new FactView(_words["fact_steps"], [new TextView(null, challenge.Steps.Length.ToString(CultureInfo.InvariantCulture))])];

    private ChallengeStepView StepsFrom(int index)
    {
        var step = index < challenge.Steps.Length ? challenge.Steps[index] : new ChallengeStep(ChallengeStepKind.Presentation, null);
        var isLast = index >= challenge.Steps.Length - 1;
        return new ChallengeStepView
        {
            N = index + 1,
            Count = Math.Max(1, challenge.Steps.Length),
            Parts = _parts.Of(step),
            Next = isLast ? null : StepsFrom(index + 1),
            SolutionUrl = isLast && challenge.AnswersOn is null ? links.To(challenge.SolutionUrl) : null,
            Questions =
                isLast && challenge.AnswersOn is { } day
                    ? new QuestionsView(DateFormatter.Long(day, _words), [.. challenge.OpenQuestions.Select(_parts.Question)])
                    : null,
        };
    }
}
