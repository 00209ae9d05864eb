using System.Collections.Frozen;
using Casebook.Domain;

namespace Casebook.Parse.FrontMatter.Case;

/// <summary>The words that people put around an age or a sex: <c>une patiente âgée de</c>, <c>del sexo</c>, <c>hasta</c>.</summary>
internal static class FrameWords
{
    private const string Articles = "a an un une una uno une ein eine einer um uma bir il la le el lo der die das o the";

    private const string Persons = """
        patient patiente paciente pacientes paziente patientin hasta hastası olgu doente utente malade sujet soggetto person
        nourrisson enfant bébé lactante lactente lattante bebé bebê bebek çocuk kind säugling bébés jeune joven giovane jovem genç
        adolescent adolescente jugendlicher jugendliche ergen criança adulte adulto erwachsener مريض مريضة طفل طفلة رضيع
        """;

    private const string Between = """
        âgé âgée âgés agé agée aged old edad età idade alt alter alte altes de di d del della do du des von mit en im in vie vida vita âge age olan
        sexe sexo sesso geschlecht geschlechts cinsiyet عمره عمرها العمر من تبلغ يبلغ ans'lik
        """;

    private const string Approximate = """
        environ unos unas circa cerca ca etwa rund ungefähr yaklaşık alrededor aproximadamente approximativement approximately about around
        près presque quasi casi fast حوالي
        """;

    private static readonly FrozenSet<string> Around = Keys($"{Articles} {Persons} {Between} {Approximate}");
    private static readonly FrozenSet<string> Approximations = Keys(Approximate);

    /// <summary>Whether a word is part of the frame and says nothing of its own.</summary>
    public static bool IsFrame(string word) => Around.Contains(FoldedText.Key(word));

    /// <summary>Whether a word says that a number is not exact.</summary>
    public static bool IsApproximate(string word) => Approximations.Contains(FoldedText.Key(word));

    /// <summary>The words of a text in small letters, without marks; an elided article or preposition is a word of its own.</summary>
    public static string[] WordsOf(string text) =>
        text.ToLowerInvariant()
            .Replace("i̇", "i", StringComparison.Ordinal)
            .Replace("d'", "d ", StringComparison.Ordinal)
            .Replace("d’", "d ", StringComparison.Ordinal)
            .Split([' ', '\u00A0', '\u202F', ':', ';', '(', ')'], StringSplitOptions.RemoveEmptyEntries);

    private static FrozenSet<string> Keys(string words) =>
        words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(FoldedText.Key).ToFrozenSet(StringComparer.Ordinal);
}
