using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Casebook.Cli.Import.Manuscripts;
using Casebook.Diagnostics.Catalogue;
using Casebook.Files.Yaml;

namespace Casebook.Cli.Import.Forms;

/// <summary>Finds the pictures that were dropped into an issue: only those that lie with GitHub, under a name GitHub gave them, and no more than a case
/// needs. The program fetches none; it takes the files that lie beside the issue.</summary>
/// <param name="beside">The bytes of a file beside the issue; null when there is none.</param>
/// <param name="remarks">Takes what is missing.</param>
internal sealed partial class IssuePictures(Func<string, byte[]?> beside, DraftRemarks remarks)
{
    private const int MaxPictures = 12;
    private const int MaxBytes = 10_000_000;

    private readonly List<DraftPicture> _pictures = [];

    /// <summary>Pictures in their order.</summary>
    public IReadOnlyList<DraftPicture> Pictures => _pictures;

    /// <summary>Entries of <c>figures</c>.</summary>
    public StringBuilder Figures { get; } = new();

    /// <summary>A text with the pictures of the case in the place of those of the issue.</summary>
    public string Placed(string text) => Image().Replace(text, match => Place(match, ""));

    /// <summary>The question of pictures: each with the words below it as its caption.</summary>
    public string WithCaptions(string answer)
    {
        var placed = new StringBuilder();
        var images = Image().Matches(answer);
        for (var i = 0; i < images.Count; i++)
        {
            var end = images[i].Index + images[i].Length;
            var words = answer[end..(i + 1 < images.Count ? images[i + 1].Index : answer.Length)];
            placed.Append(Place(images[i], string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))).Append("\n\n");
        }
        return placed.ToString();
    }

    private string Place(Match image, string caption)
    {
        var address = image.Groups["address"].Value;
        var name = Own().Match(address) is { Success: true } own ? own.Groups["name"].Value : "";
        if (name.Length == 0 || _pictures.Count == MaxPictures)
            return remarks.InText(place => ImportProblems.PictureElsewhere(place, _pictures.Count == MaxPictures ? MaxPictures : 0)).TrimEnd();
        if (beside(name) is not { Length: > 0 and <= MaxBytes } bytes || ManuscriptPicture.Clean(bytes) is not { } clean)
            return remarks.InText(ImportProblems.PictureOfIssueNotTaken).TrimEnd();
        var id = string.Create(CultureInfo.InvariantCulture, $"figure-{_pictures.Count + 1}");
        _pictures.Add(new DraftPicture(id + clean.Ending, clean.Bytes));
        var alt = AltText.Of(image.Groups["alt"].Value);
        if (alt.Length == 0)
            alt = caption;
        Figures.Append(CultureInfo.InvariantCulture, $"  - id: {id}\n    file: {id}{clean.Ending}\n");
        Figures.Append(alt.Length > 0 ? $"    alt: {YamlText.Of(alt)}\n" : "    " + remarks.InFrontMatter(ImportProblems.NoAltInDocument));
        if (caption.Length > 0)
            Figures.Append(CultureInfo.InvariantCulture, $"    caption: {YamlText.Of(caption)}\n");
        return $"![{MarkdownWriter.Plain(alt)}]({id}{clean.Ending}){{#{id}}}";
    }

    [GeneratedRegex(
        @"!\[(?<alt>[^\]\n]{0,500})\]\((?<address>[^)\s]{1,2000})[^)\n]{0,200}\)|"
            + @"<img\b(?=[^>]*?\balt=""(?<alt>[^""]{0,500})"")?[^>]*?\bsrc=""(?<address>[^""]{1,2000})""[^>]*>",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Image();

    [GeneratedRegex(
        @"^https://(?:github\.com/user-attachments/assets|"
            + @"user-images\.githubusercontent\.com/[0-9]{1,12})/(?<name>[0-9A-Za-z-]{8,80}(?:\.(?:png|jpe?g|gif|webp))?)$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Own();
}
