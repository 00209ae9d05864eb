using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.Json;

namespace Casebook.Cli.Upgrade;

/// <summary>Another version of this program, run on the same site.</summary>
/// <param name="Path">The executable, or a <c>.dll</c> for <c>dotnet</c>.</param>
internal sealed record OtherProgram(string Path)
{
    /// <summary>What a build by it told and wrote.</summary>
    /// <param name="Messages">Its messages.</param>
    /// <param name="Built">Whether it wrote the site.</param>
    internal sealed record Outcome(ImmutableArray<ToldMessage> Messages, bool Built);

    /// <summary>Its version, as it tells it.</summary>
    /// <exception cref="InvalidOperationException">It is no such program.</exception>
    public string Version()
    {
        var (exit, text) = Run(["--version"]);
        return exit == 0 && text.Trim() is { Length: > 0 and < 100 } version
            ? version
            : throw new InvalidOperationException($"{Path} does not tell its version.");
    }

    /// <summary>Builds a site into a folder.</summary>
    /// <exception cref="InvalidOperationException">It fails in another way than by messages.</exception>
    public Outcome Build(IEnumerable<string> options)
    {
        var (exit, text) = Run(["build", "--format", "json", .. options]);
        try
        {
            return new Outcome(ToldMessage.ReadAll(text), exit == ExitCode.Clean);
        }
        catch (JsonException)
        {
            throw new InvalidOperationException($"{Path} build ended with exit code {exit} and did not list its messages.");
        }
    }

    private (int Exit, string Text) Run(ImmutableArray<string> arguments)
    {
        var isLibrary = Path.EndsWith(".dll", StringComparison.OrdinalIgnoreCase);
        var start = new ProcessStartInfo(isLibrary ? "dotnet" : Path, isLibrary ? [Path, .. arguments] : arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            using var process = Process.Start(start)!;
            var error = process.StandardError.ReadToEndAsync();
            var text = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            error.Wait();
            return (process.ExitCode, text);
        }
        catch (System.ComponentModel.Win32Exception exception)
        {
            throw new InvalidOperationException($"{Path} cannot be run: {exception.Message}", exception);
        }
    }
}
