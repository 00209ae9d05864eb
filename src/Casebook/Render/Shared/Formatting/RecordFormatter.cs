using System.Collections.Frozen;
using System.Collections.Immutable;
using Casebook.Domain;
using Casebook.Domain.Records;
using Casebook.Render.Shared.Strings;

namespace Casebook.Render.Shared.Formatting;

/// <summary>Says entries of clinical lists in words.</summary>
internal static class RecordFormatter
{
    // Words that say themselves what they are.
    private static readonly FrozenSet<string> WithoutLabel = FrozenSet.Create(
        StringComparer.Ordinal,
        "dose",
        "route",
        "frequency",
        "duration",
        "condition",
        "reaction",
        "findings",
        "variant",
        "protein",
        "zygosity",
        "classification",
        "result",
        "value",
        "note"
    );

    /// <summary>What stands before the words of a field; null when they need nothing.</summary>
    public static string? Label(string key, UiStrings words) => WithoutLabel.Contains(key) ? null : words["detail_" + key];

    /// <summary>The fields of an entry on one line.</summary>
    public static string Line(ImmutableArray<RecordDetail> details, UiStrings words) =>
        string.Join("; ", details.Select(detail => Label(detail.Key, words) is { } label ? $"{label}: {detail.Text.Plain}" : detail.Text.Plain));

    /// <summary>What is said of an entry besides its name, on one line.</summary>
    public static string Line(ClinicalRecord record, UiStrings words) =>
        string.Join(
            "; ",
            new[] { Denied(record, words), Line(record.Details, words), record.On?.Written }.Where(part => !string.IsNullOrEmpty(part))
        );

    /// <summary>What it means that an entry was not there; null when it was.</summary>
    public static string? Denied(ClinicalRecord record, UiStrings words) =>
        record.Polarity != ResultPolarity.Negative || record["result"] is not null
            ? null
            : words[record.Kind == RecordKind.Medications ? "not_given" : "outcome_negative"];

    /// <summary>What S, I and R mean; I is left as printed, for laboratories mean two things by it.</summary>
    public static string Reading(string printed, UiStrings words) =>
        printed.Split(' ')[0] switch
        {
            "S" or "s" => words.Format("susceptible", printed),
            "R" or "r" => words.Format("resistant", printed),
            _ => printed,
        };
}
