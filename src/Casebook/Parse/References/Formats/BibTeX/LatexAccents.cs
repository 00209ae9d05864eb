using System.Collections.Frozen;

namespace Casebook.Parse.References.Formats.BibTeX;

/// <summary>LaTeX's accents and named letters.</summary>
internal static class LatexAccents
{
    // Each accent with its combining mark, then letters and what they become.
    private static readonly (char Accent, char Combining, string Pairs)[] Rows =
    [
        ('\'', '\u0301', "AÁEÉIÍOÓUÚYÝCĆLĹNŃRŔSŚZŹaáeéiíoóuúyýcćlĺnńrŕsśzźgǵ"),
        ('`', '\u0300', "AÀEÈIÌOÒUÙNǸaàeèiìoòuùnǹ"),
        ('^', '\u0302', "AÂEÊIÎOÔUÛCĈGĜHĤJĴSŜWŴYŶaâeêiîoôuûcĉgĝhĥjĵsŝwŵyŷ"),
        ('"', '\u0308', "AÄEËIÏOÖUÜYŸaäeëiïoöuüyÿ"),
        ('~', '\u0303', "AÃNÑOÕIĨUŨaãnñoõiĩuũ"),
        ('=', '\u0304', "AĀEĒIĪOŌUŪaāeēiīoōuū"),
        ('.', '\u0307', "CĊEĖGĠIİZŻcċeėgġzż"),
        ('u', '\u0306', "AĂEĔGĞIĬOŎUŬaăeĕgğiĭoŏuŭ"),
        ('v', '\u030C', "CČDĎEĚNŇRŘSŠTŤZŽcčdďeěnňrřsštťzžaǎiǐoǒuǔgǧlľ"),
        ('H', '\u030B', "OŐUŰoőuű"),
        ('c', '\u0327', "CÇSŞTŢGĢKĶLĻNŅcçsştţgģkķlļnņ"),
        ('k', '\u0328', "AĄEĘIĮUŲaąeęiįuų"),
        ('r', '\u030A', "AÅUŮaåuů"),
        ('d', '\u0323', "AẠEẸIỊOỌUỤaạeẹiịoọuụ"),
        ('b', '\u0331', ""),
        ('t', '\u0361', ""),
    ];

    private static readonly FrozenDictionary<string, string> Letters = new[]
    {
        "i i, j j, l ł, L Ł, o ø, O Ø, ae æ, AE Æ, oe œ, OE Œ, aa å, AA Å, ss ß, th þ, TH Þ, dh ð, DH Ð, dj đ, DJ Đ, ng ŋ",
        "alpha α, beta β, gamma γ, delta δ, epsilon ε, varepsilon ε, zeta ζ, eta η, theta θ, iota ι, kappa κ, lambda λ",
        "mu μ, nu ν, xi ξ, pi π, rho ρ, sigma σ, tau τ, phi φ, chi χ, psi ψ, omega ω, Gamma Γ, Delta Δ, Sigma Σ, Omega Ω",
        "textendash –, textemdash —, textquoteright ’, textquoteleft ‘, textquotedblleft “, textquotedblright ”",
        "textasciitilde ~, textbackslash \\, textunderscore _, textregistered ®, texttrademark ™, copyright ©, pm ±",
        "times ×, leq ≤, geq ≥, le ≤, ge ≥, ldots …, dots …, textdegree °, degree °, textmu µ, S §, P ¶, slash /",
        "textless <, textgreater >, textasciicircum ^",
    }
        .SelectMany(row => row.Split(", "))
        .Select(pair => pair.Split(' '))
        .ToFrozenDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);

    /// <summary>Whether a character behind a backslash puts an accent on the next letter.</summary>
    public static bool IsAccent(char c) => Array.Exists(Rows, row => row.Accent == c);

    /// <summary>The accent that a command of mathematics puts on a letter, <c>\tilde</c>; null for any other command.</summary>
    public static char? OfMath(string name) =>
        name switch
        {
            "acute" => '\'',
            "grave" => '`',
            "hat" or "widehat" => '^',
            "ddot" => '"',
            "tilde" or "widetilde" => '~',
            "bar" or "overline" => '=',
            "dot" => '.',
            "breve" => 'u',
            "check" => 'v',
            "mathring" => 'r',
            _ => null,
        };

    /// <summary>A letter with an accent, as one character where there is one.</summary>
    public static string Combine(char accent, char letter)
    {
        foreach (var (mark, combining, pairs) in Rows)
        {
            if (mark != accent)
                continue;
            for (var i = 0; i < pairs.Length; i += 2)
            {
                if (pairs[i] == letter)
                    return pairs[i + 1].ToString();
            }
            return $"{letter}{combining}";
        }
        return letter.ToString();
    }

    /// <summary>What a command such as <c>\ss</c> or <c>\alpha</c> stands for; null for a command that only changes the type.</summary>
    public static string? Letter(string name) => Letters.GetValueOrDefault(name);
}
