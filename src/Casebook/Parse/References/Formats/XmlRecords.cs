using System.Collections.Immutable;
using System.Xml.Linq;
using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;
using Casebook.Domain.Works;
using Casebook.Domain.Works.Identifiers;
using Casebook.Files;
using Casebook.Parse.References.Formats.Jats;
using Casebook.Parse.References.Formats.Tagged;

namespace Casebook.Parse.References.Formats;

/// <summary>Reads PubMed's XML and EndNote's: what their elements hold becomes fields by the names of RIS. Abstracts are left out.</summary>
internal static class XmlRecords
{
    /// <summary>The works of a file of PubMed (<c>PubmedArticleSet</c>).</summary>
    public static ImmutableArray<Work> ReadPubMed(SourceText file, DiagnosticBag problems) => Read(file, "PubmedArticle", PubMedWork, problems);

    /// <summary>The works of a file of EndNote (<c>xml/records</c>).</summary>
    public static ImmutableArray<Work> ReadEndNote(SourceText file, DiagnosticBag problems) => Read(file, "record", EndNoteWork, problems);

    private static ImmutableArray<Work> Read(
        SourceText file,
        string name,
        Func<XElement, SourceText, DiagnosticBag, Work> toWork,
        DiagnosticBag problems
    )
    {
        if (XmlFile.Load(file, problems) is not { Root: { } root })
            return [];
        ImmutableArray<Work> works =
        [
            .. root.DescendantsAndSelf().Where(element => element.Name.LocalName == name).Select(record => toWork(record, file, problems)),
        ];
        if (works.IsEmpty)
            problems.Add(ParseProblems.NoReferencesInXml(root.At(file), root.Name.LocalName));
        return works;
    }

    private static Work PubMedWork(XElement entry, SourceText file, DiagnosticBag problems)
    {
        var citation = entry.Child("MedlineCitation") ?? entry;
        var article = citation.Child("Article");
        var journal = article.Child("Journal");
        var issue = journal.Child("JournalIssue");
        var record = new Fields(entry, file);
        record.Add("TY", "JOUR");
        foreach (var author in article.Child("AuthorList").Children("Author"))
        {
            if (author.Child("CollectiveName").Line() is { Length: > 0 } group)
                record.Add("AU", group + ",", author);
            else
                record.Add(
                    "AU",
                    Joined(author.Child("LastName").Line(), author.Child("ForeName", "Initials").Line(), author.Child("Suffix").Line()),
                    author
                );
        }
        if (article.Child("AuthorList")?.AttributeValue("CompleteYN") == "N")
            record.Add("AU", "et al.");
        record.Add("TI", article.Child("ArticleTitle").Line());
        record.Add("JF", journal.Child("Title").Line());
        record.Add(
            "JA",
            journal.Child("ISOAbbreviation").Line() is { Length: > 0 } iso
                ? iso.Replace(".", "", StringComparison.Ordinal)
                : citation.Child("MedlineJournalInfo").Child("MedlineTA").Line()
        );
        record.Add("SN", journal.Child("ISSN").Line());
        AddDate(record, issue.Child("PubDate"));
        record.Add("VL", issue.Child("Volume").Line());
        record.Add("IS", issue.Child("Issue").Line());
        record.Add("SP", article.Child("Pagination").Child("MedlinePgn").Line());
        record.Add("LA", article.Child("Language").Line() is var language && language == "eng" ? "" : language);
        var ids = entry.Child("PubmedData").Child("ArticleIdList").Children("ArticleId").Concat(article.Children("ELocationID")).ToList();
        record.Add("DO", IdOf("doi"));
        record.Add("AN", citation.Child("PMID").Line());
        record.Add("DB", "PubMed");
        record.Add("C2", IdOf("pmc"));
        if (article.Child("VernacularTitle").Line() is { Length: > 0 } original)
            record.Add("N1", RisReader.OriginalTitleLabel + original);
        if (entry.Child("PubmedData").Child("PublicationStatus").Line() == "aheadofprint")
            record.Add("N1", "Epub ahead of print");
        var work = RisReader.ToWork(record.Record, problems);
        if (work.Pages.Length + work.ArticleNumber.Length == 0)
            work = work with { ArticleNumber = article.Children("ELocationID").FirstOrDefault(id => id.AttributeValue("EIdType") == "pii").Line() };
        work = WithOrcids(work, article.Child("AuthorList").Children("Author"));
        var types = article.Child("PublicationTypeList").Children("PublicationType").Select(type => type.Line()).ToList();
        return work with
        {
            Type = types.Contains("Preprint") ? WorkType.Preprint : work.Type,
            Status =
                types.Contains("Retracted Publication") ? WorkStatus.Retracted
                : Corrections("ExpressionOfConcernIn") ? WorkStatus.Concern
                : Corrections("ErratumIn") ? WorkStatus.Corrected
                : work.Status,
            Notice = Notice("RetractionIn") ?? Notice("ExpressionOfConcernIn") ?? Notice("ErratumIn") ?? "",
        };

        string IdOf(string type) => ids.FirstOrDefault(id => id.AttributeValue("IdType") == type || id.AttributeValue("EIdType") == type).Line();

        bool Corrections(string type) => Comments(type).Any();

        string? Notice(string type) =>
            Comments(type)
                .Select(comment => NoticeAddress.Of($"{comment.Child("RefSource").Line()}. PMID: {comment.Child("PMID").Line()}"))
                .FirstOrDefault(address => address.Length > 0);

        IEnumerable<XElement> Comments(string type) =>
            citation.Child("CommentsCorrectionsList").Children("CommentsCorrections").Where(comment => comment.AttributeValue("RefType") == type);
    }

