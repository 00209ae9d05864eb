using Spectre.Console;

namespace Casebook.Cli.Terminals;

/// <summary>Shows how far long work has come, on a screen only, and leaves nothing behind.</summary>
internal static class ProgressDisplay
{
    /// <summary>Does the work; it reports how many of how many are done, on any thread.</summary>
    public static T Show<T>(Terminal terminal, string title, Func<Action<int, int>, T> work)
    {
        if (!terminal.ShowsProgress)
            return work((_, _) => { });
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(terminal.Error) });
        var result = default(T);
        console
            .Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new SpinnerColumn())
            .Start(context =>
            {
                var task = context.AddTask(title);
                task.IsIndeterminate = true;
                result = work(
                    (done, total) =>
                    {
                        if (done != total && done % Math.Max(1, total / 200) != 0)
                            return;
                        task.IsIndeterminate = false;
                        task.MaxValue = Math.Max(1, total);
                        task.Value = done;
                    }
                );
            });
        return result!;
    }
}
