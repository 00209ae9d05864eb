using System.Collections.Immutable;
using Casebook.Domain.Prose;
using Casebook.Parse.FrontMatter.Case;

namespace Casebook.Relate.Challenges;

/// <summary>A section of a narrative that is read before the answer.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Title">Its heading; null for what stands above the first.</param>
/// <param name="Blocks">Its text, at least one block.</param>
internal sealed record StorySection(ChallengeStepKind Kind, ImmutableArray<Inline>? Title, ImmutableArray<Block> Blocks)
{
    /// <summary>The words of its heading; empty when it has none.</summary>
    public string Words { get; } = Title is { } title ? PlainText.Of(title) : "";

    /// <summary>Days from presentation that its heading counts (<c>Four weeks later</c>); null when it counts none.</summary>
    public double? Days => Words.Length == 0 ? null : RelativeTimeReader.Read(Words).Days;
}

/// <summary>
/// The narrative as steps: each heading of the second level, or those that are marked <c>{step}</c>, up to the one that begins the answer.
/// </summary>
internal static class Story
{
    /// <summary>The sections in order; those without text are left out.</summary>
    public static ImmutableArray<StorySection> Of(Document body)
    {
        var sections = ImmutableArray.CreateBuilder<StorySection>();
        var kind = ChallengeStepKind.Presentation;
        ImmutableArray<Inline>? title = null;
        var text = ImmutableArray.CreateBuilder<Block>();
        var before = BeforeAnswer(body).ToList();
        var isMarked = before.Exists(block => block is Heading { IsStep: true });
        foreach (var block in before)
        {
            if (block is not Heading heading || !(isMarked ? heading.IsStep : heading.Level <= 2))
            {
                text.Add(block);
                continue;
            }
            End();
            title = heading.Content;
            // A heading in other words goes on where the last one was: "Four weeks later".
            kind = StepHeadings.KindOf(PlainText.Of(heading.Content)) ?? kind;
        }
        End();
        return sections.DrainToImmutable();

        void End()
        {
            if (text.Count > 0)
                sections.Add(new StorySection(kind, title, text.ToImmutable()));
            text.Clear();
        }
    }

    /// <summary>The blocks of a narrative that may be read before the answer.</summary>
    public static IEnumerable<Block> BeforeAnswer(Document body) => body.Blocks.TakeWhile(block => !IsAnswer(block));

    /// <summary>The headings from the one that begins the answer on, in words.</summary>
    public static IEnumerable<string> AnswerHeadings(Document body) =>
        body.Blocks.SkipWhile(block => !IsAnswer(block)).OfType<Heading>().Select(heading => PlainText.Of(heading.Content));

    private static bool IsAnswer(Block block) =>
        block is Heading { Level: <= 2, IsStep: false } heading && StepHeadings.BeginsAnswer(PlainText.Of(heading.Content));
}
