using System.Collections.Immutable;
using System.Globalization;
using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;
using Casebook.Domain;
using Casebook.Domain.Works;
using Casebook.Files;
using Casebook.Files.Shapes;
using Casebook.Files.Yaml;
using Casebook.Parse.References.Formats;
using Casebook.Parse.References.Names;
using Casebook.Parse.References.Pasted;

namespace Casebook.Parse.References.Structured;

/// <summary>Reads a reference written as <c>key: value</c> lines.</summary>
internal sealed class StructuredReader(YamlMapping entry, DiagnosticBag problems)
{
    private static readonly (string Name, WorkType Type)[] Types =
    [
        ("article", WorkType.Article),
        ("book", WorkType.Book),
        ("chapter", WorkType.Chapter),
        ("web page", WorkType.WebPage),
        ("webpage", WorkType.WebPage),
        ("website", WorkType.WebPage),
        ("preprint", WorkType.Preprint),
        ("thesis", WorkType.Thesis),
        ("report", WorkType.Report),
        ("other", WorkType.Other),
    ];

    private static readonly ImmutableArray<string> StatusWords = [.. Enum.GetValues<WorkStatus>().Select(status => status.Key())];

    // A name, a list of names, or groups of family and given names.
    private static readonly Shape People = Shape.Many(new Shape.Either([Shape.Text, new Shape.Map(Shape.Text)]));

    /// <summary>A reference field by field.</summary>
    public static ImmutableArray<Field> Fields { get; } =
    [
        new("key", Shape.Text, "What cites the work: [@key]."),
        new("id", Shape.Text, "The same as key."),
        new(
            "type",
            new Shape.Word([.. Types.Select(type => type.Name)], [.. Types.Select(type => type.Name)]),
            "article, book, chapter, web page, preprint, thesis, report or other."
        ),
        new("genre", Shape.Text, "What kind of thesis or report, or what else it is, such as Data set."),
        new("title", Shape.Text, "Title of the work."),
        new("authors", People, "Authors, such as Balin SJ or Balin, Samuel J."),
        new("author", People, "The same as authors."),
        new("editors", People, "Editors of the book."),
        new("editor", People, "The same as editors."),
        new("translators", People, "Translators."),
        new("journal", Shape.Text, "Journal, or the book a chapter is in."),
        new("container", Shape.Text, "The same as journal."),
        new("journal_short", Shape.Text, "Abbreviation of the journal, where journal is its full name."),
        new("original_title", Shape.Text, "Title in the language of the original, where title is its translation."),
        new(
            "stage",
            new Shape.Word(["in press", "online first"], ["in press", "online first"]),
            "in press or online first, while the work has no issue."
        ),
        new("year", Shape.Text, "Year of publication."),
        new("date", Shape.Text, "Day of publication."),
        new("month", Shape.Text, "Month of publication."),
        new("volume", Shape.Text, "Volume."),
        new("issue", Shape.Text, "Issue."),
        new("number", Shape.Text, "The same as issue."),
        new("pages", Shape.Text, "Pages, such as 455-62."),
        new("article_number", Shape.Text, "Number of the article where there are no pages."),
        new("doi", Shape.Text, "DOI, such as 10.1000/xyz."),
        new("pmid", Shape.Text, "Number in PubMed."),
        new("pmcid", Shape.Text, "Number in PubMed Central."),
        new("issn", Shape.Text, "ISSN of the journal."),
        new("isbn", Shape.Text, "ISBN of the book."),
        new("publisher", Shape.Text, "Publisher."),
        new("place", Shape.Text, "Place of publication."),
        new("edition", Shape.Text, "Edition, such as 2; of data and programs, the version."),
        new("url", Shape.Text, "Address of the work."),
        new("accessed", Shape.Text, "Day on which the address was read."),
        new("language", Shape.Text, "Language of the work."),
        new("licence", Shape.Text, "Licence of the work."),
        new("license", Shape.Text, "The same as licence."),
        new("status", new Shape.Word(StatusWords, StatusWords), "retracted, corrected or concern: every page that cites it says so."),
        new("notice", Shape.Text, "Where the retraction, correction or concern is published: a DOI, a PMID or an address."),
        new("evidence", Shape.Text, "Level of evidence, in the words of the scale you use, such as 1b or randomised trial."),
        new("text", Shape.Text, "A reference pasted as it is printed."),
    ];

