using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using Casebook.Config;
using Casebook.Diagnostics;
using Casebook.Relate.Cases;
using Casebook.Render.Outputs.Questions.Qti;
using Casebook.Render.Outputs.Questions.Taken;
using Casebook.Render.Shared.Links;
using Casebook.Render.Shared.Parts;
using Casebook.Render.Shared.Prose;

namespace Casebook.Render.Outputs.Questions;

/// <summary>Plans the questions to take to a learning platform: of all cases, and of each collection. Files for each case would take a tenth of what a
/// case may weigh; within a file the questions of each case are a group of their own.</summary>
internal static class QuestionFiles
{
    /// <summary>All files.</summary>
    public static IEnumerable<PlannedFile> Plan(SiteContext site)
    {
        if (!site.Has(SiteParts.QuestionFiles))
            yield break;
        foreach (var set in QuestionLinks.Sets(site))
        {
            yield return new PlannedFile(QuestionLinks.MoodlePath(set), (output, problems) => WriteMoodle(output, site, set.Cases, problems));
            yield return new PlannedFile(QuestionLinks.GiftPath(set), (output, _) =>
                Encoding.UTF8.GetBytes(GiftText.Write(site.Config.Title, Questions(site, set.Cases, site.Absolute(PicturesAway.Folder))), output)
            );
            yield return new PlannedFile(QuestionLinks.QtiPath(set), (output, problems) => WriteQti(output, site, set, problems));
        }
    }

    private static IEnumerable<TakenQuestion> Questions(SiteContext site, ImmutableArray<CaseEntry> cases, string? place) =>
        cases.SelectMany(entry => TakenQuestion.Of(entry, site, place));

    private static void WriteMoodle(IBufferWriter<byte> output, SiteContext site, ImmutableArray<CaseEntry> cases, DiagnosticBag problems)
    {
        var questions = Questions(site, cases, MoodleXml.Place).ToList();
        var pictures = site
            .Pictures.Make(questions.SelectMany(question => question.Pictures), problems)
            .ToDictionary(picture => picture.Path, picture => picture.Bytes, StringComparer.Ordinal);
        MoodleXml.Write(output, site.Config.Title, questions, pictures);
    }

    private static void WriteQti(IBufferWriter<byte> output, SiteContext site, StudyDeck set, DiagnosticBag problems)
    {
        var questions = Questions(site, set.Cases, QtiPackage.Place).ToList();
        var pictures = site.Pictures.Make(questions.SelectMany(question => question.Pictures), problems);
        output.Write(QtiPackage.Write(set.Slug, TitleOf(site, set), questions, pictures).AsSpan());
    }

    // Students see it, and the title of a collection may say what its cases have in common.
    private static string TitleOf(SiteContext site, StudyDeck set) =>
        site.Model.Collections.FirstOrDefault(entry => set.Kind == StudyDeckKind.Collection && entry.Collection.Slug == set.Slug) is { } collection
            ? ChallengeTitles.Of(collection, site.Words)
            : site.Config.Title;
}
