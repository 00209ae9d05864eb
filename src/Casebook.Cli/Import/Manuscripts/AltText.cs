using System.Text.RegularExpressions;

namespace Casebook.Cli.Import.Manuscripts;

/// <summary>What a document says of a picture for those who cannot see it.</summary>
internal static partial class AltText
{
    /// <summary>The words; empty when a program wrote them, or when they are the name of a file, which may be that of a patient.</summary>
    public static string Of(string written)
    {
        var words = string.Join(' ', written.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return words.Length < 4 || Written().IsMatch(words) ? "" : words;
    }

    [GeneratedRegex(
        @"automatically generated|automatisch generiert|généré automatiquement|otomatik olarak oluşturul|^[a-z]:\\|[\\/][^ ]*\.[a-z]{3,4}$|"
            + @"^\S*\.(?:jpe?g|png|tiff?|gif|bmp|webp|emf|wmf|heic|dcm)$|^(?:picture|image|grafik|bild|resim|imagen?|imagem|immagine|figure)\s?[0-9]*$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Written();
}
