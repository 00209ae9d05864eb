namespace Casebook.Relate.Identity.Words;

/// <summary>Pieces that patterns of several rules are made of.</summary>
internal static class Shapes
{
    /// <summary>A word with a capital letter, at least two letters long; <c>NºCol</c> is none.</summary>
    public const string Capital = @"\p{Lu}(?![ºª])[\p{L}\p{M}]*(?:['’\-]\p{L}[\p{L}\p{M}]*)*(?<=[\p{L}\p{M}'’]{2})";

    /// <summary>Small words within names.</summary>
    public const string Particle = "(?:de|da|do|dos|das|del|della|di|du|des|van|von|der|den|ter|la|le|al|el|bin|ibn|bint|y|e)";

    /// <summary>Initials with or without stops: <c>A.B.</c>, <c>J. D.</c></summary>
    public const string Initials = @"\p{Lu}\.(?:[ -]?(?:Ma?c|O['’])?\p{Lu}\.){0,3}";

    /// <summary>A name of one to five words, initials allowed at its beginning.</summary>
    public const string Name = $"(?:{Initials} ?)?{Capital}(?: (?:{Particle} ){{0,2}}(?:{Capital}|\\p{{Lu}}\\.)){{0,3}}";

    /// <summary>A name of at least two words.</summary>
    public const string FullName = $"{Capital}(?: \\p{{Lu}}\\.)?(?: (?:{Particle} ){{0,2}}{Capital}){{1,3}}";

    /// <summary>An age behind a name: <c>, a 45-year-old</c>, <c> (34 years)</c>, <c>, 62 ans</c>, <c>, aged 50</c>.</summary>
    public const string AgeBehind =
        @"[,:]? ?\(?(?:(?:an?|the|who|is|was|aged|age|un|une|una|uno|um|uma|eine?|de|di|bir|now) ){0,4}\d{1,3}[- ]?(?:year|yr|y/?o\b|y\b|"
        + @"month|week|day|ans\b|an\b|mois|años|meses|anni|mesi|jahre|jährig|anos|yaş|سنة|عام|[MFKE]\b)";

    /// <summary>A value with at least one digit: <c>00482913</c>, <c>H-771204</c>, <c>55 81 203</c>, <c>1EG4-TE5-MK73</c>.</summary>
    public const string Number =
        @"(?:[A-Z]{1,6} (?=\d))?(?=[^\s\d]{0,12}\d)[\p{L}\d(#][\p{L}\d/.\-()]*[\p{L}\d](?: \d[\p{L}\d/.\-]*){0,6}(?: [A-Z]\b)?";

    /// <summary>What may stand between a label and its number.</summary>
    public const string Sign =
        @"(?:(?:[ -](?:number|no|nr|num|id|code|numarası|numara|numéro|numero|número|nummer|núm|n))?\.?(?:[ ]?[№#°º])?(?:[ ](?:is|was|of|it|"
        + @"ist|est|es|é|è|to|under|reads|reading|ending|has|en))?[ ]{0,2}[:=]?[ ]?#?)";
}
