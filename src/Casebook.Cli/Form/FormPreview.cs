using System.Text;
using Casebook.Config;
using Casebook.Files;

namespace Casebook.Cli.Form;

/// <summary>The site as it would be with a case as it is being written.</summary>
/// <param name="siteFolder">The site.</param>
/// <param name="options">How it is compiled.</param>
internal sealed class FormPreview(string siteFolder, Func<BuildOptions> options)
{
    private readonly SourceMemory _memory = new();
    private readonly Lock _one = new();

    /// <summary>The newest one; null before the first.</summary>
    public Compilation? Newest { get; private set; }

    /// <summary>Compiles; one after the other.</summary>
    public Task<Compilation> LookAsync(string path, string text, CancellationToken stop)
    {
        var tree = new EditedTree(new DiskFileTree(siteFolder), path, Encoding.UTF8.GetBytes(text));
        return Task.Run(Compile, stop);

        Compilation Compile()
        {
            lock (_one)
            {
                stop.ThrowIfCancellationRequested();
                return Newest = SiteCompiler.Compile(tree, options() with { Drafts = true, Memory = _memory });
            }
        }
    }
}
