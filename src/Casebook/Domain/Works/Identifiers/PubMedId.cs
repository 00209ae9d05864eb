namespace Casebook.Domain.Works.Identifiers;

/// <summary>PubMed's and PubMed Central's numbers of an article; the two are different numbers.</summary>
internal static class PubMedId
{
    /// <summary>One to eight digits without a leading zero, out of <c>PMID: 123</c>, an address at PubMed or the digits alone; null when there is
    /// none.</summary>
    public static string? ReadPmid(string text)
    {
        var digits = LastPart(text, "pmid");
        return digits.Length is >= 1 and <= 8 && digits[0] != '0' && !digits.ContainsAnyExceptInRange('0', '9') ? digits.ToString() : null;
    }

    /// <summary>PMC and its digits, out of <c>PMCID: PMC123</c>, an address at PubMed Central or <c>PMC123</c>; null when there is none.</summary>
    public static string? ReadPmcid(string text)
    {
        var id = LastPart(text, "pmcid");
        if (id.StartsWith("PMC", StringComparison.OrdinalIgnoreCase))
            id = id[3..];
        // A version behind a point names the same article.
        if (id.IndexOf('.') is var dot and > 0)
            id = id[..dot];
        return id.Length is >= 1 and <= 9 && id[0] != '0' && !id.ContainsAnyExceptInRange('0', '9') ? $"PMC{id}" : null;
    }

    /// <summary>Where PubMed shows an article.</summary>
    public static string PmidUrl(string pmid) => $"https://pubmed.ncbi.nlm.nih.gov/{pmid}/";

    /// <summary>Where PubMed Central shows an article.</summary>
    public static string PmcidUrl(string pmcid) => $"https://pmc.ncbi.nlm.nih.gov/articles/{pmcid}/";

    private static ReadOnlySpan<char> LastPart(string text, string label)
    {
        var rest = text.AsSpan().Trim().TrimEnd("/.;,");
        if (rest.LastIndexOf('/') is var slash and >= 0)
            rest = rest[(slash + 1)..];
        return rest.StartsWith(label, StringComparison.OrdinalIgnoreCase) ? rest[label.Length..].TrimStart(": ") : rest;
    }
}
