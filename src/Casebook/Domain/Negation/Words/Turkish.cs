namespace Casebook.Domain.Negation.Words;

internal static class Turkish
{
    public static readonly NegationWords Words = new()
    {
        Before = ["hiç", "negatif"],
        Behind =
        [
            "yok",
            "yoktu",
            "yoktur",
            "negatif",
            "menfi",
            "saptanmadı",
            "saptanmamış",
            "saptanmamıştır",
            "tespit edilmedi",
            "tespit edilmemiştir",
            "görülmedi",
            "görülmemiştir",
            "izlenmedi",
            "izlenmemiştir",
            "bulunmadı",
            "gözlenmedi",
            "rastlanmadı",
            "mevcut değil",
            "mevcut değildi",
            "mevcut değildir",
            "olmadan",
            "olmaksızın",
            "dışlandı",
            "dışlanmıştır",
            "inkâr ediyor",
            "inkâr etti",
            "tariflemiyor",
            "tanımlamıyor",
            "bulgusu saptanmadı",
            "bulgusu yoktu",
            "yakınması yok",
            "şikayeti yok",
            "olmadığı",
            "tarif etmiyor",
            "eşlik etmiyor",
            "bulgusu yok",
            "öyküsü yok",
            "verilmedi",
            "uygulanmadı",
        ],
        BehindKnown = ["değil", "hayır"],
        Unclear =
        [
            "remisyonda", "bilinmiyor",
            "geriledi", "gerilemiş", "düzeldi", "düzelmiş", "kayboldu", "geçti", "olası", "muhtemel", "şüphesi", "şüpheli", "şüphe",
            "artık yok", "sadece değil", "dışlanamadı", "dışlanamaz", "değildir", "ne", "hayır",
        ],
        None = ["yok", "hayır", "hiç", "hiçbiri", "bulgu yok", "özellik yok"],
        Positive = ["var", "vardı", "vardır", "pozitif", "mevcut", "saptandı", "evet"],
        Joins = ["ve", "veya", "ya da", "ne"],
        Links = ["ile", "ama"],
        Opposites =
        [
            ("afebril", ["ateş"]),
            ("ateşsiz", ["ateş"]),
            ("anikterik", ["sarılık", "ikter"]),
            ("asiyanotik", ["siyanoz"]),
            ("ağrısız", ["ağrı"]),
        ],
        Endings = ["sız", "siz", "suz", "süz"],
        Inflections = ["sı", "si", "su", "sü", "ı", "i", "u", "ü"],
        InQueries = new([], ["yok", "negatif", "değil"], ["var", "pozitif", "mevcut"]),
    };
}
