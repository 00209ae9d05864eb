using Casebook.Domain;

namespace Casebook.Cli.Import.Manuscripts;

/// <summary>What a section of a manuscript is for.</summary>
internal enum ManuscriptPart
{
    Story,

    Abstract,

    /// <summary>Key words.</summary>
    Keywords,

    /// <summary>The names of what it was.</summary>
    Diagnosis,

    /// <summary>What is said of consent and of ethics.</summary>
    Consent,

    /// <summary>The reference list.</summary>
    References,

    /// <summary>The captions of figures, gathered at the end.</summary>
    Captions,

    /// <summary>Points to take home.</summary>
    LearningPoints,

    /// <summary>Thanks, money, interests: names and places that are no part of a case.</summary>
    Formalities,
}

/// <summary>Tells from the words of a heading what its section is for, in the languages of the program.</summary>
internal static class PartHeadings
{
    private static readonly Dictionary<string, ManuscriptPart> Parts = Words(
        (
            ManuscriptPart.Story,
            "introduction|background|history|presentation|examination|investigations|serology|imaging|laboratory|results|differential diagnosis|"
                + "course|outcome|discussion|conclusion|conclusions|giriş|olgu|olgu sunumu|vaka|vaka sunumu|öykü|fizik "
                + "muayene|tetkikler|tedavi|tartışma|"
                + "sonuç|observation|cas clinique|antécédents|examen clinique|examens complémentaires|traitement|évolution|discusión|introducción|"
                + "caso clínico|presentación del caso|antecedentes|exploración física|tratamiento|evolución|conclusiones|conclusión|introduzione|"
                + "caso clinico|anamnesi|esame obiettivo|terapia|decorso|discussione|conclusioni|einleitung|einführung|fallbericht|fallbeschreibung|"
                + "kasuistik|anamnese|befund|befunde|untersuchung|therapie|verlauf|diskussion|schlussfolgerung|fazit|introdução|relato de caso|"
                + "descrição do caso|história|exame físico|evolução|discussão|conclusão|conclusões|المقدمة|مقدمة|عرض الحالة|تقرير "
                + "الحالة|المناقشة|الخلاصة العامة|الاستنتاج"
        ),
        (
            ManuscriptPart.Abstract,
            "abstract|summary|özet|öz|résumé|resumen|riassunto|sommario|abstrakt|zusammenfassung|kurzfassung|resumo|ملخص|الملخص|خلاصة"
        ),
        (
            ManuscriptPart.Keywords,
            "keywords|key words|key-words|anahtar kelimeler|anahtar sözcükler|mots clés|mots-clés|palabras clave|palabras claves|parole chiave|"
                + "schlüsselwörter|schlagwörter|stichwörter|palavras-chave|palavras chave|descritores|descriptores|كلمات مفتاحية|الكلمات المفتاحية"
        ),
        (
            ManuscriptPart.Diagnosis,
            "diagnosis|diagnoses|final diagnosis|final diagnoses|definitive diagnosis|tanı|kesin tanı|son tanı|diagnostic|diagnostic final|"
                + "diagnostic retenu|diagnostic définitif|diagnóstico|diagnóstico final|diagnóstico definitivo|diagnosi|diagnosi finale|"
                + "diagnosi definitiva|diagnose|diagnosen|enddiagnose|abschließende diagnose|التشخيص|التشخيص النهائي"
        ),
        (
            ManuscriptPart.Consent,
            "consent|informed consent|patient consent|consent for publication|consent statement|statement of consent|patient consent statement|"
                + "informed consent statement|ethics|ethics statement|ethical approval|ethics approval|statement of ethics|"
                + "ethics approval and consent to participate|ethical considerations|declarations|onam|hasta onamı|hasta onayı|bilgilendirilmiş onam|"
                + "aydınlatılmış onam|etik|etik onay|etik beyan|consentement|consentement éclairé|consentement du patient|éthique|consentimiento|"
                + "consentimiento informado|ética|consenso|consenso informato|etica|einwilligung|einwilligungserklärung|einverständniserklärung|"
                + "patienteneinwilligung|ethik|consentimento|consentimento informado|termo de consentimento|الموافقة|الموافقة المستنيرة|موافقة المريض"
        ),
        (
            ManuscriptPart.References,
            "references|reference|bibliography|literature|literature cited|works cited|reference list|kaynaklar|kaynakça|referanslar|"
                + "références|références bibliographiques|bibliographie|referencias|referencias bibliográficas|bibliografía|bibliografia|"
                + "riferimenti|riferimenti bibliografici|literatur|literaturverzeichnis|quellen|referências|referências bibliográficas|المراجع|المصادر"
        ),
        (
            ManuscriptPart.Captions,
            "figure legends|figure captions|legends|legends to figures|legends for figures|figures|şekil alt yazıları|şekiller|légendes|"
                + "légendes des figures|leyendas|leyendas de las figuras|figuras|didascalie|figure|abbildungen|abbildungslegenden|legenden|legendas|الأشكال"
        ),
        (
            ManuscriptPart.LearningPoints,
            "learning points|teaching points|take-home points|take home points|take-home messages|take home message|key points|clinical pearls|"
                + "learning points/take home messages|key clinical message|öğrenme noktaları|ana noktalar|points clés|points à retenir|puntos clave|"
                + "punti chiave|kernpunkte|merksätze|pontos-chave|نقاط تعليمية"
        ),
        (
            ManuscriptPart.Formalities,
            "acknowledgements|acknowledgments|acknowledgement|acknowledgment|funding|financial support|financial disclosure|funding statement|"
                + "conflict of interest|conflicts of interest|competing interests|declaration of interest|declaration of competing interest|disclosure|"
                + "disclosures|author contributions|authors' contributions|contributors|contributorship|data availability|data availability statement|"
                + "availability of data and materials|supplementary material|author details|correspondence|corresponding author|affiliations|"
                + "provenance and peer review|publisher's note|teşekkür|finansal destek|çıkar çatışması|yazar katkıları|remerciements|financement|"
                + "conflit d'intérêts|conflits d'intérêts|déclaration d'intérêts|liens d'intérêts|agradecimientos|financiación|conflicto de intereses|"
                + "conflictos de intereses|ringraziamenti|finanziamenti|conflitto di interessi|danksagung|förderung|finanzierung|interessenkonflikt|"
                + "interessenkonflikte|agradecimentos|financiamento|conflito de interesses|conflitos de interesse|شكر|شكر وتقدير|تضارب المصالح|التمويل"
        )
    );

