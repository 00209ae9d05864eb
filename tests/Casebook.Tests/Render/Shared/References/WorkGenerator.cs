using Casebook.Domain.Works;
using Casebook.Files;
using CsCheck;

namespace Casebook.Tests.Render.Shared.References;

/// <summary>Made-up works for property tests.</summary>
internal static class WorkGenerator
{
    private static readonly TextLocation Nowhere = new SourceText("content/references/made-up.yml", "").At(0, 0);

    private static readonly Gen<string> Family = Gen.OneOf(
        "Smith",
        "van der Berg",
        "García-López",
        "O'Brien",
        "Şahin",
        "LeRoy",
        "Nguyen",
        "De Langhe",
        "Müller",
        "Al Khatib"
    );

    private static readonly Gen<Person> Someone =
        from family in Family
        from initials in Gen.OneOf("A", "JP", "MTE", "Ö")
        from suffix in Gen.OneOf("", "", "", "Jr", "3rd")
        select new Person(family, initials, Suffix: suffix);

    private static readonly Gen<Person> Group = Gen.OneOf("Scleroderma Study Group", "World Health Organization", "Lupus & Nephritis Network")
        .Select(name => new Person(name, IsGroup: true));

    /// <summary>A person with everything a source may say, or a group.</summary>
    public static readonly Gen<Person> AnyPerson =
        from family in Gen.OneOf(
            "Smith",
            "van der Berg",
            "O'Brien",
            "D’Amico",
            "Al Khatib",
            "Garcia: the \"Elder\"",
            "Müller, von",
            "null",
            "no",
            "{braces}"
        )
        from given in Gen.OneOf("", "", "Mary Ann", "Jean-Pierre", "M.", "Jan, Piet", "ʿAlī")
        from particle in Gen.OneOf("", "", "van der", "de la")
        from suffix in Gen.OneOf("", "", "Jr", "3rd")
        from isGroup in Gen.OneOf(false, false, true)
        select isGroup
            ? new Person(family + " Study Group, and others", IsGroup: true)
            : Casebook.Parse.References.Names.PersonName.FromParts(family, given.Length == 0 ? "A B" : given, suffix, particle);

    private static readonly Gen<string> Words = Gen.OneOf(
        "Calcinosis",
        "of the skin",
        "in anti-Scl-70 positive disease",
        "β2-glycoprotein",
        "a case report",
        "100% of 5 cases",
        "{braces} & signs_of #1 $x$ ~ ^",
        "it's the \"second\" one",
        "Düzgün’s sign",
        "1996-2009",
        "C:\\path",
        "two -- dashes",
        "a/b @ c",
        "<1:80>"
    );

    private static readonly Gen<string> Title = Words.List[1, 4].Select(words => string.Join(' ', words));

    private static readonly Gen<string> PlainTitle =
        from words in Gen.OneOf(
            "calcinosis",
            "of the skin",
            "in anti-Scl-70 positive disease",
            "a case report",
            "with 5 cases, 1996-2009",
            "(part II)"
        ).List[1, 4]
        from end in Gen.OneOf("", "", "?")
        select "Scleroderma: " + string.Join(' ', words) + end;

    private static readonly Gen<(string Pages, string Number)> Place =
        from first in Gen.Int[1, 1999]
        from length in Gen.Int[0, 30]
        from prefix in Gen.OneOf("", "", "S")
        from kind in Gen.Int[0, 4]
        select kind == 0 ? ("", $"e{first}")
        : kind == 1 ? ("", "")
        : length == 0 ? ($"{prefix}{first}", "")
        : (PageRange.Shorten($"{prefix}{first}-{prefix}{first + length}"), "");

    private static readonly Gen<string> Doi = Gen.OneOf(
        "",
        "10.1000/xyz",
        "10.1016/S0140-6736(22)00018-6",
        "10.1002/(SICI)1097-0258(19980815)17:15/16<1661::AID>3.0",
        "10.1093/a_b"
    );

