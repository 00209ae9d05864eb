using System.Text.RegularExpressions;

namespace Casebook.Cli.Import.Manuscripts;

/// <summary>Finds what a manuscript says of the patient's consent.</summary>
internal static partial class ConsentSentence
{
    private const int MaxLength = 600;

    /// <summary>The sentences that speak of consent, as written; empty when none does. Consent to an operation is another matter.</summary>
    /// <param name="sections">Paragraphs below headings of consent or ethics.</param>
    /// <param name="story">All other paragraphs.</param>
    public static string Find(IEnumerable<string> sections, IEnumerable<string> story)
    {
        var own = sections.SelectMany(Sentences).Where(sentence => Consent().IsMatch(sentence)).ToList();
        if (own.Count == 0)
            own = story.SelectMany(Sentences).Where(sentence => Consent().IsMatch(sentence) && Publication().IsMatch(sentence)).Take(2).ToList();
        var all = string.Join(' ', own);
        return all.Length <= MaxLength ? all : own[0];
    }

    /// <summary>Whether a heading names consent, and not ethics alone.</summary>
    public static bool SpeaksOfIt(string heading) => Consent().IsMatch(heading);

    private static IEnumerable<string> Sentences(string paragraph) => Ends().Split(paragraph).Where(sentence => sentence.Length > 0);

    [GeneratedRegex(@"(?<=[\p{L})\]][.!?؟])\s+(?=\p{Lu}|\p{Lo})")]
    private static partial Regex Ends();

    [GeneratedRegex(
        @"\bconsent(?:ed|s)?\b|\bassent\b|\bonam[ıi]?\w*|\brıza\w*|\bconsentement|\bconsentimiento|\bconsenso\b|\beinwillig\w+|\beinverst\w+|"
            + @"\bzustimm\w+|\bconsentimento|موافقة",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Consent();

    [GeneratedRegex(
        @"publi|report|photo|image|picture|yayın|yayım|olgu|fotoğraf|rapport|foto|imagen|imágen|caso|veröffentlich|bild|imagem|imagens|نشر|صور",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Publication();
}
