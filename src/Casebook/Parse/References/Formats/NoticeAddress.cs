using Casebook.Domain.Works.Identifiers;
using Casebook.Parse.References.Pasted;

namespace Casebook.Parse.References.Formats;

/// <summary>Where the notice of a retraction or correction can be read.</summary>
internal static class NoticeAddress
{
    /// <summary>The address in a text such as <c>Lancet. 2010;375:445. doi: 10.1000/xyz. PMID: 123</c>; empty when it holds none.</summary>
    public static string Of(string text)
    {
        var ids = PastedIdentifiers.Take(PastedText.Clean(text));
        return ids.Doi.Length > 0 ? Doi.Url(ids.Doi)
            : ids.Pmid.Length > 0 ? PubMedId.PmidUrl(ids.Pmid)
            : ids.Pmcid.Length > 0 ? PubMedId.PmcidUrl(ids.Pmcid)
            : ids.Url.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? ids.Url
            : "";
    }
}
