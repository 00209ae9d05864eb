using System.Diagnostics;

namespace Casebook.Cli.Tests;

/// <summary>The built program in a process of its own.</summary>
internal sealed class ProgramProcess : IDisposable
{
    private readonly Process _process;

    private ProgramProcess(Process process) => _process = process;

    public bool HasEnded => _process.HasExited;

    public int Id => _process.Id;

    public StreamReader Out => _process.StandardOutput;

    public static ProgramProcess Start(string folder, params string[] arguments)
    {
        var dotnet = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
        var start = new ProcessStartInfo(OperatingSystem.IsLinux() ? "env" : dotnet)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // A shell in the background, nohup or CI may have it ignore SIGINT, and a child inherits that.
        if (OperatingSystem.IsLinux())
            foreach (var argument in (string[])["--default-signal=INT", dotnet])
                start.ArgumentList.Add(argument);
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "Casebook.Cli.dll"));
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        return new ProgramProcess(Process.Start(start)!);
    }

    /// <summary>Ends the process as a power cut would: it gets no chance to clean up (SIGKILL).</summary>
    public void Kill()
    {
        _process.Kill();
        _process.WaitForExit();
    }

    public async Task<int> WaitForEnd(CancellationToken stop)
    {
        await _process.WaitForExitAsync(stop);
        return _process.ExitCode;
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            Kill();
        _process.Dispose();
    }
}
