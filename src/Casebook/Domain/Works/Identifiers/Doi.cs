using System.Buffers;

namespace Casebook.Domain.Works.Identifiers;

/// <summary>Digital object identifiers: <c>10.</c>, four to nine digits, a slash and nearly anything.</summary>
internal static class Doi
{
    private static readonly SearchValues<char> RegistrantMarks = SearchValues.Create("0123456789.");
    private static readonly string[] Prefixes =
    [
        "https://doi.org/",
        "http://doi.org/",
        "https://dx.doi.org/",
        "http://dx.doi.org/",
        "https://www.doi.org/",
        "www.doi.org/",
        "doi.org/",
        "dx.doi.org/",
        "doi:",
        "doi",
    ];

    /// <summary>The DOI in a text such as <c>https://doi.org/10.1000/xyz.</c> or <c>doi:10.1000/xyz</c>, as given but for its prefix and trailing
    /// marks; null when there is none.</summary>
    public static string? Read(string text)
    {
        var rest = text.AsSpan().Trim();
        var fromUrl = false;
        for (var again = true; again;)
        {
            again = false;
            foreach (var prefix in Prefixes)
            {
                if (!rest.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
                    continue;
                fromUrl |= prefix.EndsWith('/');
                rest = rest[prefix.Length..].TrimStart(": ");
                again = true;
                break;
            }
        }
        var doi = WithoutTrailingMarks(rest);
        if (fromUrl && doi.Contains('%'))
            doi = Uri.UnescapeDataString(doi.ToString());
        return IsValid(doi) ? doi.ToString() : null;
    }

    /// <summary>Whether a text is a DOI and nothing else.</summary>
    public static bool IsValid(ReadOnlySpan<char> text)
    {
        if (!text.StartsWith("10."))
            return false;
        var slash = text.IndexOf('/');
        if (slash < 0 || slash == text.Length - 1)
            return false;
        var registrant = text[3..slash];
        var main = registrant.IndexOf('.') is var dot and >= 0 ? registrant[..dot] : registrant;
        if (main.Length is < 4 or > 9 || main.ContainsAnyExceptInRange('0', '9') || registrant.ContainsAnyExcept(RegistrantMarks))
            return false;
        foreach (var c in text[slash..])
        {
            if (char.IsWhiteSpace(c) || char.IsControl(c))
                return false;
        }
        return true;
    }

    /// <summary>The address at which a DOI is resolved.</summary>
    public static string Url(string doi) =>
        "https://doi.org/" + Uri.EscapeDataString(doi).Replace("%2F", "/", StringComparison.Ordinal).Replace("%3A", ":", StringComparison.Ordinal);

    // A closing bracket belongs to the DOI only where it closes one that the DOI opened.
    private static ReadOnlySpan<char> WithoutTrailingMarks(ReadOnlySpan<char> text)
    {
        while (text.Length > 0)
        {
            var last = text[^1];
            var drop = last switch
            {
                '.' or ',' or ';' or ':' or '-' or '_' or '"' or '\'' or '”' or '’' => true,
                ')' => text.Count('(') < text.Count(')'),
                ']' => text.Count('[') < text.Count(']'),
                '>' => text.Count('<') < text.Count('>'),
                _ => false,
            };
            if (!drop)
                break;
            text = text[..^1];
        }
        return text;
    }
}
