using System.Collections.Immutable;
using System.Globalization;
using Casebook.Domain;
using Casebook.Domain.Prose;

namespace Casebook.Relate.Challenges;

/// <summary>Finds the step that an author names: by its number, its heading or its kind.</summary>
internal sealed class StepNames(ImmutableArray<StorySection> story, Document body)
{
    /// <summary>The words that people can write for each step, in order.</summary>
    public static IReadOnlyList<string> Of(ImmutableArray<StorySection> story) =>
        [.. story.Select((section, i) => section.Words.Length > 0 ? section.Words : StepWord(i))];

    /// <summary>The step; null when there is none of that name.</summary>
    public KnownAt? Find(string written)
    {
        if (int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return number >= 1 && number <= story.Length ? In(number - 1) : null;
        var key = FoldedText.Key(written);
        for (var i = 0; i < story.Length; i++)
        {
            if (FoldedText.Key(story[i].Words) == key)
                return In(i);
        }
        if (Story.AnswerHeadings(body).Append("answer").Any(heading => FoldedText.Key(heading) == key))
            return KnownAt.Answer;
        if (written.Contains(' ', StringComparison.Ordinal) || StepHeadings.KindOf(written) is not { } kind)
            return null;
        for (var i = 0; i < story.Length; i++)
        {
            if (story[i].Kind == kind)
                return In(i);
        }
        return new KnownAt(null, kind);
    }

    private KnownAt In(int section) => new(section, story[section].Kind);

    private static string StepWord(int index) => (index + 1).ToString(CultureInfo.InvariantCulture);
}
