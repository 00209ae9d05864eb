using Casebook.Domain.Works;
using Casebook.Domain.Works.Identifiers;
using Casebook.Render.Shared.References.Text;

namespace Casebook.Render.Shared.References;

/// <summary>Identifiers as links.</summary>
internal static class WorkLinks
{
    /// <summary>Adds a DOI, shown as given.</summary>
    public static StyledText AddDoi(this StyledText output, Work work) => output.AddLink(work.Doi, Doi.Url(work.Doi));

    public static StyledText AddPmid(this StyledText output, Work work) => output.AddLink(work.Pmid, PubMedId.PmidUrl(work.Pmid));

    /// <summary>Adds a PubMed Central id.</summary>
    public static StyledText AddPmcid(this StyledText output, Work work) => output.AddLink(work.Pmcid, PubMedId.PmcidUrl(work.Pmcid));

    /// <summary>Adds the web address.</summary>
    public static StyledText AddUrl(this StyledText output, Work work) =>
        work.Url.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || work.Url.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            ? output.AddLink(work.Url, work.Url)
        : work.Url.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? output.AddLink(work.Url, "https://" + work.Url)
        : output.Add(work.Url);
}
