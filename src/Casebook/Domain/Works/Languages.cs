namespace Casebook.Domain.Works;

/// <summary>Languages that references name, by the codes of ISO 639 that catalogues use.</summary>
internal static class Languages
{
    private static readonly (string Name, string[] Codes)[] Known =
    [
        ("Arabic", ["ar", "ara"]),
        ("Bulgarian", ["bg", "bul"]),
        ("Chinese", ["zh", "chi", "zho"]),
        ("Croatian", ["hr", "hrv"]),
        ("Czech", ["cs", "cze", "ces"]),
        ("Danish", ["da", "dan"]),
        ("Dutch", ["nl", "dut", "nld"]),
        ("English", ["en", "eng"]),
        ("Finnish", ["fi", "fin"]),
        ("French", ["fr", "fre", "fra"]),
        ("German", ["de", "ger", "deu"]),
        ("Greek", ["el", "gre", "ell"]),
        ("Hebrew", ["he", "heb"]),
        ("Hungarian", ["hu", "hun"]),
        ("Italian", ["it", "ita"]),
        ("Japanese", ["ja", "jpn"]),
        ("Korean", ["ko", "kor"]),
        ("Norwegian", ["no", "nor", "nb", "nn"]),
        ("Persian", ["fa", "per", "fas"]),
        ("Polish", ["pl", "pol"]),
        ("Portuguese", ["pt", "por"]),
        ("Romanian", ["ro", "rum", "ron"]),
        ("Russian", ["ru", "rus"]),
        ("Serbian", ["sr", "srp"]),
        ("Slovak", ["sk", "slo", "slk"]),
        ("Slovenian", ["sl", "slv"]),
        ("Spanish", ["es", "spa"]),
        ("Swedish", ["sv", "swe"]),
        ("Turkish", ["tr", "tur"]),
        ("Ukrainian", ["uk", "ukr"]),
    ];

    /// <summary>The English name of a language given by code (<c>ger</c>, <c>de-AT</c>) or by name; what is not known stays as written.</summary>
    public static string Name(string written)
    {
        var code = written.Split('-', '_')[0];
        foreach (var (name, codes) in Known)
        {
            if (codes.Contains(code, StringComparer.OrdinalIgnoreCase))
                return name;
        }
        return written;
    }

    /// <summary>The tag (BCP 47) of a language given by code or by English name; null for one that is not known.</summary>
    public static string? Tag(string written)
    {
        var code = written.Split('-', '_')[0];
        foreach (var (name, codes) in Known)
        {
            if (name.Equals(written, StringComparison.OrdinalIgnoreCase) || codes.Contains(code, StringComparer.OrdinalIgnoreCase))
                return codes[0];
        }
        return null;
    }

    /// <summary>Whether a word is the English name of a language.</summary>
    public static bool IsName(ReadOnlySpan<char> word)
    {
        foreach (var (name, _) in Known)
        {
            if (word.Equals(name, StringComparison.Ordinal))
                return true;
        }
        return false;
    }
}
