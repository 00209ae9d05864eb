using System.Diagnostics;
using System.Globalization;

namespace Casebook.Benchmarks;

/// <summary>Builds the same casebook with our published program and with Hugo, in turn, and prints medians of wall time and peak memory and their ratios.</summary>
internal static class Comparison
{
    public static int Run(int count, bool withHugo, int runs)
    {
        var folder = Path.Combine(Path.GetTempPath(), $"casebook-benchmark-{count}");
        if (Directory.Exists(folder)) Directory.Delete(folder, true);
        var generator = new CasebookGenerator(count);
        generator.Write(Path.Combine(folder, "ours"));
        if (withHugo) HugoSite.Write(generator, Path.Combine(folder, "hugo"));
        var program = Publish(folder);

        var full = new List<Measure>();
        var unchanged = new List<Measure>();
        var hugo = new List<Measure>();
        for (var run = 0; run < runs; run++)
        {
            var output = Path.Combine(folder, "ours/output");
            if (Directory.Exists(output)) Directory.Delete(output, true);
            full.Add(Measure.Of(program, $"build --site {folder}/ours --date 2026-11-23"));
            unchanged.Add(Measure.Of(program, $"build --site {folder}/ours --date 2026-11-23"));
            if (!withHugo) continue;
            var target = Path.Combine(folder, "hugo/public");
            if (Directory.Exists(target)) Directory.Delete(target, true);
            hugo.Add(Measure.Of("hugo", $"--quiet --source {folder}/hugo"));
        }
        Print("Casebook, full build", full);
        Print("Casebook, nothing changed", unchanged);
        Console.WriteLine($"no change / full: {Ratio(unchanged, full, m => m.Seconds)}");
        if (withHugo)
        {
            Print("Hugo, without related cases and search", hugo);
            Console.WriteLine($"Casebook / Hugo: wall {Ratio(full, hugo, m => m.Seconds)}, peak memory {Ratio(full, hugo, m => m.Megabytes)}");
        }
        Directory.Delete(folder, true);
        return 0;
    }

    private static string Publish(string folder)
    {
        var output = Path.Combine(folder, "program");
        using var publish = Process.Start(new ProcessStartInfo("dotnet", $"publish src/Casebook.Cli -c Release -o {output} --nologo -v quiet"))!;
        publish.WaitForExit();
        return Path.Combine(output, "Casebook.Cli");
    }

    private static void Print(string name, List<Measure> runs) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{name}: median {Median(runs, m => m.Seconds):0.00} s (from {runs.Min(m => m.Seconds):0.00} to {runs.Max(m => m.Seconds):0.00}), {Median(runs, m => m.Megabytes):0} MB, {runs.Count} runs"));

    private static string Ratio(List<Measure> one, List<Measure> other, Func<Measure, double> value) =>
        (Median(one, value) / Median(other, value)).ToString("0.000", CultureInfo.InvariantCulture);

    private static double Median(List<Measure> runs, Func<Measure, double> value) => runs.Select(value).Order().ElementAt(runs.Count / 2);
}

/// <summary>Wall time and peak memory of one run of a program.</summary>
internal sealed record Measure(double Seconds, double Megabytes)
{
    // GNU time reports the largest resident set of the finished process, which a running process's own figures miss.
    public static Measure Of(string program, string arguments)
    {
        var report = Path.GetTempFileName();
        using var process = Process.Start(new ProcessStartInfo("/usr/bin/time", $"-f \"%e %M\" -o {report} {program} {arguments}") { RedirectStandardOutput = true, RedirectStandardError = true })!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        process.WaitForExit();
        // A build that failed is quick.
        if (process.ExitCode != 0) throw new InvalidOperationException($"{program} {arguments} ended with {process.ExitCode}.");
        var figures = File.ReadAllLines(report)[^1].Split(' ');
        File.Delete(report);
        return new Measure(double.Parse(figures[0], CultureInfo.InvariantCulture), double.Parse(figures[1], CultureInfo.InvariantCulture) / 1024);
    }
}
