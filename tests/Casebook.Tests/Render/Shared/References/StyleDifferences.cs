namespace Casebook.Tests.Render.Shared.References;

/// <summary>What we print otherwise than pandoc with the CSL styles, and why: (text of pandoc, our text).</summary>
internal static class StyleDifferences
{
    public static readonly (string Pandoc, string Ours)[] Nlm =
    [
        // Identifiers as PubMed's own Cite button prints them; Debian's vancouver.csl prints none, and adds addresses that an identifier makes
        // needless.
        ("202–5.", "202–5. PMID: 3361530."),
        ("805–12.", "805–12. doi: 10.1016/j.semarthrit.2005.01.016."),
        ("e1003583.", "e1003583. doi: 10.1371/journal.pmed.1003583."),
        ("2103–16.", "2103–16. doi: 10.1056/NEJMoa1511939. PMID: 26551272."),
        ("e015122.", "e015122. doi: 10.1136/made-up-2013."),
        ("2018 Jul 25;347(4):284–7.", "2018 Jul 25;347(4):284–7. doi: 10.1056/made-up. PMID: 12140307; PMCID: PMC1234567."),
        ("2019 Mar 5;", "2019 Mar 5. doi: 10.1000/ahead."),
        ("Ankara: Made-up Press; 2002.", "Ankara: Made-up Press; 2002. doi: 10.1000/book."),
        // Citing Medicine names the sort of thesis, and a dissertation where nothing more is known; brackets round the place are for places that were
        // found out.
        ("Hispanic Americans. [Mount Pleasant]:", "Hispanic Americans [dissertation]. Mount Pleasant:"),
        ("[Nowhere]:", "Nowhere:"),
        // PubMed writes particles before the family name, whether a catalogue sorts by them or not.
        ("Gogh V van", "van Gogh V"),
        // Citing Medicine: no hyphen between initials.
        ("García-López M-T", "García-López MT"),
        // A group is parted from persons by a semicolon.
        ("Jones B, Made-up Study Group", "Jones B; Made-up Study Group"),
        // Citing Medicine: `42 Suppl 2:S93-9`, in brackets only behind an issue.
        ("42(Suppl 2)", "42 Suppl 2"),
        // Without its volume a chapter cannot be found.
        ("Great book of made-up disease. London", "Great book of made-up disease. Vol. 2. London"),
        // Citing Medicine: a translated title is followed by the language of the work.
        ("122(8):785–7.", "122(8):785–7. Norwegian."),
        // Citing Medicine says of a preprint that it is one, on which server, and the day it was posted.
        (
            "waits for review [Internet]. medRxiv; 2020. Available from: https://www.medrxiv.org/content/10.1101/2020.07.02.20145000v1",
            "waits for review [Preprint]. medRxiv. 2020 Jul 2. doi: 10.1101/2020.07.02.20145000."
        ),
        ("server as container. bioRxiv. 2021.", "server as container [Preprint]. bioRxiv. 2021 Jan. doi: 10.1101/2021.01.01.425000."),
        // Citing Medicine: the site comes first, the page behind the imprint, and its day in full.
        (
            "Vaccines that are made up [Internet]. Health Site. 2019 [cited 2020 Mar 1].",
            "Health Site [Internet]. 2019 May 16 [cited 2020 Mar 1]. Vaccines that are made up."
        ),
        (
            "Page that nobody signed [Internet]. Health Site. 2018 [cited 2020 Mar 1].",
            "Health Site [Internet]. 2018 [cited 2020 Mar 1]. Page that nobody signed."
        ),
        ("Page without a date [Internet]. Health Site. [cited 2020 Mar 1].", "Health Site [Internet]. [cited 2020 Mar 1]. Page without a date."),
    ];

