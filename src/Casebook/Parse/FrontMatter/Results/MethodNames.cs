using System.Collections.Immutable;

namespace Casebook.Parse.FrontMatter.Results;

/// <summary>The methods that the shorthand knows; the long form takes any words.</summary>
internal static class MethodNames
{
    private static readonly ImmutableArray<string> All =
    [
        .. new[]
        {
            "ELISA",
            "IIF",
            "IFA",
            "IFI",
            "indirect immunofluorescence",
            "immunofluorescence",
            "HEp-2",
            "immunoblot",
            "immunoblotting",
            "line blot",
            "line immunoassay",
            "LIA",
            "western blot",
            "dot blot",
            "CLIA",
            "chemiluminescence",
            "FEIA",
            "ALBIA",
            "immunodiffusion",
            "double immunodiffusion",
            "immunoprecipitation",
            "radioimmunoassay",
            "RIA",
            "Farr",
            "Farr assay",
            "Crithidia",
            "Crithidia luciliae",
            "nephelometry",
            "turbidimetry",
            "latex",
            "PCR",
            "culture",
            "microscopy",
            "dipstick",
            "flow cytometry",
        }.OrderByDescending(method => method.Length),
    ];

    /// <summary>How many characters at the beginning of a text name a method; 0 when it begins with none.</summary>
    public static int LengthAt(ReadOnlySpan<char> text)
    {
        foreach (var method in All)
        {
            if (
                text.StartsWith(method, StringComparison.OrdinalIgnoreCase)
                && (text.Length == method.Length || !char.IsLetterOrDigit(text[method.Length]))
            )
                return method.Length;
        }
        return 0;
    }
}
