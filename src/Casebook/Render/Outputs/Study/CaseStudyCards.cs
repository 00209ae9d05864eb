using System.Collections.Immutable;
using System.Globalization;
using Casebook.Domain;
using Casebook.Relate.Cases;
using Casebook.Relate.Links;
using Casebook.Render.Shared.Pictures;
using Casebook.Render.Shared.Strings;

namespace Casebook.Render.Outputs.Study;

/// <summary>Makes the cards of a case.</summary>
internal sealed class CaseStudyCards(UiStrings words, TermMatcher matcher, PictureLibrary library)
{
    /// <summary>Vignette, questions, learning points, in that order.</summary>
    public IEnumerable<StudyCard> Of(CaseEntry entry)
    {
        var tags = Tags(entry);
        var pictures = new CardPictures(library.Of(entry.SourcePath));
        if (new VignetteCard(entry, words, pictures).Make() is { } vignette) yield return Card("vignette", StudyCardKind.Vignette, vignette);
        for (var i = 0; i < entry.Case.Questions.Length; i++)
        {
            if (QuestionCard.Make(entry.Case.Questions[i], words, pictures) is { } question) yield return Card(Numbered("question", i), StudyCardKind.Question, question);
        }
        for (var i = 0; i < entry.Case.LearningPoints.Length; i++)
        {
            var cloze = ClozeText.Of(entry.Case.LearningPoints[i], matcher, pictures);
            if (!cloze.IsEmpty) yield return Card(Numbered("point", i), StudyCardKind.Point, ("", "")) with { Cloze = cloze };
        }

        StudyCard Card(string place, StudyCardKind kind, (string Front, string Back) sides) => new()
        {
            Id = entry.Url + place,
            Kind = kind,
            Front = sides.Front,
            Back = sides.Back,
            Url = entry.Url,
            Source = entry.Case.Title.Value,
            Tags = tags,
        };
    }

    private static string Numbered(string place, int index) => string.Create(CultureInfo.InvariantCulture, $"{place}-{index + 1}");

    private static ImmutableArray<string> Tags(CaseEntry entry)
    {
        var tags = entry.Diagnoses.Select(term => "topic::" + term.Slug).Prepend("case::" + entry.Case.Slug);
        return [.. entry.Case.Level is { } level ? tags.Append("level::" + level.Value.Key()) : tags];
    }
}
