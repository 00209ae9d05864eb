using System.Collections.Frozen;

namespace Casebook.Relate.Identity.Words;

/// <summary>
/// What may be said of where a person lives: continents, countries, states and what corresponds to them (45 CFR 164.514(b)(2)(i)(B) lets the state
/// stand), peoples and languages.
/// In small letters; a place of two words is here by its first one only where that one is no place of its own.
/// </summary>
internal static class Regions
{
    private const string World = """
        africa asia europe america oceania australasia antarctica caribbean mediterranean scandinavia balkans middle-east latin sub-saharan sahara
        maghreb levant anatolia siberia polynesia melanesia
        afghanistan albania algeria andorra angola argentina armenia australia austria azerbaijan bahamas bahrain bangladesh barbados belarus belgium
        belize benin bhutan bolivia bosnia botswana brazil
        brunei bulgaria burkina burma burundi cambodia cameroon canada cape chad chile china colombia comoros congo costa croatia cuba cyprus czechia
        czech denmark djibouti dominica dominican ecuador
        egypt el eritrea estonia eswatini ethiopia fiji finland france gabon gambia georgia germany ghana greece greenland grenada guatemala guinea
        guyana haiti honduras hungary iceland india
        indonesia iran iraq ireland israel italy ivory jamaica japan jordan kazakhstan kenya kiribati korea kosovo kuwait kyrgyzstan laos latvia
        lebanon lesotho liberia libya liechtenstein lithuania
        luxembourg madagascar malawi malaysia maldives mali malta mauritania mauritius mexico moldova monaco mongolia montenegro morocco mozambique
        myanmar namibia nepal netherlands
        nicaragua niger nigeria norway oman pakistan palestine panama papua paraguay peru philippines poland portugal qatar romania russia rwanda
        samoa saudi senegal serbia seychelles sierra
        singapore slovakia slovenia somalia spain sri sudan suriname sweden switzerland syria taiwan tajikistan tanzania thailand togo tonga trinidad
        tunisia turkey türkiye turkmenistan uganda
        ukraine uae uk usa us united uruguay uzbekistan vanuatu vatican venezuela vietnam yemen zambia zimbabwe england scotland wales ulster britain
        great holland tibet bengal punjab kashmir crete cyprus sicily
        """;

    private const string States = """
        alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas kentucky louisiana
        maine maryland massachusetts michigan minnesota
        mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania rhode tennessee texas utah vermont virginia washington
        wisconsin wyoming dakota carolina hampshire jersey mexico
        ontario quebec québec alberta manitoba saskatchewan newfoundland yukon nunavut british-columbia queensland victoria tasmania
        bavaria saxony hesse thuringia brandenburg lombardy tuscany sicily sardinia piedmont veneto puglia calabria campania liguria umbria catalonia
        andalusia galicia castile
        brittany normandy provence alsace lorraine burgundy corsica aquitaine gujarat kerala karnataka maharashtra rajasthan bihar odisha orissa assam
        haryana telangana goa tamil andhra uttar madhya
        himachal jharkhand uttarakhand chhattisgarh manipur henan hebei hubei hunan sichuan guangdong guangxi yunnan shandong shanxi shaanxi zhejiang
        jiangsu jiangxi fujian anhui gansu guizhou
        hainan heilongjiang jilin liaoning qinghai xinjiang sindh balochistan khyber paraná bahia ceará pernambuco amazonas pará goiás maranhão java
        sumatra borneo hokkaido kyushu okinawa
        """;

    private const string Peoples = """
        african asian european american caucasian hispanic latino latina greek turkish arab arabic english french german italian spanish portuguese
        dutch danish swedish norwegian finnish polish
        russian chinese japanese korean indian pakistani bangladeshi nepali thai vietnamese filipino indonesian malay iranian iraqi syrian lebanese
        egyptian moroccan tunisian algerian nigerian ghanaian
        kenyan ethiopian somali brazilian mexican colombian peruvian argentinian chilean cuban jewish ashkenazi sephardic roma romani inuit maori
        aboriginal kurdish armenian berber bedouin persian
        """;

    private const string Foreign = """
        afrika asya avrupa almanya fransa ingiltere suriye irak iran türkiye anadolu karadeniz ege akdeniz afrique asie europe france allemagne
        espagne italie algérie maroc tunisie sénégal turquie belgique
        suisse bretagne guadeloupe martinique réunion áfrica europa españa méxico perú francia alemania italia marruecos ecuador andalucía cataluña
        galicia germania spagna marocco
        lombardia toscana sicilia sardegna deutschland österreich schweiz türkei syrien afghanistan polen italien spanien frankreich bayern sachsen
        hessen brasil portugal angola moçambique mineiro
        مصر سوريا العراق السعودية الأردن لبنان المغرب تونس الجزائر السودان ليبيا اليمن فلسطين تركيا الصعيد الخليج
        """;

    private const string NoPlace = """
        january february march april may june july august september october november december spring summer autumn winter ramadan medicine surgery
        dermatology radiology pathology neurology
        cardiology ophthalmology psychiatry pediatrics paediatrics oncology rheumatology department day week month year the hiv covid
        """;

    private static readonly FrozenSet<string> All = string.Join(' ', World, States, Peoples, Foreign, NoPlace)
        .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Words that only narrow a region down to a part of it.</summary>
    private static readonly FrozenSet<string> Directions = (
        "north south east west northern southern eastern western central northeast northwest southeast southwest northeastern northwestern "
        + "southeastern southwestern rural urban upper lower inner outer new"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Words behind a name that make it as large as a state.</summary>
    private static readonly FrozenSet<string> LargeParts =
        "province state region prefecture governorate oblast canton territory republic islands peninsula kingdom bölgesi nord sud"
            .Split(' ')
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the capital words of a place name something as large as a state, or no place at all.</summary>
    public static bool AreLarge(ReadOnlySpan<char> place)
    {
        var isFirst = true;
        foreach (var range in place.SplitAny(" ,-"))
        {
            var word = place[range].Trim("'’.");
            if (word.IsEmpty)
                continue;
            if (LargeParts.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word))
                return true;
            if (!isFirst)
                continue;
            if (Directions.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word))
                continue;
            if (All.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word))
                return !EndsInCity(place);
            isFirst = false;
        }
        return false;
    }

    private static bool EndsInCity(ReadOnlySpan<char> place) =>
        place.EndsWith(" City", StringComparison.Ordinal) || place.EndsWith(" Town", StringComparison.Ordinal);
}
