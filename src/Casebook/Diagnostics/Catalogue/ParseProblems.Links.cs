using Casebook.Files;

namespace Casebook.Diagnostics.Catalogue;

// Links and pictures in running text: CB351-CB353, CB366, CB367.
internal static partial class ParseProblems
{
    private const string AllowedAddresses = "Write an address that starts with https://, http://, mailto: or doi:, the path of a page, or #heading.";
    private const string BesideTheCase = "Put the picture next to the case and write its file name, for example ![what it shows](hand.jpg).";
    private const string Slashes = "Write / instead of \\.";

    public static readonly DiagnosticDescriptor CB351 = new("CB351", Severity.Error, "Link refused");

    public static Diagnostic LinkWithoutAddress(TextLocation place) =>
        CB351.At(place, "The link has no address.", "Write the address in the parentheses: [words](https://example.org/).");

    public static Diagnostic HiddenCharactersInLink(TextLocation place) =>
        CB351.At(place, "The address of this link contains invisible characters.", AllowedAddresses);

    public static Diagnostic LinkWithoutScheme(TextLocation place, string url) =>
        CB351.At(place, $"The address {Shown(url)} has no https: at the start.", $"Write https:{url}");

    public static Diagnostic BackslashesInLink(TextLocation place, string url) =>
        CB351.At(place, $"The address {Shown(url)} contains backslashes.", Slashes);

    public static Diagnostic SchemeRefused(TextLocation place, string scheme) => CB351.At(place, $"A link cannot use “{scheme}:”.", AllowedAddresses);

    public static Diagnostic NotDoi(TextLocation place, string doi) =>
        CB351.At(place, $"“{doi}” is not a DOI.", "A DOI starts with 10. and contains a /, for example doi:10.1000/xyz123.");

    public static readonly DiagnosticDescriptor CB352 = new("CB352", Severity.Error, "Picture refused");

    public static Diagnostic PictureWithoutFile(TextLocation place) => CB352.At(place, "This picture has no file name.", BesideTheCase);

    public static Diagnostic HiddenCharactersInPicture(TextLocation place) =>
        CB352.At(place, "The file name of this picture contains invisible characters.", BesideTheCase);

    public static Diagnostic PictureFromElsewhere(TextLocation place, string url) =>
        CB352.At(place, $"The picture {Shown(url)} is not a file of this site.", BesideTheCase);

    public static Diagnostic BackslashesInPicture(TextLocation place, string url) =>
        CB352.At(place, $"The file name {Shown(url)} contains backslashes.", Slashes);

    public static Diagnostic PictureNotBesideText(TextLocation place, string url) =>
        CB352.At(place, $"The picture {Shown(url)} is not next to the text.", BesideTheCase);

    public static readonly DiagnosticDescriptor CB353 = new("CB353", Severity.Error, "Picture without description");

    public static Diagnostic PictureWithoutDescription(TextLocation place, string? url) =>
        CB353.At(
            place,
            "This picture has no description for readers who cannot see it.",
            $"Describe what it shows: ![radiograph of both hands]({url}). If it is only decoration, write ![]({url}){{.decorative}}."
        );

    public static readonly DiagnosticDescriptor CB366 = new("CB366", Severity.Warning, "Link within a link");

    /// <param name="place">What stands inside.</param>
    /// <param name="what">What it is: a citation or a footnote.</param>
    /// <param name="around">What it stands in, with its article.</param>
    public static Diagnostic MovedOutOfLink(TextLocation place, string what, string around) =>
        CB366.At(place, $"There is a {what} inside {around}; it is moved after it.", $"Write the {what} after the closing parenthesis.");

    public static Diagnostic NameInsideLink(TextLocation place, string around) =>
        CB366.At(place, $"There is a link by name inside {around}; its words are shown without a link.", "Delete the [[ ]] here.");

    public static readonly DiagnosticDescriptor CB367 = new("CB367", Severity.Warning, "Address not used");

    public static Diagnostic AddressNotUsed(TextLocation place, string? label) =>
        CB367.At(
            place,
            $"No link uses the address of “{label}”, so this line is not shown.",
            $"Write [{label}] where the link belongs, or put a \\ before the [ to show the line."
        );

    private static string Shown(string url) => url.Length <= 60 ? $"“{url}”" : $"“{url[..57]}...”";
}
