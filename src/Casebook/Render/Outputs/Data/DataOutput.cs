using Casebook.Config;
using Casebook.Diagnostics;
using Casebook.Render.Outputs.Data.Catalogues;
using Casebook.Render.Outputs.Data.Citations;
using Casebook.Render.Outputs.Data.Phenopackets;

namespace Casebook.Render.Outputs.Data;

/// <summary>The casebook for other programs: cases as JSON and CSV, references for reference managers, and how to cite the whole.</summary>
internal sealed class DataOutput : ISiteOutput
{
    /// <inheritdoc/>
    public string Name => "data";

    /// <inheritdoc/>
    public IEnumerable<PlannedFile> Plan(SiteContext site, DiagnosticBag problems)
    {
        foreach (var entry in site.Model.Cases)
        {
            yield return new PlannedFile(entry.Url + "case.json", (output, _) => CaseJson.WriteCase(output, site.Model, entry)).Fetched() with
            {
                MayStay = true,
            };
            yield return new PlannedFile(Phenopacket.PathOf(entry), (output, _) => Phenopacket.Write(output, site, entry)) { MayStay = true };
        }
        yield return new PlannedFile("data/cases.json", (output, _) => CaseJson.WriteAll(output, site.Model));
        yield return new PlannedFile("data/cases.csv", (output, _) => CasesCsv.Write(output, site.Model));
        yield return new PlannedFile("data/citations.csv", (output, _) => CitationsCsv.Write(output, site));
        yield return new PlannedFile("data/citations.jsonld", (output, _) => CitationsJsonLd.Write(output, site));
        yield return new PlannedFile("CITATION.cff", (output, _) => CitationCff.Write(output, site));
        yield return new PlannedFile("codemeta.json", (output, _) => CodeMeta.Write(output, site));
        if (OaiRepository.CanBeMade(site))
            yield return new PlannedFile(OaiRepository.Path, (output, _) => OaiRepository.Write(output, site));
        if (site.Has(SiteParts.ReferenceFiles))
        {
            foreach (var entry in site.Model.Cases.Where(DataCite.CanBeMade))
                yield return new PlannedFile(entry.Url + "datacite.xml", (output, _) => DataCite.Write(output, site, entry)) { MayStay = true };
        }
        foreach (var file in ReferenceFiles.Plan(site))
            yield return file;
    }
}
