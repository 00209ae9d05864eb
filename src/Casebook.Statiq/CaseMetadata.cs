using System.Text.Json;
using Casebook;

namespace Statiq.Casebook;

/// <summary>The facts of a case as Statiq's metadata.</summary>
internal static class CaseMetadata
{
    /// <summary>What pages are filtered and grouped by.</summary>
    public static IEnumerable<MetadataItem> Of(CaseFacts entry, IExecutionState state)
    {
        yield return new MetadataItem(CasebookKeys.Case, entry.Slug);
        if (entry.Level is { } level)
            yield return new MetadataItem(CasebookKeys.Level, level);
        yield return new MetadataItem(CasebookKeys.Specialties, entry.Specialties);
        yield return new MetadataItem(CasebookKeys.Diagnoses, entry.Diagnoses);
        yield return new MetadataItem(CasebookKeys.FindingsPresent, entry.FindingsPresent);
        yield return new MetadataItem(CasebookKeys.FindingsAbsent, entry.FindingsAbsent);
        yield return new MetadataItem(
            CasebookKeys.Tests,
            entry
                .Results.Select(result =>
                    Nested(
                        state,
                        ("test", result.Test),
                        ("polarity", result.Polarity),
                        ("titre", result.Titre),
                        ("pattern", result.Pattern),
                        ("value", result.Value),
                        ("unit", result.Unit)
                    )
                )
                .ToArray()
        );
        yield return new MetadataItem(CasebookKeys.Works, entry.Works);
    }

    /// <summary>The whole of <c>case.json</c> as nested metadata.</summary>
    public static IMetadata Facts(CaseFacts entry, IExecutionState state)
    {
        using var json = JsonDocument.Parse(entry.Json());
        return Nested(json.RootElement, state);
    }

    private static Metadata Nested(JsonElement json, IExecutionState state) =>
        new(state, json.EnumerateObject().Select(property => KeyValuePair.Create(property.Name, Value(property.Value, state))).ToArray());

    private static object Value(JsonElement json, IExecutionState state) =>
        json.ValueKind switch
        {
            JsonValueKind.Object => Nested(json, state),
            JsonValueKind.Array => json.EnumerateArray().Select(item => Value(item, state)).ToArray(),
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            JsonValueKind.Number => json.TryGetInt32(out var whole) ? whole : json.GetDouble(),
            _ => json.GetString()!,
        };

    private static Metadata Nested(IExecutionState state, params (string Key, string? Value)[] items) =>
        new(state, items.Where(item => item.Value is not null).Select(item => KeyValuePair.Create(item.Key, (object)item.Value!)).ToArray());
}
