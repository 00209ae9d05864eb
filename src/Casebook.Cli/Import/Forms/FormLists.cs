using System.Collections.Immutable;
using Casebook.Domain;
using Casebook.Domain.Records;
using Casebook.Parse.FrontMatter;
using Casebook.Parse.FrontMatter.Records;

namespace Casebook.Cli.Import.Forms;

/// <summary>The clinical lists that are answered in one question: a line for each entry, begun with the name of its list
/// (<c>medications: ramipril 5 mg once daily</c>).</summary>
/// <param name="Lists">Entries by the key of their list, as written.</param>
/// <param name="Unread">Lines that name no list.</param>
internal sealed record FormLists(ImmutableArray<(string Key, ImmutableArray<string> Entries)> Lists, ImmutableArray<string> Unread)
{
    // Results by other names than lists of records have.
    private static readonly ImmutableArray<string> Measured = [ResultList.Physiology.Key(), ResultList.Scores.Key()];

    // What people call a list.
    private static readonly ImmutableDictionary<string, string> OtherNames = (
        "drugs medications|medicines medications|medication medications|allergy allergies|family-history family|pregnancy obstetric|pregnancies obstetric"
        + "|social-history social|vital-signs vitals|electrocardiogram ecg|ekg ecg|procedure procedures|operation procedures|culture microbiology"
        + "|cultures microbiology|histology pathology|biopsy pathology|gene genetics|genes genetics|score scores|lung-function physiology"
        + "|echocardiography physiology"
    )
        .Split('|')
        .Select(line => line.Split(' '))
        .ToImmutableDictionary(pair => pair[0].Replace('-', ' '), pair => pair[1], StringComparer.OrdinalIgnoreCase);

    /// <summary>Keys of the lists of an item of the CARE checklist (<see cref="RecordKinds.CareItem"/>), in the order of pages.</summary>
    public static ImmutableArray<string> Of(params ReadOnlySpan<int> careItems)
    {
        var keys = ImmutableArray.CreateBuilder<string>();
        foreach (var kind in RecordKinds.All)
        {
            if (careItems.Contains(kind.CareItem()))
                keys.Add(kind.Key());
        }
        return careItems.Contains(8) ? [.. keys, .. Measured] : keys.ToImmutable();
    }

    /// <summary>What a question that holds lists says of them.</summary>
    public static string Says(ImmutableArray<string> keys) =>
        "One on each line, begun with what it is. "
        + string.Join(" ", keys.Select(key => $"`{key}:` {CaseFileParser.Fields.Single(field => field.Key == key).Says}"));

    /// <summary>Whether the entries of a list have a name that words may stand behind.</summary>
    public static bool HasNames(string key) => RecordForms.All.FirstOrDefault(form => form.Kind.Key() == key)?.NameKey is not null || Measured.Contains(key);

    /// <summary>The lists of an answer. Lines below a name that stands alone belong to it.</summary>
    public static FormLists Read(IEnumerable<string> lines, ImmutableArray<string> keys)
    {
        var entries = keys.ToDictionary(key => key, _ => new List<string>(), StringComparer.Ordinal);
        var unread = ImmutableArray.CreateBuilder<string>();
        string? current = null;
        foreach (var line in lines)
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            var named = colon > 0 ? KeyOf(line[..colon].Trim('`', '*', ' '), keys) : null;
            var rest = named is null ? line : line[(colon + 1)..].Trim();
            if (named is not null)
                current = rest.Length == 0 ? named : null;
            if (rest.Length == 0)
                continue;
            if ((named ?? current) is { } key)
                entries[key].Add(rest);
            else
                unread.Add(line);
        }
        return new FormLists([.. keys.Where(key => entries[key].Count > 0).Select(key => (key, entries[key].ToImmutableArray()))], unread.ToImmutable());
    }

    private static string? KeyOf(string name, ImmutableArray<string> keys) =>
        keys.FirstOrDefault(key => string.Equals(key, name, StringComparison.OrdinalIgnoreCase))
        ?? (OtherNames.TryGetValue(name.Replace('-', ' '), out var meant) && keys.Contains(meant) ? meant : null);
}