    // Words of articles for what our sections are called; the other headings of a story stay as they are.
    private static readonly (string Ours, string[] Theirs)[] Sections =
    [
        (
            "Presentation",
            [
                "case",
                "case-report",
                "case-reports",
                "case-presentation",
                "case-description",
                "case-history",
                "case-summary",
                "the-case",
                "clinical-case",
                "clinical-presentation",
                "patient-information",
                "presentation-of-case",
                "presentation-of-the-case",
                "patient-and-observation",
            ]
        ),
        ("Examination", ["physical-examination", "clinical-findings", "clinical-examination", "physical-findings"]),
        (
            "Investigations",
            [
                "laboratory-findings",
                "diagnostic-assessment",
                "diagnostic-workup",
                "work-up",
                "workup",
                "laboratory-investigations",
                "laboratory-tests",
            ]
        ),
        (
            "Course and treatment",
            [
                "therapeutic-intervention",
                "therapeutic-interventions",
                "treatment",
                "management",
                "clinical-course",
                "outcome-and-follow-up",
                "follow-up",
            ]
        ),
        ("Discussion", ["discussion-and-conclusion", "discussion-and-conclusions", "comment"]),
    ];

    /// <summary>What a heading announces; null when its words are none of ours.</summary>
    public static ManuscriptPart? Of(string heading) =>
        Parts.TryGetValue(Folded(heading), out var part) ? part
        : OurName(heading) is not null ? ManuscriptPart.Story
        : null;

    /// <summary>What we call a section of this name; null when it keeps its own.</summary>
    public static string? OurName(string heading)
    {
        var folded = Folded(heading);
        foreach (var (ours, theirs) in Sections)
        {
            if (theirs.Contains(folded, StringComparer.Ordinal))
                return ours;
        }
        return null;
    }

    /// <summary>A heading without the number before it and the colon behind it.</summary>
    public static string Bare(string heading) =>
        heading.TrimStart("0123456789.)(IVX \t".ToCharArray()) is { Length: > 1 } rest && IsNumbered(heading)
            ? rest.TrimEnd(' ', ':', '.')
            : heading.TrimEnd(' ', ':', '.');

    private static bool IsNumbered(string heading)
    {
        var mark = heading.TakeWhile(c => !char.IsWhiteSpace(c)).ToArray();
        return mark.Length is > 0 and < 8
            && mark.Length < heading.Length
            && (
                mark.All(c => char.IsAsciiDigit(c) || c is '.' or ')' or '(')
                || mark.Length > 1 && mark[^1] == '.' && mark[..^1].All(c => c is 'I' or 'V' or 'X')
            );
    }

    private static string Folded(string heading) => FoldedText.Slug(Bare(heading));

    private static Dictionary<string, ManuscriptPart> Words(params (ManuscriptPart Part, string Headings)[] all)
    {
        var words = new Dictionary<string, ManuscriptPart>(StringComparer.Ordinal);
        foreach (var (part, headings) in all)
        {
            foreach (var heading in headings.Split('|'))
                words.TryAdd(FoldedText.Slug(heading), part);
        }
        return words;
    }
}
