using System.Collections.Immutable;
using System.Globalization;
using Casebook.Domain;
using Casebook.Domain.Prose;
using Casebook.Domain.Works;
using Casebook.Relate.Citations;
using Casebook.Render.Shared.Links;
using Casebook.Render.Shared.Views;

namespace Casebook.Render.Outputs.Works;

/// <summary>The ways into the works of a site beside the one by work: by author, journal, year, type, identifier, and where there is anything to show
/// by level of evidence, by notice and by reason for citing.</summary>
internal sealed class WorkIndexes
{
    private readonly SiteContext _context;
    private readonly AuthorIndex _authors;
    private readonly JournalIndex _journals;
    private readonly GroupedIndex _byAuthor;
    private readonly GroupedIndex _byJournal;
    private readonly GroupedIndex _byYear;
    private readonly GroupedIndex _byType;

    /// <summary>Groups the works of a site.</summary>
    public WorkIndexes(SiteContext context)
    {
        _context = context;
        var works = context.Model.Works;
        _authors = new AuthorIndex(works.Select(work => work.Work.Work));
        _journals = new JournalIndex(works.Select(work => work.Work.Work));
        var headings = new Dictionary<Author, IndexHeading>(ReferenceEqualityComparer.Instance);
        _byAuthor = new GroupedIndex(
            "authors",
            works.SelectMany(work => work.Work.Work.Authors.Select((person, i) => (work, HeadingOf(_authors.Of(person), headings), i > 0)))
        );
        _byJournal = new GroupedIndex(
            "journals",
            works.Where(work => work.Work.Work.Container.Length > 0).Select(work => (work, HeadingOf(work.Work.Work), false))
        );
        _byYear = new GroupedIndex(
            "years",
            works.Where(work => work.Work.Work.Year is not null).Select(work => (work, IndexHeading.Of(YearText(work.Work.Work.Year!.Value)), false)),
            ascending: false
        );
        _byType = new GroupedIndex("types", works.Select(work => (work, IndexHeading.Of(TypeText(work.Work.Work.Type)), false)));
        GroupedIndex[] optional =
        [
            new("evidence", works.Where(work => work.Work.Work.Evidence.Length > 0).Select(work => (work, HeadingOfEvidence(work.Work.Work), false))),
            new("notices", works.SelectMany(Notices)),
            new("intents", works.SelectMany(Intents)),
        ];
        All =
        [
            _byAuthor,
            _byJournal,
            _byYear,
            _byType,
            new("identifiers", works.SelectMany(Identifiers)),
            .. optional.Where(index => !index.Entries.IsEmpty),
        ];
    }

    /// <summary>In the order of tabs.</summary>
    public ImmutableArray<GroupedIndex> All { get; }

    /// <summary>Path of an author's heading.</summary>
    public string UrlOf(Person author) => _byAuthor.UrlOf(_authors.Of(author).Slug);

    /// <summary>Path of the heading of the journal, book or site that a work is in.</summary>
    public string UrlOfContainer(Work work) => _byJournal.UrlOf(HeadingOf(work).Slug);

    /// <summary>Path of a year's heading.</summary>
    public string UrlOf(int year) => _byYear.UrlOf(FoldedText.Slug(YearText(year)));

    /// <summary>Path of a type's heading.</summary>
    public string UrlOf(WorkType type) => _byType.UrlOf(FoldedText.Slug(TypeText(type)));

    /// <summary>A year as headings have it.</summary>
    public static string YearText(int year) => year.ToString("0000", CultureInfo.InvariantCulture);

    private string TypeText(WorkType type) => _context.Words["work_" + type.Key()];

    // Names stand in the order of the site's language where that has letters of its own.
    private string SortKey(string name, string slug) => _context.Words.Letters.HasOwn ? _context.Words.Letters.SortKey(name) : slug;

    private static IndexHeading HeadingOfEvidence(Work work) => IndexHeading.Of(work.Evidence);

    private IndexHeading HeadingOf(Author author, Dictionary<Author, IndexHeading> known)
    {
        if (known.TryGetValue(author, out var heading))
            return heading;
        return known[author] = new IndexHeading(author.Slug, author.Name)
        {
            SortKey = SortKey(author.Name, author.Slug),
            Notes = links => [.. NotesOf(author, links)],
        };
    }

    private IEnumerable<TextView> NotesOf(Author author, PageLinks links)
    {
        var words = _context.Words;
        if (author.Orcid.Length > 0)
            yield return new TextView($"https://orcid.org/{author.Orcid}", "ORCID " + author.Orcid);
        if (!author.OtherNames.IsEmpty)
            yield return new TextView(null, words.Format("author_also", string.Join("; ", author.OtherNames)));
        if (author.ByNameAlone > 0)
            yield return new TextView(null, words.Format("author_by_name", author.ByNameAlone));
        if (!author.GivenNames.IsEmpty)
            yield return new TextView(null, words.Format("author_given", string.Join(", ", author.GivenNames)));
        foreach (var other in _authors.PerhapsTheSame(author))
            yield return new TextView(links.To(_byAuthor.UrlOf(other.Slug)), words.Format("author_alike", other.Name));
    }

    private IndexHeading HeadingOf(Work work)
    {
        if (_journals.Of(work) is not { } journal)
            return IndexHeading.Of(work.Container) with { SortKey = SortKey(work.Container, FoldedText.Slug(work.Container)) };
        return IndexHeading.Of(journal.Name) with
        {
            SortKey = SortKey(journal.Name, FoldedText.Slug(journal.Name)),
            Notes = journal.OtherNames.IsEmpty && journal.Issns.IsEmpty ? null : _ => [.. NotesOf(journal)],
        };
    }

    private IEnumerable<TextView> NotesOf(Journal journal)
    {
        if (!journal.OtherNames.IsEmpty)
            yield return new TextView(null, _context.Words.Format("journal_also", string.Join("; ", journal.OtherNames)));
        if (!journal.Issns.IsEmpty)
            yield return new TextView(null, "ISSN " + string.Join(", ", journal.Issns));
    }

    private IEnumerable<(WorkCitations, IndexHeading, bool)> Notices(WorkCitations work)
    {
        if (work.Work.Work.Status is { } status)
            yield return (work, new IndexHeading(OrderOf(status), _context.Words["notices_" + status.Key()]), false);
    }

    // The gravest first.
    private static string OrderOf(WorkStatus status) =>
        status switch
        {
            WorkStatus.Retracted => "1-retracted",
            WorkStatus.Concern => "2-concern",
            _ => "3-corrected",
        };

    private IEnumerable<(WorkCitations, IndexHeading, bool)> Intents(WorkCitations work) =>
        work
            .CitedBy.SelectMany(citing => citing.Mentions)
            .Select(mention => mention.Item.Intent)
            .OfType<CitationIntent>()
            .Distinct()
            .Select(intent => (work, IndexHeading.Of(_context.Words["intents_" + intent.Key()]), false));

    private static IEnumerable<(WorkCitations, IndexHeading, bool)> Identifiers(WorkCitations work)
    {
        var given = work.Work.Work;
        if (given.Doi.Length > 0)
            yield return (work, IndexHeading.Of("doi:" + given.Doi), false);
        if (given.Pmid.Length > 0)
            yield return (work, IndexHeading.Of("PMID " + given.Pmid), false);
        if (given.Pmcid.Length > 0)
            yield return (work, IndexHeading.Of(given.Pmcid), false);
        if (given.Isbn.Length > 0)
            yield return (work, IndexHeading.Of("ISBN " + given.Isbn), false);
    }
}
