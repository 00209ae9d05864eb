using System.Collections.Immutable;
using System.Globalization;
using Casebook.Diagnostics;
using Casebook.Render;

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
        lock (_changing)
            return (_now, _next.Task);
    }

    /// <summary>Takes the result of a compilation.</summary>
    public void Take(Attempt attempt) =>
        Change(now =>
            attempt.Compilation switch
            {
                null => now with { Failure = $"{attempt.Failure!.GetType().Name}: {attempt.Failure.Message}" },
                { HasErrors: false, Config: not null } good => new PreviewMoment(good, NextVersion(), good.Diagnostics, null),
                var bad => now with { Problems = bad.Diagnostics, Failure = null },
            }
        );

    /// <summary>Takes one page ahead of the compilation it will be part of; a newer moment than the one it was made for goes before.</summary>
    public void TakePage(PreviewMoment madeFor, PlannedFile page) =>
        Change(now => !ReferenceEquals(now, madeFor) ? now : now with { Shown = now.Shown!.With(page), Version = NextVersion() });

    private void Change(Func<PreviewMoment, PreviewMoment> change)
    {
        TaskCompletionSource passed;
        lock (_changing)
        {
            _now = change(_now);
            passed = _next;
            _next = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }
        passed.SetResult();
    }

    private string NextVersion() => string.Create(CultureInfo.InvariantCulture, $"{_started}-{++_good}");
}
