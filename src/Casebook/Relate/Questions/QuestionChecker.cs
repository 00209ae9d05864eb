using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;
using Casebook.Domain;
using Casebook.Parse.FrontMatter.Case;

namespace Casebook.Relate.Questions;

/// <summary>Holds questions against the rules of item writing: what lets a student guess the answer without knowing it is reported.</summary>
/// <remarks>The words are English; questions in other languages are held only against the rules that count and measure.</remarks>
internal static partial class QuestionChecker
{
    // Half as long again, and by a good number of words: shorter differences give nothing away.
    private const double MuchLonger = 1.5;
    private const int ManyLetters = 30;
    private const int VeryUnlike = 4;
    private const int VeryUnlikeLetters = 60;

    // So much longer are all others that the short one is chosen unread.
    private const double MuchShorter = 1.6;
    private const int FewLetters = 20;

    /// <summary>Checks the questions of a case, and the gaps of its learning points.</summary>
    public static void Check(TeachingCase source, DiagnosticBag problems)
    {
        foreach (var point in source.LearningPoints.Where(ClozeReader.IsUnread))
            problems.Add(RelateProblems.ClozeUnread(point.Location));
        foreach (var question in source.Questions)
        {
            CheckStem(question, problems);
            CheckOptions(question.Options, question, problems);
            if (!CheckLengths(question.Options, problems) && !CheckKinds(question.Options, problems))
                CheckDetail(question.Options, problems);
            CheckCues(question, source, problems);
        }
    }

    private static void CheckStem(Question question, DiagnosticBag problems)
    {
        var stem = question.Stem.Plain.TrimEnd();
        var asks = LastSentence(stem);
        if (Negative().IsMatch(asks) || Shouted().IsMatch(asks))
            problems.Add(RelateProblems.NegativeStem(question.Stem.Location, asks));
        if (
            TrueFalse().IsMatch(asks)
            || question.Options.Any(option => option.Text.Plain.Trim().TrimEnd('.') is "True" or "False" or "true" or "false")
        )
            problems.Add(RelateProblems.TrueFalseStem(question.Stem.Location, asks));
        if (
            !asks.Contains('?', StringComparison.Ordinal)
            && !asks.Contains('؟', StringComparison.Ordinal)
            && !asks.Contains('？', StringComparison.Ordinal)
        )
            problems.Add(RelateProblems.StemNoQuestion(question.Stem.Location));
        if (StandaloneStem.SourceNamed(stem) is { } source)
            problems.Add(RelateProblems.StemNamesSource(question.Stem.Location, source));
        else if (StandaloneStem.PatientNotIntroduced(stem) is { } patient)
            problems.Add(RelateProblems.StemWithoutPatient(question.Stem.Location, patient));
    }

    private static void CheckOptions(ImmutableArray<QuestionOption> options, Question question, DiagnosticBag problems)
    {
        if (options.Length == 2)
            problems.Add(RelateProblems.TwoOptions(question.Stem.Location));
        var known = new Dictionary<string, QuestionOption>(StringComparer.Ordinal);
        var correctIsAbsolute = options.Any(option => option.Correct && Absolute().IsMatch(option.Text.Plain));
        foreach (var option in options)
        {
            var text = option.Text.Plain.Trim();
            if (AboutOptions().IsMatch(text))
                problems.Add(RelateProblems.OptionAboutOptions(option.Text.Location, text));
            if (!option.Correct && !correctIsAbsolute && Absolute().Match(text) is { Success: true, Value: var word })
                problems.Add(RelateProblems.AbsoluteWord(option.Text.Location, word));
            if (!known.TryAdd(FoldedText.Key(text), option))
                problems.Add(RelateProblems.SameOption(option.Text.Location, text));
            if (!option.Correct && OptionDetail.StrawMan(text) is { } straw)
                problems.Add(RelateProblems.StrawMan(option.Text.Location, text, straw));
            else if (!option.Correct && option.Why is { } why && OptionDetail.CalledImplausible(why.Plain) is { } verdict)
                problems.Add(RelateProblems.CalledImplausible(why.Location, text, verdict));
        }
    }

    // What only the correct option has; a trait that some wrong one shares points at none.
    private static void CheckDetail(ImmutableArray<QuestionOption> options, DiagnosticBag problems)
    {
        if (options.Count(option => option.Correct) != 1 || options.Length < 3)
            return;
        var correct = options.First(option => option.Correct);
        foreach (var trait in OptionDetail.Of(correct.Text.Plain))
        {
            if (options.Any(option => !option.Correct && OptionDetail.Of(option.Text.Plain).Contains(trait)))
                continue;
            var place = correct.Text.Location;
            problems.Add(
                trait switch
                {
                    OptionTrait.Number => RelateProblems.NumberTells(place),
                    OptionTrait.Brackets => RelateProblems.BracketsTell(place),
                    OptionTrait.Reason => RelateProblems.ReasonTells(place),
                    _ => RelateProblems.CautionTells(place),
                }
            );
            return;
        }
    }

