using Casebook.Domain;
using Casebook.Domain.Prose;
using Casebook.Relate.Challenges.Decisions;
using Casebook.Render.Shared.Formatting;
using Casebook.Render.Shared.Markup;
using Casebook.Render.Shared.Prose;
using Casebook.Render.Shared.Strings;
using Casebook.Render.Shared.Views;

namespace Casebook.Render.Shared.Parts;

/// <summary>Makes the decisions of a challenge: what is asked, what can be chosen, and what came of it.</summary>
internal sealed class DecisionParts(UiStrings words, ProseHtml prose)
{
    public DecisionView Of(StepDecision decision)
    {
        var kind = decision.Kind.Key();
        var isRank = decision.Kind == DecisionKind.Rank;
        var max = isRank ? StepDecision.MaxRanked : StepDecision.MaxPicks;
        return new DecisionView
        {
            Kind = kind,
            Ask = decision.Ask is { } ask ? prose.Inline(ask) : Plain(words[decision.IsLastRank ? "decision_last" : "decision_" + kind]),
            Hint = words.Format(isRank ? "decision_rank_hint" : "decision_hint", max),
            Max = max,
            Options = [.. decision.Options.Select(Option)],
            AnswerTitle = isRank ? null : words[decision.Kind == DecisionKind.Authored ? "decision_came_authored" : "decision_came"],
        };

        DecisionOptionView Option(DecisionOption option)
        {
            var worth = option.Worth.Key();
            return new DecisionOptionView(prose.Inline(option.Text), worth, Said(decision.Kind, option.Worth), SignOf(option.Worth), Why(option));
        }
    }

    // What an author says for or against is no finding; what nobody asked is not "not done".
    private string Said(DecisionKind kind, OptionWorth worth) =>
        words[
            (kind, worth) switch
            {
                (DecisionKind.Authored, OptionWorth.Told) => "worth_helps",
                (DecisionKind.Authored, _) => "worth_helps_not",
                (DecisionKind.Treat, OptionWorth.Told) => "worth_given",
                (_, OptionWorth.Told) => "worth_told",
                (_, OptionWorth.RuledOut) => "worth_ruled_out",
                (DecisionKind.Ask or DecisionKind.Examine, _) => "worth_not_told",
                _ => "worth_not_needed",
            }
        ];

    private static SignView SignOf(OptionWorth worth) =>
        worth switch
        {
            OptionWorth.Told => new SignView("pos", "✓"),
            OptionWorth.RuledOut => new SignView("neg", "−"),
            _ => new SignView("none", "·"),
        };

    private Html? Why(DecisionOption option)
    {
        if (option.Why is { } why)
            return prose.Inline(why);
        var shown = option
            .Findings.Select(finding =>
            {
                var place = ResultFormatter.Place(finding, words);
                // The option itself may be its name: "cough: present".
                var name =
                    FoldedText.Key(PlainText.Of(option.Text)) == FoldedText.Key(finding.Term.Name)
                        ? words[finding.Finding.Present ? "outcome_present" : "outcome_absent"]
                    : finding.Finding.Present ? finding.Finding.Name.Value
                    : words.Format("worth_absent", finding.Finding.Name.Value);
                return place.Length > 0 ? $"{name} ({place})" : name;
            })
            .Concat(option.Results.Select(result => ResultFormatter.Result(result.Result, words)))
            .Distinct(StringComparer.Ordinal);
        return Html.From(HtmlText.Encode(string.Join("; ", shown)));
    }

    private static Html Plain(string text) => new(HtmlText.Encode(text));
}
