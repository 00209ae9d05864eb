using System.Collections.Immutable;
using System.Globalization;
using Casebook.Diagnostics;

namespace Casebook.Cli.Serve;

/// <summary>What the preview shows at a moment.</summary>
/// <param name="Shown">The last compilation without errors; null when there was none yet.</param>
/// <param name="Version">Changes with <paramref name="Shown"/>.</param>
/// <param name="Problems">Those of the newest compilation.</param>
/// <param name="Failure">Set when the newest compilation failed by a mistake of ours.</param>
internal sealed record PreviewMoment(Compilation? Shown, string Version, ImmutableArray<Diagnostic> Problems, string? Failure)
{
    /// <summary>Whether what is shown is older than the sources.</summary>
    public bool IsOld => Failure is not null || Problems.Any(problem => problem.Severity == Severity.Error);
}

/// <summary>Keeps the last good site while the sources have errors, and tells those who wait when something is new.</summary>
internal sealed class PreviewState(TimeProvider clock)
{
    // A page that was opened before the preview was started again must notice.
    private readonly long _started = clock.GetUtcNow().Ticks;
    private readonly Lock _changing = new();
    private TaskCompletionSource _next = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private PreviewMoment _now = new(null, "none", [], null);
    private int _good;

    /// <summary>The moment, and a task that ends when there is a newer one.</summary>
    public (PreviewMoment Now, Task Next) Look()
    {
        lock (_changing) return (_now, _next.Task);
    }

    /// <summary>Takes the result of a compilation.</summary>
    public void Take(Attempt attempt)
    {
        TaskCompletionSource passed;
        lock (_changing)
        {
            _now = attempt.Compilation switch
            {
                null => _now with { Failure = $"{attempt.Failure!.GetType().Name}: {attempt.Failure.Message}" },
                { HasErrors: false, Config: not null } good => new PreviewMoment(good, string.Create(CultureInfo.InvariantCulture, $"{_started}-{++_good}"), good.Diagnostics, null),
                var bad => _now with { Problems = bad.Diagnostics, Failure = null },
            };
            passed = _next;
            _next = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }
        passed.SetResult();
    }
}
