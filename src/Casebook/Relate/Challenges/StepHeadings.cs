using System.Collections.Frozen;
using Casebook.Domain;

namespace Casebook.Relate.Challenges;

/// <summary>Tells from the words of a heading which step of a challenge its section is.</summary>
internal static class StepHeadings
{
    private static readonly char[] Between = [' ', ',', ':', ';', '.', '(', ')', '/', '\'', '’'];

    private static readonly FrozenSet<string> Answers = Keys([
        "discussion",
        "diagnosis",
        "diagnoses",
        "differential",
        "comment",
        "commentary",
        "conclusion",
        "conclusions",
        "outcome",
        "answer",
        "answers",
        "solution",
        "learning",
        "teaching",
        "take-home",
        "perspective",
        "notes",
        "further",
        "references",
        "consent",
        "acknowledgements",
        "epilogue",
        .. "diagnostic diagnostics commentaire commentaires conclusions épilogue références consentement".Split(' '),
        .. "tartışma tanı sonuç sonlanım yorum kaynaklar onam yanıt ayırıcı".Split(' '),
        .. "discusión diagnóstico diagnósticos comentario comentarios juicio conclusión conclusiones desenlace respuesta referencias".Split(' '),
        .. "discussione diagnosi commento conclusione conclusioni esito risposta bibliografia consenso".Split(' '),
        .. "diskussion diagnose diagnosen differenzialdiagnose schlussfolgerung schlussfolgerungen".Split(' '),
        .. "kommentar fazit ausgang auflösung literatur einwilligung".Split(' '),
        .. "discussão diagnóstico comentário comentários conclusão conclusões desfecho resposta referências consentimento".Split(' '),
        .. "المناقشة التشخيص الخلاصة المآل الجواب المراجع".Split(' '),
    ]);

    private static readonly FrozenSet<string> Settling = Keys([
        "biopsy",
        "biopsies",
        "histology",
        "histopathology",
        "pathology",
        "cytology",
        "autopsy",
        "necropsy",
        "genetics",
        "genetic",
        .. "biopsie histologie anatomopathologie génétique biyopsi histoloji patoloji genetik biopsia histología genética".Split(' '),
        .. "istologia genetica pathologie histologia خزعة".Split(' '),
    ]);

    // French, Turkish, Spanish, Italian, German, Portuguese, Arabic.
    private static readonly string[] CourseElsewhere =
    [
        .. "évolution traitement suivi charge seyir tedavi izlem tratamiento seguimiento evolución decorso terapia trattamento evoluzione".Split(' '),
        .. "verlauf therapie behandlung tratamento evolução السير العلاج".Split(' '),
    ];

    private static readonly string[] SerologyElsewhere =
    [
        .. "sérologie anticorps immunologie seroloji antikorlar serología anticuerpos sierologia anticorpi".Split(' '),
        .. "serologie antikörper sorologia المصلية".Split(' '),
    ];

    private static readonly string[] ImagingElsewhere =
    [
        .. "imagerie radiologie scanner irm görüntüleme radyoloji imagen imágenes radiología".Split(' '),
        .. "bildgebung röntgen imagem imaging التصوير".Split(' '),
    ];

    private static readonly string[] InvestigationsElsewhere =
    [
        .. "complémentaires paraclinique paracliniques bilan biologiques données biologie laboratoire biopsie tetkikler tetkik laboratuvar biyopsi".Split(
            ' '
        ),
        .. "complementarias complementarios pruebas analítica estudios exámenes laboratorio biopsia accertamenti".Split(' '),
        .. "esami indagini diagnostik labor befunde laborbefunde labordiagnostik laborwerte".Split(' '),
        .. "investigação exames laboratório complementares الاستقصاءات المختبر".Split(' '),
    ];

    private static readonly string[] ExaminationElsewhere =
        "examen muayene exploración obiettivo untersuchung untersuchungsbefund befund exame físico objetivo الفحص".Split(' ');

