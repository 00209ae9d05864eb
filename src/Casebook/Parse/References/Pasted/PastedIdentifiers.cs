using System.Buffers;
using System.Text;
using Casebook.Domain.Works.Identifiers;

namespace Casebook.Parse.References.Pasted;

/// <summary>What a reference says beside author, title and imprint: identifiers, address, day of access. They are taken out of the text.</summary>
internal sealed partial class PastedIdentifiers
{
    private static readonly SearchValues<char> DigitsAndPoints = SearchValues.Create("0123456789.");

    private static readonly string[] AddressWords =
    [
        "Available from",
        "Available at",
        "Retrieved from",
        "URL",
        "Available online at",
        "Available online",
        "Available",
        "Disponível em",
        "Disponible en",
        "Disponible sur",
        "Disponible à",
        "Disponible at",
        "Disponibile su",
        "Disponibile da",
        "Verfügbar unter",
        "Verfügbar von",
        "Recuperado de",
        "Consulté sur",
    ];

    private readonly StringBuilder _core = new();
    private readonly string _text;
    private int _at;

    private PastedIdentifiers(string text)
    {
        _text = text;
        Read();
        Core = LeftOver.Tidy(_core);
    }

    /// <summary>What is left.</summary>
    public string Core { get; }

    public string Doi { get; private set; } = "";

    public string Pmid { get; private set; } = "";

    public string Pmcid { get; private set; } = "";

    /// <summary>ISSN of the journal, which joins its names in the index.</summary>
    public string Issn { get; private set; } = "";

    public string Url { get; private set; } = "";

    /// <summary>What else it says.</summary>
    public PastedNotes Notes { get; } = new();

    /// <summary>Takes the identifiers out of a cleaned reference.</summary>
    public static PastedIdentifiers Take(string text) => new(text);

    private void Read()
    {
        var wordStart = true;
        while (_at < _text.Length)
        {
            if (wordStart && TakeOne())
                continue;
            var c = _text[_at++];
            _core.Append(c);
            wordStart = !char.IsLetterOrDigit(c) && c is not '-' and not '/';
        }
    }

    private bool TakeOne()
    {
        var cursor = new TextCursor(_text, _at);
        var taken = cursor.Next switch
        {
            'd' or 'D' => TakeDoi(ref cursor, "doi"),
            'a' => TakeArxiv(ref cursor),
            '1' => TakeDoi(ref cursor, "10."),
            'h' or 'H' or 'w' => TakeUrl(ref cursor),
            'P' or 'p' => TakePubMed(ref cursor) || TakeIssn(ref cursor),
            '[' => TakeBracketed(ref cursor),
            'I' or 'e' => TakeIssn(ref cursor),
            _ => false,
        };
        if (!taken)
        {
            cursor.At = _at;
            taken = TakeAddressWord(ref cursor);
        }
        if (!taken)
        {
            cursor.At = _at;
            taken = Notes.Take(ref cursor, IsBehindStop());
        }
        if (taken)
            _at = cursor.At;
        return taken;
    }

    private bool IsBehindStop()
    {
        var at = _at - 1;
        while (at >= 0 && _text[at] == ' ')
            at--;
        return at >= 0 && _text[at] is '.' or ',' or ';' or '?' or ']' or ')';
    }

    private bool TakeDoi(ref TextCursor cursor, string start)
    {
        if (!cursor.Rest.StartsWith(start, StringComparison.OrdinalIgnoreCase))
            return false;
        if (start == "doi")
        {
            cursor.Skip("doi");
            if (cursor.Next == '.')
                return false;
            cursor.Skip(':');
            cursor.SkipSpaces();
        }
        var written = Joined(cursor.TakeUntil(" ").ToString(), ref cursor);
        if (IsSplit(written, cursor) || Domain.Works.Identifiers.Doi.Read(written) is not { } doi)
            return false;
        if (Doi.Length == 0)
            Doi = doi;
        return true;
    }

    // `10.1016/j.medengphy.2020. 09.001`: what goes on with a few figures and another point is the same number.
    private static string Joined(string written, ref TextCursor cursor)
    {
        if (!written.EndsWith('.') || !cursor.Rest.StartsWith(" "))
            return written;
        var start = cursor.At;
        cursor.Skip(' ');
        var tail = cursor.TakeUntil(" ");
        var point = tail.IndexOf('.');
        // A number of PubMed has no point.
        if (point > 0 && point + 1 < tail.Length && !tail.ContainsAnyExcept(DigitsAndPoints))
            return $"{written}{tail.TrimEnd('.')}";
        cursor.At = start;
        return written;
    }

    // `10.1002/mds. 21524`: a line break of the paper has come into the DOI, or another number follows it; nobody can tell.
    private static bool IsSplit(ReadOnlySpan<char> written, TextCursor cursor)
    {
        if (!written.EndsWith(".") || !cursor.Skip(' '))
            return false;
        return cursor.TakeDigits().Length >= 5 && cursor.Rest.Trim(" .").IsEmpty;
    }