    private static void CheckCues(Question question, TeachingCase source, DiagnosticBag problems)
    {
        if (question.Options.Count(option => option.Correct) != 1 || question.Options.Length < 2)
            return;
        var correct = question.Options.First(option => option.Correct);
        var wrong = question.Options.Where(option => !option.Correct).ToList();
        var title = new[] { source.Title.Value, source.Challenge?.Value }
            .OfType<string>()
            .FirstOrDefault(text => AnswerCues.TitleNames(text, correct, wrong));
        if (title is not null)
            problems.Add(RelateProblems.TitleHoldsAnswer(correct.Text.Location, correct.Text.Plain, title));
        if (AnswerCues.Echo(LastSentence(question.Stem.Plain.TrimEnd()), correct, wrong) is { } echo)
            problems.Add(RelateProblems.AnswerEchoesStem(correct.Text.Location, echo));
        var other = source.Questions.IndexOf(
            source.Questions.FirstOrDefault(next => next != question && AnswerCues.StemNames(next.Stem.Plain, question.Stem.Plain, correct, wrong))!
        );
        if (other >= 0)
            problems.Add(RelateProblems.OtherStemHoldsAnswer(correct.Text.Location, correct.Text.Plain, other + 1));
    }

    private static bool CheckLengths(ImmutableArray<QuestionOption> options, DiagnosticBag problems)
    {
        if (options.Count(option => option.Correct) != 1 || options.Length < 2)
            return false;
        var correct = options.First(option => option.Correct);
        var own = correct.Text.Plain.Length;
        var wrong = options.Where(option => !option.Correct).Select(option => option.Text.Plain.Length).ToList();
        var longest = wrong.Max();
        var shortest = options.Min(option => option.Text.Plain.Length);
        if (own >= longest * MuchLonger && own - longest >= ManyLetters)
        {
            problems.Add(RelateProblems.LongestIsCorrect(correct.Text.Location));
        }
        else if (wrong.Min() >= own * MuchShorter && wrong.Min() - own >= FewLetters)
        {
            problems.Add(RelateProblems.ShortestIsCorrect(correct.Text.Location));
        }
        else if (Math.Max(own, longest) >= shortest * VeryUnlike && Math.Max(own, longest) - shortest >= VeryUnlikeLetters)
        {
            var odd = options.MaxBy(option => option.Text.Plain.Length)!;
            problems.Add(RelateProblems.OptionOfOtherLength(odd.Text.Location));
        }
        else
        {
            return false;
        }
        return true;
    }

    // One number among words, or one sentence among phrases; a list that is mixed throughout points at none.
    private static bool CheckKinds(ImmutableArray<QuestionOption> options, DiagnosticBag problems)
    {
        if (options.Length < 3)
            return false;
        foreach (var isOfKind in Kinds)
        {
            var ofKind = options.Where(option => isOfKind(option.Text.Plain.Trim())).ToList();
            if (ofKind.Count != 1 && ofKind.Count != options.Length - 1)
                continue;
            var odd = ofKind.Count == 1 ? ofKind[0] : options.First(option => !ofKind.Contains(option));
            problems.Add(RelateProblems.OptionOfOtherKind(odd.Text.Location, odd.Text.Plain));
            return true;
        }
        return false;
    }

    private static readonly Func<string, bool>[] Kinds =
    [
        text => Measured().IsMatch(text),
        text => text.EndsWith('.') && text.Contains(' ', StringComparison.Ordinal),
    ];

    private static string LastSentence(string stem)
    {
        for (var i = stem.Length - 2; i > 0; i--)
        {
            if (stem[i] is '.' or '?' or '!' or ':' && stem[i + 1] == ' ' && i + 2 < stem.Length && char.IsUpper(stem[i + 2]))
                return stem[(i + 2)..];
        }
        return stem;
    }

    // "Which is not ..." but not "What explains that it was not ...": the small word must belong to what is asked for.
    [GeneratedRegex(
        @"\bexcept\s*[?:.]?$|\bleast likely\b|^(which|what)\b((?!\b(that|why|because|although|when|if|who|whose|and)\b)[^,])*?\b(is|are|was|"
            + @"were|does|do|did|would|should|must|may|can|could|has|have|will)( (you|we|one|she|he|they|the patient))? (not|never)\b|"
            + @"^(which|what)\b((?!\b(that|why|because|although|when|if|who|whose|and)\b)[^,])*?"
            + @"\b(cannot|isn['’]t|aren['’]t|doesn['’]t|don['’]t|shouldn['’]t|wouldn['’]t)(?![\w])|"
            + @"\bwhich\b.*\b(is|are) (false|incorrect|untrue|wrong)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Negative();

    [GeneratedRegex(@"\b(EXCEPT|NOT)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Shouted();

    [GeneratedRegex(
        @"\bwhich (one )?(of (the|these) (following )?)?(statements? )?(about [^?]* )?(is|are) (true|correct|right)\b|\btrue or false\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex TrueFalse();

    [GeneratedRegex(
        @"^(all|none|any|both|neither) of (the )?(above|these|them|others?)\b|^(both|neither) (option )?[A-F] (and|nor) [A-F]\b|^[A-F] (and|"
            + @"or) [A-F]\.?$|\bthe above\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex AboutOptions();

    // A quantity: 1:320, > 200 U/mL, 24 hours; not a name that begins with a digit.
    [GeneratedRegex(@"^[<>≤≥~±]?\s*\d[\d\s.,:/–-]*(%|\s|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Measured();

    [GeneratedRegex(
        @"\b(always|never|invariably|without exception|in every case|under no buildKey)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Absolute();
}
