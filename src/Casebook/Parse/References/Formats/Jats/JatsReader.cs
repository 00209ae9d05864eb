using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;
using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;
using Casebook.Domain.Works;
using Casebook.Domain.Works.Identifiers;
using Casebook.Files;
using Casebook.Parse.References.Names;

namespace Casebook.Parse.References.Formats.Jats;

/// <summary>Reads an article in JATS XML, as PubMed Central gives it out. Document types are passed over: no entity is expanded and nothing is
/// fetched.</summary>
internal static class JatsReader
{
    // The date that a reference prints: that of the issue before that of the web.
    private static readonly string[] DateKinds = ["ppub", "collection", "epub-ppub", "epub", "pub", "epreprint"];

    private static readonly (string Relation, WorkStatus Status)[] Relations =
    [
        ("retraction-forward", WorkStatus.Retracted),
        ("concern", WorkStatus.Concern),
        ("correction-forward", WorkStatus.Corrected),
    ];

    /// <summary>The article; null, with a problem at its line and column, when the file holds none.</summary>
    public static JatsArticle? Read(SourceText file, IReferenceReader reader, DiagnosticBag problems)
    {
        if (XmlFile.Load(file, problems) is not { Root: { } root })
            return null;
        var article = root.DescendantsAndSelf().FirstOrDefault(element => element.Name.LocalName == "article" && element.Child("front") is not null);
        if (article is null)
        {
            problems.Add(ParseProblems.NotJats(root.At(file), root.Name.LocalName));
            return null;
        }
        var citations = new JatsCitation(file, reader, problems);
        var references = ImmutableArray.CreateBuilder<Work>();
        var places = new Dictionary<string, ImmutableArray<int>>(StringComparer.Ordinal);
        foreach (
            var reference in article
                .Elements()
                .Where(part => part.Name.LocalName is not ("sub-article" or "response"))
                .SelectMany(part => part.Within("ref-list"))
                .SelectMany(list => list.Children("ref"))
        )
        {
            var first = references.Count;
            references.AddRange(citations.Read(reference));
            places[reference.AttributeValue("id")] = [.. Enumerable.Range(first, references.Count - first)];
        }
        return ReadFront(article, file, references.ToImmutable(), places, problems);
    }

