using System.Collections.Immutable;
using System.Diagnostics;

namespace Casebook.Config;

/// <summary>How long the parts of a build took. May be told from any thread; what runs on two threads at once counts twice.</summary>
internal sealed class StageTimes
{
    private readonly Lock _lock = new();
    private readonly OrderedDictionary<string, TimeSpan> _times = new(StringComparer.Ordinal);

    /// <summary>All parts in the order in which each was first told.</summary>
    public ImmutableArray<(string Part, TimeSpan Took)> All
    {
        get
        {
            lock (_lock)
                return [.. _times.Select(time => (time.Key, time.Value))];
        }
    }

    /// <summary>Does the work and notes how long it took.</summary>
    public T Measure<T>(string part, Func<T> work)
    {
        var start = Stopwatch.GetTimestamp();
        var result = work();
        Add(part, Stopwatch.GetElapsedTime(start));
        return result;
    }

    public void Add(string part, TimeSpan took)
    {
        lock (_lock)
            _times[part] = _times.GetValueOrDefault(part) + took;
    }
}
