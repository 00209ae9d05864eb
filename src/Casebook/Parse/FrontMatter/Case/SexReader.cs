using Casebook.Diagnostics;
using Casebook.Domain;
using Casebook.Files;
using Casebook.Files.Shapes;
using Casebook.Parse.FrontMatter.Fields;

namespace Casebook.Parse.FrontMatter.Case;

/// <summary>Reads the sex of a patient, in one word or in the words around it: <c>femme</c>, <c>de sexe féminin</c>, <c>erkek hasta</c>.</summary>
internal static class SexReader
{
    private static readonly WordChoice<Sex> Words = new(
        [
            ("female", Sex.Female),
            ("male", Sex.Male),
            ("other", Sex.Other),
            ("f", Sex.Female),
            ("woman", Sex.Female),
            ("girl", Sex.Female),
            ("m", Sex.Male),
            ("man", Sex.Male),
            ("boy", Sex.Male),
            ("intersex", Sex.Intersex),
            ("not stated", Sex.NotStated),
            ("unknown", Sex.NotStated),
            ("not reported", Sex.NotStated),
            ("not given", Sex.NotStated),
            ("lady", Sex.Female),
            ("gentleman", Sex.Male),
            ("non-binary", Sex.Other),
            ("nonbinary", Sex.Other),
        ],
        others:
        [
            (
                "femme,féminin,féminine,fille,fillette,dame,patiente,kadın,kız,bayan,hanım,mujer,femenino,femenina,niña,hembra,señora,chica",
                Sex.Female
            ),
            ("femmina,femminile,donna,bambina,ragazza,signora,weiblich,weibliche,weiblicher,weibliches,weiblichen,Frau,Mädchen", Sex.Female),
            ("Patientin,feminino,feminina,mulher,menina,rapariga,moça,senhora,أنثى,انثى,امرأة,فتاة,سيدة,مريضة,طفلة", Sex.Female),
            ("homme,masculin,garçon,monsieur,erkek,oğlan,bay,hombre,masculino,masculina,masculine,varón,niño,señor,chico", Sex.Male),
            ("maschio,maschile,uomo,bambino,ragazzo,signore,männlich,männliche,männlicher,männliches,männlichen,Mann,Junge,Knabe,Herr", Sex.Male),
            ("homem,menino,rapaz,moço,senhor,ذكر,رجل,صبي,طفل", Sex.Male),
            ("autre,diğer,otro,altro,andere,divers,outro,آخر", Sex.Other),
            ("intersexe,interseks,intersexual,intersessuale,intersexo", Sex.Intersex),
            ("non précisé,non renseigné,inconnu,belirtilmemiş,bilinmiyor,no consta,no especificado,desconocido", Sex.NotStated),
            ("non indicato,non specificato,sconosciuto,nicht angegeben,keine Angabe,unbekannt,não informado,desconhecido", Sex.NotStated),
            ("غير مذكور,غير معروف", Sex.NotStated),
        ]
    );

    /// <summary>The words, as what may stand behind the key.</summary>
    public static Shape Shape => Words.Shape;

    /// <summary>Whether one word says a sex.</summary>
    public static bool TryFind(string word, out Sex sex) => Words.TryFind(word, out sex);

    /// <summary>The sex; null, with a report, when the text says none.</summary>
    public static Located<Sex>? Read(Located<string> text, string language, DiagnosticBag problems) =>
        Words.TryFind(text.Value, out var said) ? text.With(said)
        : Letter(text.Value, language) is { } letter ? text.With(letter)
        : In(text.Value, wholly: true) is { } framed ? text.With(framed)
        : Words.Read(text, "sex", problems);

    /// <summary>The sex that one word of a longer text says: <c>mujer de 63 años</c>. Null when none does, or two that differ.</summary>
    /// <param name="text">The text.</param>
    /// <param name="wholly">Whether all other words have to be such as stand around a sex.</param>
    public static Sex? In(string text, bool wholly = false)
    {
        Sex? found = null;
        foreach (var word in FrameWords.WordsOf(text))
        {
            // "F." and "m" in a longer text may be anything.
            if (word.Length > 2 && Words.TryFind(word.Trim(',', '.'), out var said) && said is Sex.Female or Sex.Male && !IsPersonOfBoth(word))
            {
                if (found is { } before && before != said)
                    return null;
                found = said;
            }
            else if (wholly && !FrameWords.IsFrame(word.Trim(',', '.')))
            {
                return null;
            }
        }
        return found;
    }

    // طفل stands for a child too.
    private static bool IsPersonOfBoth(string word) => word is "طفل";

    private static Sex? Letter(string text, string language) =>
        (language.Split('-')[0], text.Trim().TrimEnd('.').ToUpperInvariant()) switch
        {
            ("fr" or "es" or "pt", "H") => Sex.Male,
            ("es", "V") => Sex.Male,
            ("tr", "K") => Sex.Female,
            ("tr", "E") => Sex.Male,
            ("de", "W") => Sex.Female,
            ("fr" or "de", "PATIENT") => Sex.Male,
            _ => null,
        };
}
