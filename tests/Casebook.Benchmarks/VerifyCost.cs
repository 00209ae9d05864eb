using System.Buffers;
using System.Diagnostics;
using Casebook.Config;
using Casebook.Diagnostics;
using Casebook.Files;
using Casebook.Verify;

namespace Casebook.Benchmarks;

/// <summary>What verifying adds to a build, in processor time of one thread, so that a busy machine does not count.</summary>
internal static class VerifyCost
{
    private const int Shown = 5;

    public static void Run(int count)
    {
        var folder = Directory.CreateTempSubdirectory("casebook-verify-").FullName;
        try
        {
            new CasebookGenerator(count).Write(folder);
            Measure(folder);
            Measure(folder);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Measure(string folder)
    {
        var process = Process.GetCurrentProcess();
        var compiling = Used(
            () => SiteCompiler.Compile(new DiskFileTree(folder), new BuildOptions { Today = new DateOnly(2026, 11, 23), Threads = 1 }),
            out var compilation
        );
        var verifier = new BuildVerifier(compilation.Plan, compilation.Config!);
        var rendering = Used(() => Render(compilation, (_, _) => { }), out _);
        var both = Used(() => Render(compilation, verifier.See), out _) + Used(verifier.Conclude, out var problems);
        var verifying = both - rendering;
        Console.WriteLine(
            $"compile {compiling.TotalSeconds:0.00} s, render {rendering.TotalSeconds:0.00} s, verify {verifying.TotalSeconds:0.00} s: "
                + $"{verifying / (compiling + rendering):P1} of both; {problems.Length} errors, {verifier.Doubted} files parsed: "
                + $"{string.Join(", ", verifier.DoubtedFiles.Take(Shown))}"
        );

        TimeSpan Used<T>(Func<T> work, out T result)
        {
            process.Refresh();
            var start = process.TotalProcessorTime;
            result = work();
            process.Refresh();
            return process.TotalProcessorTime - start;
        }
    }

    private static int Render(Compilation compilation, Action<int, ReadOnlyMemory<byte>> see)
    {
        var output = new ArrayBufferWriter<byte>();
        foreach (var (number, file) in compilation.Plan.Files.Values.Index())
        {
            output.ResetWrittenCount();
            file.Render(output, new DiagnosticBag());
            see(number, output.WrittenMemory);
        }
        return compilation.Plan.Files.Count;
    }
}