    private static readonly string[] PresentationElsewhere =
    [
        .. "observation observations présentation histoire maladie motif antécédents cas olgu vaka sunumu öykü özgeçmiş başvuru yakınma şikayet".Split(
            ' '
        ),
        .. "presentación historia enfermedad caso motivo antecedentes anamnesis presentazione anamnesi storia".Split(' '),
        .. "vorstellung anamnese fall vorgeschichte fallbericht falldarstellung fallvorstellung".Split(' '),
        .. "kasuistik apresentação história relato عرض الشكوى القصة الحالة".Split(' '),
    ];

    // The first kind with one of the words is meant, so the narrower ones come first.
    private static readonly (ChallengeStepKind Kind, string[] Words)[] Kinds =
    [
        (ChallengeStepKind.Course, ["course", "treatment", "therapy", "management", "follow-up", "progress", "evolution", .. CourseElsewhere]),
        (
            ChallengeStepKind.Serology,
            ["serology", "serological", "antibodies", "autoantibodies", "immunology", "immunological", .. SerologyElsewhere]
        ),
        (
            ChallengeStepKind.Imaging,
            ["imaging", "radiology", "radiographs", "radiography", "radiological", "x-rays", "ct", "mri", "ultrasound", "scans", .. ImagingElsewhere]
        ),
        (
            ChallengeStepKind.Investigations,
            [
                "investigation",
                "investigations",
                "laboratory",
                "tests",
                "results",
                "biopsy",
                "biopsies",
                "histology",
                "histopathology",
                "pathology",
                "work-up",
                "workup",
                "endoscopy",
                .. InvestigationsElsewhere,
            ]
        ),
        (ChallengeStepKind.Examination, ["examination", "examined", "exam", "physical", "signs", .. ExaminationElsewhere]),
        (
            ChallengeStepKind.Presentation,
            [
                "presentation",
                "presenting",
                "history",
                "complaint",
                "complaints",
                "background",
                "introduction",
                "story",
                "symptoms",
                .. PresentationElsewhere,
            ]
        ),
    ];

    // Each word with the place of the first kind that has it.
    private static readonly FrozenDictionary<string, int> KindOfWord = Kinds
        .SelectMany((kind, place) => kind.Words.Select(word => (Key: FoldedText.Key(word), place)))
        .DistinctBy(word => word.Key)
        .ToFrozenDictionary(word => word.Key, word => word.place, StringComparer.Ordinal);

    /// <summary>Whether what stands below a heading, and all behind it, belongs behind the answer.</summary>
    public static bool BeginsAnswer(string heading) => Says(heading, Answers);

    /// <summary>Whether a heading announces the course, the answer, or the tissue and genes that settle it: none of it may be read while answers are
    /// held back.</summary>
    public static bool WaitsForAnswers(string heading) => BeginsAnswer(heading) || KindOf(heading) == ChallengeStepKind.Course || Settles(heading);

    /// <summary>Whether a heading announces tissue or genes, which settle a diagnosis.</summary>
    public static bool Settles(string heading) => Says(heading, Settling);

    /// <summary>The step a heading names; null when its words name none.</summary>
    public static ChallengeStepKind? KindOf(string heading)
    {
        var place = KeysIn(heading).Min(key => KindOfWord.TryGetValue(key, out var found) ? found : (int?)null);
        return place is { } first ? Kinds[first].Kind : null;
    }

    /// <summary>The step a way of looking belongs to; null when the way is not said.</summary>
    public static ChallengeStepKind? StepOf(MethodKind? method) =>
        method switch
        {
            null => null,
            MethodKind.History => ChallengeStepKind.Presentation,
            MethodKind.Examination => ChallengeStepKind.Examination,
            MethodKind.Imaging => ChallengeStepKind.Imaging,
            _ => ChallengeStepKind.Investigations,
        };

    private static bool Says(string heading, FrozenSet<string> keys) => KeysIn(heading).Any(keys.Contains);

    // Letter case and accents do not matter, nor the dots of a Turkish i.
    private static IEnumerable<string> KeysIn(string heading) =>
        heading.Split(Between, StringSplitOptions.RemoveEmptyEntries).Select(FoldedText.Key);

    private static FrozenSet<string> Keys(string[] words) => words.Select(FoldedText.Key).ToFrozenSet(StringComparer.Ordinal);
}
