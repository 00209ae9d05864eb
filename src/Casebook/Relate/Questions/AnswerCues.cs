using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Casebook.Domain;

namespace Casebook.Relate.Questions;

/// <summary>Words that give an answer away: in a title, in the stem's own lead-in, in the stem of another question.</summary>
internal static partial class AnswerCues
{
    // Shorter words are of every text; a long one that comes back is noticed.
    private const int MinWord = 4;
    private const int MinEcho = 7;
    private const double MinShare = 0.6;

    private static readonly ImmutableHashSet<string> Everywhere =
    [
        .. (
            "about absence absent accompanied addition after against alone another antibody antibodies because before being best between both cause "
            + "causes clinical common condition course days diagnosis direct directly disease during each either evidence examination explain explains "
            + "feature features finding findings first following from further have high history illness increased into level levels likely made many "
            + "measurement months more most much negative next normal onset other over patient patients positive present raised reason "
            + "reduced result results right serum should show shows sign signs single step such support supports symptom symptoms "
            + "syndrome test than that their them then there these this those "
            + "through treatment under what when where which while will with within without woman years"
        ).Split(' '),
    ];

    /// <summary>Whether a title names the correct option: most of what tells it from the wrong ones stands there.</summary>
    public static bool TitleNames(string title, QuestionOption correct, IEnumerable<QuestionOption> wrong)
    {
        var own = Telling(correct, wrong);
        var inTitle = Words(title);
        var shared = own.Where(word => inTitle.Any(other => Same(word, other))).Sum(word => word.Length);
        return shared > 0 && shared >= MinShare * own.Sum(word => word.Length);
    }

    /// <summary>The word of the lead-in that the correct option alone repeats; null when there is none.</summary>
    public static string? Echo(string leadIn, QuestionOption correct, IReadOnlyCollection<QuestionOption> wrong) =>
        wrong.Count < 2
            ? null
            : Word()
                .Matches(leadIn)
                .Select(match => match.Value)
                .FirstOrDefault(word =>
                    Words(word) is [{ Length: >= MinEcho } key]
                    && Words(correct.Text.Plain).Any(other => Same(key, other))
                    && !wrong.Any(option => Words(option.Text.Plain).Any(other => Same(key, other)))
                );

    /// <summary>Whether another question's stem names the whole correct option of this one.</summary>
    public static bool StemNames(string otherStem, string ownStem, QuestionOption correct, IEnumerable<QuestionOption> wrong)
    {
        var own = Telling(correct, wrong);
        if (own.Sum(word => word.Length) < MinEcho)
            return false;
        var there = Words(otherStem);
        var here = Words(ownStem);
        return own.All(word => there.Any(other => Same(word, other))) && !own.All(word => here.Any(other => Same(word, other)));
    }

    // What the correct option has and no wrong one has.
    private static List<string> Telling(QuestionOption correct, IEnumerable<QuestionOption> wrong)
    {
        var others = wrong.SelectMany(option => Words(option.Text.Plain)).ToList();
        return [.. Words(correct.Text.Plain).Where(word => !others.Any(other => Same(word, other)))];
    }

    private static List<string> Words(string text) =>
        [
            .. Word()
                .Matches(text)
                .Select(match => FoldedText.Key(match.Value))
                .Where(word => (word.Length >= MinWord || word.Any(char.IsAsciiDigit)) && !word.All(char.IsAsciiDigit) && !Everywhere.Contains(word))
                .Distinct(StringComparer.Ordinal),
        ];

    // One word in two forms: pneumothorax and pneumothoraces, platelet and platelets.
    private static bool Same(string first, string second)
    {
        if (first == second)
            return true;
        var common = first.AsSpan().CommonPrefixLength(second);
        return common >= MinWord && common >= Math.Max(first.Length, second.Length) * 3 / 4 && !first.Any(char.IsAsciiDigit);
    }

    [GeneratedRegex(@"[\p{L}\p{N}]+([-’'][\p{L}\p{N}]+)*", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