    public static readonly (string Pandoc, string Ours)[] Ama =
    [
        // Titles keep their capitals: which words a title in another language capitalises cannot be known.
        ("Medical Microbiology", "Medical microbiology"),
        ("The Genetic Basis of Human Cancer", "The genetic basis of human cancer"),
        ("Made-up Medicine: The Basics", "Made-up medicine: the basics"),
        ("Handbook of Made-up Disease", "Handbook of made-up disease"),
        ("Made-up Guideline.", "Made-up guideline."),
        ("Rheumatology in Made-up Words", "Rheumatology in made-up words"),
        ("Great Book of Made-up Disease", "Great book of made-up disease"),
        ("Thesis of a Doctor", "Thesis of a doctor"),
        ("Thesis of a Master", "Thesis of a master"),
        ("Global Report of Made-up Disease", "Global report of made-up disease"),
        // A report is found by its number.
        ("Report of an Institution. Institute of Nowhere; 2010.", "Report of an institution. Institute of Nowhere; 2010. Report 12-34."),
        // AMA 11, 3.13: a dissertation says that it is one.
        (
            "Infant Sleep and Feeding: A Telephone Survey of Hispanic Americans.",
            "Infant sleep and feeding: a telephone survey of Hispanic Americans. Dissertation."
        ),
        // PubMed writes particles before the family name; no hyphen between initials; a group behind a semicolon.
        ("Gogh V van", "van Gogh V"),
        ("García-López M-T", "García-López MT"),
        ("Jones B, Made-up Study Group", "Jones B; Made-up Study Group"),
        // AMA 11, 3.11: `suppl` in lower case.
        ("42(Suppl 2)", "42(suppl 2)"),
        ("58(12 Suppl 7)", "58(12 suppl 7)"),
        // AMA 11, 3.11: a preprint is posted, and its server named.
        ("waits for review. Published online July 2, 2020.", "waits for review. medRxiv. Preprint posted online July 2, 2020."),
        ("bioRxiv. Published online January 2021.", "bioRxiv. Preprint posted online January 2021."),
        // AMA 11, 3.15: the day stands alone.
        ("Health Site. Published ", "Health Site. "),
    ];

    public static readonly (string Pandoc, string Ours)[] Apa =
    [
        // APA 7, 9.25: the number of an article follows the word Article.
        ("e1003583", "Article e1003583"),
        ("e015122", "Article e015122"),
        // APA 7, 9.8: Jr. has its full stop.
        ("T. A., Jr,", "T. A., Jr.,"),
        // APA 7, 10.6: a thesis says that it is one.
        ("survey of Hispanic Americans.", "survey of Hispanic Americans [Dissertation]."),
        // PubMed writes particles before the family name.
        ("Gogh, V. van", "van Gogh, V."),
        // APA 7, 9.26: an issue without a volume keeps its brackets.
        ("J Made Up, 401,", "J Made Up, (401),"),
        // APA 7, 10.8: the server tells that it is a preprint.
        (" [Preprint]. In bioRxiv", ". bioRxiv"),
        (" [Preprint]. ", ". "),
    ];

    public static readonly (string Pandoc, string Ours)[] Harvard =
    [
        // Without its volume a chapter cannot be found.
        ("Great book of made-up disease. London", "Great book of made-up disease. Vol. 2. London"),
        // The number of an article is no page.
        ("p. e015122", "article e015122"),
        ("p. e1003583", "article e1003583"),
        // An article ahead of print is no preprint; a preprint is one, whatever field its server stands in.
        ("J Made Up [Preprint]", "J Made Up"),
        ("review’. medRxiv.", "review’, medRxiv [Preprint]."),
        // A thesis says that it is one.
        ("survey of Hispanic Americans. Central", "survey of Hispanic Americans. Dissertation. Central"),
        // PubMed writes particles before the family name.
        ("Gogh, V. van", "van Gogh, V."),
        // All last pages of a list are in full.
        ("pp. 412–5.", "pp. 412–415."),
    ];

    public static readonly (string Pandoc, string Ours)[] Chicago =
    [
        // The volume is named, so that nobody takes it for an issue.
        ("G. Gamma and D. Delta, 2:2015–57", "G. Gamma and D. Delta, vol. 2, 2015–57"),
        // The manual: a thesis names its university, not its place; and it says that it is one.
        ("thesis, Nowhere: University", "thesis, University"),
        ("Mount Pleasant: Central Michigan", "Dissertation, Central Michigan"),
        // The manual: a report is treated as a book.
        ("“Report of an Institution.”", "Report of an Institution."),
        ("“Global Report of Made-up Disease.”", "Global Report of Made-up Disease."),
        // The day is known.
        ("J Made Up, March.", "J Made Up, March 5."),
        // PubMed writes particles before the family name, and lists sort by them.
        ("Gogh, Vincent van,", "van Gogh, Vincent,"),
        ("Heijde, D. van der,", "van der Heijde, D.,"),
        ("Hoogen, Frank van den,", "van den Hoogen, Frank,"),
        // The year stands behind the title already.
        ("Health Site. 2018. https", "Health Site. https"),
    ];

