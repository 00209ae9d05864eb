using System.Collections.Immutable;
using Casebook.Diagnostics;

namespace Casebook.Config;

/// <summary>How references are printed.</summary>
internal enum CitationStyle
{
    /// <summary>National Library of Medicine (Citing Medicine): numbers in round brackets.</summary>
    Nlm,

    /// <summary>American Medical Association, 11th edition: superscript numbers.</summary>
    Ama,

    /// <summary>American Psychological Association, 7th edition: author and year.</summary>
    Apa,

    /// <summary>Harvard as in Cite Them Right: author and year.</summary>
    Harvard,

    /// <summary>The Chicago Manual of Style, author and date.</summary>
    Chicago,

    /// <summary>BMJ and its journals: numbers in square brackets.</summary>
    Bmj,

    /// <summary>Springer's Vancouver: numbers in square brackets.</summary>
    Springer,
}

/// <summary>How the last page of a range is printed.</summary>
internal enum PageRanges
{
    /// <summary>As the style has it.</summary>
    ByStyle,

    Full,

    /// <summary>With the changed digits alone: 202-5.</summary>
    Short,

    /// <summary>As the reference was written.</summary>
    AsWritten,
}

/// <summary>Parts a large casebook may do without: GitHub Pages holds 1 GB, and each case brings several files of these.</summary>
[Flags]
internal enum SiteParts
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Cases as challenges with their answers, and the handouts that belong to them.</summary>
    Challenges = 1,

    /// <summary>Sheets to print.</summary>
    Handouts = 2,

    /// <summary>The page of flash cards.</summary>
    Study = 4,

    /// <summary>Decks for Anki.</summary>
    Decks = 8,

    /// <summary>Reference lists beside each case (BibTeX, RIS, PubMed, CSL-JSON); those of the whole site stay.</summary>
    ReferenceFiles = 16,

    /// <summary>Questions as files for learning platforms; the page of questions stays.</summary>
    QuestionFiles = 32,

    /// <summary>What lets browsers keep the site for where there is no network.</summary>
    Offline = 64,
}

/// <summary>The settings of a site, from <c>site.config.yml</c>. All but the title have defaults.</summary>
internal sealed record SiteConfig
{
    /// <summary>Name of the casebook.</summary>
    public required string Title { get; init; }

    /// <summary>One or two sentences; empty by default.</summary>
    public string Description { get; init; } = "";

    /// <summary>Where the site is published, base path included, without a slash at the end; empty (the default) when not known.</summary>
    public string Url { get; init; } = "";

    /// <summary>BCP 47 tag of the language; <c>en</c> by default.</summary>
    public string Language { get; init; } = "en";

    /// <summary>What <see cref="TitleIn"/> is in a casebook of one language.</summary>
    public static ImmutableSortedDictionary<string, (string Title, string Description)> NoTitles { get; } =
        ImmutableSortedDictionary.Create<string, (string, string)>(StringComparer.Ordinal);

    /// <summary>Every language of the casebook, that of the originals first; empty when it has one.</summary>
    public ImmutableArray<string> Languages { get; init; } = [];

    /// <summary>Title and description of the casebook in its other languages, by tag; an empty one is as in the first.</summary>
    public ImmutableSortedDictionary<string, (string Title, string Description)> TitleIn { get; init; } = NoTitles;

    /// <summary>The language that originals are written in, and facts in all languages.</summary>
    public string FirstLanguage => Languages.IsEmpty ? Language : Languages[0];

    /// <summary>Whether this is the site in one of the other languages, below a folder of its own.</summary>
    public bool IsEdition => Language != FirstLanguage;

    /// <summary>The folder of a language below the root of the site, with a slash at its end; empty for the first.</summary>
    public string FolderOf(string language) => language == FirstLanguage ? "" : $"{language.ToLowerInvariant()}/";

    /// <summary>The settings of the site in one of its languages.</summary>
    public SiteConfig In(string language)
    {
        if (language == Language)
            return this;
        var (title, description) = TitleIn.GetValueOrDefault(language, ("", ""));
        return this with
        {
            Language = language,
            Title = title.Length > 0 ? title : Title,
            Description = description.Length > 0 ? description : Description,
            Url = Url.Length == 0 ? "" : $"{Url}/{FolderOf(language).TrimEnd('/')}",
            Cname = "",
            Guide = false,
            Casebooks = [],
        };
    }

    /// <summary>Name of the theme's folder; <c>rounds</c> by default.</summary>
    public string Theme { get; init; } = "rounds";

    /// <summary>Who publishes the casebook; empty by default.</summary>
    public string Publisher { get; init; } = "";

    /// <summary>E-mail address that look-ups name to PubMed and Crossref, and nobody else; empty by default.</summary>
    public string Contact { get; init; } = "";

    /// <summary>Licence of cases that do not name their own; empty by default.</summary>
    public string Licence { get; init; } = "";

    /// <summary>DOI that an archive gave the casebook, without any prefix; empty by default.</summary>
    public string Doi { get; init; } = "";

    /// <summary>Address of the repository, for "edit this page"; empty by default.</summary>
    public string Repository { get; init; } = "";

    /// <summary>Branch of the repository that the sources are edited on; <c>main</c> by default.</summary>
    public string Branch { get; init; } = "main";

    /// <summary>Path of the site's folder from the root of the repository, with a slash at its end; empty when they are the same.</summary>
    public string FolderInRepository { get; init; } = "";

    /// <summary>IANA name of the time zone in which days begin; <c>UTC</c> by default.</summary>
    public string TimeZone { get; init; } = TimeZones.Default;

    /// <summary>How references are printed; NLM by default.</summary>
    public CitationStyle CitationStyle { get; init; } = CitationStyle.Nlm;

    /// <summary>How page ranges are printed; as the style has it by default.</summary>
    public PageRanges PageRanges { get; init; }

    /// <summary>A work gets a page of its own when it is cited at least this often; 2 by default, at least 1.</summary>
    public int ReferencePageFrom { get; init; } = 2;

    /// <summary>Severity by code, where the site differs from the default; null value switches a code off.</summary>
    public ImmutableDictionary<string, Severity?> Severities { get; init; } = ImmutableDictionary<string, Severity?>.Empty;

    /// <summary>Slug of the case on the front door; empty (the default) to let the first collection choose.</summary>
    public string Featured { get; init; } = "";

    /// <summary>Starter vocabularies of the program that lie beneath the site's own terms, in the order written; none by default.</summary>
    public ImmutableArray<string> Vocabulary { get; init; } = [];

    /// <summary>Whether the guide of the program is part of the site.</summary>
    public bool Guide { get; init; }

    /// <summary>What is not made; nothing by default.</summary>
    public SiteParts LeaveOut { get; init; }

    /// <summary>Addresses of other casebooks whose cases this one points to, without the slash at the end.</summary>
    public ImmutableArray<string> Casebooks { get; init; } = [];

    /// <summary>Domain name for GitHub Pages; empty by default.</summary>
    public string Cname { get; init; } = "";

    /// <summary>Path part of <see cref="Url"/>, with a slash at both ends; <c>/</c> when there is none.</summary>
    public string BasePath => Uri.TryCreate(Url, UriKind.Absolute, out var url) ? url.AbsolutePath.TrimEnd('/') + "/" : "/";
}
