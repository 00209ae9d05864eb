using System.Text.RegularExpressions;
using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;
using Casebook.Files;
using Casebook.Relate.Identity.Text;

namespace Casebook.Relate.Identity.Classes;

/// <summary>Class B, geocodes: latitude and longitude with hemispheres, or as two numbers of four decimals and more. 45 CFR 164.514(b)(2)(i)(B):
/// "equivalent geocodes".</summary>
internal sealed partial class Coordinates : IdentityRule
{
    /// <inheritdoc/>
    public override bool LooksAtNumbers => true;

    /// <inheritdoc/>
    public override Diagnostic Report(TextLocation at, string seen) => RelateProblems.SeenPlace(at, seen);

    /// <inheritdoc/>
    public override TextSpan? Look(IdentityText text, Token token)
    {
        if (token.End - token.Start > 3 || text.At(token.End) is not ('.' or '°' or ',' or ' '))
            return null;
        if (!text.After(token.End, 14).Contains('°'))
            return text.At(token.End) == '.' && char.IsAsciiDigit(text.At(token.End + 4)) ? Find(text, Decimals(), token.Start) : null;
        return Find(text, Hemispheres(), token.Start) ?? Find(text, Decimals(), token.Start);
    }

    [GeneratedRegex(
        @"\G\d{1,2}(?:[.,]\d{1,8})? ?° ?(?:\d{1,2}(?:\.\d+)? ?['′’] ?)?(?:\d{1,2}(?:\.\d+)? ?[""″”] ?)?[NS],? ?\d{1,3}(?:[.,]\d{1,8})? ?° "
            + @"?(?:\d{1,2}(?:\.\d+)? ?['′’] ?)?(?:\d{1,2}(?:\.\d+)? ?[""″”] ?)?[EWO]",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Hemispheres();

    [GeneratedRegex(@"\G[0-8]?\d\.\d{4,8},? -?1?\d?\d\.\d{4,8}\b", RegexOptions.CultureInvariant)]
    private static partial Regex Decimals();
}
