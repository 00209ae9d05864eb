using System.Collections.Immutable;
using System.Globalization;
using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;
using Casebook.Domain;
using Casebook.Domain.Works;
using Casebook.Domain.Works.Identifiers;
using Casebook.Files;
using Casebook.Parse.References.Names;
using Casebook.Parse.References.Pasted;

namespace Casebook.Parse.References.Formats.Tagged;

/// <summary>Reads RIS, as publishers and reference managers export it.</summary>
internal static class RisReader
{
    /// <summary>What stands before a licence in the custom field <c>C1</c>, which reference managers show as a legal note.</summary>
    public const string LicenceLabel = "Licence: ";

    /// <summary>What stands before the status of a work in a note.</summary>
    public const string StatusLabel = "Status: ";

    /// <summary>What stands before the address of the notice of a retraction or correction in a note.</summary>
    public const string NoticeLabel = "Notice: ";

    /// <summary>What stands before the level of evidence in a note.</summary>
    public const string EvidenceLabel = "Evidence: ";

    /// <summary>What stands before the title of the original in a note.</summary>
    public const string OriginalTitleLabel = "Original title: ";

    public static ImmutableArray<Work> Read(SourceText file, DiagnosticBag problems) =>
        [.. new TaggedFile(file, "TY", "ER", problems).Read().Select(record => ToWork(record, problems))];

    /// <summary>The work of a record whose fields have the names of RIS.</summary>
    public static Work ToWork(FieldRecord record, DiagnosticBag problems)
    {
        var ids = new IdentifierFields(problems);
        var type = TypeOf(record.Text("TY"));
        // EndNote numbers its records, and PubMed's number is no key to cite by.
        var key = record.Text("ID", "LB") is var id && id.All(char.IsAsciiDigit) ? "" : id;
        var date = ReadDate(record, problems);
        var pages = Pages(record);
        var number = record.Text("C7", "M7");
        var serial = record.First("SN");
        var isBook = type is WorkType.Book or WorkType.Chapter;
        var authors = People(record, "AU", "A1");
        return new Work
        {
            Key = key,
            KeyIsGenerated = key.Length == 0,
            Location = record.Location,
            Type = type,
            Stage = Stage(record),
            OriginalTitle = Labelled("N1", OriginalTitleLabel),
            Genre = Work.HasGenre(type) ? GenreOf(record) : "",
            Authors = authors.People,
            MoreAuthors = authors.More,
            Editors = People(record, "A2", "ED").People,
            Translators = People(record, "A4").People,
            Title = Titles.WithoutStop(record.Text("TI", "T1", "CT", "BT")),
            Container = type is WorkType.Book or WorkType.Thesis or WorkType.Report ? "" : record.Text("JF", "T2", "JO", "JA", "J2", "BT"),
            Year = date?.Year,
            ContainerShort = type is WorkType.Article or WorkType.Preprint ? ShortJournal(record) : "",
            Month = date?.Month,
            Day = date?.Day,
            Volume = record.Text("VL"),
            Issue = record.Text("IS"),
            Pages =
                number.Length > 0 && number == pages ? ""
                : PageRange.IsArticleNumber(pages) && number.Length == 0 ? ""
                : pages,
            ArticleNumber =
                number.Length > 0 ? number
                : PageRange.IsArticleNumber(pages) ? pages
                : "",
            Doi = Doi(record, ids),
            Pmid = Pmid(record, ids),
            Pmcid = ids.ReadPmcid(record.First("C2") is { } pmc && pmc.Value.StartsWith("PMC", StringComparison.OrdinalIgnoreCase) ? pmc : null),
            Issn = isBook ? "" : ids.ReadIssn(FirstPart(serial)),
            Isbn = isBook ? ids.ReadIsbn(FirstPart(serial)) : "",
            UnusableIdentifiers = ids.TakeUnusable(),
            Publisher = record.Text("PB"),
            Place = record.Text("CY", "PP"),
            Edition = type == WorkType.Article && IsDate(record.Text("ET")) ? "" : record.Text("ET"),
            Url = record.Text("UR", "L2", "LK"),
            Accessed = ReadDate(record.First("Y2"), problems) is { } accessed ? accessed.ToDay() : null,
            Language = record.Text("LA"),
            Licence = Labelled("C1", LicenceLabel),
            Status = EnumKeys.Find<WorkStatus>(Labelled("N1", StatusLabel)),
            Notice = NoticeAddress.Of(Labelled("N1", NoticeLabel)),
            Evidence = Labelled("N1", EvidenceLabel),
        };

        string Labelled(string tag, string label) =>
            record.All(tag).Select(field => field.Value).FirstOrDefault(value => value.StartsWith(label, StringComparison.Ordinal))?[label.Length..]
            ?? "";
    }

    private static string GenreOf(FieldRecord record) =>
        (record.Text("M3"), record.Text("TY").ToUpperInvariant()) switch
        {
            ({ Length: > 0 } genre, _) => genre,
            (_, "DATA" or "DBASE") => Work.DataSet,
            (_, "COMP") => Work.Software,
            _ => "",
        };

    private static WorkType TypeOf(string type) =>
        type.ToUpperInvariant() switch
        {
            "JOUR" or "EJOUR" or "MGZN" or "NEWS" or "JFULL" or "ABST" or "INPR" => WorkType.Article,
            "BOOK" or "EBOOK" or "EDBOOK" => WorkType.Book,
            "CHAP" or "ECHAP" or "CONF" or "CPAPER" => WorkType.Chapter,
            "ELEC" or "WEB" or "BLOG" or "ICOMM" => WorkType.WebPage,
            "UNPB" or "UNPD" or "MANSCPT" => WorkType.Preprint,
            "THES" => WorkType.Thesis,
            "RPRT" or "GOVDOC" or "STAND" => WorkType.Report,
            _ => WorkType.Other,
        };

