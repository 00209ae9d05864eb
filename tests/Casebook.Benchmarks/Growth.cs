using System.Globalization;

namespace Casebook.Benchmarks;

/// <summary>Builds casebooks of growing size in turn and prints with which power of the number of cases wall time, processor time and memory
/// grow.</summary>
internal static class Growth
{
    public static int Run(int[] counts, int runs, bool memoryInUse)
    {
        var folder = Path.Combine(Path.GetTempPath(), "casebook-benchmark-growth");
        if (Directory.Exists(folder))
            Directory.Delete(folder, true);
        foreach (var count in counts)
            Comparison.WriteSame(new CasebookGenerator(count), SiteOf(count));
        var program = Published.Program(folder);
        using var memory = memoryInUse ? new MemoryInUse() : null;
        var measures = counts.ToDictionary(count => count, _ => new List<Measure>());
        for (var run = 0; run < runs; run++)
        {
            foreach (var count in counts)
            {
                memory?.Fill();
                var output = Path.Combine(folder, $"out-{count}-{run}");
                measures[count].Add(Measure.OfBuild(program, SiteOf(count), output));
                // Sites of this size do not all fit into memory; what the build remembers goes too, so that the next is a full one.
                Directory.Delete(output, true);
                Directory.Delete(Path.Combine(SiteOf(count), ".casebook"), true);
            }
        }
        foreach (var count in counts)
            Comparison.Print($"{count} cases", measures[count]);
        foreach (var (few, many) in counts.Zip(counts.Skip(1)))
        {
            Console.WriteLine(
                $"exponent from {few} to {many}: wall {Exponent(m => m.Seconds)}, processor {Exponent(m => m.Processor)}, peak memory "
                    + $"{Exponent(m => m.Megabytes)}"
            );

            string Exponent(Func<Measure, double> value) =>
                (
                    Math.Log(Comparison.Median(measures[many], value) / Comparison.Median(measures[few], value)) / Math.Log((double)many / few)
                ).ToString("0.00", CultureInfo.InvariantCulture);
        }
        Directory.Delete(folder, true);
        return 0;

        string SiteOf(int count) => Path.Combine(folder, count.ToString(CultureInfo.InvariantCulture));
    }
}

/// <summary>
/// Fills free memory with what the system keeps of a large empty file, as on a machine that has been at work for a while, for as long as this lives.
/// A virtual machine may give free memory back to its host and get it again page by page, which costs large builds more than their share and says
/// nothing about the program.
/// </summary>
internal sealed class MemoryInUse : IDisposable
{
    // In the folder for what outlives a restart, because that for temporary files may lie in memory itself.
    private readonly FileStream _file = new(
        $"/var/tmp/casebook-benchmark-{Environment.ProcessId}",
        FileMode.CreateNew,
        FileAccess.ReadWrite,
        FileShare.None,
        1,
        FileOptions.DeleteOnClose
    );

    public void Fill()
    {
        var available = File.ReadLines("/proc/meminfo")
            .Single(line => line.StartsWith("MemAvailable:", StringComparison.Ordinal))
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)[1];
        _file.SetLength(long.Parse(available, CultureInfo.InvariantCulture) * 1024);
        _file.Position = 0;
        _file.CopyTo(Stream.Null, 1 << 20);
    }

    public void Dispose() => _file.Dispose();
}
