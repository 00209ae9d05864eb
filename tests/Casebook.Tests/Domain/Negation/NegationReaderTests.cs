using Casebook.Domain;
using Casebook.Domain.Negation;

namespace Casebook.Tests.Domain.Negation;

/// <summary>What a text that stands for a name means.</summary>
public sealed class NegationReaderTests
{
    private static readonly string[] Vocabulary =
    [
        "fever",
        "rash",
        "jaundice",
        "Nikolsky sign",
        "reflexes",
        "no-reflow phenomenon",
        "negative NBT",
        "no light perception",
        "ANA",
        "HLA-B27",
        "ateş",
        "fièvre",
        "Fieber",
        "febbre",
        "fiebre",
        "febre",
        "حمى",
    ];

    [Theory]
    [InlineData("no conjunctivitis", "conjunctivitis")]
    [InlineData("no conjunctivitis recorded", "conjunctivitis")]
    [InlineData("no pedal oedema noted", "pedal oedema")]
    [InlineData("no fever reported", "fever")]
    [InlineData("fever: none noted", "fever")]
    [InlineData("No fever.", "fever")]
    [InlineData("no: weight loss", "weight loss")]
    [InlineData("Nikolsky sign negative", "Nikolsky sign")]
    [InlineData("Nikolsky sign: negative", "Nikolsky sign")]
    [InlineData("Nikolsky sign is negative", "Nikolsky sign")]
    [InlineData("denies chest pain", "chest pain")]
    [InlineData("patient denies fever", "fever")]
    [InlineData("fever denied", "fever")]
    [InlineData("afebrile", "fever")]
    [InlineData("Anicteric", "jaundice")]
    [InlineData("fever (-)", "fever")]
    [InlineData("fever (−)", "fever")]
    [InlineData("fever -", "fever")]
    [InlineData("fever –", "fever")]
    [InlineData("fever -ve", "fever")]
    [InlineData("fever (neg.)", "fever")]
    [InlineData("fever ∅", "fever")]
    [InlineData("✗ fever", "fever")]
    [InlineData("fever: no", "fever")]
    [InlineData("fever = none", "fever")]
    [InlineData("fever, absent", "fever")]
    [InlineData("fever not present", "fever")]
    [InlineData("without rash", "rash")]
    [InlineData("without any rash", "rash")]
    [InlineData("negative for malaria", "malaria")]
    [InlineData("free of pain", "pain")]
    [InlineData("never had asthma", "asthma")]
    [InlineData("no evidence of infection", "infection")]
    [InlineData("no history of trauma", "trauma")]
    [InlineData("pulmonary embolism ruled out", "pulmonary embolism")]
    [InlineData("ruled out: sepsis", "sepsis")]
    [InlineData("malaria parasites not detected", "malaria parasites")]
    [InlineData("fails to show calcification", "calcification")]
    [InlineData("no pain with movement", "pain with movement")]
    [InlineData("not fever", "fever")]
    [InlineData("negative Nikolsky sign", "Nikolsky sign")]
    [InlineData("absence of fever", "fever")]
    [InlineData("reflexes not seen", "reflexes")]
    [InlineData("fever-free", "fever")]
    [InlineData("HLA-B27-negative", "HLA-B27")]
    [InlineData("NO fever", "fever")]
    [InlineData("NO COUGH", "COUGH")]
    public void An_unmistakable_denial_is_absence(string text, string name) => Assert.Equal(("Absent", name), Read(text));

    [Theory]
    [InlineData("no fever or rash", "fever", "rash")]
    [InlineData("no fever, no rash", "fever", "rash")]
    [InlineData("no pain, no rash or no fall", "pain", "rash", "fall")]
    [InlineData("neither fever nor rash", "fever", "rash")]
    public void Each_of_several_is_denied(string text, params string[] names)
    {
        var reading = Reader("en", false).Read(text);
        Assert.Equal(NameMeaning.Absent, reading.Meaning);
        Assert.Equal(names, reading.Parts.Select(part => part.Name));
    }

