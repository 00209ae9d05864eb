using System.Text;

namespace Casebook.Tests.Golden;

/// <summary>A casebook in each language of the interface, its case written in that language: no message about language, and pages without English.</summary>
public sealed class LanguageSiteTests
{
    // Made up, each telling the same story.
    public static TheoryData<string, string, string> Cases =>
        new()
        {
            {
                "fr",
                """
                    titre: Une main enflée
                    résumé: Une femme a une main enflée.
                    patient: {âge: 44 ans, sexe: femme}
                    diagnostic: sclérodermie
                    signes:
                      - signe: œdème de la main
                        côté: gauche
                        méthode: examen clinique
                        début: il y a 3 mois
                      - absent: fièvre
                    sérologie:
                      - AAN: positif 1:320
                      - anti-Scl-70: négatif
                    chronologie:
                      - {quand: 3 mois avant, événement: Première douleur}
                    """,
                "44 ans"
            },
            {
                "tr",
                """
                    başlık: Şiş bir el
                    özet: Bir kadının eli şişmiş.
                    hasta: {yaş: 44 yaşında, cinsiyet: kadın}
                    tanı: skleroderma
                    bulgular:
                      - bulgu: el ödemi
                        taraf: sol
                        yöntem: fizik muayene
                        başlangıç: 3 ay önce
                      - yok: ateş
                    seroloji:
                      - ANA: pozitif 1:320
                      - anti-Scl-70: NEGATİF
                    zaman çizelgesi:
                      - {ne zaman: 3 ay önce, olay: İlk ağrı}
                    """,
                "44 yaş"
            },
            {
                "es",
                """
                    título: Una mano hinchada
                    resumen: Una mujer tiene una mano hinchada.
                    paciente: {edad: 44 años, sexo: mujer}
                    diagnóstico: esclerodermia
                    hallazgos:
                      - hallazgo: edema de la mano
                        lado: izquierdo
                        método: exploración física
                        inicio: hace 3 meses
                      - ausente: fiebre
                    serología:
                      - ANA: positivo 1:320
                      - anti-Scl-70: negativo
                    """,
                "44 años"
            },
            {
                "it",
                """
                    titolo: Una mano gonfia
                    riassunto: Una donna ha una mano gonfia.
                    paziente: {età: 44 anni, sesso: donna}
                    diagnosi: sclerodermia
                    reperti:
                      - reperto: edema della mano
                        lato: sinistro
                        metodo: esame obiettivo
                        esordio: 3 mesi fa
                      - assente: febbre
                    sierologia:
                      - ANA: positivo 1:320
                      - anti-Scl-70: negativo
                    """,
                "44 anni"
            },
            {
                "de",
                """
                    titel: Eine geschwollene Hand
                    zusammenfassung: Eine Frau hat eine geschwollene Hand.
                    patient: {alter: 44 Jahre, geschlecht: weiblich}
                    diagnose: Sklerodermie
                    befunde:
                      - befund: Handödem
                        seite: links
                        methode: körperliche Untersuchung
                        beginn: vor 3 Monaten
                      - fehlt: Fieber
                    serologie:
                      - ANA: positiv 1:320
                      - anti-Scl-70: negativ
                    """,
                "44 Jahre"
            },
            {
                "pt",
                """
                    título: Uma mão inchada
                    resumo: Uma mulher tem a mão inchada.
                    paciente: {idade: 44 anos, sexo: feminino}
                    diagnóstico: esclerodermia
                    achados:
                      - achado: edema da mão
                        lado: esquerdo
                        método: exame físico
                        início: há 3 meses
                      - ausente: febre
                    sorologia:
                      - FAN: positivo 1:320
                      - anti-Scl-70: negativo
                    """,
                "44 anos"
            },
            {
                "ar",
                """
                    العنوان: يد متورمة
                    الملخص: امرأة يدها متورمة.
                    المريض: {العمر: ٤٤ سنة, الجنس: أنثى}
                    التشخيص: تصلب الجلد
                    الموجودات:
                      - موجودة: وذمة اليد
                        الجانب: أيسر
                        الطريقة: فحص سريري
                        البدء: منذ 3 أشهر
                      - غائب: حمى
                    الفحوص المصلية:
                      - ANA: إيجابي 1:320
                      - anti-Scl-70: سلبي
                    """,
                "٤٤ سنة"
            },
        };

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_case_is_understood_and_its_page_is_in_its_language(string language, string frontMatter, string age)
    {
        var site = BuiltSite.Build(
            SourceFiles
                .Of(
                    ("site.config.yml", $"title: T\nlanguage: {language}\n"),
                    ("content/cases/a.md", $"---\n{frontMatter}\n---\n{Sections(language)}")
                )
                .Tree()
        );

        Assert.DoesNotMatch("error|CB3[0-9][0-9]|CB506|CB7", string.Join('\n', site.Messages));
        var page = Encoding.UTF8.GetString(site.Files["cases/a/index.html"]);
        Assert.Contains($"<html lang=\"{language}\" dir=\"{(language == "ar" ? "rtl" : "ltr")}\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("lang=\"en\"", page, StringComparison.Ordinal);
        Assert.Contains(age, page, StringComparison.Ordinal);
        var json = Encoding.UTF8.GetString(site.Files["cases/a/case.json"]);
        Assert.Contains("\"sex\":\"female\"", json, StringComparison.Ordinal);
        Assert.Contains("\"side\":\"left\"", json, StringComparison.Ordinal);
        Assert.Contains("\"polarity\":\"positive\"", json, StringComparison.Ordinal);
        Assert.Contains("\"polarity\":\"negative\"", json, StringComparison.Ordinal);
    }

    private static string Sections(string language) =>
        language switch
        {
            "fr" => "## Observation\nUne main enflée.\n\n## Discussion\nFin.\n",
            "tr" => "## Olgu sunumu\nŞiş bir el.\n\n## Tartışma\nSon.\n",
            "es" => "## Presentación\nUna mano hinchada.\n\n## Discusión\nFin.\n",
            "it" => "## Presentazione\nUna mano gonfia.\n\n## Discussione\nFine.\n",
            "de" => "## Vorstellung\nEine geschwollene Hand.\n\n## Diskussion\nEnde.\n",
            "pt" => "## Apresentação\nUma mão inchada.\n\n## Discussão\nFim.\n",
            _ => "## الحالة\nيد متورمة.\n\n## المناقشة\nالنهاية.\n",
        };
}
