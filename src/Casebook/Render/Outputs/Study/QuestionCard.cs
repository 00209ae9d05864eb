using System.Text;
using Casebook.Domain;
using Casebook.Render.Shared.Markup;
using Casebook.Render.Shared.Strings;

namespace Casebook.Render.Outputs.Study;

/// <summary>Makes a card of a question: stem and options, then the best answer and why each other is not.</summary>
internal static class QuestionCard
{
    /// <summary>Question and answer; null when no option is marked as correct.</summary>
    public static (string Front, string Back)? Make(Question question, UiStrings words, CardPictures pictures)
    {
        if (!question.Options.Any(option => option.Correct)) return null;
        var front = new StringBuilder("<p>").Append(CardText.Of(question.Stem, pictures)).Append("</p><ol class=\"options\" type=\"A\">");
        foreach (var option in question.Options) front.Append("<li>").Append(CardText.Of(option.Text, pictures)).Append("</li>");
        front.Append("</ol>");

        var back = new StringBuilder();
        var lettered = question.Options.Select((option, i) => (option, Letter: (char)('A' + i))).ToList();
        foreach (var (option, letter) in lettered.Where(one => one.option.Correct))
        {
            back.Append("<p class=\"answer\">").Append(letter).Append(". ").Append(CardText.Of(option.Text, pictures)).Append("</p>");
            if (option.Why is { } why) back.Append("<p>").Append(CardText.Of(why, pictures)).Append("</p>");
        }
        var others = lettered.Where(one => !one.option.Correct && one.option.Why is not null).ToList();
        if (others.Count == 0) return (front.ToString(), back.ToString());
        back.Append("<p><b>").Append(HtmlText.Encode(words["card_other_options"])).Append("</b></p><ul class=\"whys\">");
        foreach (var (option, letter) in others) back.Append("<li><b>").Append(letter).Append(".</b> ").Append(CardText.Of(option.Why, pictures)).Append("</li>");
        return (front.ToString(), back.Append("</ul>").ToString());
    }
}
