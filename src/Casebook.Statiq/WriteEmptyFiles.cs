namespace Statiq.Casebook;

/// <summary>Writes documents without content, such as <c>.nojekyll</c>, which Statiq's <c>WriteFiles</c> leaves out. Stands behind it and hands on
/// what it gets.</summary>
public sealed class WriteEmptyFiles : Module
{
    /// <inheritdoc/>
    protected override async Task<IEnumerable<IDocument>> ExecuteContextAsync(IExecutionContext context)
    {
        foreach (var document in context.Inputs)
        {
            if (document.Destination.IsNull || document.ContentProvider.GetLength() > 0)
                continue;
            await context
                .FileSystem.GetOutputFile(document.Destination)
                .WriteAllBytesAsync([], cancellationToken: context.CancellationToken)
                .ConfigureAwait(false);
        }
        return context.Inputs;
    }
}
