using System.Text.RegularExpressions;
using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;
using Casebook.Files;
using Casebook.Relate.Identity.Text;
using Casebook.Relate.Identity.Words;

namespace Casebook.Relate.Identity.Classes;

/// <summary>Class J, accounts and cards: by their label, IBANs and card numbers also by their check digits. 45 CFR 164.514(b)(2)(i)(J).</summary>
internal sealed partial class AccountNumber : LabelledNumber
{
    /// <inheritdoc/>
    public override IEnumerable<string> Words =>
        [
            "account",
            "acct",
            "iban",
            "sort",
            "invoice",
            "bill",
            "billing",
            "credit",
            "card",
            "hesap",
            "compte",
            "cuenta",
            "conto",
            "kontonummer",
            "konto",
            "conta",
            "حساب",
            "رقم",
        ];

    /// <inheritdoc/>
    public override bool LooksAtNumbers => true;

    /// <inheritdoc/>
    public override bool LooksAtCodes => true;

    /// <inheritdoc/>
    public override Diagnostic Report(TextLocation at, string seen) => RelateProblems.SeenAccount(at, seen);

    /// <inheritdoc/>
    protected override Regex Label => LabelPattern();

    /// <inheritdoc/>
    protected override int MinDigits => 5;

    /// <inheritdoc/>
    public override TextSpan? Look(IdentityText text, Token token)
    {
        var first = text.At(token.Start);
        if (char.IsAsciiDigit(first))
            return
                token.End - token.Start is 4 or 16
                && Find(text, Card(), token.Start) is { } card
                && CheckDigits.Luhn(text.Text.Slice(card.Start, card.Length))
                ? card
                : null;
        if (
            token.End - token.Start >= 4
            && char.IsAsciiDigit(text.At(token.Start + 2))
            && Find(text, Iban(), token.Start) is { } iban
            && CheckDigits.Iban(text.Text.Slice(iban.Start, iban.Length))
        )
            return iban;
        return base.Look(text, token);
    }

    [GeneratedRegex(@"\G[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){2,7}(?: ?[A-Z\d]{1,3})?\b", RegexOptions.CultureInvariant)]
    private static partial Regex Iban();

    [GeneratedRegex(@"\G\d{4}([ -]?)\d{4}\1\d{4}\1\d{4}\b", RegexOptions.CultureInvariant)]
    private static partial Regex Card();

    [GeneratedRegex(
        $@"\G(?:(?:bank )?(?:account|acct)(?: ?(?:number|no|nr|#))?\.?|iban|sort code|(?:invoice|bill|billing)(?: account)? (?:number|"
            + $@"no)\.?|(?:credit )?card (?:number|no)\.?|hesap (?:no|numarası)|(?:numéro de )?compte(?: bancaire)? ?n?[°º]?|cuenta(?: "
            + $@"bancaria)?|conto(?: corrente)?|konto(?:nummer|-?nr\.?)?|conta(?: bancária| corrente)?|(?:رقم )?(?:ال)?حساب(?: "
            + $@"رقم)?)(?!\p{{L}}){Shapes.Sign} ?",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex LabelPattern();
}
