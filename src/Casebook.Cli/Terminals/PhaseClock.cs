using System.Diagnostics;
using System.Globalization;
using System.Runtime;

namespace Casebook.Cli.Terminals;

/// <summary>Measures the phases of a command for <c>--timings</c>.</summary>
internal sealed class PhaseClock(TimeProvider clock)
{
    private readonly long _start = clock.GetTimestamp();
    private readonly List<(string Phase, TimeSpan Took)> _phases = [];

    /// <summary>Time since the command began.</summary>
    public TimeSpan Total => clock.GetElapsedTime(_start);

    /// <summary>Does the work and notes how long it took.</summary>
    public T Measure<T>(string phase, Func<T> work)
    {
        var start = clock.GetTimestamp();
        var result = work();
        _phases.Add((phase, clock.GetElapsedTime(start)));
        return result;
    }

    /// <summary>Prints all phases.</summary>
    /// <param name="target">Where to.</param>
    /// <param name="parts">What the phases were made of, in time of threads.</param>
    public void Print(TextWriter target, IReadOnlyCollection<(string Part, TimeSpan Took)> parts)
    {
        foreach (var (part, took) in parts)
            target.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {part,-24} {took.TotalMilliseconds,9:F1} ms of a thread"));
        foreach (var (phase, took) in _phases)
            target.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{phase,-16} {took.TotalMilliseconds,9:F1} ms"));
        target.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"in all",-16} {Total.TotalMilliseconds,9:F1} ms"));
        target.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{"compiling this program",-26} {JitInfo.GetCompilationTime().TotalMilliseconds,7:F1} ms of a thread, "
                    + $"{JitInfo.GetCompiledMethodCount()} methods"
            )
        );
        target.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{"waiting for the collector",-26} {GC.GetTotalPauseDuration().TotalMilliseconds,7:F1} ms in {GC.CollectionCount(0)} "
                    + $"collections, {GC.CollectionCount(2)} of all memory"
            )
        );
        using var process = Process.GetCurrentProcess();
        target.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"peak memory",-16} {process.PeakWorkingSet64 / 1048576.0,9:F1} MB"));
    }

    /// <summary>A time as people say it.</summary>
    public static string Format(TimeSpan time) =>
        time.TotalSeconds < 1
            ? string.Create(CultureInfo.InvariantCulture, $"{time.TotalMilliseconds:F0} ms")
            : string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:F1} s");
}