    private static Work WithOrcids(Work work, IEnumerable<XElement> authors)
    {
        var orcids = authors
            .Select(author => author.Children("Identifier").FirstOrDefault(id => id.AttributeValue("Source") == "ORCID").Line())
            .Select(id => StandardNumber.ReadOrcid(id) ?? "")
            .ToList();
        return orcids.Count != work.Authors.Length
            ? work
            : work with
            {
                Authors = [.. work.Authors.Zip(orcids, (author, orcid) => orcid.Length == 0 ? author : author with { Orcid = orcid })],
            };
    }

    // `<MedlineDate>2004 Jan-Feb</MedlineDate>`, or year, month and day apart.
    private static void AddDate(Fields record, XElement? date)
    {
        var year =
            date.Child("Year").Line() is { Length: > 0 } apart ? apart
            : date.Child("MedlineDate").Line() is { Length: >= 4 } whole ? whole[..4]
            : "";
        record.Add("PY", year);
        if (date.Child("Month").Line() is { Length: > 0 } month && year.Length > 0)
            record.Add("DA", $"{year} {MonthText(month)} {date.Child("Day").Line()}".Trim());
    }

    private static string MonthText(string month) =>
        int.TryParse(month, out var number) && number is >= 1 and <= 12
            ? System.Globalization.CultureInfo.InvariantCulture.DateTimeFormat.GetAbbreviatedMonthName(number)
            : month;

    private static Work EndNoteWork(XElement entry, SourceText file, DiagnosticBag problems)
    {
        var record = new Fields(entry, file);
        record.Add("TY", ForeignTags.TypeOf(entry.Child("ref-type")?.AttributeValue("name") ?? ""));
        foreach (var author in entry.Child("contributors").Child("authors").Children("author"))
            record.Add("AU", author.Line(), author);
        foreach (var editor in entry.Child("contributors").Child("secondary-authors").Children("author"))
            record.Add("ED", editor.Line(), editor);
        var titles = entry.Child("titles");
        record.Add("TI", titles.Child("title").Line());
        record.Add(
            "T2",
            titles.Child("secondary-title").Line() is { Length: > 0 } second ? second : entry.Child("periodical").Child("full-title").Line()
        );
        record.Add(
            "JA",
            titles.Child("alt-title").Line() is { Length: > 0 } alternative ? alternative : entry.Child("periodical").Child("abbr-1").Line()
        );
        record.Add("PY", entry.Child("dates").Child("year").Line());
        record.Add("DA", entry.Child("dates").Child("pub-dates").Child("date").Line());
        foreach (
            var (element, tag) in (ReadOnlySpan<(string, string)>)
                [
                    ("volume", "VL"),
                    ("number", "IS"),
                    ("pages", "SP"),
                    ("isbn", "SN"),
                    ("publisher", "PB"),
                    ("pub-location", "CY"),
                    ("edition", "ET"),
                    ("language", "LA"),
                    ("electronic-resource-num", "DO"),
                    ("accession-num", "AN"),
                    ("remote-database-name", "DB"),
                    ("custom2", "C2"),
                    ("custom7", "C7"),
                    ("notes", "N1"),
                    ("work-type", "M3"),
                ]
        )
            record.Add(tag, entry.Child(element).Line());
        record.Add(
            "UR",
            entry.Child("urls").Child("related-urls").Child("url").Line() is { Length: > 0 } url
                ? url
                : entry.Child("urls").Child("web-urls").Child("url").Line()
        );
        return RisReader.ToWork(record.Record, problems);
    }

    private static string Joined(string family, string given, string suffix) =>
        suffix.Length > 0 ? $"{family}, {given}, {suffix}"
        : given.Length > 0 ? $"{family}, {given}"
        : family;

    private sealed class Fields(XElement entry, SourceText file)
    {
        public FieldRecord Record { get; } = new(entry.At(file));

        public void Add(string tag, string value, XElement? at = null)
        {
            if (value.Length > 0)
                Record.Add(tag, new Located<string>(value, (at ?? entry).At(file)));
        }
    }
}
