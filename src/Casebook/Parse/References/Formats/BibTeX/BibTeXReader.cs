using System.Collections.Immutable;
using System.Globalization;
using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;
using Casebook.Domain;
using Casebook.Domain.Works;
using Casebook.Files;
using Casebook.Parse.References.Names;
using Casebook.Parse.References.Pasted;

namespace Casebook.Parse.References.Formats.BibTeX;

/// <summary>Reads BibTeX and BibLaTeX.</summary>
internal static class BibTeXReader
{
    // What a part takes over from the whole it names with `crossref`.
    private static readonly (string Of, string As)[] Inherited =
    [
        ("title", "booktitle"),
        ("booktitle", "booktitle"),
        ("editor", "editor"),
        ("publisher", "publisher"),
        ("address", "address"),
        ("location", "location"),
        ("year", "year"),
        ("date", "date"),
        ("edition", "edition"),
        ("isbn", "isbn"),
        ("volume", "volume"),
        ("journal", "journal"),
        ("journaltitle", "journaltitle"),
    ];

    public static ImmutableArray<Work> Read(SourceText file, DiagnosticBag problems)
    {
        var entries = new BibTeXParser(file, problems).Read();
        var byKey = new Dictionary<string, BibTeXEntry>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in entries)
            byKey.TryAdd(entry.Key, entry);
        foreach (var entry in entries)
            Inherit(entry, byKey, problems);
        return [.. entries.Where(entry => entry.Type is not ("xdata" or "set")).Select(entry => ToWork(entry, problems))];
    }

    private static void Inherit(BibTeXEntry entry, Dictionary<string, BibTeXEntry> byKey, DiagnosticBag problems)
    {
        if (entry.Fields.First("crossref") is not { } parentKey)
            return;
        if (!byKey.TryGetValue(parentKey.Value.Trim(), out var parent) || ReferenceEquals(parent, entry))
        {
            var nearest = NearestName.Find(parentKey.Value, byKey.Keys.Order(StringComparer.Ordinal));
            problems.Add(ParseProblems.UnknownParentEntry(parentKey, nearest));
            return;
        }
        foreach (var (of, name) in Inherited)
        {
            if (entry.Fields.First(name) is null && parent.Fields.First(of) is { } value)
                entry.Fields.Add(name, value);
        }
    }

    private static Work ToWork(BibTeXEntry entry, DiagnosticBag problems)
    {
        var fields = entry.Fields;
        var ids = new IdentifierFields(problems);
        var (authors, more) = BibTeXNames.Read(fields.Text("author"));
        var type = TypeOf(entry.Type, fields);
        var pages = LatexText.Decode(fields.Text("pages")).Replace('–', '-');
        var number = LatexText.Decode(fields.Text("eid", "article-number", "articleno"));
        var date = ReadDate(fields, problems);
        var work = new Work
        {
            Key = entry.Key,
            KeyIsGenerated = entry.Key.Length == 0,
            Location = fields.Location,
            Type = type,
            Genre = Work.HasGenre(type) ? Genre(entry.Type, Plain("type")) : "",
            Authors = authors,
            MoreAuthors = more,
            Editors = BibTeXNames.Read(fields.Text("editor")).People,
            Translators = BibTeXNames.Read(fields.Text("translator")).People,
            Title = Titles.WithoutStop(Title(fields)),
            Container = LatexText.Decode(
                fields.Text(
                    "journal",
                    "journaltitle",
                    "booktitle",
                    "maintitle",
                    "website",
                    type switch
                    {
                        WorkType.WebPage => "organization",
                        WorkType.Other or WorkType.Preprint => "howpublished",
                        _ => "website",
                    }
                )
                    is var container
                && type is WorkType.Book or WorkType.Thesis or WorkType.Report
                    ? ""
                    : container
            ),
            ContainerShort =
                Plain("shortjournal", "journalabbreviation") is var shorter
                && fields.First("journal", "journaltitle") is not null
                && shorter != Plain("journal", "journaltitle")
                    ? shorter
                    : "",
            OriginalTitle = Plain("origtitle"),
            Stage = StageWords.ReadAny([Plain("pubstate"), Plain("note"), Plain("year"), Plain("addendum")]),
            Year = date?.Year,
            Month = date?.Month,
            Day = date?.Day,
            Volume = Plain("volume"),
            Issue = type is WorkType.Article or WorkType.Report ? Plain("number", "issue") : Plain("issue"),
            Pages = pages == number || number.Length == 0 && PageRange.IsArticleNumber(pages) ? "" : pages,
            ArticleNumber = number.Length == 0 && PageRange.IsArticleNumber(pages) ? pages : number,
            Doi = ids.ReadDoi(PlainAt("doi") ?? DoiOfUrl()),
            Pmid = ids.ReadPmid(PlainAt("pmid") ?? Eprint("pubmed") ?? Noted("PMID")),
            Pmcid = ids.ReadPmcid(PlainAt("pmcid", "pmc") ?? Eprint("pmc") ?? Noted("PMCID")),
            Issn = ids.ReadIssn(FirstOf(PlainAt("issn"))),
            Isbn = ids.ReadIsbn(FirstOf(PlainAt("isbn"))),
            UnusableIdentifiers = ids.TakeUnusable(),
            Publisher = type == WorkType.WebPage ? Plain("publisher", "institution") : Plain("publisher", "institution", "school", "organization"),
            Place = Plain("address", "location"),
            Edition = Plain("edition", "version"),
            Url = Url(fields),
            Accessed = ReadDay(PlainAt("urldate", "lastchecked")),
            Language = Plain("language", "langid"),
            Licence = Plain("license", "licence", "copyright"),
            Status = EnumKeys.Find<WorkStatus>(Plain("status")),
            Notice = NoticeAddress.Of(Plain("notice")),
            Evidence = Plain("evidence"),
        };
        return work;

        string Plain(params ReadOnlySpan<string> names) => LatexText.Decode(fields.Text(names));

        Located<string>? PlainAt(params ReadOnlySpan<string> names) =>
            fields.First(names) is { } field ? field.With(LatexText.Decode(field.Value)) : null;

        // `note = {PMID: 23439512}`
        Located<string>? Noted(string name) =>
            PlainAt("note", "annote", "addendum") is { } note && note.Value.IndexOf(name + ":", StringComparison.OrdinalIgnoreCase) is var at and >= 0
                ? note.With(note.Value[(at + name.Length + 1)..].Trim().Split(' ', ';', ',', '.')[0])
                : null;

        Located<string>? DoiOfUrl() =>
            fields.First("url") is { } url && url.Value.Contains("doi.org/10.", StringComparison.OrdinalIgnoreCase) ? url.With(Url(fields)) : null;

        Located<string>? Eprint(string of) =>
            fields.Text("eprinttype", "archiveprefix").Equals(of, StringComparison.OrdinalIgnoreCase) ? PlainAt("eprint") : null;
    }

    private static WorkType TypeOf(string type, FieldRecord fields) =>
        type switch
        {
            "article" or "suppperiodical" or "periodical" => WorkType.Article,
            "book" or "mvbook" or "collection" or "mvcollection" or "proceedings" or "booklet" or "manual" or "reference" => WorkType.Book,
            "incollection" or "inbook" or "inproceedings" or "conference" or "bookinbook" or "suppbook" or "inreference" or "suppcollection" =>
                WorkType.Chapter,
            "online" or "www" or "electronic" or "webpage" => WorkType.WebPage,
            "phdthesis" or "mastersthesis" or "thesis" => WorkType.Thesis,
            "techreport" or "report" => WorkType.Report,
            "unpublished" => WorkType.Preprint,
            _ when fields.Text("pubstate", "howpublished").Contains("preprint", StringComparison.OrdinalIgnoreCase)
                    || fields.Text("archiveprefix", "eprinttype") is "arXiv" or "arxiv" => WorkType.Preprint,
            _ when fields.First("journal", "journaltitle") is not null => WorkType.Article,
            "dataset" or "software" => WorkType.Other,
            "misc" when fields.Text("type").Length > 0 => WorkType.Other,
            "misc" when fields.First("url") is not null && fields.First("doi") is null => WorkType.WebPage,
            _ => WorkType.Other,
        };

    // What the entry's name says, unless `type` says it in words; BibLaTeX has words of its own for the common kinds.
    private static string Genre(string entryType, string type) =>
        type switch
        {
            "Thesis" or "document" => "",
            "" when entryType == "dataset" => Work.DataSet,
            "" when entryType == "software" => Work.Software,
            "phdthesis" => "PhD thesis",
            "mathesis" => "Master's thesis",
            "bathesis" => "Bachelor's thesis",
            "candthesis" => "Candidate thesis",
            "techreport" => "Technical report",
            "resreport" => "Research report",
            "" when entryType == "phdthesis" => "PhD thesis",
            "" when entryType == "mastersthesis" => "Master's thesis",
            _ => type,
        };

    private static string Title(FieldRecord fields)
    {
        var title = LatexText.Decode(fields.Text("title"));
        var subtitle = LatexText.Decode(fields.Text("subtitle"));
        return subtitle.Length == 0 ? title : $"{title}: {subtitle}";
    }

    // `\url{...}` around an address, and nothing in it is LaTeX's.
    private static string Url(FieldRecord fields)
    {
        var url = fields.Text("url").Trim();
        if (url.StartsWith("\\url{", StringComparison.Ordinal))
            url = url[5..].TrimEnd('}');
        return url.Replace("\\_", "_", StringComparison.Ordinal)
            .Replace("\\%", "%", StringComparison.Ordinal)
            .Replace("\\&", "&", StringComparison.Ordinal)
            .Replace("\\#", "#", StringComparison.Ordinal)
            .Replace("{", "", StringComparison.Ordinal)
            .Replace("}", "", StringComparison.Ordinal);
    }

    private static PublicationDate? ReadDate(FieldRecord fields, DiagnosticBag problems)
    {
        if (fields.First("date", "year") is not { } field)
            return null;
        var cursor = new TextCursor(LatexText.Decode(field.Value).TrimStart('c', '[', '('), 0);
        if (PublicationDate.TakeAnyOrder(ref cursor) is not { } date)
        {
            if (StageWords.Read(LatexText.Decode(field.Value)) is null)
                problems.Add(ParseProblems.NotBibTeXDate(field));
            return null;
        }
        if (date.Month is not null || fields.First("month") is not { } month)
            return date;
        var text = LatexText.Decode(month.Value);
        if (MonthName.IsRange(text))
            problems.Add(ParseProblems.SeveralMonths(month));
        var number =
            int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var written) && written is >= 1 and <= 12
                ? written
                : MonthName.Read(text.Split(' ', '-', '~', '/')[0]);
        var day =
            int.TryParse(fields.Text("day"), NumberStyles.None, CultureInfo.InvariantCulture, out var dayNumber) && dayNumber is >= 1 and <= 31
                ? dayNumber
                : (int?)null;
        return date with { Month = number, Day = number is null ? null : day };
    }

    private static DateOnly? ReadDay(Located<string>? field)
    {
        if (field is not { } day)
            return null;
        var cursor = new TextCursor(day.Value, 0);
        return PublicationDate.TakeAnyOrder(ref cursor)?.ToDay();
    }

    private static Located<string>? FirstOf(Located<string>? field) =>
        field is { } list ? list.With(list.Value.Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries).FirstOrDefault() ?? "") : null;
}
