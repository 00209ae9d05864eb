using System.Globalization;
using Casebook.Domain;
using Casebook.Domain.Prose;
using Casebook.Domain.Works;
using Casebook.Domain.Works.Identifiers;
using Casebook.Parse.References.Formats.BibTeX;
using Casebook.Relate;
using Casebook.Relate.Cases;
using Casebook.Relate.Citations;
using Casebook.Relate.Links;
using Casebook.Render.Shared.Formatting;

namespace Casebook.Render.Outputs.Data.Citations;

/// <summary>What names what: a case, a work, and where.</summary>
/// <param name="Case">The case that names the work.</param>
/// <param name="Work">The work.</param>
/// <param name="Kind">How.</param>
/// <param name="Number">From 1 among the links between the two.</param>
/// <param name="Mention">The place in the text; null where the case only lists it or is retold from it.</param>
internal sealed record CitationLink(CaseEntry Case, WorkEntry Work, CitationKind Kind, int Number, WorkMention? Mention)
{
    /// <summary>Every link of a site, in the order of cases.</summary>
    public static IEnumerable<CitationLink> All(SiteModel model) => model.Cases.SelectMany(Of);

    /// <summary>An id that is unique in the site: the case, the key of the work, and a number.</summary>
    public string Id => string.Create(CultureInfo.InvariantCulture, $"{Case.Case.Slug}/{Work.Key}/{Number}");

    /// <summary>Path of the very place, from the root of the site.</summary>
    public string Place => Mention is null ? Case.Url : $"{Case.Url}#{Mention.Anchor}";

    /// <summary>Why the work is cited; null when the author does not say.</summary>
    public CitationIntent? Intent => Mention?.Item.Intent;

    /// <summary>The day of the case; empty when it has none.</summary>
    public string Creation => Case.Case.Date is { } date ? DateFormatter.Iso(date.Value) : "";

    /// <summary>The time from the work to the case; empty when a date is not known.</summary>
    public string Timespan => DateSpan.Between(Work.Work, Case.Case.Date?.Value);

    /// <summary>Whether somebody wrote both: by ORCID, else by family name and initials.</summary>
    public bool IsSelfCitation =>
        Case.Case.Authors.Any(author =>
        {
            var person = BibTeXNames.ReadNatural(author.Name.Value);
            return Work.Work.Authors.Any(other =>
                other.Orcid.Length > 0 && author.Orcid is { } orcid
                    ? other.Orcid == orcid.Value
                    : FoldedText.Key(AuthorIndex.NameOf(other)) == FoldedText.Key(AuthorIndex.NameOf(person))
            );
        });

    /// <summary>The identifiers of the work with their schemes, parted by blanks as OpenCitations has them; the key of this site when there is no
    /// other.</summary>
    public string Cited
    {
        get
        {
            var work = Work.Work;
            var ids = new List<string>();
            if (work.Doi.Length > 0)
                ids.Add("doi:" + work.Doi.ToLowerInvariant());
            if (work.Pmid.Length > 0)
                ids.Add("pmid:" + work.Pmid);
            if (work.Pmcid.Length > 0)
                ids.Add("pmcid:" + work.Pmcid);
            if (work.Isbn.Length > 0)
                ids.Add("isbn:" + work.Isbn);
            if (ids.Count == 0)
                ids.Add(work.Url.Length > 0 ? "url:" + work.Url : "key:" + Work.Key);
            return string.Join(' ', ids);
        }
    }

    /// <summary>An address of the work elsewhere; null when none is known.</summary>
    public string? CitedAddress =>
        Work.Work switch
        {
            { Doi.Length: > 0 } work => Doi.Url(work.Doi),
            { Pmid.Length: > 0 } work => PubMedId.PmidUrl(work.Pmid),
            { Pmcid.Length: > 0 } work => PubMedId.PmcidUrl(work.Pmcid),
            { Isbn.Length: > 0 } work => "urn:isbn:" + work.Isbn,
            { Url.Length: > 0 } work => work.Url,
            _ => null,
        };

    private static IEnumerable<CitationLink> Of(CaseEntry entry)
    {
        var counts = new Dictionary<WorkEntry, int>();
        if (entry.RetoldFrom is { } report)
            yield return Link(report, CitationKind.RetoldFrom, null);
        foreach (var mention in entry.WorkMentions)
            yield return Link(mention.Work, CitationKind.Citation, mention);
        foreach (var mention in entry.QuestionMentions)
            yield return Link(mention.Work, CitationKind.Question, mention);
        foreach (var reference in entry.References.Where(reference => !counts.ContainsKey(reference.Work)))
            yield return Link(reference.Work, CitationKind.FurtherReading, null);

        CitationLink Link(WorkEntry work, CitationKind kind, WorkMention? mention) =>
            new(entry, work, kind, counts[work] = counts.GetValueOrDefault(work) + 1, mention);
    }
}
