using System.Globalization;
using Casebook.Relate.Cases;
using Casebook.Relate.Challenges;
using Casebook.Render.Outputs.Handouts.QrCodes;
using Casebook.Render.Shared.Links;
using Casebook.Render.Shared.Parts;
using Casebook.Render.Shared.Prose;
using Casebook.Render.Shared.Views;

namespace Casebook.Render.Outputs.Handouts.Sheets;

/// <summary>Makes the keys of handouts.</summary>
internal sealed class HandoutKeys(SiteContext context, PageLinks links)
{
    private readonly ProseHtml _prose = new(context, links, isAway: true);

    /// <summary>The key of a case.</summary>
    /// <param name="entry">The case.</param>
    /// <param name="challenge">Its challenge.</param>
    /// <param name="number">Its place among the sheets, from 1.</param>
    public HandoutKeyView Of(CaseEntry entry, Challenge challenge, int number) =>
        new()
        {
            N = number,
            Title = entry.Case.Title.Value,
            Diagnoses = [.. entry.Diagnoses.Select(term => term.Name)],
            Path = [.. new ChallengeParts(context, links).Path(challenge).Where(step => step.Did.Count > 0)],
            Answers = [.. entry.Case.Questions.Select((question, i) => Answer(CaseQuestions.View(question, i, entry, context, _prose), entry, i))],
            Differential = [.. entry.Differential.Select(considered => CaseDifferentials.View(considered, links, _prose, context.Words))],
            Outcome = _prose.Line(entry.Case.Outcome),
            LearningPoints = [.. entry.Case.LearningPoints.Select(point => _prose.Inline(point.Content))],
            References = [.. entry.References.Select(reference => new HandoutReferenceView(reference.Number, context.Works.Of(reference.Work.Work)))],
            Address = Address(entry.Url, entry.Case.Title.Value),
        };

    /// <summary>Where a page is.</summary>
    public HandoutAddressView Address(string url, string title)
    {
        var whole = context.Absolute(url);
        return new HandoutAddressView(links.To(url), whole, QrDrawing.Of(whole, context.Words.Format("handout_code", title)));
    }

    private static HandoutAnswerView Answer(QuestionView question, CaseEntry entry, int index)
    {
        var sources = entry
            .References.Where(reference => entry.QuestionSources[index].Contains(reference.Work))
            .Select(reference => reference.Number.ToString(CultureInfo.InvariantCulture))
            .ToList();
        return new HandoutAnswerView(
            question.Label,
            [.. question.Options.Where(option => option.Correct)],
            [.. question.Options.Where(option => !option.Correct && option.Why is not null)],
            sources.Count == 0 ? null : string.Join(", ", sources)
        );
    }
}
