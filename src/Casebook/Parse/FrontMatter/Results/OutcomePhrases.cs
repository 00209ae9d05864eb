using System.Collections.Frozen;
using System.Collections.Immutable;
using Casebook.Domain;

namespace Casebook.Parse.FrontMatter.Results;

/// <summary>The words with which laboratories say what a test showed.</summary>
/// <param name="Phrase">In lower case, with spaces for hyphens.</param>
/// <param name="Outcome">What it means; <see cref="Domain.Outcome.Stated"/> for words that judge nothing.</param>
/// <param name="KeepWords">Whether the words say more than the outcome and are to be shown.</param>
internal readonly record struct OutcomePhrase(string Phrase, Outcome Outcome, bool KeepWords = false);

/// <summary>All phrases that are understood.</summary>
internal static class OutcomePhrases
{
    /// <summary>Longest first, so that <c>not detected</c> is found before <c>detected</c>.</summary>
    public static ImmutableArray<OutcomePhrase> All { get; } =
    [
        .. new OutcomePhrase[]
        {
            new("positive", Outcome.Positive),
            new("pos", Outcome.Positive),
            new("+ve", Outcome.Positive),
            new("detected", Outcome.Positive),
            new("reactive", Outcome.Positive),
            new("strongly positive", Outcome.Positive, true),
            new("strong positive", Outcome.Positive, true),
            new("moderately positive", Outcome.Positive, true),
            new("moderate positive", Outcome.Positive, true),
            new("high positive", Outcome.Positive, true),
            new("highly positive", Outcome.Positive, true),
            new("clearly positive", Outcome.Positive, true),
            new("weak positive", Outcome.WeakPositive),
            new("weakly positive", Outcome.WeakPositive),
            new("low positive", Outcome.WeakPositive, true),
            new("weakly reactive", Outcome.WeakPositive, true),
            new("equivocal", Outcome.Equivocal),
            new("borderline", Outcome.Equivocal),
            new("indeterminate", Outcome.Equivocal),
            new("inconclusive", Outcome.Equivocal, true),
            new("doubtful", Outcome.Equivocal, true),
            new("borderline positive", Outcome.Equivocal, true),
            new("borderline negative", Outcome.Equivocal, true),
            new("±", Outcome.Equivocal),
            new("+/−", Outcome.Equivocal),
            new("+/ ", Outcome.Equivocal),
            new("negative", Outcome.Negative),
            new("neg", Outcome.Negative),
            new(" ve", Outcome.Negative),
            new("not detected", Outcome.Negative),
            new("undetectable", Outcome.Negative),
            new("not detectable", Outcome.Negative),
            new("non reactive", Outcome.Negative),
            new("nonreactive", Outcome.Negative),
            new("not reactive", Outcome.Negative),
            new("high", Outcome.High),
            new("elevated", Outcome.High),
            new("raised", Outcome.High),
            new("increased", Outcome.High),
            new("very high", Outcome.High, true),
            new("markedly elevated", Outcome.High, true),
            new("slightly elevated", Outcome.High, true),
            new("mildly elevated", Outcome.High, true),
            new("slightly raised", Outcome.High, true),
            new("markedly raised", Outcome.High, true),
            new("low", Outcome.Low),
            new("reduced", Outcome.Low),
            new("decreased", Outcome.Low),
            new("very low", Outcome.Low, true),
            new("slightly low", Outcome.Low, true),
            new("normal", Outcome.Normal),
            new("within normal limits", Outcome.Normal),
            new("within reference", Outcome.Normal),
            new("unremarkable", Outcome.Normal, true),
            new("high normal", Outcome.Normal, true),
            new("low normal", Outcome.Normal, true),
            new("present", Outcome.Present),
            new("absent", Outcome.Absent),
            new("not present", Outcome.Absent),
            new("pending", Outcome.Pending),
            new("awaited", Outcome.Pending),
            new("in progress", Outcome.Pending),
            new("not yet known", Outcome.Pending),
            new("not done", Outcome.NotDone),
            new("not performed", Outcome.NotDone),
            new("not tested", Outcome.NotDone),
            new("not requested", Outcome.NotDone),
            new("not measured", Outcome.NotDone),
            new("abnormal", Outcome.Stated, true),
            new("trace", Outcome.Stated, true),
            new("traces", Outcome.Stated, true),
            new("not reported", Outcome.Stated, true),
            new("not stated", Outcome.Stated, true),
            new("reported", Outcome.Stated, true),
            new("stated", Outcome.Stated, true),
            new("peak", Outcome.Stated, true),
            new("nadir", Outcome.Stated, true),
            new("trough", Outcome.Stated, true),
            new("random", Outcome.Stated, true),
            new("fasting", Outcome.Stated, true),
            new("high titre", Outcome.Stated, true),
            new("high titer", Outcome.Stated, true),
            new("low titre", Outcome.Stated, true),
            new("low titer", Outcome.Stated, true),
        }
            .Concat(OutcomePhrasesOfLanguages.All)
            .DistinctBy(phrase => phrase.Phrase)
            .OrderByDescending(phrase => phrase.Phrase.Length)
            .ThenBy(phrase => phrase.Phrase, StringComparer.Ordinal),
    ];

    private static readonly FrozenDictionary<char, ImmutableArray<OutcomePhrase>> ByFirst = All.GroupBy(phrase => Small(phrase.Phrase[0]))
        .ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray());

    /// <summary>The phrases that begin with a letter, in any case, longest first.</summary>
    public static ImmutableArray<OutcomePhrase> BeginningWith(char first) => ByFirst.GetValueOrDefault(Small(first), []);

    /// <summary>A letter as phrases are compared by: small, without the difference between a dotted and a dotless i, hyphens as spaces.</summary>
    public static char Small(char c) =>
        c switch
        {
            '-' or '−' or '‐' => ' ',
            'İ' or 'ı' or 'I' => 'i',
            _ => char.ToLowerInvariant(c),
        };

    /// <summary>Whether a text begins with a word of judgement.</summary>
    public static bool BeginsWithJudgement(ReadOnlySpan<char> text)
    {
        foreach (var phrase in All)
        {
            if (
                phrase.Outcome != Outcome.Stated
                && phrase.Phrase[0] != ' '
                && text.StartsWith(phrase.Phrase, StringComparison.OrdinalIgnoreCase)
                && (text.Length == phrase.Phrase.Length || !char.IsLetterOrDigit(text[phrase.Phrase.Length]))
            )
                return true;
        }
        return false;
    }

    /// <summary>Whether one outcome says that the test is positive and the other that it is not.</summary>
    public static bool AreOpposed(Outcome one, Outcome other) => IsPositive(one) ? IsNot(other) : IsPositive(other) && IsNot(one);

    private static bool IsPositive(Outcome outcome) => outcome is Outcome.Positive or Outcome.WeakPositive or Outcome.Present;

    private static bool IsNot(Outcome outcome) => outcome.Polarity() is ResultPolarity.Negative or ResultPolarity.NotDone;
}
