using System.Collections.Frozen;
using System.Collections.Immutable;
using Casebook.Domain;
using Casebook.Files.Shapes;
using Casebook.Files.Yaml;

namespace Casebook.Parse.FrontMatter.Fields;

/// <summary>Keys of the front matter in the other languages of the interface: <c>âge: 44 ans</c> is <c>age</c>. Accents and letter case do not matter.
/// A key that the group knows keeps its English meaning, and
/// <c>Learning points</c> is <c>learning_points</c>.</summary>
internal static class KeysOfLanguages
{
    // French, Turkish, Spanish, Italian, German, Portuguese, Arabic; a word stands at each key it may mean, the group says which.
    private static readonly (string Key, string Words)[] Words =
    [
        ("title", "titre,başlık,título,titolo,titel,العنوان"),
        ("summary", "résumé,özet,resumen,riassunto,zusammenfassung,resumo,الملخص"),
        ("patient", "hasta,paciente,paziente,المريض"),
        ("age", "âge,yaş,edad,età,alter,idade,العمر"),
        ("sex", "sexe,cinsiyet,sexo,sesso,geschlecht,الجنس"),
        ("background", "antécédents,özgeçmiş,antecedentes,anamnesi,vorgeschichte,السوابق"),
        ("diagnosis", "diagnostic,tanı,diagnóstico,diagnosi,diagnose,التشخيص"),
        ("differential", "diagnostic différentiel,ayırıcı tanı,diagnóstico diferencial,diagnosi differenziale,differenzialdiagnose,التشخيص التفريقي"),
        ("for", "pour,lehine,a favor,a favore,dafür"),
        ("against", "contre,aleyhine,en contra,contro,dagegen,contra"),
        ("findings", "signes,bulgular,hallazgos,reperti,befunde,achados,الموجودات"),
        ("finding", "signe,bulgu,hallazgo,reperto,befund,achado,موجودة"),
        ("absent", "yok,ausente,assente,fehlt,غائب"),
        ("present", "présent,var,presente,vorhanden,موجود"),
        ("sites", "localisations,localisation,bölgeler,bölge,localizaciones,localización,sedi,sede,lokalisation,locais,local,المواضع"),
        ("side", "côté,taraf,lado,lato,seite,الجانب"),
        ("method", "méthode,yöntem,método,metodo,methode,الطريقة"),
        ("onset", "début,başlangıç,inicio,esordio,beginn,início,البدء"),
        ("note", "not,nota,anmerkung,remarque,ملاحظة"),
        ("serology", "sérologie,seroloji,serología,sierologia,serologie,sorologia,الفحوص المصلية"),
        ("labs", "biologie,laboratoire,laboratuvar,laboratorio,labor,laboratório,المختبر"),
        ("test", "examen,tetkik,prueba,esame,exame,فحص"),
        ("result", "résultat,sonuç,resultado,risultato,ergebnis,النتيجة"),
        ("value", "valeur,değer,valor,valore,wert,القيمة"),
        ("unit", "unité,birim,unidad,unità,einheit,unidade,الوحدة"),
        ("reference", "référence,referans,referencia,riferimento,referenz,referência,المرجع"),
        ("titre", "titer,título,titolo,العيار"),
        ("pattern", "aspect,patern,patrón,quadro,muster,padrão,النمط"),
        ("timeline", "chronologie,zaman çizelgesi,cronología,cronologia,zeitverlauf,linha do tempo,التسلسل الزمني"),
        ("at", "quand,ne zaman,cuándo,quando,wann,متى"),
        ("event", "événement,olay,evento,ereignis,الحدث"),
        ("treatment", "traitement,tedavi,tratamiento,terapia,therapie,behandlung,tratamento,العلاج"),
        ("response", "réponse,yanıt,respuesta,risposta,ansprechen,resposta,الاستجابة"),
        ("outcome", "évolution,sonlanım,evolución,desenlace,esito,ausgang,desfecho,المآل"),
        ("learning_points", "points à retenir,öğrenme noktaları,puntos clave,punti chiave,lernpunkte,pontos de aprendizado,نقاط التعلم"),
        ("questions", "sorular,preguntas,domande,fragen,perguntas,الأسئلة"),
        ("references", "références,kaynaklar,referencias,riferimenti,literatur,referências,المراجع"),
        ("level", "niveau,düzey,nivel,livello,stufe,nível,المستوى"),
        ("specialties", "spécialités,uzmanlık dalları,especialidades,specialità,fachgebiete,التخصصات"),
        ("authors", "auteurs,yazarlar,autores,autori,autoren,المؤلفون"),
        ("licence", "lisans,licencia,licenza,lizenz,licença,الترخيص"),
        ("consent", "consentement,onam,consentimiento,consenso,einwilligung,consentimento,الموافقة"),
        ("date", "tarih,fecha,data,datum,التاريخ"),
        ("vitals", "constantes,signes vitaux,vital bulgular,constantes vitales,signos vitales,parametri vitali,vitalparameter,sinais vitais"),
        ("temperature", "température,ateş,temperatura,temperatur,الحرارة"),
        ("pulse", "pouls,fréquence cardiaque,nabız,pulso,frecuencia cardíaca,frequenza cardiaca,polso,puls,herzfrequenz,النبض"),
        ("pressure", "tension artérielle,pression artérielle,tansiyon,tensión arterial,presión arterial,pressione arteriosa,blutdruck"),
        ("respiration", "fréquence respiratoire,solunum,frecuencia respiratoria,frequenza respiratoria,atemfrequenz"),
        ("saturation", "satürasyon,saturación,saturazione,sättigung,saturação"),
        ("weight", "poids,kilo,ağırlık,peso,gewicht,الوزن"),
        ("height", "taille,boy,talla,altezza,größe,altura,الطول"),
        ("medications", "traitements en cours,médicaments,ilaçlar,medicación,medicamentos,farmaci,terapia domiciliare,medikamente,الأدوية"),
        ("dose", "posologie,doz,posología,dosaggio,dosierung"),
        ("allergies", "alerjiler,alergias,allergie,allergien,الحساسية"),
        ("family", "antécédents familiaux,soygeçmiş,antecedentes familiares,anamnesi familiare,familienanamnese,história familiar"),
        ("social", "mode de vie,sosyal öykü,hábitos,abitudini,sozialanamnese"),
        ("imaging", "imagerie,görüntüleme,imagen,pruebas de imagen,diagnostica per immagini,bildgebung,exames de imagem,التصوير"),
        ("procedures", "procédures,işlemler,procedimientos,procedure,eingriffe,procedimentos"),
        ("microbiology", "microbiologie,mikrobiyoloji,microbiología,microbiologia,mikrobiologie"),
        ("pathology", "anatomopathologie,patoloji,anatomía patológica,anatomia patologica,pathologie,anatomia patológica"),
        ("genetics", "génétique,genetik,genética,genetica"),
        ("scores", "skorlar,puntuaciones,punteggi"),
        ("figures", "şekiller,figuras,figure,abbildungen,الأشكال"),
    ];

