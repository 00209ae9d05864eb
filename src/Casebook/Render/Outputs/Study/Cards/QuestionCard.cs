using Casebook.Domain;
using Casebook.Render.Shared.Markup;
using Casebook.Render.Shared.Views;

namespace Casebook.Render.Outputs.Study.Cards;

/// <summary>Makes a card of a question: stem and options, then the best answer and why each other is not.</summary>
internal static class QuestionCard
{
    /// <summary>What the card shows; null when no option is marked as correct.</summary>
    public static QuestionCardView? Make(Question question, CardPictures pictures)
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

        Html Text(RichText text) => new(CardText.Of(text, pictures));
    }
}
