namespace Casebook.Benchmarks;

/// <summary>A made-up case: numbers of terms and works, and sentences of made-up words. Nothing in it is medicine.</summary>
internal sealed record GeneratedCase(
    int Number,
    int Age,
    bool IsFemale,
    int Diagnosis,
    IReadOnlyList<(int Finding, bool Present)> Findings,
    IReadOnlyList<(int Test, bool Positive)> Tests,
    IReadOnlyList<int> Works,
    IReadOnlyList<IReadOnlyList<string>> Sections
)
{
    public string Slug => $"made-up-case-{Number}";

    public string Title => $"Made-up case {Number} of test disease {Diagnosis}";
}
