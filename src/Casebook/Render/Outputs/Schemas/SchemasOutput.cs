using System.Buffers;
using Casebook.Diagnostics;

namespace Casebook.Render.Outputs.Schemas;

/// <summary>Schemas of the files that people write, for editors: <c>/schema/case.json</c> and its sisters.</summary>
internal sealed class SchemasOutput : ISiteOutput
{
    /// <inheritdoc/>
    public string Name => "schemas";

    /// <inheritdoc/>
    public IEnumerable<PlannedFile> Plan(SiteContext site, DiagnosticBag problems) =>
        SchemaFiles.Names.Select(name => new PlannedFile($"schema/{name}.json", (output, _) => output.Write(SchemaFiles.Bytes(name))));
}
