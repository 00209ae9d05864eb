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
    private const int Rounds = 5;
    private const int Shown = 5;

    // Files are rendered and verified in turns of this many: long enough for the clock, short enough that both see the same machine.
    private const int FilesInTurn = 500;

    public static void Run(int count)
    {
        var folder = Directory.CreateTempSubdirectory("casebook-verify-").FullName;
        try
        {
            new CasebookGenerator(count).Write(folder);
            // The first rounds run code that is not yet compiled for speed.
            var shares = Enumerable.Range(0, Rounds).Select(_ => Measure(folder)).Skip(2).Order().ToArray();
            Console.WriteLine($"median of the last {shares.Length}: {shares[shares.Length / 2]:P1}");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static double Measure(string folder)
    {
        var process = Process.GetCurrentProcess();
        var options = new BuildOptions { Today = new DateOnly(2026, 11, 23), Threads = 1 };
        var compiling = Used(() => SiteCompiler.Compile(new DiskFileTree(folder), options), out var compilation);
        var (rendering, verifying) = (TimeSpan.Zero, TimeSpan.Zero);
        verifying += Used(() => new BuildVerifier(compilation.Plan, compilation.Config!), out var verifier);
        var bytes = 0L;
        var rendered = new ArrayBufferWriter<byte>();
        foreach (var turn in compilation.Plan.Files.Values.Index().Chunk(FilesInTurn))
        {
            rendered.ResetWrittenCount();
            rendering += Used(() => Render(turn.Select(file => file.Item), rendered), out var ends);
            verifying += Used(() => See(verifier, turn[0].Index, rendered.WrittenMemory, ends), out _);
            bytes += rendered.WrittenCount;
        }
        verifying += Used(verifier.Conclude, out var problems);
        var share = verifying / (compiling + rendering);
        Console.WriteLine(
            $"compile {compiling.TotalSeconds:0.00} s, render {rendering.TotalSeconds:0.00} s, verify {verifying.TotalSeconds:0.00} s "
                + $"of {bytes / 1e6:0} MB: {share:P1} of both; {problems.Length} errors, {verifier.Doubted} files parsed: "
                + string.Join(", ", verifier.DoubtedFiles.Take(Shown))
        );
        return share;

        TimeSpan Used<T>(Func<T> work, out T result)
        {
            process.Refresh();
            var start = process.TotalProcessorTime;
            result = work();
            process.Refresh();
            return process.TotalProcessorTime - start;
        }
    }

    // Where each file ends in the output.
    private static List<int> Render(IEnumerable<Render.PlannedFile> files, ArrayBufferWriter<byte> output)
    {
        var ends = new List<int>(FilesInTurn);
        foreach (var file in files)
        {
            file.Render(output, new DiagnosticBag());
            ends.Add(output.WrittenCount);
        }
        return ends;
    }

    private static int See(BuildVerifier verifier, int first, ReadOnlyMemory<byte> rendered, List<int> ends)
    {
        var start = 0;
        foreach (var (i, end) in ends.Index())
        {
            verifier.See(first + i, rendered[start..end]);
            start = end;
        }
        return ends.Count;
    }
}
