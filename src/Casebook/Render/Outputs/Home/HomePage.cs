using Casebook.Domain;
using Casebook.Domain.Prose;
using Casebook.Relate.Cases;
using Casebook.Relate.Challenges;
using Casebook.Relate.Spoilers;
using Casebook.Relate.Vocabulary;
using Casebook.Render.Shared.Links;
using Casebook.Render.Shared.Markup;
using Casebook.Render.Shared.Parts;
using Casebook.Render.Shared.Prose;
using Casebook.Render.Shared.Site;
using Casebook.Render.Shared.Strings;
using Casebook.Render.Shared.Views;

namespace Casebook.Render.Outputs.Home;

/// <summary>Makes the front door: a real case first, then the ways in.</summary>
internal sealed class HomePage(SiteContext context, PageLinks links)
{
    private const int NewestCount = 6;
    private const int SpecialtyCount = 12;

    private readonly UiStrings _words = context.Words;

    public PageContent Make()
    {
        var model = context.Model;
        var featured = Featured();
        var view = new HomeView
        {
            Featured = featured is null ? null : View(featured),
            Start =
            [
                .. model
                    .Pages.Where(page => page.Page.Order < 100)
                    .Take(3)
                    .Select(page => new StartView(links.To(page.Url), page.Page.Title.Value, page.Page.Summary?.Plain)),
            ],
            Newest =
            [
                .. CaseCards
                    .Newest(model.Cases)
                    .Where(entry => entry != featured)
                    .Take(NewestCount)
                    .Select(entry => CaseCards.Card(entry, links, context)),
            ],
            CasesUrl = links.To("cases/"),
            CasesCount = model.Cases.Length,
            Specialties =
            [
                .. Specialties
                    .Of(model.Cases, context.Words.Letters)
                    .Take(SpecialtyCount)
                    .Select(group => new CountView(links.To(Specialties.Url(group.Name)), group.Name, group.Cases.Count)),
            ],
            Collections = [.. model.Collections.Select(collection => CollectionCards.Card(collection, links, _words))],
            Numbers = [.. Numbers()],
            Study = StudyLinks.Of(context, links, StudyDeckKind.All, "all"),
            Tools = [.. Tools()],
        };
        return new PageContent(
            view,
            new PageMeta { Title = context.Config.Title, Description = context.Config.Description.Length == 0 ? null : context.Config.Description }
        );
    }

    // The case the settings name; or the first of the first collection that has a question; or the newest that has one.
    private CaseEntry? Featured() =>
        context.Model.Cases.FirstOrDefault(entry => entry.Case.Slug == context.Model.Targets.FindCase(context.Config.Featured))
        ?? context
            .Model.Collections.SelectMany(collection => collection.Cases)
            .Concat(CaseCards.Newest(context.Model.Cases))
            .FirstOrDefault(entry => !entry.Case.Questions.IsEmpty)
        ?? CaseCards.Newest(context.Model.Cases).FirstOrDefault();

    private FeaturedView View(CaseEntry entry)
    {
        var prose = new ProseHtml(context, links, isAway: true);
        var opening = entry.Case.Body.Blocks.OfType<Paragraph>().FirstOrDefault();
        var names = SpoilerNames.Of(entry);
        var text = opening is null
            ? new Html("")
            : new Html($"<p>{prose.Inline(new SpoilerFilter(names, "home").Running(opening.Content)).Text}</p>");
        var title = ChallengeBuilder.Title(entry);
        var challengeUrl = context.ChallengeUrl(ChallengeAddress.OfCase(entry.Case), links);
        if (challengeUrl is not null)
        {
            var challenge = context.ChallengeOf(entry);
            var decisions = new ChallengeParts(context, links).Path(challenge).Select(step => step with { Did = [] });
            title ??= ChallengeTitles.Of(challenge, _words);
            return new FeaturedView(_words["featured_case"], challengeUrl, title, text, challengeUrl, [.. decisions], null);
        }
        // No question here tells the answer of the case.
        var asked = entry.Case.Questions.IndexOf(entry.Case.Questions.FirstOrDefault(question => !Texts(question).Any(names.AreHintedAtBy))!);
        var question = asked < 0 ? null : CaseQuestions.View(entry.Case.Questions[asked], asked, entry, context, prose) with { Sources = null };
        return new FeaturedView(_words["featured_case"], links.To(entry.Url), title ?? entry.Case.Title.Value, text, null, [], question);
    }

    private static IEnumerable<string> Texts(Question question) =>
        question.Options.SelectMany(option => new[] { option.Text.Plain, option.Why?.Plain ?? "" }).Prepend(question.Stem.Plain);

    private IEnumerable<StartView> Tools()
    {
        var ways = context.Explore;
        if (ways.CanExplore)
            yield return Tool("explore", ExploreLinks.ExploreUrl);
        if (ways.CanCompare)
            yield return Tool("compare", ExploreLinks.CompareUrl);
        if (ways.CanRankDiagnoses)
            yield return Tool("weigh", ExploreLinks.DifferentialUrl);

        StartView Tool(string key, string url) => new(links.To(url), _words["title_" + key], _words["about_" + key]);
    }

    private IEnumerable<NumberView> Numbers()
    {
        yield return new NumberView(links.To("cases/"), _words["nav_cases"], context.Model.Cases.Length);
        foreach (var kind in TermFolders.Kinds.Take(3))
        {
            var count = context.Model.TermCases.Count(term => term.Term.Kind == kind && term.CaseCount > 0);
            if (count > 0)
                yield return new NumberView(links.To(TermFolders.Of(kind) + "/"), _words["nav_" + TermFolders.Of(kind)], count);
        }
        if (!context.Model.Works.IsEmpty)
            yield return new NumberView(links.To("references/"), _words["references"], context.Model.Works.Length);
    }
}
