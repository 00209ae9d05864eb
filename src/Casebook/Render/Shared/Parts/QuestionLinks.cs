using Casebook.Config;
using Casebook.Relate.Cases;
using Casebook.Render.Shared.Links;
using Casebook.Render.Shared.Views;

namespace Casebook.Render.Shared.Parts;

/// <summary>The ways from pages to the questions that can be taken to a learning platform.</summary>
internal static class QuestionLinks
{
    /// <summary>Path, from the site's root, of the page of questions.</summary>
    public const string Page = "questions/";

    /// <summary>Whether a case has a question with a right answer.</summary>
    public static bool HasQuestions(CaseEntry entry) => entry.Case.Questions.Any(question => question.Options.Any(option => option.Correct));

    /// <summary>All cases and each collection, where they have questions.</summary>
    public static IEnumerable<StudyDeck> Sets(SiteContext site) => site.Decks.Where(deck => deck.CanBeTaken && deck.Cases.Any(HasQuestions));

    /// <summary>Number of questions in a set.</summary>
    public static int CountOf(StudyDeck set) =>
        set.Cases.Sum(entry => entry.Case.Questions.Count(question => question.Options.Any(option => option.Correct)));

    /// <summary>Whether the site has a page of questions: a theme may do without.</summary>
    public static bool HasPage(SiteContext site) =>
        site.Model.Sources.Theme.Layouts.ContainsKey("questions")
        && (site.Has(SiteParts.Study) || site.Has(SiteParts.QuestionFiles))
        && site.Model.Cases.Any(HasQuestions);

    /// <summary>Whether questions of many cases are asked in one run: a part of studying, by a script that a theme may do without.</summary>
    public static bool HasBlock(SiteContext site) => HasPage(site) && site.Has(SiteParts.Study) && site.Assets.Find("block.js") is not null;

    /// <summary>Path of Moodle's XML.</summary>
    public static string MoodlePath(StudyDeck set) => $"{Page}{set.Slug}.moodle.xml";

    /// <summary>Path of the text in GIFT; Moodle takes it by this ending only.</summary>
    public static string GiftPath(StudyDeck set) => $"{Page}{set.Slug}.gift.txt";

    /// <summary>Path of the package of QTI.</summary>
    public static string QtiPath(StudyDeck set) => $"{Page}{set.Slug}.qti.zip";

    /// <summary>Links to the files of a set; none where they are left out.</summary>
    public static IReadOnlyList<DownloadView> Downloads(StudyDeck set, PageLinks links, SiteContext site) =>
        site.Has(SiteParts.QuestionFiles)
            ?
            [
                new DownloadView(links.To(MoodlePath(set)), "Moodle XML"),
                new DownloadView(links.To(QtiPath(set)), "QTI 2.1"),
                new DownloadView(links.To(GiftPath(set)), "GIFT"),
            ]
            : [];

    /// <summary>Links to the files of a collection; none when it has no questions.</summary>
    public static IReadOnlyList<DownloadView> OfCollection(string slug, PageLinks links, SiteContext site) =>
        Sets(site).FirstOrDefault(set => set.Kind == StudyDeckKind.Collection && set.Slug == slug) is { } found ? Downloads(found, links, site) : [];
}
