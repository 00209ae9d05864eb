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
        keisha latoya tawanda shanice lashonda tyrone darnell jamal malik kev gaz baz shaz trev gav stu darren lee dwayne duane randall dale carl craig
        wendy tracey tracy sharon lorraine yvonne beverley pauline marjorie enid elsie gladys edwina rosemary glenys bronwen angharad dilys hamish
        morag catriona ewan iain fergus padraig seamus orla sinead ciara bridget eamonn bernadette dolores guadalupe esperanza ignacio
        suresh ramesh mahesh ganesh mukesh dinesh rakesh naresh rajendra narendra surendra mohan sohan gopal krishnan venkatesh srinivas ramakant
        sushila kamala kamla savita kavita geeta seema rekha meena radha sarita usha asha pushpa shanti shalini anjali pooja neha divya deepa padma
        arun anil sunil ashok vinod pramod manoj sanjeev rajiv amit sumit rohit mohit nikhil karthik mohd salim imran irfan farhan bilal hamid rashid
        nasreen shabnam rukhsana parveen bashir abdul karim rahim
        kaylee kylie narelle shane brett bruce lachlan jarrah cameron mitchell troy
        fatima aisha khadija zainab wei ming xiu hiroshi yuki kenji haruto sakura minh nguyen olga ivan dmitri sergei natalia svetlana vladimir igor
        """;

    private const string European = """
        pierre michel andré philippe alain bernard françois gérard rené marcel jacques claude nicolas christophe laurent julien antoine guillaume
        mathieu thierry yves
        odile solange josiane ghislaine yvette ginette huguette denise paulette raymonde simone jeannine marcelle germaine fernand lucien gaston
        edmond raymond roland gaël loïc cédric sébastien stéphane frédéric benoît olivier didier gilles xavier damien fabien yannick
        bernard corinne dominique martine patricia fabienne laetitia estelle ophélie
        isabelle nathalie sylvie monique françoise chantal céline aurélie émilie camille léa chloé manon amélie hélène brigitte véronique claire
        élodie mathilde juliette margaux
        juan josé luis carlos manuel antonio francisco javier miguel ángel fernando pablo sergio jorge alberto diego álvaro rafael enrique ramón pedro
        vicente andrés alejandro
        eusebio remedios encarnación consuelo inmaculada purificación asunción milagros yolanda verónica susana maribel begoña amparo pilar
        paquita manolo paco pepe ignacio iñaki mikel jordi xavi joaquín agustín domingo germán gregorio emilio julián lorenzo nicolás esteban
        evaristo anacleto fulgencio hermenegildo saturnino casimiro bonifacio petronila aurelio basilio benigno cipriano eulalia eustaquio
        lucía carmen ana isabel dolores cristina marta rosa beatriz elena raquel silvia inés alba nuria montserrat josefa concepción ernesto hugo gonzalo
        giuseppe giovanni mario luigi marco francesco andrea paolo stefano roberto matteo lorenzo alessandro davide simone salvatore vincenzo pietro
        giulia francesca chiara ornella carmela concetta immacolata assunta nunzia filomena ermanno oreste renzo silvano bruna graziella
        loredana patrizia daniela maurizio massimo claudio fabrizio gianni gianluca gennaro pasquale domenico rocco nicola tommaso
        sara valentina alessia martina giorgia elisa paola caterina lucia rosanna antonella carla
        hans klaus peter karl heinz jürgen wolfgang dieter günter helmut manfred gerhard uwe horst stefan andreas matthias bernd rainer ulrich
        friedrich heinrich lukas jonas felix leon
        hedwig roswitha waltraud edeltraud gertrud hildegard irmgard ilse elfriede anneliese margarete walburga kunigunde alois sepp xaver
        ludwig egon siegfried reinhard eberhard ottmar norbert holger torsten thorsten detlef jörg henning malte sönke
        ursula monika petra sabine renate helga karin brigitte ingrid erika gisela birgit heike gabriele hannelore elke anja katrin lena lea annika
        greta liselotte johanna
        joão antônio francisco carlos paulo lucas marcos luís gabriel rafael marcelo bruno eduardo felipe rodrigo tiago pedro miguel gonçalo rui nuno vasco
        conceição adelino adelaide deolinda graciete marlene vânia cátia sónia sônia rosário fátima lurdes américo armindo joaquim manuel
        zeferino hermínio edson wellington wesley thiago josé raimundo severino sebastião
        adriana juliana márcia fernanda patrícia aline sandra camila amanda bruna jéssica letícia júlia luciana vanessa mariana beatriz inês joana
        sofia fátima lurdes
        anders lars erik björn ole knut ingeborg astrid solveig jan piet willem hendrik johannes annelies marijke katarzyna agnieszka małgorzata piotr
        krzysztof andrzej zofia jana tomáš eva
        """;

    private const string Turkish = """
        ahmet mehmet mustafa ali hüseyin hasan ibrahim ismail osman yusuf murat ömer ramazan halil süleyman abdullah mahmut recep salih fatih kadir
        emre hakan kemal cemal orhan serkan burak volkan
        tolga cem kaan ayşe fatma emine hatice zeynep elif meryem şerife zehra sultan hanife merve özlem esra hülya sevgi gülsüm songül nurcan aysel
        necati necdet nurettin şükrü rıza hikmet sabri serdar ferhat yavuz metin tuncay erdal erkan ercan ergün ilker oğuz onur ufuk tuncer
        bülent cengiz selçuk suat şaban bekir veli satılmış dursun durmuş nilüfer nazlı naciye nezahat perihan makbule muazzez saniye
        güler gülten nuray nuran nurten şükran türkan zübeyde havva kübra betül
        sevim nermin gönül tuğba büşra ebru pınar selin
        """;

    private const string Arabic = """
        محمد أحمد احمد محمود علي عمر خالد حسن حسين إبراهيم ابراهيم يوسف مصطفى سعيد طارق كريم سامي عادل جمال ناصر فيصل سلمان فهد
        عبد أبو ابو عبدالله عبدالرحمن حسام سمير بسام وسام هشام هيثم نبيل جميل كمال جلال بلال زياد رائد ماهر باسم قاسم هاني رامي شادي فادي غسان
        عماد أيمن ايمن ياسر أنس ماجد وليد راشد صالح عثمان بكر حمزة عيسى موسى زكريا داود سليمان يحيى أسامة
        هند سميرة سعاد سحر سمر رنا ريم رشا لمى لينا نسرين نجلاء إيمان ايمان أسماء اسماء آمنة حليمة رقية صفية زهراء فدوى
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
