using Casebook.Relate;
using Casebook.Relate.Cases;
using Casebook.Relate.Challenges;
using Casebook.Relate.Challenges.Decisions;
using Casebook.Relate.Spoilers;
using Casebook.Render.Shared.Formatting;
using Casebook.Render.Shared.Links;
using Casebook.Render.Shared.Parts;
using Casebook.Render.Shared.Prose;
using Casebook.Render.Shared.Views;

namespace Casebook.Render.Outputs.Handouts.Sheets;

/// <summary>Makes what sheets, slides and books hold: cases without their answers, then the keys.</summary>
internal sealed class HandoutSheets(SiteContext context, PageLinks links)
{
    /// <summary>The sheets.</summary>
    /// <param name="title">Title of a collection; null for a case alone.</param>
    /// <param name="sources">The cases in their order.</param>
    public HandoutView Of(string? title, IReadOnlyList<CollectionCase> sources)
    {
        var keys = new HandoutKeys(context, links);
        var challenges = sources.Select(source => source.Challenge ?? context.ChallengeOf(source.Entry!)).ToList();
        var sheets = sources.Select((source, i) => Sheet(source, challenges[i], i + 1, sources.Count, keys)).ToList();
        return new HandoutView
        {
            Title = title ?? sheets[0].Title,
            IsSingle = title is null,
            Cases = sheets,
            Keys = [.. sources.Select((source, i) => source.Entry is null ? null : keys.Of(source.Entry, challenges[i], i + 1)).OfType<HandoutKeyView>()],
        };
    }

    private HandoutCaseView Sheet(CollectionCase source, Challenge challenge, int number, int count, HandoutKeys keys)
    {
        var parts = new ChallengeParts(context, links, source.Entry is null ? null : CleanPictures.Of(source.Entry, context));
        var title = ChallengeTitles.Of(challenge, context.Words);
        return new HandoutCaseView
        {
            N = number,
            Of = count,
            Title = title,
            Facts = [.. parts.Facts(challenge)],
            Steps = [.. challenge.Steps.Select(parts.Of)],
            AsksForList = challenge.Steps.Any(step => step.Decision?.Kind == DecisionKind.Rank),
            Questions = source.Entry is { } entry ? [.. Questions(entry)] : [.. challenge.OpenQuestions.Select(parts.Question)],
            QuestionsApart =
                source.Entry is { } told
                && SpoilerNames.Of(told) is var names
                && told.Case.Questions.Any(question => names.AreIn(question.Stem.Plain)),
            AnswersOn = challenge.AnswersOn is { } day ? DateFormatter.Long(day, context.Words) : null,
            Address = keys.Address(challenge.Url, title),
        };
    }

    private IEnumerable<QuestionView> Questions(CaseEntry entry)
    {
        var prose = new ProseHtml(context, links, isAway: true);
        return entry.Case.Questions.Select((question, i) => CaseQuestions.View(question, i, entry, context, prose));
    }
}
