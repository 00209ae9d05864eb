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

namespace Casebook.Parse.References.Formats.CslJson;

/// <summary>Reads CSL-JSON, the format of Zotero, Crossref and pandoc.</summary>
internal static class CslJsonReader
{
    public static ImmutableArray<Work> Read(SourceText file, DiagnosticBag problems)
    {
        var items = new LocatedJsonReader(file).ReadItems(out var mistake);
        if (mistake is { } place)
            problems.Add(ParseProblems.NotJson(place));
        if (items is [{ Members: not null } wrapped] && (wrapped["items"] ?? wrapped["references"]) is { Items: { } inner })
            items = [.. inner];

        var works = ImmutableArray.CreateBuilder<Work>(items.Count);
        foreach (var item in items)
        {
            if (item.Members is not null)
                works.Add(ToWork(item, problems));
            else
                problems.Add(ParseProblems.NotCslItem(item.Location));
        }
        return works.ToImmutable();
    }

    private static Work ToWork(LocatedJson item, DiagnosticBag problems)
    {
        var ids = new IdentifierFields(problems);
        var key = item.TextOf("citation-key", "id");
        var (authors, more) = People(item["author"]);
        var type = TypeOf(item.TextOf("type"), item);
        var issued = ReadDate(item["issued"] ?? item["published"] ?? item["published-print"] ?? item["published-online"], problems);
        var pages = item.TextOf("page").Replace('–', '-');
        var number = item.TextOf("article-number");
        if (
            number.Length == 0
            && item.TextOf("number") is var numbered
            && (numbered == pages && numbered.Length > 0 || type == WorkType.Article && pages.Length == 0)
        )
            number = numbered;
        var note = item.TextOf("note");
        if (number.Length == 0 && PageRange.IsArticleNumber(pages))
            number = pages;
        return new Work
        {
            Key = key,
            KeyIsGenerated = key.Length == 0,
            Location = item.Location,
            Type = type,
            Genre = Work.HasGenre(type) ? GenreOf(item) : "",
            Authors = authors,
            MoreAuthors = more,
            Editors = People(item["editor"]).People,
            Translators = People(item["translator"]).People,
            Title = Titles.WithoutStop(WithoutMarkup(item.TextOf("title"))),
            Container = WithoutMarkup(item.TextOf("container-title", "container-title-short", "journalAbbreviation")),
            ContainerShort = ShortJournal(),
            OriginalTitle = WithoutMarkup(item.TextOf("original-title")),
            Stage = StageWords.Read(item.TextOf("status")),
            Year = issued?.Year,
            Month = issued?.Month,
            Day = issued?.Day,
            Volume = item.TextOf("volume"),
            Issue = type == WorkType.Report ? item.TextOf("number", "issue") : item.TextOf("issue"),
            Pages = pages == number ? "" : pages,
            ArticleNumber = number,
            Doi = ids.ReadDoi(
                item.First("DOI") ?? (item.TextOf("URL").Contains("doi.org/10.", StringComparison.OrdinalIgnoreCase) ? item.First("URL") : null)
            ),
            Pmid = ids.ReadPmid(item.First("PMID") ?? Noted("PMID")),
            Pmcid = ids.ReadPmcid(item.First("PMCID") ?? Noted("PMCID")),
            Issn = ids.ReadIssn(FirstOf(item.First("ISSN"))),
            Isbn = ids.ReadIsbn(FirstOf(item.First("ISBN"))),
            UnusableIdentifiers = ids.TakeUnusable(),
            Publisher = item.TextOf("publisher"),
            Place = item.TextOf("publisher-place", "event-place"),
            Edition = item.TextOf("edition") is { Length: > 0 } edition ? edition : item.TextOf("version"),
            Url = item.TextOf("URL"),
            Accessed = ReadDate(item["accessed"], problems)?.ToDay(),
            Language = item.TextOf("language"),
            Licence = item["license"] is { Text: not null } ? item.TextOf("license") : "",
            Status = EnumKeys.Find<WorkStatus>(item.TextOf("status")),
            Notice = NoticeAddress.Of(item["custom"]?.TextOf("notice") ?? ""),
            Evidence = item["custom"]?.TextOf("evidence") ?? "",
        };

        string ShortJournal()
        {
            var shorter = WithoutMarkup(item.TextOf("container-title-short", "journalAbbreviation"));
            return item.TextOf("container-title") is { Length: > 0 } full && WithoutMarkup(full) != shorter ? shorter : "";
        }

        // Zotero keeps what it has no field for as lines of a note: `PMID: 123`.
        Located<string>? Noted(string name)
        {
            foreach (var line in note.Split('\n', StringSplitOptions.TrimEntries))
            {
                if (line.StartsWith(name + ":", StringComparison.OrdinalIgnoreCase))
                    return new Located<string>(line[(name.Length + 1)..].Trim(), item.Location);
            }
            return null;
        }
    }

