using Casebook.Domain.Works.Identifiers;

namespace Casebook.Cli.Lookups;

/// <summary>Who gives the number of a work.</summary>
internal enum LookupKind
{
    /// <summary>A DOI, which Crossref and its sisters resolve.</summary>
    Doi,

    /// <summary>A number of PubMed.</summary>
    Pmid,

    /// <summary>A number of PubMed Central.</summary>
    Pmcid,
}

/// <summary>A work by its number: <c>10.1136/ard.2006.051219</c>, <c>pmid:16464987</c>, <c>pmcid:PMC3377831</c>.</summary>
/// <param name="Kind">Whose number it is.</param>
/// <param name="Value">The number without any prefix; of PubMed Central with its PMC.</param>
internal readonly record struct LookupName(LookupKind Kind, string Value)
{
    /// <summary>The number in an argument; null when it is none, so that it names a file.</summary>
    public static LookupName? Read(string argument)
    {
        var text = argument.Trim();
        if (
            text.StartsWith("pmcid", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("PMC", StringComparison.OrdinalIgnoreCase)
            || text.Contains("/PMC", StringComparison.Ordinal)
        )
            return PubMedId.ReadPmcid(text) is { } pmcid ? new LookupName(LookupKind.Pmcid, pmcid) : null;
        if (text.StartsWith("pmid", StringComparison.OrdinalIgnoreCase) || text.Contains("pubmed.ncbi", StringComparison.OrdinalIgnoreCase))
            return PubMedId.ReadPmid(text) is { } pmid ? new LookupName(LookupKind.Pmid, pmid) : null;
        var isDoi =
            text.StartsWith("10.", StringComparison.Ordinal)
            || text.StartsWith("doi", StringComparison.OrdinalIgnoreCase)
            || text.Contains("doi.org/", StringComparison.OrdinalIgnoreCase);
        return isDoi && Doi.Read(text) is { } doi ? new LookupName(LookupKind.Doi, doi) : null;
    }

    /// <summary>As people write it.</summary>
    public override string ToString() => Kind == LookupKind.Doi ? Value : $"{(Kind == LookupKind.Pmid ? "pmid" : "pmcid")}:{Value}";
}