    [Theory]
    [InlineData("absent P waves")]
    [InlineData("negative margins")]
    [InlineData("absence of P waves")]
    [InlineData("lack of tears")]
    [InlineData("not able to walk")]
    [InlineData("no longer febrile")]
    [InlineData("no doubt gout")]
    [InlineData("not only fever")]
    [InlineData("fever not responding to antibiotics")]
    [InlineData("fever without rash")]
    [InlineData("fever, no rash")]
    [InlineData("no red or painful eye")]
    [InlineData("no fever, rash or fall")]
    [InlineData("no, fever")]
    [InlineData("no reflow phenomenon")]
    [InlineData("non-tender")]
    [InlineData("oedema-free")]
    [InlineData("afebrile at admission")]
    [InlineData("cannot be excluded: gout")]
    [InlineData("kidney not visualised")]
    [InlineData("negative")]
    [InlineData("no fever negative")]
    [InlineData("NO donor test")]
    [InlineData("no 5 nodes")]
    public void What_can_be_meant_in_two_ways_is_asked_for(string text) => Assert.Equal(("Unclear", ""), Read(text));

    [Theory]
    [InlineData("no-reflow phenomenon")]
    [InlineData("negative NBT")]
    [InlineData("no light perception")]
    [InlineData("NO synthase deficiency")]
    [InlineData("nonspecific interstitial pneumonia")]
    [InlineData("seronegative arthritis")]
    [InlineData("negative symptoms")]
    [InlineData("non-productive cough")]
    [InlineData("anti-Jo-1")]
    [InlineData("absence seizure")]
    [InlineData("hypoglycaemia unawareness")]
    [InlineData("No. 3 nodule")]
    [InlineData("Gram-negative rods")]
    [InlineData("gram negative rods")]
    [InlineData("nodular goitre")]
    [InlineData("weight loss - severe")]
    [InlineData("noisy breathing")]
    [InlineData("CD4+ T cells")]
    [InlineData("lack of appetite")]
    [InlineData("fever")]
    [InlineData("nocturnal pain")]
    public void A_name_stays_a_name(string text) => Assert.Equal(("Name", ""), Read(text));

    [Theory]
    [InlineData("fever (+)", "fever")]
    [InlineData("Nikolsky sign positive", "Nikolsky sign")]
    public void Words_that_affirm_are_no_part_of_the_name(string text, string name) => Assert.Equal(("Name", name), Read(text));

    [Theory]
    [InlineData("none")]
    [InlineData("Nil")]
    [InlineData("n/a")]
    public void None_is_no_name(string text) => Assert.Equal(("Nothing", ""), Read(text));

    [Theory]
    [InlineData("fever positive negative")]
    [InlineData("fever present absent")]
    public void Both_at_once_are_told(string text) => Assert.Equal(("SaysBoth", ""), Read(text));

