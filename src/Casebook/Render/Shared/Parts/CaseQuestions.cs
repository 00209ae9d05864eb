using System.Collections.Immutable;
using System.Globalization;
using Casebook.Domain;
using Casebook.Relate.Cases;
using Casebook.Relate.Citations;
using Casebook.Render.Shared.Markup;
using Casebook.Render.Shared.Prose;
using Casebook.Render.Shared.Views;

namespace Casebook.Render.Shared.Parts;

/// <summary>Makes the questions of a case.</summary>
internal static class CaseQuestions
{
    /// <summary>A question of a case by its place (from 0).</summary>
    public static QuestionView View(Question question, int index, CaseEntry entry, SiteContext context, ProseHtml prose)
    {
        var number = index + 1;
        return new QuestionView(
            $"q{number.ToString(CultureInfo.InvariantCulture)}",
            context.Words.Format("question_n", number.ToString(CultureInfo.InvariantCulture)),
            Paragraph(prose, question.Stem),
            true,
            [
                .. question.Options.Select(
                    (option, i) =>
                        new OptionView(
                            Letter(i),
                            prose.Inline(option.Text.Content),
                            option.Correct,
                            option.Why is null ? null : Paragraph(prose, option.Why)
                        )
                ),
            ],
            Sources(entry.QuestionSources[index], entry)
        );
    }

    private static Html Paragraph(ProseHtml prose, RichText text) => new($"<p>{prose.Inline(text.Content).Text}</p>");

    private static string Letter(int index) => ((char)('A' + index)).ToString();

    private static Html? Sources(ImmutableArray<WorkEntry> sources, CaseEntry entry)
    {
        var numbers = entry
            .References.Where(reference => sources.Contains(reference.Work))
            .Select(reference => $"<a class=\"cite\" href=\"#ref-{reference.Number}\" data-note=\"ref-{reference.Number}\">{reference.Number}</a>");
        return Html.From(string.Join(", ", numbers));
    }
}
