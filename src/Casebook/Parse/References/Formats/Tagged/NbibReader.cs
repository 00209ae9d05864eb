using System.Collections.Immutable;
using Casebook.Diagnostics;
using Casebook.Domain;
using Casebook.Domain.Works;
using Casebook.Domain.Works.Identifiers;
using Casebook.Files;
using Casebook.Parse.References.Names;
using Casebook.Parse.References.Pasted;

namespace Casebook.Parse.References.Formats.Tagged;

/// <summary>Reads PubMed's own export (<c>.nbib</c>, MEDLINE).</summary>
internal static class NbibReader
{
    public static ImmutableArray<Work> Read(SourceText file, DiagnosticBag problems) =>
        [.. new TaggedFile(file, "PMID", "", problems).Read().Select(record => ToWork(record, problems))];

    private static Work ToWork(FieldRecord record, DiagnosticBag problems)
    {
        var ids = new IdentifierFields(problems);
        var pages = record.Text("PG");
        // An article without pages has the number of its publisher.
        if (pages.Length == 0)
            pages = Marked(record, "[pii]")?.Value ?? "";
        var isNumber = record.Text("PG").Length == 0 || PageRange.IsArticleNumber(pages);
        var date = ReadDate(record.Text("DP"));
        var (authors, more) = ReadAuthors(record);
        var key = Noted(record, NbibNotes.Key);
        var work = new Work
        {
            Key = key,
            KeyIsGenerated = key.Length == 0,
            Location = record.Location,
            Authors = authors,
            MoreAuthors = more,
            Editors = [.. (record.First("FED") is null ? record.All("ED") : record.All("FED")).Select(name => CommaName.Read(name.Value))],
            Translators =
            [
                .. record
                    .All("GN")
                    .Where(note => note.Value.StartsWith(NbibNotes.Translator, StringComparison.Ordinal))
                    .Select(note => CommaName.Read(note.Value[NbibNotes.Translator.Length..])),
            ],
            Title = Titles.WithoutStop(record.Text("TI", "BTI")),
            OriginalTitle = Titles.WithoutStop(record.Text("TT")),
            Container = record.First("TI") is null ? "" : record.Text("JT", "TA", "BTI"),
            ContainerShort = record.Text("TA") is var shorter && record.Text("JT") is { Length: > 0 } full && full != shorter ? shorter : "",
            Stage =
                record.Text("PST").Equals("aheadofprint", StringComparison.OrdinalIgnoreCase) ? PublicationStage.OnlineFirst
                : Noted(record, NbibNotes.Stage) is { Length: > 0 } stage ? StageWords.Read(stage)
                : null,
            Year = date?.Year,
            Month = date?.Month,
            Day = date?.Day,
            Volume = record.Text("VI"),
            Issue = record.Text("IP"),
            Pages = isNumber ? "" : pages,
            ArticleNumber = isNumber ? pages : "",
            Doi = ids.ReadDoi(Marked(record, "[doi]")),
            Pmid = ids.ReadPmid(record.First("PMID")),
            Pmcid = ids.ReadPmcid(record.First("PMC")),
            Issn = ids.ReadIssn(record.First("IS") is { } issn ? issn.With(issn.Value.Split(' ')[0]) : null),
            Isbn = ids.ReadIsbn(record.First("ISBN") is { } isbn ? isbn.With(isbn.Value.Split(' ')[0]) : null),
            UnusableIdentifiers = ids.TakeUnusable(),
            Publisher = record.Text("PB"),
            Place = record.First("PB") is null ? "" : record.Text("PL"),
            Edition = record.Text("EN"),
            Language = record.Text("LA") is var language && language == "eng" ? "" : language,
            Url = Noted(record, NbibNotes.Address),
            Accessed = DateOnly.TryParseExact(Noted(record, NbibNotes.Accessed), "yyyy-MM-dd", out var day) ? day : null,
            Licence = Noted(record, NbibNotes.Licence),
            Genre = Noted(record, NbibNotes.Genre),
            Status = StatusOf(record),
            Notice = NoticeAddress.Of(record.Text("RIN", "ECI", "EIN") is { Length: > 0 } notice ? notice : Noted(record, NbibNotes.Notice)),
            Evidence = Noted(record, NbibNotes.Evidence),
        };
        return work with { Type = TypeOf(record, work) };
    }

    private static WorkType TypeOf(FieldRecord record, Work work)
    {
        if (Enum.TryParse<WorkType>(Noted(record, NbibNotes.Type), out var noted) && Enum.IsDefined(noted))
            return noted;
        if (record.All("PT").Any(type => type.Value == "Preprint"))
            return WorkType.Preprint;
        if (record.First("BTI") is not null)
            return work.Container.Length > 0 ? WorkType.Chapter : WorkType.Book;
        return WorkType.Article;
    }

    // The full name comes first and the short one behind it; old records have only the short one.
    private static (ImmutableArray<Person>, bool) ReadAuthors(FieldRecord record)
    {
        var people = ImmutableArray.CreateBuilder<Person>();
        var more = false;
        var full = false;
        foreach (var (tag, value) in record.Fields)
        {
            switch (tag)
            {
                case "FAU":
                    people.Add(CommaName.Read(value.Value));
                    full = true;
                    continue;
                case "AU" when value.Value.TrimEnd('.') is "et al":
                    more = true;
                    break;
                case "AU" when PersonName.ReadInverted(value.Value) is { } person:
                    if (full)
                        people[^1] = people[^1] with { Initials = person.Initials, Suffix = person.Suffix };
                    else
                        people.Add(person);
                    break;
                case "AU" when !full:
                    people.Add(CommaName.Read(value.Value));
                    break;
                case "AUID" when people.Count > 0 && StandardNumber.ReadOrcid(value.Value) is { } orcid:
                    people[^1] = people[^1] with { Orcid = orcid };
                    break;
                case "CN":
                    people.Add(PersonName.Group(value.Value));
                    break;
            }
            full = false;
        }
        return (people.ToImmutable(), more);
    }

    private static string Noted(FieldRecord record, string label) =>
        record.All("GN").Select(note => note.Value).FirstOrDefault(note => note.StartsWith(label, StringComparison.Ordinal))?[label.Length..] ?? "";

    private static Located<string>? Marked(FieldRecord record, string mark)
    {
        foreach (var (tag, value) in record.Fields)
        {
            if (tag is "LID" or "AID" && value.Value.EndsWith(mark, StringComparison.Ordinal))
                return value.With(value.Value[..^mark.Length].Trim());
        }
        return null;
    }

    private static PublicationDate? ReadDate(string text)
    {
        var cursor = new TextCursor(text, 0);
        return PublicationDate.Take(ref cursor);
    }

    private static WorkStatus? StatusOf(FieldRecord record)
    {
        var noted = EnumKeys.Find<WorkStatus>(Noted(record, NbibNotes.Status));
        if (record.First("RIN") is not null || record.All("PT").Any(type => type.Value == "Retracted Publication"))
            return WorkStatus.Retracted;
        if (record.First("ECI") is not null || noted == WorkStatus.Concern)
            return WorkStatus.Concern;
        return record.First("EIN") is not null || noted == WorkStatus.Corrected ? WorkStatus.Corrected : null;
    }
}
