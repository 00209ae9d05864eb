using Casebook.Domain.Works;

namespace Casebook.Relate.Citations;

/// <summary>A work of the site's one index, whoever gave it and however often.</summary>
internal sealed class WorkEntry(string key, string slug, Work work)
{
    /// <summary>Key, unique in the site.</summary>
    public string Key { get; } = key;

    /// <summary>The work, from the first place that gave it.</summary>
    public Work Work { get; } = work;

    /// <summary>Last part of its URL and its anchor in the index.</summary>
    public string Slug { get; } = slug;

    /// <inheritdoc/>
    public override string ToString() => Key;
}