    private bool TakeUrl(ref TextCursor cursor)
    {
        var rest = cursor.Rest;
        if (
            !rest.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            && !rest.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            && !rest.StartsWith("www.", StringComparison.Ordinal)
            && !rest.StartsWith("doi.org/10.", StringComparison.OrdinalIgnoreCase)
            && !rest.StartsWith("dx.doi.org/10.", StringComparison.OrdinalIgnoreCase)
            && !rest.StartsWith("pubmed.ncbi.nlm.nih.gov/", StringComparison.OrdinalIgnoreCase)
        )
            return false;
        var url = Joined(cursor.TakeUntil(" ").ToString(), ref cursor).AsSpan().TrimEnd(".,;)>]").ToString();
        if (url.Contains("doi.org/", StringComparison.OrdinalIgnoreCase) && Domain.Works.Identifiers.Doi.Read(url) is { } doi)
            Doi = doi;
        else if (url.Contains("pubmed", StringComparison.OrdinalIgnoreCase) && PubMedId.ReadPmid(url) is { } pmid)
            Pmid = pmid;
        else if (url.Contains("/PMC", StringComparison.OrdinalIgnoreCase) && PubMedId.ReadPmcid(url) is { } pmcid)
            Pmcid = pmcid;
        else if (Url.Length == 0)
            Url = url;
        return true;
    }

    private bool TakePubMed(ref TextCursor cursor)
    {
        if (TakeBarePmcid(ref cursor))
            return true;
        if (!cursor.Skip("PubMed Central "))
            cursor.Skip("PubMed ");
        var isPmc = cursor.Skip("PMCID");
        if (!isPmc && !cursor.Skip("PMID") && !IsBarePmid(cursor))
            return false;
        cursor.Skip(':');
        cursor.SkipSpaces();
        var id = cursor.TakeUntil(" ;,.])").ToString();
        if (isPmc && PubMedId.ReadPmcid(id) is { } pmcid)
            Pmcid = pmcid;
        else if (!isPmc && PubMedId.ReadPmid(id) is { } pmid)
            Pmid = pmid;
        else
            return false;
        cursor.Skip(';');
        return true;
    }

    // `PubMed 13335941`
    private bool IsBarePmid(TextCursor cursor) =>
        cursor.At > _at && cursor.TakeDigits().Length is >= 6 and <= 8 && !char.IsLetterOrDigit(cursor.Next) && cursor.Rest.Length < 40;

    // `ISSN 0003-4967`, `eISSN: 1468-2060`
    private bool TakeIssn(ref TextCursor cursor)
    {
        cursor.At = _at;
        if (!cursor.Skip("ISSN") && !cursor.Skip("eISSN") && !cursor.Skip("e-ISSN") && !cursor.Skip("pISSN"))
            return false;
        cursor.Skip(':');
        cursor.SkipSpaces();
        if (StandardNumber.ReadIssn(cursor.TakeUntil(" ;,.])").ToString()) is not { } issn)
            return false;
        if (Issn.Length == 0)
            Issn = issn;
        return true;
    }

    // `arXiv preprint arXiv:1705.07874`: the server's name stands alone then, and its number is a DOI.
    private bool TakeArxiv(ref TextCursor cursor)
    {
        if (!cursor.Skip("arXiv preprint arXiv:") && !cursor.Skip("arXiv:"))
            return false;
        var id = cursor.TakeUntil(" ,;()[]").TrimEnd('.').ToString();
        if (id.Length < 9 || !id.All(c => char.IsAsciiDigit(c) || c is '.' or 'v') || id.Count(c => c == '.') != 1)
            return false;
        if (Doi.Length == 0)
            Doi = "10.48550/arXiv." + id;
        _core.Append("arXiv.");
        return true;
    }

    // `PMC3377831` without a word before it.
    private bool TakeBarePmcid(ref TextCursor cursor)
    {
        var start = cursor.At;
        if (
            cursor.Skip("PMC")
            && cursor.TakeDigits().Length >= 5
            && !char.IsLetterOrDigit(cursor.Next)
            && PubMedId.ReadPmcid(_text[start..cursor.At]) is { } pmcid
        )
        {
            Pmcid = pmcid;
            return true;
        }
        cursor.At = start;
        return false;
    }

    private static bool TakeAddressWord(ref TextCursor cursor)
    {
        foreach (var word in AddressWords)
        {
            if (!cursor.Skip(word))
                continue;
            cursor.Skip(':');
            cursor.SkipSpaces();
            if (cursor.Rest.StartsWith("http", StringComparison.OrdinalIgnoreCase) || cursor.Rest.StartsWith("www.", StringComparison.Ordinal))
                return true;
        }
        return false;
    }
}