    public static readonly (string Pandoc, string Ours)[] Bmj =
    [
        // BMJ's own examples: one colon behind the place, pages behind the year, `eds` for editors, a blank before an address.
        (": : ", ": "),
        (" 2002. 93–113.", " 2002:93–113."),
        (" 2005. 12–34.", " 2005:12–34."),
        (" 2006. 51–75.", " 2006:51–75."),
        (" 2007. 2015–57.", " 2007:2015–57."),
        ("Delta D, editors", "Delta D, eds"),
        (".https://", ". https://"),
        ("J Made Up;3", "J Made Up 3"),
        // BMJ's own examples: `1995;73(suppl 2):P37`; an issue without volume cannot be found without its number.
        ("42:S93", "42(suppl 2):S93"),
        ("58:S6", "58(12 suppl 7):S6"),
        ("32:303", "32(Pt 3):303"),
        ("2017;230", "2017;(401):230"),
        // Edition and volume of a book, the number of a report and the kind of a thesis help to find it.
        ("Handbook of made-up disease. Ankara", "Handbook of made-up disease. 2nd ed. Ankara"),
        ("Great book of made-up disease. London", "Great book of made-up disease. Vol 2. London"),
        ("Institute of Nowhere 2010.", "Institute of Nowhere 2010. Report No: 12-34."),
        ("Thesis of a doctor. 2008.", "Thesis of a doctor [PhD thesis]. Nowhere: University of Nowhere 2008."),
        ("Thesis of a master. 2009.", "Thesis of a master [Master’s thesis]. Nowhere: University of Nowhere 2009."),
        ("Hispanic Americans. 2002.", "Hispanic Americans [dissertation]. Mount Pleasant: Central Michigan University 2002."),
        // A preprint says that it is one, and where.
        ("waits for review. 2020.", "waits for review. medRxiv [Preprint] 2020."),
        ("bioRxiv. 2021.", "bioRxiv [Preprint] 2021."),
        // Quotation marks stay as the title has them; names as in NLM's list.
        ("‘quoted’", "“quoted”"),
        ("Dupont J-P, García-López M-T", "Dupont JP, García-López MT"),
        ("Gogh V van", "van Gogh V"),
        ("Jones B, Made-up Study Group", "Jones B; Made-up Study Group"),
    ];

    public static readonly (string Pandoc, string Ours)[] Springer =
    [
        // Springer: the DOI as an address, where there is one.
        ("Ankara: Made-up Press; 2002.", "Ankara: Made-up Press; 2002. https://doi.org/10.1000/book"),
        ("2018;347:284–7.", "2018;347:284–7. https://doi.org/10.1056/made-up"),
        ("8:e015122.", "8:e015122. https://doi.org/10.1136/made-up-2013"),
        ("34:805–12.", "34:805–12. https://doi.org/10.1016/j.semarthrit.2005.01.016"),
        ("18:e1003583.", "18:e1003583. https://doi.org/10.1371/journal.pmed.1003583"),
        ("373:2103–16.", "373:2103–16. https://doi.org/10.1056/NEJMoa1511939"),
        // What is ahead of print has a day and no pages.
        ("J Made Up. 2019;", "J Made Up. 2019 Mar 5. https://doi.org/10.1000/ahead"),
        // As in NLM's list: the kind of a preprint and a thesis, the language of a translated title, names, a book's volume, pages of a site.
        (
            "waits for review [Internet]. medRxiv; 2020. Available from: https://www.medrxiv.org/content/10.1101/2020.07.02.20145000v1",
            "waits for review [Preprint]. medRxiv. 2020 Jul 2. https://doi.org/10.1101/2020.07.02.20145000"
        ),
        ("server as container. bioRxiv. 2021.", "server as container [Preprint]. bioRxiv. 2021 Jan. https://doi.org/10.1101/2021.01.01.425000"),
        ("Great book of made-up disease. London", "Great book of made-up disease. Vol. 2. London"),
        ("Chapter without editors. Rheumatology", "Chapter without editors. In: Rheumatology"),
        ("[Nowhere]:", "Nowhere:"),
        ("Hispanic Americans. [Mount Pleasant]:", "Hispanic Americans [dissertation]. Mount Pleasant:"),
        ("122:785–7.", "122:785–7. Norwegian."),
        ("Dupont J-P, García-López M-T", "Dupont JP, García-López MT"),
        ("Gogh V van", "van Gogh V"),
        ("Jones B, Made-up Study Group", "Jones B; Made-up Study Group"),
        ("Organization; 2011. Available", "Organization; 2011 [cited 2020 Mar 1]. Available"),
        (
            "Vaccines that are made up [Internet]. Health Site. 2019 [cited 2020 Mar 1].",
            "Health Site [Internet]. 2019 May 16 [cited 2020 Mar 1]. Vaccines that are made up."
        ),
        (
            "Page that nobody signed [Internet]. Health Site. 2018 [cited 2020 Mar 1].",
            "Health Site [Internet]. 2018 [cited 2020 Mar 1]. Page that nobody signed."
        ),
        ("Page without a date [Internet]. Health Site. [cited 2020 Mar 1].", "Health Site [Internet]. [cited 2020 Mar 1]. Page without a date."),
        // A supplement, and an issue without volume, cannot be found without their number.
        ("42:S93", "42 Suppl 2:S93"),
        ("58:S6", "58(12 Suppl 7):S6"),
        ("2017;230", "2017;(401):230"),
    ];
}
