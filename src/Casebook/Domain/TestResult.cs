using Casebook.Files;

namespace Casebook.Domain;

/// <summary>What a test showed, in the words of the laboratory.</summary>
internal enum Outcome
{
    /// <summary>Nothing but a value or free words is given: no judgement is made.</summary>
    Stated,

    /// <summary>Positive, detected, reactive.</summary>
    Positive,

    /// <summary>Weakly positive.</summary>
    WeakPositive,

    /// <summary>Equivocal, borderline, indeterminate.</summary>
    Equivocal,

    /// <summary>Negative, not detected, non-reactive.</summary>
    Negative,

    /// <summary>Above the laboratory's reference.</summary>
    High,

    /// <summary>Below the laboratory's reference.</summary>
    Low,

    /// <summary>Within the laboratory's reference.</summary>
    Normal,

    /// <summary>Present, for what is looked for rather than measured.</summary>
    Present,

    /// <summary>Absent, for what is looked for rather than measured.</summary>
    Absent,

    /// <summary>Not yet known.</summary>
    Pending,

    NotDone,
}

/// <summary>A titre: the last dilution that still reacts.</summary>
/// <param name="Dilution">The number behind <c>1:</c>, at least 1.</param>
/// <param name="Comparator">Empty, or one of &lt; ≤ &gt; ≥.</param>
internal sealed record Titre(int Dilution, string Comparator)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Comparator}1:{Dilution}";
}

/// <summary>The list that a result stands in; <see cref="EnumKeys"/> gives its key.</summary>
internal enum ResultList
{
    /// <summary>Antibodies and the like.</summary>
    Serology,

    /// <summary>Other laboratory tests.</summary>
    Labs,

    /// <summary>What is measured of an organ at work: lung function, echocardiography.</summary>
    Physiology,

    /// <summary>Scores and scales.</summary>
    Scores,

    /// <summary>Stains of tissue, from <c>pathology:</c>.</summary>
    Stains,
}

/// <summary>One result of one test on one occasion by one method; several rows of one test are never merged.</summary>
internal sealed record TestResult
{
    /// <summary>Name of the test as written.</summary>
    public required Located<string> Test { get; init; }

    /// <summary>Where it stands.</summary>
    public ResultList List { get; init; }

    /// <summary>What sort of term its name is.</summary>
    public TermKind Kind => List == ResultList.Scores ? TermKind.Score : TermKind.Test;

    /// <summary>The name by which it means a term: immunoglobulin in tissue is no immunoglobulin in the blood.</summary>
    public string TermName => List == ResultList.Stains && Method is { } method ? $"{Test.Value} ({method.Value})" : Test.Value;

    /// <summary>What it showed.</summary>
    public Outcome Outcome { get; init; }

    /// <summary>The result in the words of the case when they are not one of the known ones (<c>3 times normal</c>), or graded (<c>2+</c>); null
    /// otherwise.</summary>
    public string? Words { get; init; }

    /// <summary>The value as printed (<c>618 000</c>, <c>1+</c>, <c>11/9</c>), with its comparator; null when none is given.</summary>
    public Located<string>? Value { get; init; }

    /// <summary>The unit as printed; null when none is given.</summary>
    public string? Unit { get; init; }

    /// <summary>The laboratory's own reference, as printed; null when none is given and never made up.</summary>
    public string? Reference { get; init; }

    /// <summary>The most a score can be, as printed; null when not said.</summary>
    public string? Maximum { get; init; }

    /// <summary>Its share of what is predicted for such a person, in percent, as printed; null when not said.</summary>
    public string? Predicted { get; init; }

    /// <summary>Titre; null when none is given.</summary>
    public Located<Titre>? Titre { get; init; }

    /// <summary>Pattern of fluorescence, such as <c>nucleolar</c>; null when none is given.</summary>
    public Located<string>? Pattern { get; init; }

    /// <summary>Method, such as ELISA; null when not said.</summary>
    public Located<string>? Method { get; init; }

    /// <summary>When the sample was taken; null when not said.</summary>
    public RelativeTime? On { get; init; }

    /// <summary>Anything else; null when nothing is.</summary>
    public RichText? Note { get; init; }

    /// <summary>At which step of the story it is known, as written; null when not said.</summary>
    public Located<string>? Step { get; init; }

    /// <summary>Whether it speaks for or against what the test looks for.</summary>
    public ResultPolarity Polarity => Outcome.Polarity();
}
