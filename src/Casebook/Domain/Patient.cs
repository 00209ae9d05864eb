using Casebook.Files;

namespace Casebook.Domain;

/// <summary>Sex as the report states it.</summary>
internal enum Sex
{
    Female,

    Male,

    /// <summary>Another, as stated.</summary>
    Other,

    Intersex,

    /// <summary>Said not to be stated.</summary>
    NotStated,
}

/// <summary>An age as written and, where it can be told, in years.</summary>
/// <param name="Written">For people: <c>44 years</c>, <c>7 months</c>, <c>40s</c>, <c>90+</c>.</param>
/// <param name="Years">Whole and part years for sorting and bands (a decade counts as its middle); never negative.</param>
internal sealed record Age(string Written, double Years)
{
    /// <summary>The one number and unit it is said with, so that each language can say it; null for ranges, decades and several units.</summary>
    public (int Count, AgeUnit Unit)? Counted { get; init; }
}

/// <summary>What an age is counted in.</summary>
internal enum AgeUnit
{
    Year,

    Month,

    Week,

    Day,

    Hour,
}

/// <summary>The patient, no more closely described than the report does.</summary>
internal sealed record Patient
{
    /// <summary>Age; null when not stated.</summary>
    public Located<Age>? Age { get; init; }

    /// <summary>Sex; null when not stated.</summary>
    public Located<Sex>? Sex { get; init; }

    /// <summary>Origin, work, past illness and what else matters; null when not stated.</summary>
    public RichText? Background { get; init; }
}