    private static (ImmutableArray<Person> People, bool More) People(FieldRecord record, params string[] tags)
    {
        var people = ImmutableArray.CreateBuilder<Person>();
        var more = false;
        foreach (var (tag, value) in record.Fields)
        {
            if (value.Value.Length == 0 || !tags.Contains(tag, StringComparer.Ordinal))
                continue;
            if (value.Value.TrimEnd('.', ',') is "et al" or "others")
                more = true;
            else
                people.Add(CommaName.Read(value.Value));
        }
        return (people.ToImmutable(), more);
    }

    private static string Pages(FieldRecord record)
    {
        var first = record.Text("SP");
        var last = record.Text("EP");
        return last.Length == 0 || last == first || first.Contains('-', StringComparison.Ordinal) ? first
            : first.Length == 0 ? last
            : $"{first}-{last}";
    }

    // The abbreviation, where the full name stands beside it.
    private static string ShortJournal(FieldRecord record)
    {
        var full = record.Text("JF", "T2", "JO", "JA", "J2");
        var shorter = record.Text("JA", "J2", "JO");
        return shorter.Length > 0 && shorter != full ? shorter : "";
    }

    private static PublicationStage? Stage(FieldRecord record) =>
        record.Text("TY") is "INPR"
            ? PublicationStage.InPress
            : StageWords.ReadAny([record.Text("PY"), record.Text("Y1"), .. record.All("N1").Select(note => note.Value)]);

    private static string Doi(FieldRecord record, IdentifierFields ids)
    {
        if (record.First("DO") is { } given)
            return ids.ReadDoi(given);
        foreach (var field in record.Fields)
        {
            if (
                field.Name is "M3" && field.Value.Value.StartsWith("10.", StringComparison.Ordinal)
                || field.Name is "UR" or "L2" or "LK" or "L3" && field.Value.Value.Contains("doi.org/10.", StringComparison.OrdinalIgnoreCase)
            )
                return ids.ReadDoi(field.Value);
        }
        return "";
    }

    private static string Pmid(FieldRecord record, IdentifierFields ids)
    {
        var database = record.Text("DB", "DP");
        if (
            record.First("AN") is { } accession
            && (database.Contains("PubMed", StringComparison.OrdinalIgnoreCase) || database.Contains("MEDLINE", StringComparison.OrdinalIgnoreCase))
        )
            return ids.ReadPmid(accession);
        foreach (var note in record.All("N1").Concat(record.All("U1")))
        {
            if (note.Value.StartsWith("PMID:", StringComparison.OrdinalIgnoreCase) && PubMedId.ReadPmid(note.Value) is { } noted)
                return noted;
        }
        if (
            record.First("UR", "L2", "LK") is { } url
            && url.Value.Contains("pubmed", StringComparison.OrdinalIgnoreCase)
            && PubMedId.ReadPmid(url.Value) is { } linked
        )
            return linked;
        // Other databases put numbers of their own there.
        return record.First("C6", "PM") is { } pmid && pmid.Value.All(char.IsAsciiDigit) ? ids.ReadPmid(pmid) : "";
    }

    // `1234-5678 (Print) 8765-4321 (Electronic)`: the first one counts.
    private static Located<string>? FirstPart(Located<string>? field) =>
        field is { } serial
            ? serial.With(serial.Value.Split([' ', ';', ',', '('], StringSplitOptions.RemoveEmptyEntries).FirstOrDefault() ?? "")
            : null;

    private static PublicationDate? ReadDate(FieldRecord record, DiagnosticBag problems)
    {
        var year = ReadDate(record.First("PY", "Y1"), problems);
        // EndNote writes month and day alone: `Nov 3`.
        if (year is { } known && record.First("DA") is { } rest && rest.Value.Length > 0 && char.IsAsciiLetter(rest.Value[0]))
        {
            var cursor = new TextCursor($"{known.Year:0000} {rest.Value}", 0);
            if (PublicationDate.Take(ref cursor) is { Month: not null } date)
                return date;
        }
        var whole = ReadDate(record.First("DA", "Y1"), problems);
        return year is null ? whole
            : whole is { Month: not null } && whole.Value.Year == year.Value.Year ? whole
            : year;
    }

    // `2002/07/25/other`, any part of which may be missing.
    private static PublicationDate? ReadDate(Located<string>? field, DiagnosticBag problems)
    {
        if (field is not { Value.Length: > 0 } written)
            return null;
        var parts = written.Value.Split('/', '-');
        if (Number(parts[0], 1, 9999) is { } year)
            return Number(parts.ElementAtOrDefault(1), 1, 12) is { } month
                ? new PublicationDate(year, month, Number(parts.ElementAtOrDefault(2), 1, 31))
                : new PublicationDate(year);
        var cursor = new TextCursor(written.Value, 0);
        if (PublicationDate.TakeAnyOrder(ref cursor) is { } date)
            return date;
        if (StageWords.Read(written.Value) is null)
            problems.Add(ParseProblems.NotRisDate(written));
        return null;
    }

    // EndNote keeps the day an article appeared on the web where books have their edition.
    private static bool IsDate(string text)
    {
        var cursor = new TextCursor(text.Replace('/', '-'), 0);
        return PublicationDate.TakeAnyOrder(ref cursor) is not null && cursor.AtEnd;
    }

    private static int? Number(string? text, int least, int most) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most ? number : null;
}
