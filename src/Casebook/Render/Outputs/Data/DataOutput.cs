using Casebook.Diagnostics;

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
            yield return new PlannedFile(entry.Url + "case.json", (output, _) => CaseJson.WriteCase(output, site.Model, entry));
        yield return new PlannedFile("data/cases.json", (output, _) => CaseJson.WriteAll(output, site.Model));
        yield return new PlannedFile("data/cases.csv", (output, _) => CasesCsv.Write(output, site.Model));
        yield return new PlannedFile("CITATION.cff", (output, _) => CitationCff.Write(output, site));
        foreach (var file in ReferenceFiles.Plan(site))
            yield return file;
    }
}
