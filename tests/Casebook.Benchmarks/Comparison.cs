using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace Casebook.Benchmarks;

/// <summary>Builds the same casebook with our published program and with Hugo, in turn, and prints medians of wall time, processor time and peak
/// memory, and their ratios.</summary>
internal static class Comparison
{
    // What Hugo does not make; with it left out, both make the same kinds of pages.
    private const string SameWork = "leave_out: [challenges, handouts, study, decks, reference_files, question_files]\n";

    public static int Run(int count, int runs)
    {
        var folder = Path.Combine(Path.GetTempPath(), $"casebook-benchmark-{count}");
        if (Directory.Exists(folder))
            Directory.Delete(folder, true);
        var generator = new CasebookGenerator(count);
        generator.Write(Path.Combine(folder, "all"));
        WriteSame(generator, Path.Combine(folder, "same"));
        HugoSite.Write(generator, Path.Combine(folder, "hugo"));
        var program = Published.Program(folder);

        List<Measure> all = [],
            allAgain = [],
            same = [],
            sameAgain = [],
            hugo = [];
        for (var run = 0; run < runs; run++)
        {
            // A folder of its own for each run: a file system is slow where thousands of files were deleted just before. Memory is not, and would be
            // full.
            if (Directory.Exists($"{folder}/out") && new DriveInfo(folder).DriveFormat == "tmpfs")
                Directory.Delete($"{folder}/out", true);
            Ours("same", same, sameAgain);
            hugo.Add(Measure.Of("hugo", $"--quiet --source {folder}/hugo --destination {folder}/out/hugo-{run}"));
            Ours("all", all, allAgain);

            void Ours(string site, List<Measure> full, List<Measure> again)
            {
                full.Add(Measure.OfBuild(program, $"{folder}/{site}", $"{folder}/out/{site}-{run}"));
                again.Add(Measure.OfBuild(program, $"{folder}/{site}", $"{folder}/out/{site}-{run}"));
            }
        }
        Console.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"{count} cases; load of the machine: {File.ReadAllText("/proc/loadavg").Trim()}")
        );
        Print("Casebook, the same work", same);
        Print("Casebook, the same work, nothing changed", sameAgain);
        Print("Casebook, everything", all);
        Print("Casebook, everything, nothing changed", allAgain);
        Print("Hugo, without related cases and search", hugo);
        Console.WriteLine($"nothing changed / full: same work {Ratios(sameAgain, same)}; everything {Ratios(allAgain, all)}");
        Console.WriteLine($"Casebook / Hugo: same work {Ratios(same, hugo)}; everything {Ratios(all, hugo)}");
        Directory.Delete(folder, true);
        return 0;
    }

    public static void WriteSame(CasebookGenerator generator, string folder)
    {
        generator.Write(folder);
        File.AppendAllText(Path.Combine(folder, "site.config.yml"), SameWork);
    }

    public static void Print(string name, List<Measure> runs) =>
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{name}: wall {Median(runs, m => m.Seconds):0.00} s (from {runs.Min(m => m.Seconds):0.00} to "
                    + $"{runs.Max(m => m.Seconds):0.00}), processor {Median(runs, m => m.Processor):0.00} s, peak "
                    + $"{Median(runs, m => m.Megabytes):0} MB, {runs.Count} runs"
            )
        );

    private static string Ratios(List<Measure> one, List<Measure> other) =>
        $"wall {Ratio(one, other, m => m.Seconds)}, processor {Ratio(one, other, m => m.Processor)}, peak memory {Ratio(one, other, m => m.Megabytes)}";

    private static string Ratio(List<Measure> one, List<Measure> other, Func<Measure, double> value) =>
        (Median(one, value) / Median(other, value)).ToString("0.00", CultureInfo.InvariantCulture);

    public static double Median(List<Measure> runs, Func<Measure, double> value) => runs.Select(value).Order().ElementAt(runs.Count / 2);
}

/// <summary>The program as a host would publish it: compiled ahead of time for this machine, which takes minutes; CASEBOOK_PROGRAM names one that is
/// there already.</summary>
internal static class Published
{
    public static string Program(string folder)
    {
        if (Environment.GetEnvironmentVariable("CASEBOOK_PROGRAM") is { Length: > 0 } made)
            return made;
        var output = Path.Combine(folder, "program");
        // The lock files of the repository name no machine, so this publication keeps its own beside what it builds.
        using var publish = Process.Start(
            new ProcessStartInfo(
                "dotnet",
                $"publish src/Casebook.Cli -c Release -r {RuntimeInformation.RuntimeIdentifier} -p:NuGetLockFilePath=obj/publish.lock.json "
                    + $"-o {output} --nologo -v quiet"
            )
        )!;
        publish.WaitForExit();
        if (publish.ExitCode != 0)
            throw new InvalidOperationException("The program could not be published.");
        return Path.Combine(output, "Casebook.Cli");
    }
}

/// <summary>Wall time, processor time and peak memory of one run of a program.</summary>
internal sealed record Measure(double Seconds, double Processor, double Megabytes)
{
    public static Measure OfBuild(string program, string site, string output) =>
        Of(program, $"build --site {site} --output {output} --date 2026-11-23");

    // GNU time reports the largest resident set of the finished process, which a running process's own figures miss.
    public static Measure Of(string program, string arguments)
    {
        var report = Path.GetTempFileName();
        using var process = Process.Start(
            new ProcessStartInfo("/usr/bin/time", $"-f \"%e %U %S %M\" -o {report} {program} {arguments}")
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        process.WaitForExit();
        // A build that failed is quick.
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program} {arguments} ended with {process.ExitCode}.");
        var figures = File.ReadAllLines(report)[^1].Split(' ').Select(figure => double.Parse(figure, CultureInfo.InvariantCulture)).ToArray();
        File.Delete(report);
        return new Measure(figures[0], figures[1] + figures[2], figures[3] / 1024);
    }
}
