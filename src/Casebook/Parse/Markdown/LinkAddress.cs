using System.Buffers;
using System.Text;
using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;
using Casebook.Files;

namespace Casebook.Parse.Markdown;

/// <summary>Judges addresses: a page must never hold one that runs a script, whatever it was disguised as.</summary>
/// <param name="Url">The address as it may stand on a page; empty when refused.</param>
/// <param name="Refusal">Says why it is refused; null when it is not.</param>
internal readonly record struct LinkAddress(string Url, Func<TextLocation, Diagnostic>? Refusal)
{
    private static readonly SearchValues<char> PrefixOfDoi = SearchValues.Create("0123456789.");
    private static readonly SearchValues<char> EndOfScheme = SearchValues.Create(":/?#\\");

    /// <summary>Judges the address of a link. Escapes and entities are already turned into what they stand for.</summary>
    public static LinkAddress ForLink(string url)
    {
        if (url.Length == 0)
            return Refused(ParseProblems.LinkWithoutAddress);
        if (HasHiddenCharacters(url))
            return Refused(ParseProblems.HiddenCharactersInLink);
        if (url.StartsWith("//", StringComparison.Ordinal))
            return Refused(place => ParseProblems.LinkWithoutScheme(place, url));
        if (SchemeOf(url) is not { } scheme)
        {
            return url.AsSpan(0, EndOfPath(url)).Contains('\\') ? Refused(place => ParseProblems.BackslashesInLink(place, url)) : new(url, null);
        }
        if (scheme.Equals("doi", StringComparison.OrdinalIgnoreCase))
            return ForDoi(url[4..].Trim());
        var allowed =
            scheme.Equals("https", StringComparison.OrdinalIgnoreCase)
            || scheme.Equals("http", StringComparison.OrdinalIgnoreCase)
            || scheme.Equals("mailto", StringComparison.OrdinalIgnoreCase);
        return allowed ? new(url, null) : Refused(place => ParseProblems.SchemeRefused(place, scheme));
    }

    /// <summary>Judges the address of a picture, which must be a file of this site.</summary>
    public static LinkAddress ForPicture(string url)
    {
        if (url.Length == 0)
            return Refused(ParseProblems.PictureWithoutFile);
        var file = Uri.UnescapeDataString(url);
        if (HasHiddenCharacters(file))
            return Refused(ParseProblems.HiddenCharactersInPicture);
        if (SchemeOf(url) is not null || SchemeOf(file) is not null || file.StartsWith("//", StringComparison.Ordinal))
            return Refused(place => ParseProblems.PictureFromElsewhere(place, url));
        if (file.Contains('\\'))
            return Refused(place => ParseProblems.BackslashesInPicture(place, url));
        return file.StartsWith('/') ? Refused(place => ParseProblems.PictureNotBesideText(place, url)) : new(file, null);
    }

    private static LinkAddress ForDoi(string doi)
    {
        var slash = doi.IndexOf('/', StringComparison.Ordinal);
        var isDoi =
            doi.StartsWith("10.", StringComparison.Ordinal)
            && slash is > 6 and < 14
            && slash < doi.Length - 1
            && !doi.AsSpan(3, slash - 3).ContainsAnyExcept(PrefixOfDoi);
        if (!isDoi)
            return Refused(place => ParseProblems.NotDoi(place, doi));
        var url = new StringBuilder("https://doi.org/");
        foreach (var c in doi)
        {
            // A DOI may hold characters that mean something else in an address.
            if (c is '#' or '?' or '<' or '>' or '"' or ' ' or '[' or ']' or '{' or '}' or '|' or '\\' or '^' or '`')
                url.Append(System.Globalization.CultureInfo.InvariantCulture, $"%{(int)c:X2}");
            else
                url.Append(c);
        }
        return new(url.ToString(), null);
    }

    // Anything before a colon counts, so that no odd spelling of a scheme passes as the name of a folder.
    private static string? SchemeOf(string url)
    {
        var end = url.AsSpan().IndexOfAny(EndOfScheme);
        return end >= 0 && url[end] == ':' ? url[..end] : null;
    }

    private static int EndOfPath(string url) => url.AsSpan().IndexOfAny('?', '#') is >= 0 and var end ? end : url.Length;

    // Browsers drop tabs, line ends and leading control characters from an address, so none may be left in one.
    private static bool HasHiddenCharacters(string url)
    {
        if (char.IsWhiteSpace(url[0]) || char.IsWhiteSpace(url[^1]))
            return true;
        foreach (var c in url)
        {
            if (
                char.IsControl(c)
                || char.GetUnicodeCategory(c)
                    is System.Globalization.UnicodeCategory.Format
                        or System.Globalization.UnicodeCategory.LineSeparator
                        or System.Globalization.UnicodeCategory.ParagraphSeparator
            )
                return true;
        }
        return false;
    }

    private static LinkAddress Refused(Func<TextLocation, Diagnostic> refusal) => new("", refusal);
}
