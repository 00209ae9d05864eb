using Casebook.Relate;
using Casebook.Relate.Cases;
using Casebook.Relate.Challenges;
using Casebook.Render.Shared.Links;
using Casebook.Render.Shared.Markup;
using Casebook.Render.Shared.Parts;
using Casebook.Render.Shared.Prose;
using Casebook.Render.Shared.Site;
using Casebook.Render.Shared.Strings;
using Casebook.Render.Shared.Views;

namespace Casebook.Render.Outputs.Challenges;

/// <summary>Makes the page with the answer of a challenge; it stands apart, so that the challenge itself holds nothing of it.</summary>
internal sealed class SolutionPage(SiteContext context, CaseEntry entry, PageLinks links)
{
    private readonly UiStrings _words = context.Words;
    private readonly ProseHtml _prose = new(context, links, isAway: true);

    public PageContent Make()
    {
        var source = entry.Case;
        var challenge = ChallengeBuilder.Announce(entry);
        var title = ChallengeTitles.Of(challenge, _words);
        var view = new SolutionView
        {
            Key = challenge.Url,
            Title = title,
            ChallengeUrl = links.To(challenge.Url),
            Case = new TitledView(links.To(entry.Url), source.Title.Value),
            Diagnoses = [.. entry.Diagnoses.Select((term, i) => new DiagnosisView(links.To(term.Url), term.Name, i == 0, null))],
            AnswerNames = string.Join('|', entry.Diagnoses.Take(1).SelectMany(term => term.Names)),
            BroaderNames = string.Join(
                '|',
                entry.Diagnoses.Take(1).SelectMany(term => term.SelfAndAncestors().Where(broader => broader != term)).SelectMany(term => term.Names)
            ),
            Differential = [.. entry.Differential.Select(considered => CaseDifferentials.View(considered, links, _prose, _words))],
            Path = [.. new ChallengeParts(context, links).Path(context.ChallengeOf(entry))],
            Outcome = source.Outcome is null ? null : new Html($"<p>{_prose.Inline(source.Outcome.Content).Text}</p>"),
            LearningPoints = [.. source.LearningPoints.Select(point => _prose.Inline(point.Content))],
            Questions = source.Questions.IsEmpty
                ? null
                : new QuestionsView(
                    null,
                    [.. source.Questions.Select((question, i) => CaseQuestions.View(question, i, entry, context, _prose) with { Sources = null })]
                ),
            Sets = [.. context.Model.Collections.Where(collection => collection.Cases.Contains(entry)).Select(Set)],
        };
        return new PageContent(
            view,
            new PageMeta
            {
                Title = _words.Format("challenge_answer_of", title),
                Section = "challenges",
                IsListed = false,
                Assets = ["challenge.css", "challenge.js"],
                Crumbs = [new LinkView(links.To(ChallengeAddress.Root), _words["nav_challenges"])],
            }
        );
    }

    private ChallengeSetView Set(CollectionEntry collection)
    {
        var place = collection.Cases.IndexOf(entry);
        var next = place + 1 < collection.Cases.Length ? ChallengeBuilder.Announce(collection.Cases[place + 1]) : null;
        return new ChallengeSetView(
            links.To(ChallengeAddress.OfCollection(collection.Collection.Slug)),
            collection.Collection.Title.Value,
            next is null ? null : new TitledView(links.To(next.Url), ChallengeTitles.Of(next, _words))
        );
    }
}
