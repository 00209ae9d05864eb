using Casebook.Diagnostics;
using Casebook.Relate.Cases;
using Casebook.Render.Shared.Links;
using Casebook.Render.Shared.Pictures;
using Casebook.Render.Shared.Prose;

namespace Casebook.Render.Outputs.Cases;

/// <summary>The pages of cases and their lists.</summary>
internal sealed class CasesOutput : ISiteOutput
{
    /// <inheritdoc/>
    public string Name => "cases";

    /// <inheritdoc/>
    public IEnumerable<PlannedFile> Plan(SiteContext site, DiagnosticBag problems) =>
        site.Model.Cases.Select(entry => PageOf(site, entry)).Concat(new CaseLists(site).Plan());

    /// <summary>The page of one case; of any reading of it, so that an edited case can be looked at before the rest of the site is made.</summary>
    public static PlannedFile PageOf(SiteContext site, CaseEntry entry) =>
        site.Page(entry.Url, "case", links =>
            new CasePage(site.With(entry.References), entry, links, new PageFigures(site.Pictures.Of(entry.SourcePath))).Make()
        ) with
        {
            MayStay = true,
        };

    /// <summary>The narrative of a case for a page of somebody else's: no notes for a margin, links from where the case is on this site.</summary>
    public static string Narrative(SiteContext site, CaseEntry entry) =>
        new ProseHtml(
            site.With(entry.References),
            new PageLinks(entry.Url),
            null,
            new PageFigures(site.Pictures.Of(entry.SourcePath)),
            asWritten: true
        )
            .Document(entry.Case.Body)
            .Text;
}
