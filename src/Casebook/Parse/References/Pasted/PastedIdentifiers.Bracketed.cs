using Casebook.Domain.Works.Identifiers;

namespace Casebook.Parse.References.Pasted;

// Numbers in square brackets.
internal sealed partial class PastedIdentifiers
{
    // `[PubMed: 27682742]`, `[PMC free article: PMC2615549]`
    private bool TakeBracketed(ref TextCursor cursor)
    {
        cursor.Skip('[');
        if (TakeList(ref cursor))
            return true;
        var isPmc = cursor.Skip("PMC free article: ");
        if (!isPmc && !cursor.Skip("PubMed: "))
            return false;
        var id = cursor.TakeUntil("]").ToString();
        if (isPmc && PubMedId.ReadPmcid(id) is { } pmcid)
            Pmcid = pmcid;
        else if (!isPmc && PubMedId.ReadPmid(id) is { } pmid)
            Pmid = pmid;
        else
            return false;
        return cursor.Skip(']');
    }

    // `[PMID: 25632197 PMCID: PMC4306168 DOI: 10.3748/wjg.v21.i4.1226]`
    private bool TakeList(ref TextCursor cursor)
    {
        var start = cursor.At;
        var end = cursor.Rest.IndexOf(']');
        if (end < 0)
            return false;
        var words = cursor.Rest[..end].ToString().Split([' ', ';', ','], StringSplitOptions.RemoveEmptyEntries);
        var (pmid, pmcid, doi) = ("", "", "");
        for (var i = 0; i < words.Length; i++)
        {
            var label = words[i].TrimEnd(':').ToUpperInvariant();
            if (label is not ("PMID" or "PMCID" or "DOI") || ++i == words.Length)
                return false;
            if (label == "PMID" && PubMedId.ReadPmid(words[i].TrimEnd('.')) is { } read)
                pmid = read;
            else if (label == "PMCID" && PubMedId.ReadPmcid(words[i].TrimEnd('.')) is { } central)
                pmcid = central;
            else if (label == "DOI" && Domain.Works.Identifiers.Doi.Read(words[i]) is { } found)
                doi = found;
            else
                return false;
        }
        if (words.Length == 0)
            return false;
        cursor.At = start + end + 1;
        (Pmid, Pmcid, Doi) = (Pmid.Length > 0 ? Pmid : pmid, Pmcid.Length > 0 ? Pmcid : pmcid, Doi.Length > 0 ? Doi : doi);
        return true;
    }
}