    private static readonly string[] Keys = [.. Field.KeysOf(Fields)];

    public Work Read()
    {
        ReportUnknownKeys();
        if (Scalar("text") is { } pasted)
            return ReadAsPasted(pasted);
        var ids = new IdentifierFields(problems);
        var key = Text("key", "id");
        var date = ReadDate();
        var (authors, more) = ReadPeople("authors", "author");
        var work = new Work
        {
            Key = key,
            KeyIsGenerated = key.Length == 0,
            Location = entry.Location,
            Authors = authors,
            MoreAuthors = more,
            Editors = ReadPeople("editors", "editor").People,
            Translators = ReadPeople("translators", "translator").People,
            Title = Titles.WithoutStop(Text("title")),
            Container = Text("journal", "container"),
            ContainerShort = Text("journal_short"),
            OriginalTitle = Titles.WithoutStop(Text("original_title")),
            Stage = ReadStage(),
            Year = date?.Year,
            Month = ReadMonth() ?? date?.Month,
            Day = date?.Day,
            Volume = Text("volume"),
            Issue = Text("issue", "number"),
            Pages = Text("pages"),
            ArticleNumber = Text("article_number"),
            Doi = ids.ReadDoi(Located("doi")),
            Pmid = ids.ReadPmid(Located("pmid")),
            Pmcid = ids.ReadPmcid(Located("pmcid")),
            Issn = ids.ReadIssn(Located("issn")),
            Isbn = ids.ReadIsbn(Located("isbn")),
            UnusableIdentifiers = ids.TakeUnusable(),
            Publisher = Text("publisher"),
            Place = Text("place"),
            Edition = Text("edition"),
            Url = Text("url"),
            Accessed = ReadDay("accessed"),
            Language = Text("language"),
            Licence = Text("licence", "license"),
            Status = OneOf<WorkStatus>("status"),
            Notice = ReadNotice(),
            Evidence = Text("evidence"),
        };
        if (work.Title.Length + work.Container.Length + work.Doi.Length + work.Pmid.Length + work.Url.Length + work.Authors.Length == 0)
            problems.Add(ParseProblems.NothingSaid(entry.Location));
        var type = ReadType(work);
        return work with { Type = type, Genre = Work.HasGenre(type) ? Text("genre") : "" };
    }

    // `{key: leroy1988, text: "..."}`: a pasted reference with a key of its own.
    private Work ReadAsPasted(YamlScalar pasted)
    {
        foreach (var (name, value) in entry.Entries)
        {
            if (name.Text is not ("text" or "key" or "id") && Keys.Contains(name.Text, StringComparer.Ordinal))
                problems.Add(ParseProblems.PartBesideText(value.Location, name.Text));
        }
        var key = Text("key", "id");
        var work = PastedReader.Read(new Located<string>(pasted.Text, pasted.Location), problems, LibraryJournals.None);
        return work with { Key = key, KeyIsGenerated = key.Length == 0 };
    }

    private void ReportUnknownKeys()
    {
        foreach (var (key, _) in entry.Entries)
        {
            if (Keys.Contains(key.Text, StringComparer.Ordinal))
                continue;
            var nearest = NearestName.Find(key.Text, Keys);
            problems.Add(ParseProblems.UnknownReferenceKey(key.Location, key.Text, nearest, Keys));
        }
    }

    private WorkType ReadType(Work work)
    {
        if (Scalar("type") is not { } scalar)
            return GuessType(work);
        foreach (var (name, type) in Types)
        {
            if (name.Equals(scalar.Text.Trim(), StringComparison.OrdinalIgnoreCase))
                return type;
        }
        problems.Add(
            ParseProblems.NotPublicationType(
                scalar.Location,
                scalar.Text,
                Types.Select(known => known.Name).Where(name => name is not ("webpage" or "website"))
            )
        );
        return GuessType(work);
    }

