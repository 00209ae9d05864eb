using System.Text.RegularExpressions;
using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;
using Casebook.Files;
using Casebook.Relate.Identity.Text;

namespace Casebook.Relate.Identity.Classes;

/// <summary>Class P, biometric records: a fingerprint, voice or iris that is kept under a number or in a file. What a fingerprint looks like is a
/// finding. 45 CFR 164.514(b)(2)(i)(P).</summary>
internal sealed partial class BiometricRecord : IdentityRule
{
    /// <inheritdoc/>
    public override IEnumerable<string> Words =>
        """
            fingerprint fingerprints fingerprinted thumbprint palmprint handprint voiceprint voice iris retina retinal facial face biometric
            biometrics dna parmak empreinte empreintes huella huellas impronta impronte
            fingerabdruck fingerabdrücke stimmabdruck impressão impressões بصمة البصمة
            """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    /// <inheritdoc/>
    public override Diagnostic Report(TextLocation at, string seen) => RelateProblems.SeenBiometric(at, seen);

    /// <inheritdoc/>
    public override TextSpan? Look(IdentityText text, Token token) => Find(text, Kept(), token.Start);

    [GeneratedRegex(
        @"\G(?:finger ?prints?|fingerprinted|thumbprint|palmprint|handprint|voiceprint|voice (?:print|sample|recording|template)|(?:iris|"
            + @"retinal?|facial|face|palm) (?:scan|template|recognition|print|id\b)|biometrics?|dna profile|parmak izi|empreintes? "
            + @"(?:digitales?|vocales?)|huellas? (?:dactilar(?:es)?|digital(?:es)?)|impront[ae] digital[ei]|fingerabdr[uü]cke?|stimmabdruck|"
            + @"impress(?:ão|ões) digita(?:l|is)|(?:ال)?بصمة)\b[^\n]{0,60}?(?:(?<![\p{L}\d])(?=[A-Z#-]{0,6}\d{3,})[A-Z\d#][A-Z\d#/-]{3,}|"
            + @"\b(?:template|on file|enroll?ed|enrolment|enrollment|gespeichert|stored|kayıtlı|enregistrée?s?|registrad[oa]s?|"
            + @"registrat[ae]|محفوظة|مسجلة)\b)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Kept();
}