    private static JatsArticle ReadFront(
        XElement article,
        SourceText file,
        ImmutableArray<Work> references,
        Dictionary<string, ImmutableArray<int>> places,
        DiagnosticBag problems
    )
    {
        var front = article.Child("front")!;
        var meta = front.Child("article-meta");
        var journal = front.Child("journal-meta");
        var place = (meta ?? front).At(file);
        var ids = new IdentifierFields(problems);
        var names = new JatsNames(file, problems);
        var contributors = meta.Children("contrib-group")
            .SelectMany(group => group.Children("contrib"))
            .Where(contrib => contrib.AttributeValue("contrib-type") is "author" or "person" or "");
        var people = contributors
            .Select(contrib =>
                (
                    Contrib: contrib,
                    Person: (contrib.Child("name-alternatives", "collab-alternatives") ?? contrib).Child("name", "string-name", "collab") is { } name
                        ? names.Read(name)
                        : null
                )
            )
            .Where(one => one.Person is not null)
            .ToList();
        var titles = meta.Child("title-group");
        var title = Titles.WithoutStop(titles.Child("article-title").Line());
        if (titles.Child("subtitle").Line() is { Length: > 0 } subtitle)
            title = $"{title}: {subtitle}";
        var (year, month, day) = PublishedOn(meta);
        var first = meta.Child("fpage").Line();
        var last = meta.Child("lpage").Line();
        var work = new Work
        {
            Key = "",
            KeyIsGenerated = true,
            Location = place,
            Authors = [.. people.Select(one => one.Person!)],
            Title = title,
            Container = journal.Within("journal-id").FirstOrDefault(id => id.AttributeValue("journal-id-type") == "nlm-ta").Line()
                is { Length: > 0 } abbreviation
                ? abbreviation
                : journal.First("abbrev-journal-title", "journal-title").Line(),
            Year = year,
            Month = month,
            Day = day,
            Volume = meta.Child("volume").Line(),
            Issue = meta.Child("issue").Line(),
            Pages = first.Length == 0 || last.Length == 0 || first == last ? first : $"{first}-{last}",
            ArticleNumber = first.Length == 0 ? meta.Child("elocation-id").Line() : "",
            Doi = ids.ReadDoi(Id("doi")),
            Pmid = ids.ReadPmid(Id("pmid")),
            Pmcid = ids.ReadPmcid(Id("pmcid") ?? Id("pmc")),
            Issn = ids.ReadIssn(journal.Within("issn").FirstOrDefault() is { } issn ? new Located<string>(issn.Line(), issn.At(file)) : null),
            Publisher = "",
            Licence = JatsLicence.Read(meta),
            Status = Status(meta),
        };
        foreach (
            var (isMissing, complain) in new (bool, Func<TextLocation, Diagnostic>)[]
            {
                (title.Length == 0, ParseProblems.NoTitleInArticle),
                (work.Authors.IsEmpty, ParseProblems.NoAuthorInArticle),
                (work.Year is null, ParseProblems.NoYearInArticle),
                (work.Doi.Length == 0, ParseProblems.NoDoiInArticle),
                (work.Licence.Length == 0, ParseProblems.NoLicenceInArticle),
                (references.IsEmpty, ParseProblems.NoReferencesInArticle),
            }
        )
        {
            if (isMissing)
                problems.Add(complain(place));
        }
        return new JatsArticle(work, [.. people.Select(one => (Natural(one.Person!), Orcid(one.Contrib)))], references)
        {
            Element = article,
            Places = places,
            IsOpen = JatsLicence.IsOpen(meta, work.Licence),
        };

        Located<string>? Id(string kind)
        {
            if (meta.Children("article-id").FirstOrDefault(id => id.AttributeValue("pub-id-type") == kind) is not { } element)
                return null;
            var text = element.Line();
            return text.Length == 0
                ? null
                : new Located<string>(
                    kind.StartsWith("pmc", StringComparison.Ordinal) && char.IsAsciiDigit(text[0]) ? "PMC" + text : text,
                    element.At(file)
                );
        }
    }

    private static (int? Year, int? Month, int? Day) PublishedOn(XElement? meta)
    {
        var dates = meta.Children("pub-date").Where(date => date.AttributeValue("pub-type") != "pmc-release").ToList();
        var best =
            DateKinds
                .Select(kind => dates.FirstOrDefault(date => date.AttributeValue("pub-type") == kind || date.AttributeValue("date-type") == kind))
                .FirstOrDefault(date => date is not null)
            ?? dates.FirstOrDefault();
        if (Number(best.Child("year")) is not { } year)
            return (null, null, null);
        if ((Number(best.Child("month")) ?? MonthName.Read(best.Child("month").Line())) is not ({ } month and >= 1 and <= 12))
            return (year, null, null);
        return (year, month, Number(best.Child("day")) is { } day and >= 1 and <= 31 ? day : null);
    }

    private static int? Number(XElement? element) =>
        int.TryParse(element.Line(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static WorkStatus? Status(XElement? meta)
    {
        foreach (var (relation, status) in Relations)
        {
            if (
                meta.Children("related-article")
                    .Any(related => related.AttributeValue("related-article-type").Contains(relation, StringComparison.Ordinal))
            )
                return status;
        }
        return null;
    }

    private static string Orcid(XElement contrib) =>
        contrib.Children("contrib-id").FirstOrDefault(id => id.AttributeValue("contrib-id-type") == "orcid") is { } element
        && StandardNumber.ReadOrcid(element.Line()) is { } orcid
            ? orcid
            : "";

    private static string Natural(Person person)
    {
        if (person.IsGroup)
            return person.Family;
        var given = person.Given.Length > 0 ? person.Given : string.Join(' ', person.Initials.Select(letter => $"{letter}."));
        return string.Join(' ', new[] { given, person.Particle, person.Family, person.Suffix }.Where(part => part.Length > 0));
    }
}
