using Casebook.Domain;
using Casebook.Domain.Works;
using Casebook.Files;

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

    /// <summary>What it stands under in lists by name: first author with particle, else its title; folded, so that accents and capitals do not
    /// count.</summary>
    public string SortName { get; } =
        FoldedText.Key(
            work.Authors is [var first, ..] ? $"{first.Particle} {first.Family}".Trim()
            : work.Title.Length > 0 ? work.Title
            : work.AsWritten ?? key
        );

    /// <summary>Other places that give the same work in other words; filled while the library is built.</summary>
    public List<TextLocation> AlsoGivenAt { get; } = [];

    /// <inheritdoc/>
    public override string ToString() => Key;
}
