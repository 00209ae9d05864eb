using Casebook.Render.Shared.Markup;

namespace Casebook.Render.Shared.Views;

/// <summary>The short story of a case that asks for its diagnosis. What a card lists stands on one line; null where there is nothing.</summary>
internal sealed record VignetteCardView
{
    public string? Patient { get; init; }

    public string? Present { get; init; }

    public string? Absent { get; init; }

    public string? Results { get; init; }

    public required string Diagnosis { get; init; }

    /// <summary>The other diagnoses of the case.</summary>
    public string? Others { get; init; }

    public CardFigureView? Figure { get; init; }
}

/// <summary>The first figure of a case, with whose it is.</summary>
internal sealed record CardFigureView(string Src, int Width, int Height, string Alt, Html Caption, string? Credit);

/// <summary>A question: its stem and options, then the right ones and why the others are not.</summary>
internal sealed record QuestionCardView
{
    public required Html Stem { get; init; }

    public required IReadOnlyList<OptionView> Options { get; init; }

    public required IReadOnlyList<OptionView> Right { get; init; }

    /// <summary>Wrong options that say why.</summary>
    public required IReadOnlyList<OptionView> Others { get; init; }
}

/// <summary>A text with gaps, one of which is asked.</summary>
internal sealed record PointCardView(IReadOnlyList<PointPartView> Parts);

/// <summary>A piece of a text with gaps.</summary>
internal sealed record PointPartView(Html Html, bool IsAsked);

/// <summary>What an antibody goes with.</summary>
internal sealed record AntibodyCardView
{
    public required string Name { get; init; }

    /// <summary>Number of cases with the antibody.</summary>
    public required int Cases { get; init; }

    public required IReadOnlyList<CardDiagnosisView> Diagnoses { get; init; }

    /// <summary>Further diagnoses of these cases on one line.</summary>
    public string? Others { get; init; }
}

/// <summary>A diagnosis, and in how many of the cases it is the principal one.</summary>
internal sealed record CardDiagnosisView(string Name, int Count);

/// <summary>What a term means.</summary>
internal sealed record DefinitionCardView(string Name, Html Definition, string? Synonyms);
