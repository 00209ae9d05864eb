using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Emit;
using Microsoft.CodeAnalysis.Text;

namespace Casebook.Mutation;

/// <summary>A project compiled with all its faults.</summary>
/// <param name="Name">Name of the assembly.</param>
/// <param name="Bytes">The assembly.</param>
/// <param name="Mutants">The faults in it, by number.</param>
internal sealed record MutatedAssembly(string Name, byte[] Bytes, ImmutableArray<Mutant> Mutants)
{
    private const int MaxRounds = 40;

    /// <summary>Compiles a project as its build does, with faults in some of its folders.</summary>
    /// <param name="root">The repository.</param>
    /// <param name="project">Path of the project's folder from there.</param>
    /// <param name="folders">The folders to change.</param>
    /// <param name="choose">Which of all faults are tried.</param>
    public static MutatedAssembly Compile(
        string root,
        string project,
        IReadOnlyCollection<string> folders,
        Func<Mutant[], IEnumerable<Mutant>> choose
    )
    {
        var place = Path.Combine(root, project);
        var arguments = CSharpCommandLineParser.Default.Parse(CommandLineOf(place), place, null);
        var options = arguments.CompilationOptions.WithGeneralDiagnosticOption(ReportDiagnostic.Suppress).WithConcurrentBuild(true);
        var trees = arguments.SourceFiles.Select(source => Parse(source.Path, arguments.ParseOptions)).ToList();
        trees.Add(CSharpSyntaxTree.ParseText(MutantSwitch.Source, arguments.ParseOptions, "MutantSwitch.cs"));
        var references = arguments.MetadataReferences.Select(reference => (MetadataReference)MetadataReference.CreateFromFile(reference.Reference));
        Compilation sound = CSharpCompilation.Create(arguments.CompilationName, trees, references, options);
        var generators = arguments.AnalyzerReferences.Select(reference => new AnalyzerFileReference(reference.FilePath, GeneratorLoader.Instance));
        CSharpGeneratorDriver
            .Create(generators.SelectMany(reference => reference.GetGenerators(LanguageNames.CSharp)), parseOptions: arguments.ParseOptions)
            .RunGeneratorsAndUpdateCompilation(sound, out sound, out _);

        var dropped = new HashSet<int>();
        var all = new List<Mutant>();
        Mutated(all);
        dropped.UnionWith(all.Except(choose([.. all])).Select(mutant => mutant.Number));
        for (var round = 1; round <= MaxRounds; round++)
        {
            var made = new List<Mutant>();
            var mutated = Mutated(made);
            using var assembly = new MemoryStream();
            var result = mutated.Emit(assembly, manifestResources: arguments.ManifestResources, options: new EmitOptions());
            if (result.Success)
                return new MutatedAssembly(arguments.CompilationName!, assembly.ToArray(), [.. made.OrderBy(mutant => mutant.Number)]);
            var before = dropped.Count;
            foreach (var error in result.Diagnostics.Where(problem => problem.Severity == DiagnosticSeverity.Error))
                dropped.UnionWith(At(error));
            Console.Error.WriteLine($"{project}: round {round}, {made.Count} faults, {dropped.Count - before} cannot be compiled");
            if (dropped.Count == before)
                throw new InvalidOperationException(string.Join('\n', result.Diagnostics.Take(5)));
        }
        throw new InvalidOperationException($"{project} cannot be compiled with faults.");

        Compilation Mutated(List<Mutant> made)
        {
            var (changed, next) = (sound, 1);
            foreach (var tree in sound.SyntaxTrees)
            {
                var file = Path.GetRelativePath(root, tree.FilePath).Replace('\\', '/');
                if (folders.FirstOrDefault(folder => file.StartsWith($"{project}/{folder}/", StringComparison.Ordinal)) is not { } inside)
                    continue;
                var mutator = new Mutator(sound.GetSemanticModel(tree), file, inside, dropped, made, next);
                var text = mutator.Visit(tree.GetRoot())!;
                next = mutator.Next;
                changed = changed.ReplaceSyntaxTree(tree, tree.WithRootAndOptions(text, tree.Options));
            }
            return changed;
        }
    }

    // The faults around an error; where there are none, all of the member it stands in.
    private static IEnumerable<int> At(Diagnostic error)
    {
        var node = error.Location.SourceTree!.GetRoot().FindNode(error.Location.SourceSpan, getInnermostNodeForTie: true);
        var around = node.AncestorsAndSelf().FirstOrDefault(above => above.HasAnnotations(Mutator.Mark));
        if (around is not null)
            return Numbers(around);
        var inside = node.DescendantNodes().Where(below => below.HasAnnotations(Mutator.Mark)).SelectMany(Numbers).ToList();
        if (inside.Count > 0)
            return inside;
        var member = node.AncestorsAndSelf().FirstOrDefault(above => above is Microsoft.CodeAnalysis.CSharp.Syntax.MemberDeclarationSyntax);
        if (member is null)
            throw new InvalidOperationException(error.ToString());
        return member.DescendantNodes().Where(below => below.HasAnnotations(Mutator.Mark)).SelectMany(Numbers);
    }

    private static IEnumerable<int> Numbers(SyntaxNode node) =>
        node.GetAnnotations(Mutator.Mark)
            .SelectMany(mark => mark.Data!.Split(' '))
            .Select(number => int.Parse(number, System.Globalization.CultureInfo.InvariantCulture));

    private static SyntaxTree Parse(string path, CSharpParseOptions options)
    {
        using var stream = File.OpenRead(path);
        return CSharpSyntaxTree.ParseText(SourceText.From(stream), options, path);
    }

    // What the build gives to the compiler: sources, references, generators, resources.
    private static IEnumerable<string> CommandLineOf(string place)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, WorkingDirectory = place };
        foreach (
            var argument in (string[])
                [
                    "msbuild",
                    "-t:Compile",
                    "-p:SkipCompilerExecution=true",
                    "-p:ProvideCommandLineArgs=true",
                    "-p:NonExistentFile=none/none",
                    "-p:BuildProjectReferences=false",
                    "-getItem:CscCommandLineArgs",
                ]
        )
            start.ArgumentList.Add(argument);
        using var build = Process.Start(start)!;
        using var answer = JsonDocument.Parse(build.StandardOutput.ReadToEnd());
        return
        [
            .. answer
                .RootElement.GetProperty("Items")
                .GetProperty("CscCommandLineArgs")
                .EnumerateArray()
                .Select(item => item.GetProperty("Identity").GetString()!),
        ];
    }

    private sealed class GeneratorLoader : IAnalyzerAssemblyLoader
    {
        public static GeneratorLoader Instance { get; } = new();

        public void AddDependencyLocation(string fullPath) { }

        public System.Reflection.Assembly LoadFromPath(string fullPath) => System.Reflection.Assembly.LoadFrom(fullPath);
    }
}
