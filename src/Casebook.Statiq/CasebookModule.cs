namespace Statiq.Casebook;

/// <summary>A module that turns a casebook into documents. What goes in is not looked at.</summary>
public abstract class CasebookModule : Module
{
    private readonly CasebookOptions _options;

    private protected CasebookModule(CasebookOptions? options) => _options = options ?? new CasebookOptions();

    /// <inheritdoc/>
    /// <exception cref="ExecutionException">The casebook has errors. Without documents Statiq would clean the last good site away; an exception keeps
    /// it.</exception>
    protected override Task<IEnumerable<IDocument>> ExecuteContextAsync(IExecutionContext context)
    {
        var casebook = CasebookSession.Of(context).Compile(_options, context);
        return Task.FromResult<IEnumerable<IDocument>>([.. Documents(casebook, context)]);
    }

    private protected abstract IEnumerable<IDocument> Documents(CompiledCasebook casebook, IExecutionContext context);
}
