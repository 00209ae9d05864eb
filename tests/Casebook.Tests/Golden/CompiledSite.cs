using System.Collections.Immutable;
using System.Text;
using Casebook.Config;
using Casebook.Files;

namespace Casebook.Tests.Golden;

/// <summary>A site whose files are made when they are asked for: what was read and related has been said by then, at a tenth of the time.</summary>
internal sealed class CompiledSite
{
    private readonly Compilation _compilation;

    private CompiledSite(Compilation compilation) => _compilation = compilation;

    /// <summary>The messages of all stages before the files are made, in the form of <see cref="BuiltSite.Messages"/>.</summary>
    public ImmutableArray<string> Messages => [.. _compilation.Diagnostics.Select(BuiltSite.Line)];

    /// <summary>Compiles a site.</summary>
    public static CompiledSite Of(IFileTree sources) => new(SiteCompiler.Compile(sources, new BuildOptions { Today = BuiltSite.Today, Threads = 1 }));

    /// <summary>A file as text.</summary>
    public string Text(string path) => Encoding.UTF8.GetString(BuiltSite.BytesOf(_compilation.Plan.Files[path]));
}
