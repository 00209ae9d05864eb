using Casebook.Domain.Works;
using Casebook.Relate.Citations;

namespace Casebook;

/// <summary>A cited work. Text that the source does not state is empty.</summary>
public sealed class WorkFacts
{
    private readonly WorkCitations _citations;

    internal WorkFacts(WorkCitations citations) => _citations = citations;

    /// <summary>Citation key, unique in the site.</summary>
    public string Key => _citations.Work.Key;

    /// <summary>Title without its final stop.</summary>
    public string Title => Work.Title;

    /// <summary>Authors in order: family name and initials, such as <c>LeRoy EC</c>, or the name of a group.</summary>
    public IReadOnlyList<string> Authors => [.. Work.Authors.Select(person => $"{person.Particle} {person.Family} {person.Initials}".Trim())];

    /// <summary>Journal, book or site it is part of, as written.</summary>
    public string Container => Work.Container;

    /// <summary>Year; null when not stated.</summary>
    public int? Year => Work.Year;

    /// <summary>DOI without any prefix.</summary>
    public string Doi => Work.Doi;

    /// <summary>PubMed id.</summary>
    public string Pmid => Work.Pmid;

    /// <summary>Path of its page, or of its place in the index, from the root of the site.</summary>
    public string Url => _citations.Url;

    /// <summary>Slugs of the cases that list it or are retold from it, in the order of cases.</summary>
    public IReadOnlyList<string> Cases => [.. _citations.Cases.Select(entry => entry.Case.Slug)];

    /// <inheritdoc/>
    public override string ToString() => Key;

    private Work Work => _citations.Work.Work;
}
