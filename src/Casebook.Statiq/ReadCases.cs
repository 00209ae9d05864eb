namespace Statiq.Casebook;

/// <summary>
/// Gives one document for each published case, for layouts of one's own: its narrative as HTML, its facts as metadata. Links in the narrative hold
/// from its destination,
/// <c>cases/slug/index.html</c>.
/// </summary>
/// <param name="options">Which casebook; null for the one in Statiq's root path.</param>
public sealed class ReadCases(CasebookOptions? options = null) : CasebookModule(options)
{
    private protected override IEnumerable<IDocument> Documents(CompiledCasebook casebook, IExecutionContext context)
    {
        foreach (var entry in casebook.Site.Site!.Cases)
        {
            var items = new MetadataItems { { Keys.Title, entry.Title }, { CasebookKeys.Kind, "case" } };
            if (entry.Summary is { } summary)
                items.Add(Keys.Excerpt, summary);
            items.AddRange(CaseMetadata.Of(entry, context));
            items.Add(CasebookKeys.Facts, _ => CaseMetadata.Facts(entry, context), cacheValue: true);
            yield return context.CreateDocument(
                casebook.SourceOf(entry),
                new NormalizedPath(entry.Url + "index.html"),
                items,
                NarrativeContent.Of(entry)
            );
        }
    }
}