    /// <summary>A work of any type, with everything an export may hold.</summary>
    public static readonly Gen<Work> Any =
        from type in Gen.OneOf(Enum.GetValues<WorkType>())
        from authors in Gen.Frequency((4, Someone), (1, Group)).List[0, 8]
        from more in Gen.Bool
        from editors in Someone.List[0, 2]
        from title in Title
        from dated in Gen.Int[1, 2199].Select(Gen.Int[0, 12], Gen.Int[0, 28])
        from place in Place
        from doi in Doi
        from extra in Gen.Int[0, 63]
        from genre in Gen.OneOf("", "", "PhD thesis", "Master's thesis", "Technical report", "Habilitation: a {kind} of its own")
        select new Work
        {
            Key = "",
            Location = Nowhere,
            Type = type,
            Genre = Work.HasGenre(type) ? genre : "",
            Authors = [.. authors],
            MoreAuthors = more && authors.Count > 0,
            Editors = type == WorkType.Chapter ? [.. editors] : [],
            Title = title,
            Container = type is WorkType.Book or WorkType.Thesis or WorkType.Report ? "" : "J Made Up",
            ContainerShort = type == WorkType.Article && (extra & 6) == 0 ? "J M Up" : "",
            OriginalTitle = (extra & 10) == 0 ? "Ein Titel: & 1 {mehr}" : "",
            Stage =
                (extra & 9) is 0 or 1 or 8 ? null
                : (extra & 4) == 0 ? PublicationStage.InPress
                : PublicationStage.OnlineFirst,
            Year = dated.Item1,
            Month = dated.Item2 == 0 ? null : dated.Item2,
            Day = dated.Item2 == 0 || dated.Item3 == 0 ? null : dated.Item3,
            Volume = (extra & 1) == 0 ? "" : "42",
            Issue = (extra & 2) == 0 ? "" : "3 Suppl 1",
            Pages = place.Pages,
            ArticleNumber = place.Number,
            Doi = doi,
            Pmid = (extra & 4) == 0 ? "" : "26551272",
            Pmcid = (extra & 8) == 0 ? "" : "PMC4689591",
            Issn = (extra & 16) == 0 || type is WorkType.Book or WorkType.Chapter ? "" : "0003-4967",
            Publisher = (extra & 32) == 0 ? "" : "House & Sons",
            Place = (extra & 32) == 0 ? "" : "Ankara",
            Edition = (extra & 32) == 0 ? "" : "2nd ed",
            Url = (extra & 3) == 0 ? "https://example.org/a_b?c=d&e=%20f#g" : "",
            Accessed = (extra & 3) == 0 ? new DateOnly(2026, 2, 28) : null,
            Language = (extra & 5) == 0 ? "fr" : "",
            Licence = (extra & 5) == 0 ? "CC BY 4.0" : "",
            Status =
                (extra & 9) == 0 ? WorkStatus.Retracted
                : (extra & 9) == 1 ? WorkStatus.Corrected
                : (extra & 9) == 8 ? WorkStatus.Concern
                : null,
        };

    /// <summary>An article such as people paste.</summary>
    public static readonly Gen<Work> Pasteable =
        from authors in Someone.List[1, 6]
        from endsWithGroup in Gen.OneOf(false, false, true)
        from translated in Gen.OneOf(false, false, false, true)
        from more in Gen.Bool
        from title in PlainTitle
        from journal in Gen.OneOf("J Rheumatol", "Lancet", "Rheumatology (Oxford)", "Proc Natl Acad Sci U S A", "J. Am. Acad. Dermatol")
        from dated in Gen.Int[1900, 2107].Select(Gen.Int[0, 12], Gen.Int[0, 28])
        from place in Place
        from volume in Gen.OneOf("12", "347", "42A")
        from issue in Gen.OneOf("", "4", "12 Suppl 7", "Suppl 2", "Pt 3", "7-8")
        from doi in Doi
        from ids in Gen.Int[0, 3]
        select new Work
        {
            Key = "",
            KeyIsGenerated = true,
            Location = Nowhere,
            Authors =
                more ? [.. authors.Take(3)]
                : endsWithGroup ? [.. authors.Take(5), new Person("Scleroderma Study Group", IsGroup: true)]
                : [.. authors],
            MoreAuthors = more,
            Title = translated ? $"[{title}]" : title,
            Language = translated ? "Norwegian" : "",
            Container = journal,
            Year = dated.Item1,
            Month = dated.Item2 == 0 ? null : dated.Item2,
            Day = dated.Item2 == 0 || dated.Item3 == 0 ? null : dated.Item3,
            Volume = volume,
            Issue = issue,
            Pages = place.Pages,
            ArticleNumber = place.Number,
            Doi = doi,
            Pmid = (ids & 1) == 0 ? "" : "26551272",
            Pmcid = (ids & 2) == 0 ? "" : "PMC4689591",
        };
}
