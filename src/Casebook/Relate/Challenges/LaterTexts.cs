using System.Collections.Immutable;
using Casebook.Domain.Prose;

namespace Casebook.Relate.Challenges;

/// <summary>Lists what the later steps of a challenge say and the earlier ones do not.</summary>
internal static class LaterTexts
{
    // Shorter texts ("rest", "high") are words of every case.
    private const int MinLength = 8;

    /// <summary>Each text once, in the order of the steps.</summary>
    public static ImmutableArray<string> Of(Challenge challenge, int step)
    {
        var shown = string.Join('\n', challenge.Steps.Take(step + 1).SelectMany(Texts).Append(challenge.Title ?? ""));
        return
        [
            .. challenge
                .Steps.Skip(step + 1)
                .SelectMany(Texts)
                .SelectMany(text => text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                .Where(text => text.Length >= MinLength && !shown.Contains(text, StringComparison.OrdinalIgnoreCase))
                .Distinct(StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<string> Texts(ChallengeStep step) =>
        step
            .Findings.SelectMany(finding => new[] { finding.Finding.Name.Value, finding.Finding.Note?.Plain ?? "" })
            .Concat(step.Serology.Concat(step.Labs).SelectMany(result => new[] { result.Result.Note?.Plain ?? "", result.Result.Words ?? "" }))
            .Concat(step.Timeline.Select(one => one.Event.Plain))
            .Append(PlainText.Of(step.Text))
            .Append(PlainText.Of(step.Thoughts));
}
