using System.Collections.Immutable;
using Casebook.Domain;

namespace Casebook.Parse.FrontMatter.Results;

/// <summary>The same words in the other languages of the interface, in lower case.</summary>
internal static class OutcomePhrasesOfLanguages
{
    // French, Turkish, Spanish, Italian, German, Portuguese, Arabic; a word that two languages share stands once.
    private static readonly (Outcome Outcome, string Words)[] Words =
    [
        (Outcome.Positive, "positif,positifs,positives,réactif,réactive,détecté,détectée"),
        (Outcome.Positive, "pozitif,pozİtİf,reaktif,positivo,positiva,reactivo,reattivo,positiv,reaktiv,reagente,إيجابي,ايجابي,موجب"),
        (Outcome.WeakPositive, "faiblement positif,faiblement positive,positif faible,zayıf pozitif,débil positivo,positivo débil"),
        (Outcome.WeakPositive, "debolmente positivo,debole positivo,schwach positiv,fracamente positivo,fraco positivo,إيجابي ضعيف"),
        (Outcome.Equivocal, "douteux,douteuse,équivoque,limite,şüpheli,sınırda,belirsiz,dudoso,dudosa,equívoco,indeterminado"),
        (Outcome.Equivocal, "dubbio,dubbia,equivoco,grenzwertig,unbestimmt,duvidoso,duvidosa,ملتبس"),
        (Outcome.Negative, "négatif,négative,négatifs,négatives,non détecté,non détectée,non réactif,negatif,negatİf,saptanmadı"),
        (Outcome.Negative, "negativo,negativa,no detectado,no reactivo,non rilevato,non reattivo,negativ,nicht nachweisbar"),
        (Outcome.Negative, "nicht reaktiv,não reagente,não detectado,سلبي,سالب"),
        (Outcome.High, "élevé,élevée,augmenté,augmentée,haut,yüksek,artmış,alto,alta,elevado,elevada,aumentado,aumentada"),
        (Outcome.High, "elevato,elevata,aumentato,aumentata,erhöht,hoch,مرتفع"),
        (Outcome.Low, "bas,basse,abaissé,abaissée,diminué,diminuée,düşük,azalmış,bajo,baja,disminuido,disminuida"),
        (Outcome.Low, "basso,bassa,ridotto,ridotta,erniedrigt,niedrig,vermindert,baixo,baixa,diminuído,reduzido,منخفض"),
        (Outcome.Normal, "normale,normaux,normales,dans les normes,olağan,normal sınırlarda,dentro de lo normal"),
        (Outcome.Normal, "nella norma,nei limiti,im normbereich,dentro da normalidade,طبيعي"),
        (Outcome.Present, "présent,présente,var,mevcut,presente,vorhanden,nachgewiesen,موجود"),
        (Outcome.Absent, "absente,yok,ausente,assente,nicht vorhanden,غائب,غير موجود"),
        (Outcome.Pending, "en attente,en cours,bekleniyor,beklemede,pendiente,en curso,in attesa,in corso,ausstehend,pendente"),
        (Outcome.Pending, "em andamento,قيد الانتظار"),
        (Outcome.NotDone, "non fait,non faite,non réalisé,non réalisée,non effectué,non effectuée,yapılmadı,bakılmadı"),
        (Outcome.NotDone, "no realizado,no realizada,no hecho,non eseguito,non eseguita,nicht durchgeführt,nicht gemacht"),
        (Outcome.NotDone, "não realizado,não realizada,não feito,لم يجر,لم يُجرَ"),
    ];

    public static ImmutableArray<OutcomePhrase> All { get; } =
    [.. Words.SelectMany(line => line.Words.Split(',').Select(words => new OutcomePhrase(words, line.Outcome)))];
}