    private static readonly FrozenDictionary<string, ImmutableArray<string>> ByWord = Words
        .SelectMany(line => line.Words.Split(','), (line, word) => (Word: FoldedText.Key(word), line.Key))
        .GroupBy(pair => pair.Word, pair => pair.Key, StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.Distinct().ToImmutableArray(), StringComparer.Ordinal);

    /// <summary>The lines with English keys, at every depth, where a key of another language can mean a field that is not there yet.</summary>
    public static YamlMapping Translate(YamlMapping lines, ImmutableArray<Field> fields)
    {
        var entries = lines.Entries;
        for (var i = 0; i < entries.Length; i++)
        {
            var (key, value) = entries[i];
            var field = fields.FirstOrDefault(field => field.Key == key.Text) ?? Meant(key.Text, lines, fields);
            // Below a name that is a key stand the fields of its entry.
            var below =
                field is not null ? Translate(value, field.Shape)
                : value is YamlMapping inner ? Translate(inner, fields)
                : value;
            if (field is not null && field.Key != key.Text)
                key = key with { Text = field.Key };
            if (!ReferenceEquals(key, entries[i].Key) || !ReferenceEquals(below, value))
                entries = entries.SetItem(i, new YamlEntry(key, below));
        }
        return entries == lines.Entries ? lines : lines with { Entries = entries };
    }

    // `Learning points:` is `learning_points:`, whatever its letters and what parts its words.
    private static Field? Meant(string key, YamlMapping lines, ImmutableArray<Field> fields) =>
        fields.FirstOrDefault(field => lines[field.Key] is null && IsSpelling(key, field.Key)) ?? InOtherLanguage(key, lines, fields);

    private static bool IsSpelling(string key, string of) =>
        key.Length == of.Length && key.ToLowerInvariant().Replace(' ', '_').Replace('-', '_') == of;

    private static Field? InOtherLanguage(string key, YamlMapping lines, ImmutableArray<Field> fields) =>
        ByWord.TryGetValue(FoldedText.Key(key), out var meanings)
            ? fields.FirstOrDefault(field => meanings.Contains(field.Key, StringComparer.Ordinal) && lines[field.Key] is null)
            : null;

    private static YamlNode Translate(YamlNode value, Shape shape) =>
        (value, shape) switch
        {
            (YamlMapping group, Shape.Group { Fields: var fields }) => Translate(group, fields),
            (YamlMapping group, Shape.Entry { Fields: var fields }) => Translate(group, fields),
            (YamlSequence list, Shape.ListOf { Item: var item }) => Translated(list, item),
            (_, Shape.ListOf { Item: var item }) => Translate(value, item),
            (_, Shape.Either { Shapes: var shapes }) => shapes.Aggregate(value, Translate),
            _ => value,
        };

    private static YamlSequence Translated(YamlSequence list, Shape item)
    {
        var items = list.Items;
        for (var i = 0; i < items.Length; i++)
        {
            var translated = Translate(items[i], item);
            if (!ReferenceEquals(translated, items[i]))
                items = items.SetItem(i, translated);
        }
        return items == list.Items ? list : list with { Items = items };
    }
}
