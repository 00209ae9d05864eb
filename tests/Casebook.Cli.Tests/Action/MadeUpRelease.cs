using System.Diagnostics;
using System.Security.Cryptography;

namespace Casebook.Cli.Tests.Action;

/// <summary>A folder as a release has it: an archive for this machine whose program is the built one, and its checksum.</summary>
internal sealed class MadeUpRelease : IDisposable
{
    public MadeUpRelease()
    {
        Folder = Directory.CreateTempSubdirectory("casebook-release-").FullName;
        var program = Path.Combine(Folder, "program");
        Directory.CreateDirectory(program);
        Program = Path.Combine(program, "casebook");
        var dotnet = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
        File.WriteAllText(Program, $"#!/bin/sh\nexec \"{dotnet}\" \"{Path.Combine(AppContext.BaseDirectory, "Casebook.Cli.dll")}\" \"$@\"\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(Program, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        Run("tar", "-czf", Archive, "-C", program, "casebook");
        File.WriteAllText(Path.Combine(Folder, "SHA256SUMS"), $"{Checksum}  {Path.GetFileName(Archive)}\n");
    }

    public string Folder { get; }

    /// <summary>The program itself.</summary>
    public string Program { get; }

    /// <summary>The version that it says it has.</summary>
    public static string Version => ProgramVersion.Current.Number;

    public string Checksum => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Archive)));

    public string Archive => Path.Combine(Folder, $"casebook-{Kind}.tar.gz");

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    /// <summary>Runs a command to its end; what it prints on both streams.</summary>
    public static (int Code, string Out) Run(string command, params string[] arguments) => Run(new ProcessStartInfo(command, arguments));

    public static (int Code, string Out) Run(ProcessStartInfo start)
    {
        start.RedirectStandardOutput = start.RedirectStandardError = true;
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + error.Result);
    }

    private static string Kind =>
        (OperatingSystem.IsMacOS() ? "osx-" : "linux-")
        + System.Runtime.InteropServices.RuntimeInformation.OSArchitecture.ToString().ToLowerInvariant();
}
