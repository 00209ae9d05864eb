namespace Casebook.Cli.Serve;

/// <summary>What came of compiling the sources once.</summary>
/// <param name="Compilation">The result; null when the program itself failed.</param>
/// <param name="Failure">Why it failed.</param>
/// <param name="Took">How long it took.</param>
internal sealed record Attempt(Compilation? Compilation, Exception? Failure, TimeSpan Took)
{
    /// <summary>Compiles; whatever is thrown becomes part of the result, so that the preview lives on.</summary>
    public static Attempt Make(Func<Compilation> compile, TimeProvider clock)
    {
        var start = clock.GetTimestamp();
        try
        {
            return new Attempt(compile(), null, clock.GetElapsedTime(start));
        }
        catch (Exception exception)
        {
            return new Attempt(null, exception, clock.GetElapsedTime(start));
        }
    }
}
