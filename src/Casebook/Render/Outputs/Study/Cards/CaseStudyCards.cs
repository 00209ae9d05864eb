using System.Collections.Immutable;
using System.Globalization;
using Casebook.Domain;
using Casebook.Relate.Cases;
using Casebook.Relate.Links;
using Casebook.Relate.Vocabulary;
using Casebook.Render.Shared.Parts;
using Casebook.Render.Shared.Pictures;
using Casebook.Render.Shared.Prose;
using Casebook.Render.Shared.Strings;

namespace Casebook.Render.Outputs.Study.Cards;

/// <summary>Makes the cards of a case.</summary>
internal sealed class CaseStudyCards(UiStrings words, LinkTargets targets, PictureLibrary library, string language)
{
    /// <summary>Vignette, questions, learning points, in that order.</summary>
    /// <param name="entry">The case.</param>
    /// <param name="place">What stands before the names of pictures where the cards are shown.</param>
    public IEnumerable<StudyCard> Of(CaseEntry entry, string place)
    {
        var tags = Tags(entry);
        var shown = Pictures();
        var named = CaseTerms.Of(entry).Select(use => use.Term).ToHashSet();
        if (new VignetteCard(entry, words, shown).Make() is { } vignette)
            yield return Card("vignette", StudyCardKind.Vignette, shown) with
            {
                View = vignette,
            };
        for (var i = 0; i < entry.Case.Questions.Length; i++)
        {
            shown = Pictures();
            if (QuestionsAway.Make(entry.Case.Questions[i], shown) is { } question)
                yield return Card(Numbered("question", i), StudyCardKind.Question, shown) with
                {
                    View = question,
                };
        }
        for (var i = 0; i < entry.Case.LearningPoints.Length; i++)
        {
            shown = Pictures();
            var cloze = ClozeText.Of(
                entry.Case.LearningPoints[i],
                targets.ReadNames(named),
                shown,
                byTerms: language.StartsWith("en", StringComparison.Ordinal)
            );
            if (!cloze.IsEmpty)
                yield return Card(Numbered("point", i), StudyCardKind.Point, shown) with
                {
                    Cloze = cloze,
                };
        }

        PicturesAway Pictures() => new(library.Of(entry.SourcePath), place);

        StudyCard Card(string part, StudyCardKind kind, PicturesAway pictures) =>
            new()
            {
                Id = entry.Url + part,
                Kind = kind,
                Url = entry.Url,
                Source = entry.Case.Title.Value,
                Tags = tags,
                Pictures = pictures.Shown,
            };
    }

    /// <summary>Whether cards of a case may differ from place to place: those without pictures do not.</summary>
    public bool HavePictures(CaseEntry entry) => library.Of(entry.SourcePath) is { ByName.IsEmpty: false } or { Unplaced.IsEmpty: false };

    private static string Numbered(string place, int index) => string.Create(CultureInfo.InvariantCulture, $"{place}-{index + 1}");

    private static ImmutableArray<string> Tags(CaseEntry entry)
    {
        var tags = entry.Diagnoses.Select(term => "topic::" + term.Slug).Prepend("case::" + entry.Case.Slug);
        return [.. entry.Case.Level is { } level ? tags.Append("level::" + level.Value.Key()) : tags];
    }
}
