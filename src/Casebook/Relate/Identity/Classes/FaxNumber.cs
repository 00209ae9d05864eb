using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;
using Casebook.Files;
using Casebook.Relate.Identity.Text;

namespace Casebook.Relate.Identity.Classes;

/// <summary>Class E, fax numbers, by their label. 45 CFR 164.514(b)(2)(i)(E).</summary>
internal sealed partial class FaxNumber : PhoneNumber
{
    /// <inheritdoc/>
    public override IEnumerable<string> Words => ["fax", "faxed", "telefax", "faks", "faxnummer", "télécopie", "télécopieur", "فاكس", "الفاكس"];

    /// <inheritdoc/>
    public override bool LooksAtNumbers => false;

    /// <inheritdoc/>
    public override ImmutableArray<char> Marks => [];

    /// <inheritdoc/>
    public override Diagnostic Report(TextLocation at, string seen) => RelateProblems.SeenFax(at, seen);

    /// <inheritdoc/>
    public override TextSpan? Look(IdentityText text, Token token) => Counted(text, Find(text, Labelled(), token.Start), 6);

    [GeneratedRegex($@"\G\p{{L}}+[^\d\n+(]{{0,25}}{Figures}", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Labelled();
}
