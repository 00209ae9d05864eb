using System.Globalization;
using System.Xml.Linq;
using Casebook.Diagnostics;
using Casebook.Domain.Works;
using Casebook.Domain.Works.Identifiers;
using Casebook.Files;
using Casebook.Parse.References.Names;
using Casebook.Parse.References.Pasted;

namespace Casebook.Parse.References.Formats.Jats;

/// <summary>Reads the entries of a reference list: <c>element-citation</c>, <c>mixed-citation</c> and their older names.</summary>
internal sealed class JatsCitation(SourceText file, IReferenceReader reader, DiagnosticBag problems)
{
    private const int MaxLinks = 20;

    private static readonly string[] Kinds = ["element-citation", "nlm-citation", "citation", "mixed-citation"];

    private readonly IdentifierFields _ids = new(problems);
    private readonly JatsNames _names = new(file, problems);

    /// <summary>The works of one <c>ref</c>; nearly always one.</summary>
    public IEnumerable<Work> Read(XElement reference)
    {
        var citations = reference
            .Elements()
            .SelectMany(child => child.Name.LocalName == "citation-alternatives" ? OneOf(child) : [child])
            .Where(child => Kinds.Contains(child.Name.LocalName, StringComparer.Ordinal))
            .ToList();
        // Some archives give each work as printed and, beside it, with marked parts.
        if (citations.Exists(IsMarked))
            citations.RemoveAll(citation => !IsMarked(citation));
        if (citations.Count == 0 && reference.Child("note", "p") is { } note)
            citations.Add(note);
        return citations.Where(citation => citation.Line().Length > 0).Select(ReadOne);
    }

    private static bool IsMarked(XElement citation) => citation.Name.LocalName is "element-citation" or "nlm-citation";

    // The same work in two forms: the one with marked parts says more.
    private static IEnumerable<XElement> OneOf(XElement alternatives) => alternatives.Child(Kinds) is { } best ? [best] : [];

    private Work ReadOne(XElement citation)
    {
        var titled = citation.First("article-title", "chapter-title", "part-title", "data-title");
        var source = citation.First("source").Line().TrimEnd('.', ',', ' ');
        // Without marked parts it is a reference like any other that is pasted.
        if (titled is null && source.Length == 0)
            return reader.ReadPasted(new Located<string>(citation.Line(), citation.At(file)), problems);

        var (authors, editors, more) = _names.OfCitation(citation);
        var (year, month, day) = Date(citation);
        var pages = Pages(citation);
        var number = citation.First("elocation-id").Line();
        if (number.Length == 0 && PageRange.IsArticleNumber(pages))
            (number, pages) = (pages, "");
        var work = new Work
        {
            Key = "",
            KeyIsGenerated = true,
            Location = citation.At(file),
            Authors = authors,
            MoreAuthors = more,
            Editors = editors,
            Year = year,
            Month = month,
            Day = day,
            Volume = Without(citation.First("volume").Line(), "Vol."),
            Issue = string.Join(
                ' ',
                new[] { Without(citation.First("issue").Line(), "No."), citation.First("supplement").Line() }.Where(part => part.Length > 0)
            ),
            Pages = pages,
            ArticleNumber = number,
            Doi = _ids.ReadDoi(Id(citation, "doi")),
            Pmid = _ids.ReadPmid(Id(citation, "pmid")),
            Pmcid = _ids.ReadPmcid(WithPrefix(Id(citation, "pmcid") ?? Id(citation, "pmc"))),
            Isbn = _ids.ReadIsbn(Located(citation.First("isbn"))),
            Issn = _ids.ReadIssn(Located(citation.First("issn"))),
            UnusableIdentifiers = _ids.TakeUnusable(),
            Publisher = citation.First("publisher-name").Line().TrimEnd(';', ','),
            Place = citation.First("publisher-loc").Line().TrimEnd(':', ','),
            Edition = citation.First("edition").Line(),
            Accessed = Accessed(citation),
        };
        return WithTitle(WithAddress(work, citation), citation, Titles.WithoutStop(titled.Line()), source);
    }

    private static Work WithTitle(Work work, XElement citation, string title, string source)
    {
        var type = TypeOf(citation, work, title, source);
        var isWhole = type is WorkType.Book or WorkType.Report or WorkType.Thesis or WorkType.WebPage or WorkType.Other && title.Length == 0;
        if (isWhole && title.Length == 0)
            return work with { Type = type, Title = Titles.WithoutStop(source) };
        return work with
        {
            Type = type,
            Title = title,
            Container = type is WorkType.Book or WorkType.Thesis or WorkType.Report && title.Length > 0 ? "" : source,
        };
    }