    private WorkType GuessType(Work work) =>
        Text("journal").Length > 0 || work.Publisher.Length == 0 && work.Url.Length == 0 ? WorkType.Article
        : work.Container.Length > 0 && work.Publisher.Length > 0 ? WorkType.Chapter
        : work.Publisher.Length > 0 ? WorkType.Book
        : work.Doi.Length + work.Pmid.Length > 0 ? WorkType.Article
        : WorkType.WebPage;

    private (ImmutableArray<Person> People, bool More) ReadPeople(string key, string singular)
    {
        var node = entry[key] ?? entry[singular];
        return node is null ? ([], false) : new PeopleReader(problems).Read(node);
    }

    private PublicationDate? ReadDate()
    {
        if ((Scalar("year") ?? Scalar("date")) is not { } scalar)
            return null;
        var cursor = new TextCursor(scalar.Text.Trim(), 0);
        if (PublicationDate.TakeAnyOrder(ref cursor) is { } date && cursor.AtEnd)
        {
            // `date` may say the day where `year` says only the year.
            if (entry["year"] is not null && entry["date"] is YamlScalar { IsEmpty: false } whole && !ReferenceEquals(whole, scalar))
            {
                var second = new TextCursor(whole.Text.Trim(), 0);
                if (PublicationDate.TakeAnyOrder(ref second) is { } full && second.AtEnd && full.Year == date.Year)
                    return full;
            }
            return date;
        }
        if (StageWords.Read(scalar.Text) is not null)
            return null;
        problems.Add(ParseProblems.NotYearOrDate(scalar.Location, scalar.Text));
        return null;
    }

    private string ReadNotice()
    {
        if (Scalar("notice") is not { } scalar)
            return "";
        var address = NoticeAddress.Of(scalar.Text);
        if (address.Length == 0)
            problems.Add(ParseProblems.NotNotice(scalar.Location, scalar.Text));
        else if (entry["status"] is null)
            problems.Add(ParseProblems.NoticeWithoutStatus(scalar.Location));
        return address;
    }

    private PublicationStage? ReadStage()
    {
        if (Scalar("stage") is not { } scalar)
            return Scalar("year") is { } year ? StageWords.Read(year.Text) : null;
        if (StageWords.Read(scalar.Text) is { } stage)
            return stage;
        problems.Add(ParseProblems.NotChoiceOfReference(scalar.Location, scalar.Text, "stage", ["in press", "online first"]));
        return null;
    }

    private int? ReadMonth()
    {
        if (Scalar("month") is not { } scalar)
            return null;
        var text = scalar.Text.Trim();
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= 12)
            return number;
        if (MonthName.Read(text) is { } month)
            return month;
        problems.Add(ParseProblems.NotMonth(scalar.Location, text));
        return null;
    }

    private DateOnly? ReadDay(string key)
    {
        if (Scalar(key) is not { } scalar)
            return null;
        var cursor = new TextCursor(scalar.Text.Trim(), 0);
        if (PublicationDate.TakeAnyOrder(ref cursor) is { } date && cursor.AtEnd && date.ToDay() is { } day)
            return day;
        problems.Add(ParseProblems.NotDayOfReference(scalar.Location, scalar.Text, key));
        return null;
    }

    private T? OneOf<T>(string key)
        where T : struct, Enum
    {
        if (Scalar(key) is not { } scalar)
            return null;
        if (EnumKeys.Find<T>(scalar.Text.Trim().ToLowerInvariant()) is { } choice)
            return choice;
        problems.Add(ParseProblems.NotChoiceOfReference(scalar.Location, scalar.Text, key, Enum.GetValues<T>().Select(value => value.Key())));
        return null;
    }

    private Located<string>? Located(string key) => Scalar(key) is { } scalar ? new Located<string>(scalar.Text.Trim(), scalar.Location) : null;

    private string Text(string key, string? other = null) => (Scalar(key) ?? (other is null ? null : Scalar(other)))?.Text.Trim() ?? "";

    private YamlScalar? Scalar(string key)
    {
        switch (entry[key])
        {
            case null or YamlScalar { IsEmpty: true }:
                return null;
            case YamlScalar scalar:
                return scalar;
            case YamlSequence { Items: [YamlScalar { IsEmpty: false } only] }:
                return only;
            case var node:
                problems.Add(ParseProblems.ReferencePartNotText(node.Location, node.Description, key));
                return null;
        }
    }
}
