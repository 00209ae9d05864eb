using Casebook.Domain;
using Casebook.Render.Shared.Markup;
using Casebook.Render.Shared.Prose;
using Casebook.Render.Shared.Views;

namespace Casebook.Render.Shared.Parts;

/// <summary>Writes questions for where they are read away from their case: cards, and the files of learning platforms.</summary>
internal static class QuestionsAway
{
    /// <summary>The question; null when no option is marked as correct.</summary>
    public static QuestionCardView? Make(Question question, PicturesAway pictures)
    {
        if (!question.Options.Any(option => option.Correct))
            return null;
        var stem = Text(question.Stem);
        var options = question
            .Options.Select(
                (option, i) =>
                    new OptionView(((char)('A' + i)).ToString(), Text(option.Text), option.Correct, option.Why is { } why ? Text(why) : null)
            )
            .ToList();
        return new QuestionCardView
        {
            Stem = stem,
            Options = options,
            Right = options.FindAll(option => option.Correct),
            Others = options.FindAll(option => !option.Correct && option.Why is not null),
        };

        Html Text(RichText text) => new(TextAway.Of(text, pictures));
    }
}
