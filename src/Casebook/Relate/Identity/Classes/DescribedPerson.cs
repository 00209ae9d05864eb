using System.Text.RegularExpressions;
using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;
using Casebook.Files;
using Casebook.Relate.Identity.Text;
using Casebook.Relate.Identity.Words;

namespace Casebook.Relate.Identity.Classes;

/// <summary>Class A, a name that begins a sentence and is told who it is: <c>Kev Moncrieff, a fencing contractor in his 50s, came off</c>. No list of
/// names is needed. 45 CFR 164.514(b)(2)(i)(A).</summary>
internal sealed partial class DescribedPerson : IdentityRule
{
    private const int Reach = 160;

    /// <inheritdoc/>
    public override bool LooksAtNumbers => true;

    /// <inheritdoc/>
    public override bool IsOfPatientsAlone => true;

    /// <inheritdoc/>
    public override Diagnostic Report(TextLocation at, string seen) => RelateProblems.SeenName(at, seen);

    /// <inheritdoc/>
    public override TextSpan? Look(IdentityText text, Token token)
    {
        if (token.End - token.Start > 3 || text.Match(Age(), token.Start) <= 0)
            return null;
        var before = text.Before(token.Start, Reach);
        var start = before.LastIndexOfAny(".!?") + 1;
        foreach (var match in Named().EnumerateMatches(before[start..]))
        {
            var name = before.Slice(start + match.Index, match.Length).Trim(" ,");
            if (NoPerson().IsMatch(before[start..]) || Guards.IsEponymNoun(name[(name.LastIndexOf(' ') + 1)..]) || Regions.AreLarge(name))
                return null;
            if (Guards.GivesCredit(text.Sentence(token.Start)))
                return null;
            return new TextSpan(token.Start - before.Length + start + match.Index, match.Length);
        }
        return null;
    }

    [GeneratedRegex(
        @"\b(?:tumou?r|disease|condition|lymphoma|disorder|syndrome|form|type|kind|drug|cancer|infection|illness|sign|finding)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex NoPerson();

    [GeneratedRegex(
        @"\G\d{1,3}(?:s\b|[- ]?(?:years?|yrs?)[- ]old|[- ]?y/?o\b|,| ?(?:años|ans|anni|anos|Jahre|jährig\w*|yaşında\w*)\b)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Age();

    [GeneratedRegex(
        $@"^ ?{Shapes.Capital}(?: (?:\p{{Lu}}\.|{Shapes.Capital})){{1,2}}(?=, (?:an?|the|our|un|une|una|uno|um|uma|eine?|bir|who is|aged|de) [^,\n]{{0,70}}"
            + $@"(?:in (?:his|her|their) (?:early |mid-?|late )?|aged? |of )?$|, (?:de|a|an|aged|age) ?$)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Named();
}
