using Casebook.Render.Shared.Markup;

namespace Casebook.Render.Shared.Views;

/// <summary>A sheet to print: questions first, the key behind them.</summary>
internal sealed record HandoutView
{
    public required string Title { get; init; }

    /// <summary>Whether it is of one case alone, whose title the sheet has already.</summary>
    public bool IsSingle { get; init; }

    public required IReadOnlyList<HandoutCaseView> Cases { get; init; }

    /// <summary>The answers; none of cases whose answers are held back.</summary>
    public required IReadOnlyList<HandoutKeyView> Keys { get; init; }
}

/// <summary>A case without its answer.</summary>
internal sealed record HandoutCaseView
{
    public required int N { get; init; }

    public required int Of { get; init; }

    public required string Title { get; init; }

    public required IReadOnlyList<FactView> Facts { get; init; }

    public required IReadOnlyList<StepPartsView> Steps { get; init; }

    public required IReadOnlyList<QuestionView> Questions { get; init; }

    /// <summary>Whether a list of diagnoses is asked for among the steps.</summary>
    public bool AsksForList { get; init; }

    /// <summary>Whether the questions name what the steps leave open, so that they are given out later.</summary>
    public bool QuestionsApart { get; init; }

    /// <summary>The day the answers appear; null when they are there.</summary>
    public string? AnswersOn { get; init; }

    public required HandoutAddressView Address { get; init; }
}

/// <summary>Where to read on: as a link, as words on paper, and for a camera.</summary>
/// <param name="Url">Link.</param>
/// <param name="Text">The whole address; null when the site's own is not known.</param>
/// <param name="Code">QR code of it; null when there is none.</param>
internal sealed record HandoutAddressView(string Url, string? Text, Html? Code);

/// <summary>The answer of a case.</summary>
internal sealed record HandoutKeyView
{
    public required int N { get; init; }

    public required string Title { get; init; }

    public required IReadOnlyList<string> Diagnoses { get; init; }

    /// <summary>What was done where the sheet asks for a decision.</summary>
    public required IReadOnlyList<ExpertStepView> Path { get; init; }

    public required IReadOnlyList<HandoutAnswerView> Answers { get; init; }

    public required IReadOnlyList<DifferentialView> Differential { get; init; }

    public Html? Outcome { get; init; }

    public required IReadOnlyList<Html> LearningPoints { get; init; }

    public required IReadOnlyList<HandoutReferenceView> References { get; init; }

    public required HandoutAddressView Address { get; init; }
}

/// <summary>The answer of a question: the best option, and why each other is not.</summary>
internal sealed record HandoutAnswerView(string Label, IReadOnlyList<OptionView> Right, IReadOnlyList<OptionView> Wrong, string? Sources);

/// <summary>A reference with its number.</summary>
internal sealed record HandoutReferenceView(int N, Html Html);
