using Casebook.Domain.Works;
using Casebook.Relate.Citations;

namespace Casebook.Relate.Quality;

/// <summary>What can be wrong with a reference, the gravest first.</summary>
internal enum ReferenceFault
{
    /// <summary>It was retracted, corrected, or there is concern about it.</summary>
    Status,

    /// <summary>Nothing can have been printed in its year.</summary>
    Year,

    /// <summary>Its pages end before they begin.</summary>
    Pages,

    /// <summary>An identifier cannot be right.</summary>
    Malformed,

    /// <summary>The library gives it twice.</summary>
    Twice,

    /// <summary>It could not be taken apart and is shown as it was pasted.</summary>
    Unparsed,

    /// <summary>No case cites it or is retold from it.</summary>
    Uncited,

    /// <summary>It has no identifier.</summary>
    Identifier,
}

/// <summary>Looks through the references of a site for what an editor should put right.</summary>
internal static class ReferenceHygiene
{
    /// <summary>The works with a fault, by key.</summary>
    public static IEnumerable<WorkCitations> Find(SiteModel model, ReferenceFault fault) => model.Works.Where(work => Has(work, fault, model.Today));

    private static bool Has(WorkCitations citations, ReferenceFault fault, DateOnly today)
    {
        var work = citations.Work.Work;
        return fault switch
        {
            ReferenceFault.Status => work.Status is not null,
            ReferenceFault.Year => PublicationYear.IsImpossible(work.Year, today),
            ReferenceFault.Pages => PageRange.IsBackwards(work.Pages),
            ReferenceFault.Malformed => !work.UnusableIdentifiers.IsEmpty,
            ReferenceFault.Twice => citations.Work.AlsoGivenAt.Count > 0,
            ReferenceFault.Unparsed => !work.IsParsed,
            ReferenceFault.Uncited => citations.CitedBy.IsEmpty && citations.AskedIn.IsEmpty && citations.RetoldIn.IsEmpty,
            _ => !work.HasIdentifier,
        };
    }
}
