namespace Casebook.Relate.Links.Meaning;

/// <summary>Words that may stand beside a name without making it the name of another thing.</summary>
internal static class PlainWords
{
    private static readonly WordSet Function = new(
        """
        a an the due this that neither nor either against like unlike itself themselves himself herself together early late soon once twice
        alone too first last again next now almost about around near without along among across behind beyond beside besides upon off out up
        down into onto toward towards these those his her their its our my your one two three four five six no not any some all both each
        every another other such and or but nor plus versus vs with without within of in on at to for from by as than then when whenever
        while during after before until since over under above below between through via per despite because so if where which who whose
        that there here also too only even still yet again however although though is was were are be been being has had have having does
        did do can could may might must should will would cannot it he she they we i him them us patient patients who
        """
    );

    // What says how much, how long, how sure, on which side: never what kind of thing.
    private static readonly WordSet Describing = new(
        """
        grade lung lungs higher greater paroxysmal vague severe abrupt soft firm hard mild moderate marked slight profound massive extreme
        intense significant prominent striking subtle minimal trivial overt florid gross frank clear obvious acute subacute chronic
        recurrent persistent intermittent constant continuous continued continuing progressive worsening improving fluctuating transient
        prolonged sudden gradual rapid slow early late new old long longstanding long-standing long-term short first second third initial
        final last repeated daily nightly previous prior past former known unknown possible probable likely suspected presumed definite
        proven confirmed biopsy-proven unexplained idiopathic primary secondary left right bilateral unilateral right-sided left-sided upper
        lower middle proximal distal anterior posterior lateral medial diffuse focal multifocal patchy dense basal basilar apical bibasal
        bibasilar lobar perihilar peripheral central widespread generalised generalized localised localized extensive limited scattered
        single solitary multiple several numerous many few high low high-grade low-grade spiking swinging remittent raised elevated
        nocturnal evening morning postoperative post-operative perioperative postpartum childhood bacterial lobe juvenile adult adult-onset
        late-onset early-onset new-onset familial hereditary congenital inherited controlled uncontrolled well-controlled poorly-controlled
        treated untreated resistant refractory stable unstable active inactive quiescent mild-to-moderate dry productive non-productive
        nonproductive hacking painful painless tender itchy pruritic burning sharp dull stabbing cramping colicky throbbing malignant
        accelerated labile essential systemic arterial type symptomatic asymptomatic typical atypical classic classical classical-onset
        uncomplicated complicated concomitant concurrent coexisting coexistent associated underlying pre-existing preexisting superimposed
        further additional worse associated fatal life-threatening non-caseating noncaseating caseating epithelioid necrotising necrotizing
        confluent discrete small large tiny big giant isolated sterile inflammatory pitting non-pitting dependent tense visible palpable
        community-acquired ischaemic ischemic haemorrhagic hemorrhagic clinical radiological maternal paternal own general
        """
    );

    private static readonly WordSet Saying = new(
        """
        make makes support supports favour favours favor favors mean means treat treats consider considers resemble resembles rule rules
        measure measures check checks monitor monitors mention mentions order orders see sees give gives look looks help helps tell tells
        fit fits point points produce produces precede become bring brings call calls carry carries cover covers define defines describe
        describes detect detects diagnose diagnoses expect expects let lets miss misses name names note notes prevent prevents prove proves
        raise raises record records remember say says seek seeks signal signals state states think thinks trigger triggers turn turns want
        wonder worsened win without leave leaves left add adds ask asks count counts decide decides showed shows show revealed reveals
        reveal suggests suggest suggested indicates indicate indicated found finds find had has have developed develops develop mimics mimic
        mimicking mimicked causes cause causing caused excludes exclude excluding excluded includes include including included reports
        report reported denies deny denied became becomes become remained remains remain fell rose rise went came comes began begins grew
        got led shot stood lay ran kept made gave sank confirms confirming suggesting indicating showing revealing demonstrating resembling
        complicating developing having considering resolves resolve recurs recur improves improve worsens worsen persists persist responds
        respond follows follow occurs occur appears appear returns return settles settle precedes precede disappears disappear lasts last
        starts start peaks peak explains explain needs need seems seem
        """
    );

    private static readonly string[] DescribingEndings = ["ly", "ed", "ing", "able", "ible", "less", "ful", "ish", "ile", "ant", "ent"];

    // Words of such an ending that say what kind of thing it is.
    private static readonly WordSet Classifying = new(
        "organizing organising whooping growing swimming scratching relapsing jumping walking black-water"
    );

    /// <summary>Whether a word is of grammar: an article, a preposition, a pronoun, an auxiliary.</summary>
    public static bool IsFunction(ReadOnlySpan<char> word) => Function.Has(word);

    /// <summary>Whether a word before a name leaves it what it is.</summary>
    public static bool Describes(ReadOnlySpan<char> word) =>
        BeginsGroup(word)
        || Describing.Has(word)
        || IsNumber(word)
        || WordSet.EndsWith(word, "-old")
        || (!Classifying.Has(word) && !word.Contains('-') && EndsAsDescription(word));

    // Participles and adjectives of how it is; those in -al, -ic, -ar and -ous mostly say what kind it is.
    private static bool EndsAsDescription(ReadOnlySpan<char> word) => WordSet.AnyEnds(word, DescribingEndings);

    /// <summary>Whether a word behind a name begins what is said of it, and no compound.</summary>
    public static bool SaysOf(ReadOnlySpan<char> word) =>
        Function.Has(word)
        || Saying.Has(word)
        || IsNumber(word)
        || WordSet.EndsWith(word, "ly")
        || (WordSet.EndsWith(word, "ed") && !word.Contains('-'));

    /// <summary>Whether a word is grammar or a verb, behind which a new group of words begins.</summary>
    public static bool BeginsGroup(ReadOnlySpan<char> word) =>
        Function.Has(word) || Saying.Has(word) || WordSet.EndsWith(word, "'s") || WordSet.EndsWith(word, "’s");

    // "6-phosphate" and "2-microglobulin" begin with a number and are none.
    private static bool IsNumber(ReadOnlySpan<char> word) =>
        word.Length > 0
        && char.IsAsciiDigit(word[0])
        && !(word.IndexOf('-') is > 0 and var hyphen && hyphen + 1 < word.Length && char.IsLetter(word[hyphen + 1]));
}
