using System.Collections.Frozen;
using Casebook.Domain;

namespace Casebook.Relate.Identity.Words;

/// <summary>
/// Frequent given names of the languages the rules know, in small letters: a hint that a capital word is a person.
/// Names that are also words, months, places or begin well-known eponyms (Rose, May, Austin Flint, Iris) are not here.
/// </summary>
internal static class GivenNames
{
    private const int MaxAbbreviation = 4;

    private const string English = """
        john jane james robert michael william david richard joseph thomas charles christopher daniel matthew anthony donald steven paul andrew joshua
        kenneth kevin brian george timothy
        ronald edward jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory patrick raymond
        jerry dennis tyler
        aaron jose nathan henry zachary douglas peter adam kyle noah ethan walter jeremy harold keith roger arthur lawrence sean albert willie elijah
        joe bobby johnny philip billy
        eugene ralph roy louis bruce wayne alan randy oliver liam harry charlie jack callum connor declan nigel trevor clive geoffrey simon colin
        derek neil stuart ian craig gareth owen rhys
        mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley kimberly emily donna michelle
        amanda dorothy melissa deborah
        stephanie rebecca laura cynthia kathleen amy angela shirley anna brenda pamela emma nicole helen samantha katherine christine debra rachel
        catherine janet ruth maria diane julie joyce evelyn joan christina lauren judith cheryl hannah jacqueline martha gloria teresa ann sara janice kathryn
        sophia frances jean alice judy julia denise amber doris marilyn danielle beverly isabella theresa diana natalie brittany charlotte marie kayla
        alexis lori edith
        sophie chloe megan gemma lucy jodie kirsty fiona moira eileen maureen sheila gillian hilary deirdre siobhan aoife niamh ella ava mia amelia
        isla poppy freya evie zoe abigail
        maggie tommy jimmy kate katie liz lizzie beth sam ben tom tim jim mike dave steve chris alex nick matt andy tony rob bob ted harriet esther
        edna agnes mabel gertrude winifred phyllis vera
        doreen muriel hilda alfred ernest stanley leonard herbert cecil cyril percy reginald wilfred tessa leah naomi miriam rhona gerald dominic
        marcus victor martin vincent leo max oscar isaac
        oluwaseun chinedu ngozi chioma kwame kofi amina priya rahul rajesh sanjay sunita anita deepak ravi vijay arjun lakshmi mohammed muhammad
        mohamed ahmed ali hassan hussein omar yusuf ibrahim
        fatima aisha khadija zainab wei ming xiu hiroshi yuki kenji haruto sakura minh nguyen olga ivan dmitri sergei natalia svetlana vladimir igor
        """;

    private const string European = """
        pierre michel andré philippe alain bernard françois gérard rené marcel jacques claude nicolas christophe laurent julien antoine guillaume
        mathieu thierry yves
        isabelle nathalie sylvie monique françoise chantal céline aurélie émilie camille léa chloé manon amélie hélène brigitte véronique claire
        élodie mathilde juliette margaux
        juan josé luis carlos manuel antonio francisco javier miguel ángel fernando pablo sergio jorge alberto diego álvaro rafael enrique ramón pedro
        vicente andrés alejandro
        lucía carmen ana isabel dolores cristina marta rosa beatriz elena raquel silvia inés alba nuria montserrat josefa concepción ernesto hugo gonzalo
        giuseppe giovanni mario luigi marco francesco andrea paolo stefano roberto matteo lorenzo alessandro davide simone salvatore vincenzo pietro
        giulia francesca chiara
        sara valentina alessia martina giorgia elisa paola caterina lucia rosanna antonella carla
        hans klaus peter karl heinz jürgen wolfgang dieter günter helmut manfred gerhard uwe horst stefan andreas matthias bernd rainer ulrich
        friedrich heinrich lukas jonas felix leon
        ursula monika petra sabine renate helga karin brigitte ingrid erika gisela birgit heike gabriele hannelore elke anja katrin lena lea annika
        greta liselotte johanna
        joão antônio francisco carlos paulo lucas marcos luís gabriel rafael marcelo bruno eduardo felipe rodrigo tiago pedro miguel gonçalo rui nuno vasco
        adriana juliana márcia fernanda patrícia aline sandra camila amanda bruna jéssica letícia júlia luciana vanessa mariana beatriz inês joana
        sofia fátima lurdes
        anders lars erik björn ole knut ingeborg astrid solveig jan piet willem hendrik johannes annelies marijke katarzyna agnieszka małgorzata piotr
        krzysztof andrzej zofia jana tomáš eva
        """;

    private const string Turkish = """
        ahmet mehmet mustafa ali hüseyin hasan ibrahim ismail osman yusuf murat ömer ramazan halil süleyman abdullah mahmut recep salih fatih kadir
        emre hakan kemal cemal orhan serkan burak volkan
        tolga cem kaan ayşe fatma emine hatice zeynep elif meryem şerife zehra sultan hanife merve özlem esra hülya sevgi gülsüm songül nurcan aysel
        sevim nermin gönül tuğba büşra ebru pınar selin
        """;

    private const string Arabic = """
        محمد أحمد احمد محمود علي عمر خالد حسن حسين إبراهيم ابراهيم يوسف مصطفى سعيد طارق كريم سامي عادل جمال ناصر فيصل سلمان فهد
        فاطمة عائشة مريم زينب خديجة سارة نور ليلى هدى سلمى أمينة منى هالة سعاد نادية رانيا دينا ياسمين
        """;

    public static FrozenSet<string> All { get; } =
        string.Join(' ', English, European, Turkish, Arabic)
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a word is one of them; ANA, ALI and the like in capitals are abbreviations.</summary>
    public static bool Contains(ReadOnlySpan<char> word) =>
        !(word.Length <= MaxAbbreviation && IsAllCapital(word)) && All.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>Whether a word of a file name, which has no accents, is one of them.</summary>
    public static bool ContainsWithoutAccents(string word) => Contains(word) || Plain.Contains(word);

    private static readonly FrozenSet<string> Plain = All.Where(name => !name.All(char.IsAscii))
        .Select(FoldedText.Key)
        .ToFrozenSet(StringComparer.Ordinal);

    private static bool IsAllCapital(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (!char.IsUpper(c))
                return false;
        }
        return true;
    }
}
