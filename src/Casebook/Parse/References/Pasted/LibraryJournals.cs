using System.Collections.Frozen;
using Casebook.Domain.Works;

namespace Casebook.Parse.References.Pasted;

/// <summary>The journals that a casebook's own library names in fields of their own: what it calls a journal is one in a pasted string too.</summary>
internal sealed class LibraryJournals
{
    private readonly FrozenSet<string> _names;

    /// <summary>The journals of works; those of pasted strings count too, for they were read with certainty.</summary>
    public LibraryJournals(IEnumerable<Work> works) =>
        _names = works
            .Where(work => work is { IsParsed: true, Type: WorkType.Article })
            .SelectMany(work => (IEnumerable<string>)[work.Container, work.ContainerShort])
            .Where(name => name.Length > 0)
            .Select(KeyOf)
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private LibraryJournals() => _names = FrozenSet<string>.Empty;

    /// <summary>None.</summary>
    public static LibraryJournals None { get; } = new();

    /// <summary>Whether there is any.</summary>
    public bool IsEmpty => _names.Count == 0;

    /// <summary>Whether a name is one of them, with or without the points of its abbreviations.</summary>
    public bool Hold(string name) => _names.Contains(KeyOf(name));

    private static string KeyOf(string name) => name.Contains('.', StringComparison.Ordinal) ? name.Replace(".", "", StringComparison.Ordinal) : name;
}
