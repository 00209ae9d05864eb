using System.Collections.Immutable;
using Casebook.Files;

namespace Casebook.Domain.Works;

/// <summary>What sort of publication a work is.</summary>
internal enum WorkType
{
    /// <summary>Article in a journal.</summary>
    Article,

    /// <summary>Whole book.</summary>
    Book,

    /// <summary>Part of a book.</summary>
    Chapter,

    /// <summary>Page or site on the web.</summary>
    WebPage,

    Preprint,

    /// <summary>Thesis or dissertation.</summary>
    Thesis,

    /// <summary>Report of an institution.</summary>
    Report,

    /// <summary>Anything else, or not known.</summary>
    Other,
}

/// <summary>An author or editor: a person, or a group by its whole name.</summary>
/// <param name="Family">Family name with its particle, or the group's whole name.</param>
/// <param name="Initials">Initials without points or spaces (<c>TA</c>); empty for a group.</param>
/// <param name="Given">Given names when they were written out; empty otherwise.</param>
/// <param name="Particle">Particle kept apart by the source (<c>van der</c>); empty when it is part of the family name.</param>
/// <param name="Suffix">Suffix such as <c>Jr</c>; empty when there is none.</param>
/// <param name="IsGroup">Whether this is a group.</param>
internal sealed record Person(string Family, string Initials = "", string Given = "", string Particle = "", string Suffix = "", bool IsGroup = false)
{
    /// <summary>ORCID without its address; empty when the source gives none.</summary>
    public string Orcid { get; init; } = "";
}

/// <summary>A published work, from whatever form it was written in. Empty text and null mean: not stated.</summary>
internal sealed record Work
{
    /// <summary>Citation key, unique across the library.</summary>
    public required string Key { get; init; }

    /// <summary>Whether the key was generated (<c>leroy1988</c>) rather than written.</summary>
    public bool KeyIsGenerated { get; init; }

    /// <summary>Where the work is written.</summary>
    public required TextLocation Location { get; init; }

    /// <summary>Sort of publication.</summary>
    public WorkType Type { get; init; } = WorkType.Article;

    /// <summary>Kind of a thesis, a report or something else in the source's words (<c>Master's thesis</c>, <c>Data set</c>).</summary>
    public string Genre { get; init; } = "";

    /// <summary>Authors in order.</summary>
    public ImmutableArray<Person> Authors { get; init; } = [];

    /// <summary>Whether the source ended its authors with "et al.", so that there are more.</summary>
    public bool MoreAuthors { get; init; }

    /// <summary>Editors in order.</summary>
    public ImmutableArray<Person> Editors { get; init; } = [];

    /// <summary>Translators in order.</summary>
    public ImmutableArray<Person> Translators { get; init; } = [];

    /// <summary>Title without its final stop.</summary>
    public string Title { get; init; } = "";

    /// <summary>Journal, book or site the work is part of, as written.</summary>
    public string Container { get; init; } = "";

    /// <summary>Abbreviation of a journal whose full name is its <see cref="Container"/>; empty when only one of the two is known.</summary>
    public string ContainerShort { get; init; } = "";

    /// <summary>Title in the language of the original, where <see cref="Title"/> is its translation; empty otherwise.</summary>
    public string OriginalTitle { get; init; } = "";

    /// <summary>How far publication has come while it has no issue yet; null when it is published or nothing is said.</summary>
    public PublicationStage? Stage { get; init; }

    /// <summary>Year; null when not stated. An impossible year is kept as printed.</summary>
    public int? Year { get; init; }

    /// <summary>Month 1 to 12; null when not stated.</summary>
    public int? Month { get; init; }

    /// <summary>Day of the month; null when not stated.</summary>
    public int? Day { get; init; }

    public string Volume { get; init; } = "";

    /// <summary>Issue, supplement or part, as written; of a report, its number.</summary>
    public string Issue { get; init; } = "";

    /// <summary>Pages as printed (<c>202-5</c>).</summary>
    public string Pages { get; init; } = "";

    /// <summary>Article number or e-locator (<c>e1003583</c>).</summary>
    public string ArticleNumber { get; init; } = "";

    /// <summary>DOI without any prefix, as given.</summary>
    public string Doi { get; init; } = "";

    /// <summary>PubMed id, digits.</summary>
    public string Pmid { get; init; } = "";

    /// <summary>PubMed Central id with its PMC.</summary>
    public string Pmcid { get; init; } = "";

    public string Issn { get; init; } = "";

    public string Isbn { get; init; } = "";

    /// <summary>Publisher or institution.</summary>
    public string Publisher { get; init; } = "";

    /// <summary>Place of publication.</summary>
    public string Place { get; init; } = "";

    /// <summary>Edition, as written; of data and programs, the version.</summary>
    public string Edition { get; init; } = "";

    /// <summary>Address on the web.</summary>
    public string Url { get; init; } = "";

    /// <summary>Day the address was visited; null when not stated.</summary>
    public DateOnly? Accessed { get; init; }

    /// <summary>Language when it is not that of the site, as written.</summary>
    public string Language { get; init; } = "";

    /// <summary>Licence, as written.</summary>
    public string Licence { get; init; } = "";

    /// <summary>What happened to it after it was published; null when nothing did.</summary>
    public WorkStatus? Status { get; init; }

    /// <summary>Address of the notice that says what <see cref="Status"/> says; empty when not stated.</summary>
    public string Notice { get; init; } = "";

    /// <summary>Level of evidence, as written (<c>1b</c>, <c>randomised trial</c>); empty when nobody graded it.</summary>
    public string Evidence { get; init; } = "";

    /// <summary>Identifiers that were written but cannot be right, so that they are left out.</summary>
    public ImmutableArray<string> UnusableIdentifiers { get; init; } = [];

    /// <summary>The kind of a leaflet that comes with a drug, as references print it.</summary>
    public const string PackageInsert = "package insert";

    /// <summary>The kind of a set of data.</summary>
    public const string DataSet = "Data set";

    /// <summary>The kind of a program.</summary>
    public const string Software = "Computer software";

    /// <summary>Whether this type of work has kinds, so that <see cref="Genre"/> means something.</summary>
    public static bool HasGenre(WorkType type) => type is WorkType.Thesis or WorkType.Report or WorkType.Other;

    /// <summary>Whether anything but its words identifies the work.</summary>
    public bool HasIdentifier => Doi.Length + Pmid.Length + Pmcid.Length + Isbn.Length + Url.Length > 0;

    /// <summary>Whether a catalogue of articles knows the work, so that its address need not be printed.</summary>
    public bool HasIdentifierOfArticle => Doi.Length + Pmid.Length + Pmcid.Length > 0;

    /// <summary>The reference exactly as it was pasted; null when it came structured.</summary>
    public string? AsWritten { get; init; }

    /// <summary>Whether the pasted text could be taken apart with certainty; when false it is shown as written.</summary>
    public bool IsParsed { get; init; } = true;
}