    [Theory]
    [InlineData("tr", "ateş yok", "ateş")]
    [InlineData("tr", "Ateşi yok", "Ateş")]
    [InlineData("tr", "ateş saptanmadı", "ateş")]
    [InlineData("tr", "ateşsiz", "ateş")]
    [InlineData("tr", "afebril", "ateş")]
    [InlineData("tr", "no fever", "fever")]
    [InlineData("fr", "pas de fièvre", "fièvre")]
    [InlineData("fr", "pas d'ictère", "ictère")]
    [InlineData("fr", "pas d’œdème", "œdème")]
    [InlineData("fr", "aucune éruption", "éruption")]
    [InlineData("fr", "sans fièvre", "fièvre")]
    [InlineData("fr", "afébrile", "fièvre")]
    [InlineData("fr", "absence de fièvre", "fièvre")]
    [InlineData("fr", "signe de Nikolsky négatif", "signe de Nikolsky")]
    [InlineData("es", "sin fiebre", "fiebre")]
    [InlineData("es", "no presenta disnea", "disnea")]
    [InlineData("es", "niega dolor torácico", "dolor torácico")]
    [InlineData("es", "signo de Nikolsky negativo", "signo de Nikolsky")]
    [InlineData("it", "senza febbre", "febbre")]
    [InlineData("it", "nega dispnea", "dispnea")]
    [InlineData("it", "nessun'eruzione", "eruzione")]
    [InlineData("it", "segno di Nikolsky negativo", "segno di Nikolsky")]
    [InlineData("de", "kein Fieber", "Fieber")]
    [InlineData("de", "ohne Ausschlag", "Ausschlag")]
    [InlineData("de", "fieberfrei", "Fieber")]
    [InlineData("de", "Nikolsky-Zeichen negativ", "Nikolsky-Zeichen")]
    [InlineData("de", "Erreger nicht nachweisbar", "Erreger")]
    [InlineData("pt", "sem febre", "febre")]
    [InlineData("pt-BR", "nega dispneia", "dispneia")]
    [InlineData("pt", "sinal de Nikolsky negativo", "sinal de Nikolsky")]
    [InlineData("ar", "لا يوجد حمى", "حمى")]
    [InlineData("ar", "بدون طفح", "طفح")]
    [InlineData("ar", "حمى غير موجودة", "حمى")]
    public void Each_language_has_its_own_words(string language, string text, string name) => Assert.Equal(("Absent", name), Read(text, language));

    [Theory]
    [InlineData("pt", "dor no peito")]
    [InlineData("fr", "lymphome non hodgkinien")]
    [InlineData("it", "linfoma non Hodgkin")]
    [InlineData("es", "linfoma no Hodgkin")]
    [InlineData("tr", "halsizlik")]
    [InlineData("de", "Notfall")]
    [InlineData("ar", "عدم انتظام النبض")]
    public void Words_of_another_language_are_no_denial(string language, string text) => Assert.Equal(("Name", ""), Read(text, language));

    [Theory]
    [InlineData("diabetes mellitus without complications")]
    [InlineData("ANCA negative vasculitis")]
    [InlineData("HLA-B27-negative spondyloarthritis")]
    [InlineData("rheumatoid arthritis, RF-negative")]
    [InlineData("non-Hodgkin lymphoma")]
    public void A_disease_may_be_named_by_what_it_lacks(string text) => Assert.Equal(("Name", ""), Read(text, isDisease: true));

    [Fact]
    public void A_name_that_the_vocabulary_has_with_and_without_the_denial_is_asked_for()
    {
        var reader = new NegationReader(NegationLexicon.For("en"), name =>
            name is "no fever" or "fever" ? NameKnowledge.Exact : NameKnowledge.Unknown
        );
        Assert.Equal(NameMeaning.Unclear, reader.Read("no fever").Meaning);
    }

    [Theory]
    [InlineData("fever without rash", "+fever", "-rash")]
    [InlineData("fever but no rash", "+fever", "-rash")]
    [InlineData("no fever, chills or rash", "-fever", "-chills", "-rash")]
    [InlineData("absent P waves", "-P waves")]
    public void What_may_be_meant_is_offered(string text, params string[] parts) =>
        Assert.Equal(parts, Reader("en", false).Read(text).Parts.Select(part => (part.Present ? "+" : "-") + part.Name));

    private static (string Meaning, string Name) Read(string text, string language = "en", bool isDisease = false)
    {
        var reading = Reader(language, isDisease).Read(text);
        return (
            reading.Meaning.ToString(),
            reading.Meaning is NameMeaning.Unclear or NameMeaning.SaysBoth || reading.Parts.IsEmpty ? "" : reading.Parts[0].Name
        );
    }

    private static NegationReader Reader(string language, bool isDisease) => new(NegationLexicon.For(language), Known, isDisease);

    private static NameKnowledge Known(string name)
    {
        if (Vocabulary.Contains(name, StringComparer.OrdinalIgnoreCase))
            return NameKnowledge.Exact;
        return Vocabulary.Any(known => FoldedText.Key(known) == FoldedText.Key(name)) ? NameKnowledge.Folded : NameKnowledge.Unknown;
    }
}
