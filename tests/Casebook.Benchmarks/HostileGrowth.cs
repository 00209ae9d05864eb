using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Casebook.Config;
using Casebook.Diagnostics;
using Casebook.Diagnostics.Formats;
using Casebook.Files;
using Casebook.Verify;

namespace Casebook.Benchmarks;

/// <summary>Checks sites whose one file repeats a piece n and 4n times, and prints how processor time grows.</summary>
internal static class HostileGrowth
{
    private const double MaxSeconds = 240;

    /// <summary>Measures all inputs, or those whose name contains a word.</summary>
    /// <param name="pieces">How many pieces the large input has; the small one has a quarter.</param>
    /// <param name="only">The word; empty for all.</param>
    public static int Run(int pieces, string only)
    {
        // The first runs compile the program's code.
        foreach (var (_, make) in HostileInputs.All.Take(3))
            Measure(make(pieces / 16));
        foreach (var (name, make) in HostileInputs.All.Where(input => input.Name.Contains(only, StringComparison.OrdinalIgnoreCase)))
        {
            var few = Measure(make(pieces / 4));
            if (few.Seconds > MaxSeconds / 4)
            {
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {few.Seconds:0.00} s | not tried | | {few.Codes} |"));
                continue;
            }
            var many = Measure(make(pieces));
            var exponent = Math.Log(many.Seconds / few.Seconds) / Math.Log(4);
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"| {name} | {few.Seconds:0.00} s | {many.Seconds:0.00} s | {exponent:0.00} | {many.Codes} |"
                )
            );
        }
        return 0;
    }

    private static (double Seconds, string Codes) Measure((string Path, string Text)[] sources)
    {
        var tree = new MemoryFileTree().Add("site.config.yml", "title: Made up\n");
        foreach (var (path, text) in sources)
            tree.Add(path, text);
        GC.Collect();
        var process = Process.GetCurrentProcess();
        var start = process.TotalProcessorTime;
        var problems = Check(tree);
        _ = DiagnosticText.Format(problems).Length + DiagnosticGitHub.Format(problems, "").Length + DiagnosticSarif.Format(problems).Length;
        process.Refresh();
        var codes = problems.CountBy(problem => problem.Code).Select(code => $"{code.Key} × {code.Value}");
        return ((process.TotalProcessorTime - start).TotalSeconds, string.Join(", ", codes));
    }

    private static ImmutableArray<Diagnostic> Check(IFileTree tree)
    {
        var options = new BuildOptions { Today = new DateOnly(2026, 11, 23), Threads = 1 };
        var compilation = SiteCompiler.Compile(tree, options);
        return compilation.Config is { } config
            ? [.. compilation.Diagnostics, .. SiteChecker.Run(compilation.Plan, config, threads: 1)]
            : compilation.Diagnostics;
    }
}
