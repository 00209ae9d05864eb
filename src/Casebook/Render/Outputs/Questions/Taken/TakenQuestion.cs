using System.Collections.Immutable;
using System.Globalization;
using Casebook.Domain;
using Casebook.Relate.Cases;
using Casebook.Relate.Challenges;
using Casebook.Render.Shared.Formatting;
using Casebook.Render.Shared.Markup;
using Casebook.Render.Shared.Parts;
using Casebook.Render.Shared.Prose;
using Casebook.Render.Shared.Views;

namespace Casebook.Render.Outputs.Questions.Taken;

/// <summary>A question of a case as learning platforms take it.</summary>
internal sealed record TakenQuestion
{
    /// <summary>The same for good: the name of the case and the number of the question, in small letters, digits and hyphens.</summary>
    public required string Id { get; init; }

    /// <summary>Its case. The title may name the diagnosis and is for teachers only.</summary>
    public required CaseEntry Entry { get; init; }

    /// <summary>A title of its case that says nothing of the answer.</summary>
    public required string Patient { get; init; }

    /// <summary>What it is called among the questions of its case.</summary>
    public required string Label { get; init; }

    /// <summary>What a platform calls it, which students may see.</summary>
    public string Name => $"{Patient}: {Label}";

    /// <summary>Stem and options, as HTML that is XML too.</summary>
    public required QuestionCardView Content { get; init; }

    /// <summary>Where it is from and what it rests on, as HTML that is XML too; shown with the answer.</summary>
    public required string Source { get; init; }

    /// <summary>Paths of its pictures, from the site's root.</summary>
    public required ImmutableArray<string> Pictures { get; init; }

    /// <summary>Diagnoses, specialties and level, for teachers to choose by.</summary>
    public required ImmutableArray<string> Tags { get; init; }

    /// <summary>The questions of a case that have a right answer.</summary>
    /// <param name="entry">The case.</param>
    /// <param name="site">The site.</param>
    /// <param name="place">What stands before the names of pictures; null where none can be shown, and their words stand for them.</param>
    public static IEnumerable<TakenQuestion> Of(CaseEntry entry, SiteContext site, string? place)
    {
        if (!QuestionLinks.HasQuestions(entry))
            yield break;
        var patient = ChallengeTitles.Of(ChallengeBuilder.Announce(entry), site.Words);
        var pictures = site.Pictures.Of(entry.SourcePath);
        for (var i = 0; i < entry.Case.Questions.Length; i++)
        {
            var shown = place is null ? PicturesAway.None : new PicturesAway(pictures, place);
            if (QuestionsAway.Make(entry.Case.Questions[i], shown) is not { } content)
                continue;
            var number = (i + 1).ToString(CultureInfo.InvariantCulture);
            yield return new TakenQuestion
            {
                Id = $"{entry.Case.Slug}-{number}",
                Entry = entry,
                Patient = patient,
                Label = site.Words.Format("question_n", number),
                Content = content,
                Source = SourceOf(entry, i, site),
                Pictures = shown.Shown,
                Tags = [.. Tagged(entry, site)],
            };
        }
    }

    private static string SourceOf(CaseEntry entry, int index, SiteContext site)
    {
        var title = HtmlText.Encode(entry.Case.Title.Value);
        var from = site.Absolute(entry.Url) is { } address ? $"<a href=\"{HtmlText.Encode(address)}\">{title}</a>" : title;
        var licence = Licences.View(entry.Case.Licence?.Value ?? site.Config.Licence) is { } given ? $". {HtmlText.Encode(given.Text)}" : "";
        var works = entry.QuestionSources[index].Select(work => HtmlText.Encode(site.Works.Plain(work.Work))).ToList();
        var rests = works.Count == 0 ? "" : $"<br/>{HtmlText.Encode(site.Words["sources"])} {string.Join(" ", works)}";
        return $"{HtmlText.Encode(site.Words["study_from"])} {from}. {HtmlText.Encode(site.Config.Title)}{licence}{rests}";
    }

    private static IEnumerable<string> Tagged(CaseEntry entry, SiteContext site)
    {
        foreach (var diagnosis in entry.Diagnoses)
            yield return diagnosis.Name;
        foreach (var specialty in entry.Case.Specialties)
            yield return specialty.Value;
        if (entry.Case.Level is { } level)
            yield return site.Words["level_" + level.Value.Key()];
    }
}
