using System.Collections.Immutable;
using Casebook.Domain;

namespace Casebook.Parse.FrontMatter.Results;

/// <summary>The same words in the other languages of the interface, in lower case.</summary>
internal static class OutcomePhrasesOfLanguages
{
    // Each line is one language, or words that languages share; a word stands once.
    private static readonly (Outcome Outcome, string Words)[] Words =
    [
        (Outcome.Positive, "positif,positifs,positives,réactif,réactive,détecté,détectée,détectés,détectées,retrouvé,retrouvée,retrouvés"),
        (Outcome.Positive, "pozitif,reaktif,saptandı,positivo,positiva,positivos,positivas,reactivo,reactiva,detectado,detectada"),
        (Outcome.Positive, "positivi,reattivo,reattiva,rilevato,positiv,positiver,positives,reaktiv,reagente,reagentes,reativo"),
        (Outcome.Positive, "إيجابي,ايجابي,إيجابية,ايجابية,موجب"),
        (Outcome.WeakPositive, "positif faible,zayıf pozitif,débil positivo,positivo débil,positivos débiles,débil positividad"),
        (Outcome.WeakPositive, "debole positivo,debole positività,schwach positiv,fraco positivo,fraco reagente,إيجابي ضعيف"),
        (Outcome.Equivocal, "douteux,douteuse,équivoque,limite,ininterprétable,şüpheli,sınırda,belirsiz,ara değer,dudoso,dudosa"),
        (Outcome.Equivocal, "equívoco,indeterminado,indeterminada,no concluyente,dubbio,dubbia,dubbi,equivoco,non conclusivo"),
        (Outcome.Equivocal, "grenzwertig,fraglich,unbestimmt,duvidoso,duvidosa,inconclusivo,ملتبس"),
        (Outcome.Negative, "négatif,négative,négatifs,négatives,nég,non détecté,non détectée,non détectés,non détectées,non réactif"),
        (Outcome.Negative, "indétectable,indétectables,non retrouvé,non retrouvés,negatif,saptanmadı,tespit edilmedi,bulunmadı"),
        (Outcome.Negative, "negativo,negativa,negativos,negativas,no detectado,no detectada,no detectados,no se detecta,no se detectan"),
        (Outcome.Negative, "no detectable,no detectables,indetectable,indetectables,no reactivo,no reactiva,negativi,non rilevato"),
        (Outcome.Negative, "non rilevati,non rilevabile,non rilevabili,non dosabile,non dosabili,non reattivo,negativ,kein nachweis"),
        (Outcome.Negative, "nicht nachweisbar,nicht nachgewiesen,nicht reaktiv,não reagente,não reagentes,não reativo,não detectado"),
        (Outcome.Negative, "não detectada,não detectável,indetectável,indetectáveis,سلبي,سلبية,سالب"),
        (Outcome.High, "élevé,élevée,élevés,élevées,augmenté,augmentée,augmentés,augmentées,haut,haute,yüksek,artmış,yükselmiş"),
        (Outcome.High, "alto,alta,altos,altas,elevado,elevada,elevados,elevadas,aumentado,aumentada,aumentados,aumentadas"),
        (Outcome.High, "elevato,elevata,elevati,elevate,aumentato,aumentata,aumentati,aumentate,alti,erhöht,erhöhte,hoch"),
        (Outcome.High, "مرتفع,مرتفعة"),
        (Outcome.Low, "bas,basse,basses,abaissé,abaissée,abaissés,diminué,diminuée,diminués,diminuées,effondré,effondrée,effondrés"),
        (Outcome.Low, "düşük,azalmış,bajo,baja,bajos,bajas,disminuido,disminuida,disminuidos,disminuidas,descendido,descendida"),
        (Outcome.Low, "descendidos,reducido,reducida,basso,bassa,bassi,ridotto,ridotta,ridotti,ridotte,diminuito,diminuita"),
        (Outcome.Low, "diminuiti,erniedrigt,niedrig,vermindert,baixo,baixa,baixos,baixas,diminuído,diminuída,diminuídos"),
        (Outcome.Low, "diminuídas,reduzido,reduzida,reduzidos,منخفض,منخفضة"),
        (Outcome.Normal, "normale,normaux,normales,dans les normes,dans la norme,dans les limites de la normale,sans anomalie"),
        (Outcome.Normal, "olağan,doğal,normal sınırlarda,normal sınırlar içinde,normal aralıkta,dentro de lo normal,en rango normal"),
        (Outcome.Normal, "dentro de la normalidad,dentro de límites normales,en rango,anodino,anodina,nella norma,nei limiti"),
        (Outcome.Normal, "nei limiti di norma,nei limiti della norma,entro i limiti,entro i limiti di norma,normali,im normbereich"),
        (Outcome.Normal, "in der norm,normwertig,unauffällig,unauffällige,dentro da normalidade,normais,طبيعي,طبيعية"),
        (Outcome.Normal, "dentro dos limites da normalidade,dentro dos limites normais"),
        (Outcome.Present, "présent,présente,présents,présentes,présence,var,mevcut,presente,presentes,presencia,presenti,presenza"),
        (Outcome.Present, "vorhanden,nachgewiesen,nachweisbar,presença,موجود,موجودة"),
        (Outcome.Absent, "absente,absents,absentes,absence,yok,ausente,ausentes,ausencia,assente,assenti,assenza,nicht vorhanden"),
        (Outcome.Absent, "ausência,غائب,غائبة,غير موجود"),
        (Outcome.Pending, "en attente,en cours,bekleniyor,beklemede,pendiente,pendientes,en curso,in attesa,in corso,ausstehend"),
        (Outcome.Pending, "steht aus,pendente,pendentes,em andamento,قيد الانتظار"),
        (Outcome.NotDone, "non fait,non faite,non faits,non réalisé,non réalisée,non réalisés,non effectué,non effectuée"),
        (Outcome.NotDone, "non recherché,non recherchée,non recherchés,non dosé,non dosée,yapılmadı,bakılmadı,çalışılmadı"),
        (Outcome.NotDone, "no realizado,no realizada,no realizados,no hecho,no solicitado,no solicitada,no solicitados,no medido"),
        (Outcome.NotDone, "non eseguito,non eseguita,non eseguiti,non eseguite,non effettuato,non dosato,nicht durchgeführt"),
        (Outcome.NotDone, "nicht gemacht,nicht bestimmt,nicht untersucht,não realizado,não realizada,não realizados,não feito"),
        (Outcome.NotDone, "não solicitado,não dosado,لم يجر,لم يُجرَ"),
    ];

