using Casebook.Files;

namespace Casebook.Diagnostics.Catalogue;

// Clinical lists of a case: CB369.
internal static partial class ParseProblems
{
    public static readonly DiagnosticDescriptor CB369 = new("CB369", Severity.Warning, "Variant or vital sign kept as words");

    public static Diagnostic NotHgvs(Located<string> variant) =>
        CB369.At(
            variant.Location,
            $"`{variant.Value}` is not in the syntax of the HGVS, so it is shown as written.",
            "Write the change as your report prints it, such as `c.1521_1523del` or `p.(Phe508del)`. Put other words in `note:`."
        );

    public static Diagnostic VariantAmongResults(Located<string> line) =>
        CB369.At(
            line.Location,
            $"`{line.Value}` is a variant of a gene and no result of a test, so it is shown as written.",
            "Move it to `genetics:`, as `- CFTR: c.1521_1523del, heterozygous`."
        );

    public static Diagnostic UnreadVitals(Located<string> words) =>
        CB369.At(
            words.Location,
            $"`{words.Value}` was not recognised as a vital sign, so it is shown as written.",
            "Name each one, as `vitals: {temperature: 38.9 °C, pulse: 110/min, pressure: 90/60 mmHg}`. Put other words in `note:`."
        );
}
