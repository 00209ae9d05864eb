using Casebook.Domain.Works;
using Casebook.Parse.References.Formats.BibTeX;
using Casebook.Relate.Cases;

namespace Casebook.Render.Outputs.Data.Catalogues;

/// <summary>Who made a case, as catalogues ask for it: somebody always.</summary>
/// <param name="Person">The name taken apart.</param>
/// <param name="Orcid">ORCID without its address; empty when not given.</param>
/// <param name="Affiliation">Institution; empty when not given.</param>
internal sealed record CaseCreator(Person Person, string Orcid, string Affiliation)
{
    /// <summary>The authors of a case; the publisher, or else the casebook itself, when it names none.</summary>
    public static IReadOnlyList<CaseCreator> Of(CaseEntry entry, SiteContext context) =>
        entry.Case.Authors.IsEmpty
            ? [new CaseCreator(new Person(PublisherOf(context), IsGroup: true), "", "")]
            :
            [
                .. entry.Case.Authors.Select(author => new CaseCreator(
                    BibTeXNames.ReadNatural(author.Name.Value),
                    author.Orcid?.Value ?? "",
                    author.Affiliation ?? ""
                )),
            ];

    /// <summary>Who publishes the casebook; its title when the settings do not say.</summary>
    public static string PublisherOf(SiteContext context) => context.Config.Publisher.Length > 0 ? context.Config.Publisher : context.Config.Title;
}