    // What says more than the outcome, and is shown.
    private static readonly (Outcome Outcome, string Words)[] Wordy =
    [
        (Outcome.Normal, "sans particularité,sans particularités,limite supérieure de la normale,limite inférieure de la normale,özellik yok"),
        (Outcome.Normal, "sin alteraciones,sin hallazgos,sin hallazgos patológicos,sin alteraciones relevantes,nulla di rilevante"),
        (Outcome.Normal, "o.b.,ohne befund,ohne auffälligkeiten,sem alterações,sem particularidades"),
        (Outcome.Stated, "ad alto titolo,a basso titolo,a títulos altos,a título alto,a títulos bajos,à titre élevé,à titre faible"),
        (Outcome.Stated, "em títulos altos,em título alto,yüksek titrede,düşük titrede,hochtitrig,in hohem titer,في عيار عالي"),
    ];

    // Adverbs in front of a judgement: faint ones make a positive weak.
    private static readonly string[] Faint =
    [
        .. "faiblement,légèrement,discrètement,peu,zayıf,hafif,débilmente,levemente,ligeramente,discretamente".Split(','),
        .. "debolmente,lievemente,leggermente,schwach,leicht,gering,geringgradig,fracamente,ligeiramente".Split(','),
    ];

    private static readonly string[] Strong =
    [
        .. "très,fortement,nettement,franchement,modérément,massivement,güçlü,kuvvetli,belirgin,orta derecede,çok,ileri derecede".Split(','),
        .. "muy,fuertemente,francamente,moderadamente,marcadamente,claramente,molto,fortemente,nettamente,moderatamente".Split(','),
        .. "modicamente,marcatamente,spiccatamente,stark,deutlich,mäßig,mittelgradig,muito,acentuadamente".Split(','),
    ];

    public static ImmutableArray<OutcomePhrase> All { get; } =
    [
        .. Words.SelectMany(line => line.Words.Split(',').Select(words => new OutcomePhrase(words, line.Outcome))),
        .. Wordy.SelectMany(line => line.Words.Split(',').Select(words => new OutcomePhrase(words, line.Outcome, KeepWords: true))),
        .. Words
            .Where(line => line.Outcome is Outcome.Positive or Outcome.High or Outcome.Low)
            .SelectMany(line => line.Words.Split(','), (line, word) => (line.Outcome, word))
            .SelectMany(judged => With(Faint, judged.word, Weak(judged.Outcome)).Concat(With(Strong, judged.word, judged.Outcome))),
    ];

    private static IEnumerable<OutcomePhrase> With(string[] adverbs, string word, Outcome outcome) =>
        adverbs.Select(adverb => new OutcomePhrase($"{adverb} {word}", outcome, KeepWords: outcome != Outcome.WeakPositive));

    private static Outcome Weak(Outcome outcome) => outcome == Outcome.Positive ? Outcome.WeakPositive : outcome;
}