    private static string GenreOf(LocatedJson item) =>
        (item.TextOf("genre"), item.TextOf("type")) switch
        {
            ({ Length: > 0 } genre, _) => genre,
            (_, "dataset") => Work.DataSet,
            (_, "software") => Work.Software,
            _ => "",
        };

    private static WorkType TypeOf(string type, LocatedJson item) =>
        type switch
        {
            "article-journal" or "article-magazine" or "article-newspaper" or "review" or "journal-article" => WorkType.Article,
            "book" or "monograph" => WorkType.Book,
            "chapter" or "paper-conference" or "entry" or "entry-encyclopedia" or "entry-dictionary" or "book-chapter" => WorkType.Chapter,
            "webpage" or "post" or "post-weblog" => WorkType.WebPage,
            "article" or "posted-content" or "manuscript" => WorkType.Preprint,
            "thesis" or "dissertation" => WorkType.Thesis,
            "report" => WorkType.Report,
            "" when item["container-title"] is not null => WorkType.Article,
            _ => WorkType.Other,
        };

    private static (ImmutableArray<Person> People, bool More) People(LocatedJson? names)
    {
        var people = ImmutableArray.CreateBuilder<Person>();
        var more = false;
        foreach (var name in names?.Items ?? [])
        {
            var whole = name.TextOf("literal", "name");
            if (whole is "others" or "et al" or "et al.")
                more = true;
            else if (whole.Length > 0)
                people.Add(PersonName.Group(whole));
            else if (name.TextOf("family") is { Length: > 0 } family)
            {
                var dropping = name.TextOf("dropping-particle");
                var particle = name.TextOf("non-dropping-particle");
                if (name.TextOf("given").Length == 0 && name["suffix"] is null && particle.Length == 0 && NameParts.LooksLikeGroup(family))
                    people.Add(PersonName.Group(family));
                else
                    people.Add(
                        PersonName.FromParts(
                            family,
                            name.TextOf("given"),
                            name.TextOf("suffix"),
                            dropping.Length > 0 && particle.Length > 0 ? $"{dropping} {particle}" : dropping + particle
                        ) with
                        {
                            Orcid = StandardNumber.ReadOrcid(name.TextOf("ORCID", "orcid")) ?? "",
                        }
                    );
            }
        }
        return (people.ToImmutable(), more);
    }

    // `{"date-parts": [[2002, 7, 25]]}`, `{"raw": "2002-07-25"}`, or the text alone.
    private static PublicationDate? ReadDate(LocatedJson? date, DiagnosticBag problems)
    {
        if (date is null)
            return null;
        if (date["date-parts"] is { Items: [{ Items: { Count: > 0 } parts }, ..] })
        {
            if (Number(parts[0].Text, 1, 9999) is not { } year)
                return parts[0].Text is null or "" ? null : Wrong(parts[0], problems);
            var month = parts.Count > 1 ? Number(parts[1].Text, 1, 12) : null;
            return new PublicationDate(year, month, month is not null && parts.Count > 2 ? Number(parts[2].Text, 1, 31) : null);
        }
        var text = date.Text is { Length: > 0 } written ? written : date.TextOf("raw", "literal");
        if (text.Length == 0)
            return null;
        var cursor = new TextCursor(text, 0);
        return PublicationDate.TakeAnyOrder(ref cursor) ?? Wrong(date, problems);
    }

    private static PublicationDate? Wrong(LocatedJson value, DiagnosticBag problems)
    {
        problems.Add(ParseProblems.NotCslDate(value.Location));
        return null;
    }

    private static int? Number(string? text, int least, int most) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most ? number : null;

    private static Located<string>? FirstOf(Located<string>? field) =>
        field is { } list ? list.With(list.Value.Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries).FirstOrDefault() ?? "") : null;

    // CSL allows a few tags in titles; works keep plain characters.
    private static string WithoutMarkup(string title)
    {
        if (!title.Contains('<', StringComparison.Ordinal))
            return title;
        foreach (
            var tag in (ReadOnlySpan<string>)
                [
                    "<i>",
                    "</i>",
                    "<b>",
                    "</b>",
                    "<sub>",
                    "</sub>",
                    "<sup>",
                    "</sup>",
                    "<span class=\"nocase\">",
                    "<span style=\"font-variant:small-caps;\">",
                    "</span>",
                ]
        )
            title = title.Replace(tag, "", StringComparison.OrdinalIgnoreCase);
        return title;
    }
}
