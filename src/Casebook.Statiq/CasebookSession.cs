using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Casebook;
using Casebook.Config;
using Casebook.Diagnostics;
using Casebook.Files;

namespace Statiq.Casebook;

/// <summary>What one engine knows of its casebooks: one compilation for all modules of an execution, and in a preview what was read of sources that
/// have not changed.</summary>
internal sealed class CasebookSession
{
    private static readonly ConditionalWeakTable<IReadOnlyFileSystem, CasebookSession> Sessions = [];

    private readonly ConcurrentDictionary<CasebookOptions, SourceMemory> _memories = new();
    private readonly Lock _lock = new();
    private Guid _execution;
    private ConcurrentDictionary<CasebookOptions, Lazy<CompiledCasebook>> _compiled = new();

    /// <summary>The session of the engine that executes.</summary>
    public static CasebookSession Of(IExecutionState state) => Sessions.GetOrCreateValue(state.FileSystem);

    /// <summary>The casebook as compiled in this execution, by whichever module asks first; its problems are told once.</summary>
    /// <exception cref="ExecutionException">It has errors, or warnings when these count.</exception>
    public CompiledCasebook Compile(CasebookOptions options, IExecutionContext context)
    {
        ConcurrentDictionary<CasebookOptions, Lazy<CompiledCasebook>> compiled;
        lock (_lock)
        {
            if (_execution != context.ExecutionId)
                (_execution, _compiled) = (context.ExecutionId, new());
            compiled = _compiled;
        }
        return compiled.GetOrAdd(options, _ => new Lazy<CompiledCasebook>(() => Make(options, context))).Value;
    }

    private CompiledCasebook Make(CasebookOptions options, IExecutionContext context)
    {
        var (files, locate) = SourcesOf(options, context.FileSystem);
        var site = SiteCompiler.Compile(
            files,
            new BuildOptions
            {
                Today = options.Today ?? SiteCompiler.Today(files, TimeProvider.System),
                Drafts = options.Drafts,
                BaseUrl = options.BaseUrl,
                Memory = _memories.GetOrAdd(options, _ => new SourceMemory()),
            }
        );
        ProblemLog.Write(site.Diagnostics, context);
        if (site.HasErrors || (options.Strict && site.Diagnostics.Any(problem => problem.Severity == Severity.Warning)))
            throw ProblemLog.Refusal(site.Diagnostics, options.Strict);
        var casebook = new CompiledCasebook(site, locate, context);
        if (options.Strict)
            casebook.RenderAll();
        return casebook;
    }

    private static (IFileTree Files, Func<string, NormalizedPath> Locate) SourcesOf(CasebookOptions options, IReadOnlyFileSystem system)
    {
        var folder = new NormalizedPath(options.Folder);
        if (options.InInputs)
        {
            var inputs = new InputFileTree(system, folder);
            return (inputs, inputs.Locate);
        }
        var root = system.RootPath.Combine(folder);
        return (new RootFileTree(system, root), path => root.Combine(new NormalizedPath(path)));
    }
}