    private static WorkType TypeOf(XElement citation, Work work, string title, string source)
    {
        if (JournalNames.IsPreprintServer(source))
            return WorkType.Preprint;
        var written = citation.AttributeValue("publication-type");
        if (written.Length == 0)
            written = citation.AttributeValue("citation-type");
        return written switch
        {
            "journal" => WorkType.Article,
            "book" or "confproc" or "conference" or "chapter" => title.Length > 0 && source.Length > 0 ? WorkType.Chapter : WorkType.Book,
            "thesis" => WorkType.Thesis,
            "report" or "gov" => WorkType.Report,
            "web" or "webpage" or "website" or "weblink" => WorkType.WebPage,
            "preprint" => WorkType.Preprint,
            _ when title.Length > 0
                    && source.Length > 0
                    && work.Volume.Length + work.Pages.Length + work.ArticleNumber.Length > 0
                    && work.Publisher.Length == 0 => WorkType.Article,
            _ when work.Publisher.Length > 0 => title.Length > 0 && source.Length > 0 ? WorkType.Chapter : WorkType.Book,
            _ when work.Url.Length > 0 => WorkType.WebPage,
            _ => source.Length > 0 && title.Length > 0 ? WorkType.Article : WorkType.Other,
        };
    }

    private static Work WithAddress(Work work, XElement citation)
    {
        foreach (var link in citation.Within("ext-link").Concat(citation.Within("uri")).Take(MaxLinks))
        {
            var url = link.AttributeValue("href") is { Length: > 0 } href ? href : link.Line();
            if (!url.StartsWith("http", StringComparison.OrdinalIgnoreCase))
                continue;
            if (url.Contains("doi.org/", StringComparison.OrdinalIgnoreCase) && Doi.Read(url) is { } doi)
            {
                if (work.Doi.Length == 0)
                    work = work with { Doi = doi };
            }
            else if (work.Url.Length == 0 && !url.Contains("scholar.google", StringComparison.OrdinalIgnoreCase))
                work = work with { Url = url };
        }
        return work;
    }

    private Located<string>? Id(XElement citation, string kind) =>
        Located(citation.Within("pub-id").FirstOrDefault(id => id.AttributeValue("pub-id-type") == kind));

    private Located<string>? Located(XElement? element) =>
        element.Line() is { Length: > 0 } text ? new Located<string>(text.TrimEnd('.', ';', ','), element!.At(file)) : null;

    private static Located<string>? WithPrefix(Located<string>? id) =>
        id is { } number && number.Value.Length > 0 && char.IsAsciiDigit(number.Value[0]) ? number.With("PMC" + number.Value) : id;

    private static (int? Year, int? Month, int? Day) Date(XElement citation)
    {
        var date = citation.First("date") ?? citation;
        if (NumberIn(date.First("year").Line(), 4) is not { } year)
            return (null, null, null);
        var written = date.First("month").Line();
        var month = MonthName.Read(written.TrimEnd('.')) ?? NumberIn(written, 2);
        if (month is not (>= 1 and <= 12))
            return (year, null, null);
        return (year, month, NumberIn(date.First("day").Line(), 2) is { } day and >= 1 and <= 31 ? day : null);
    }

    private static DateOnly? Accessed(XElement citation)
    {
        if (citation.First("date-in-citation") is not { } visited || visited.AttributeValue("content-type") is "update" or "updated")
            return null;
        var written = visited.AttributeValue("iso-8601-date") is { Length: > 0 } iso ? iso : visited.Line();
        for (var at = 0; at < written.Length; at++)
        {
            if (at > 0 && char.IsLetterOrDigit(written[at - 1]) || !char.IsLetterOrDigit(written[at]))
                continue;
            var cursor = new TextCursor(written, at);
            if (PublicationDate.TakeAnyOrder(ref cursor)?.ToDay() is { } day)
                return day;
        }
        return null;
    }

    private static string Pages(XElement citation)
    {
        var first = Without(citation.First("fpage").Line(), "p.");
        var last = citation.First("lpage").Line();
        var range = citation.First("page-range").Line();
        if (range.Contains(',', StringComparison.Ordinal) || first.Length == 0)
            return range;
        return last.Length == 0 || last == first ? first : $"{first}-{last}";
    }

    // J-STAGE writes the word into the part.
    private static string Without(string text, string word) =>
        text.StartsWith(word, StringComparison.OrdinalIgnoreCase) ? text[word.Length..].TrimStart() : text;

    // `2007a` is 2007.
    private static int? NumberIn(string text, int digits)
    {
        var length = 0;
        while (length < text.Length && char.IsAsciiDigit(text[length]))
            length++;
        return length > 0 && length <= digits && int.TryParse(text.AsSpan(0, length), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
    }
}
