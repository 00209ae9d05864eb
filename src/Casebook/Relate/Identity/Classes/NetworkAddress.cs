using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;
using Casebook.Files;
using Casebook.Relate.Identity.Text;

namespace Casebook.Relate.Identity.Classes;

/// <summary>Class O, addresses in a network: IP of both versions, and MAC. 45 CFR 164.514(b)(2)(i)(O).</summary>
internal sealed partial class NetworkAddress : IdentityRule
{
    /// <inheritdoc/>
    public override bool LooksAtNumbers => true;

    /// <inheritdoc/>
    public override bool LooksAtCodes => true;

    /// <inheritdoc/>
    public override ImmutableArray<char> Marks => [':'];

    /// <inheritdoc/>
    public override Diagnostic Report(TextLocation at, string seen) => RelateProblems.SeenNetwork(at, seen);

    /// <inheritdoc/>
    public override TextSpan? Look(IdentityText text, Token token)
    {
        var next = text.At(token.End);
        if (next == '.' && token.End - token.Start <= 3)
            return Find(text, Version4(), token.Start) is { } four && !OtherNumbers().IsMatch(text.Before(token.Start, 20)) ? four : null;
        var start = token.Start;
        if (text.At(start) == ':')
        {
            // fe80::1 and aa:bb:...: a group of letters alone is a word to the scan, so its colon leads here.
            if (text.At(start + 1) == ' ' || !char.IsAsciiHexDigit(text.At(start - 1)))
                return null;
            while (start > 0 && (char.IsAsciiHexDigit(text.At(start - 1)) || text.At(start - 1) == ':') && token.Start - start < 40)
                start--;
        }
        else if (next is not (':' or '-') || token.End - token.Start > 4)
            return null;
        if (char.IsLetterOrDigit(text.At(start - 1)))
            return null;
        return Find(text, Mac(), start) ?? Find(text, Version6(), start);
    }

    [GeneratedRegex(@"\G(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?!\d|\.\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Version4();

    [GeneratedRegex(
        @"\G(?=[\d:]*[A-Fa-f]|(?:[0-9A-Fa-f]{1,4}:){7})(?:(?:[0-9A-Fa-f]{1,4}:){7}[0-9A-Fa-f]{1,4}|"
            + @"(?:[0-9A-Fa-f]{1,4}:){1,6}:(?:[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{1,4}){0,5})?)(?![\w:])",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Version6();

    [GeneratedRegex(
        @"\G(?:[0-9A-Fa-f]{2}:){5}[0-9A-Fa-f]{2}(?![\w:])|\G(?:[0-9A-Fa-f]{2}-){5}[0-9A-Fa-f]{2}(?![\w-])",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Mac();

    [GeneratedRegex(
        @"\b(?:EC|version|v|section|chapter|table|release|software|build)[ :.]*$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex OtherNumbers();
}
