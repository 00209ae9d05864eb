namespace Statiq.Casebook;

/// <summary>Gives every file of a casebook's site as a document: pages, pictures, data and decks, with destination and metadata. A file is made when
/// its content is first read.</summary>
/// <param name="options">Which casebook; null for the one in Statiq's root path.</param>
public sealed class CompileCasebook(CasebookOptions? options = null) : CasebookModule(options)
{
    private protected override IEnumerable<IDocument> Documents(CompiledCasebook casebook, IExecutionContext context)
    {
        foreach (var file in casebook.Site.Files)
        {
            var items = new MetadataItems { { CasebookKeys.Kind, file.Kind }, { CasebookKeys.IsPage, file.IsPage } };
            // Asking for the title makes the page's view.
            if (file.IsPage)
                items.Add(Keys.Title, _ => file.Title, cacheValue: true);
            if (file.Case is { } entry)
                items.AddRange(CaseMetadata.Of(entry, context));
            var source = file is { IsPage: true, Case: { } shown } ? casebook.SourceOf(shown) : NormalizedPath.Null;
            yield return context.CreateDocument(source, new NormalizedPath(file.Path), items, casebook.ContentOf(file));
        }
    }
}
