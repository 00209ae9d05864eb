using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Statiq.Casebook;

namespace CasebookStatiqTests;

/// <summary>A folder with a casebook, an engine that executes in it, and what it wrote and logged. Gone after the test.</summary>
internal sealed class TrialSite : IDisposable
{
    public const string Case =
        "---\ntitle: A swollen hand\nlevel: foundation\nspecialties: [rheumatology]\ndiagnosis: sclerosis\nfindings: [swelling, {absent: "
        + "ulcer}]\nserology:\n  - ANA: positive 1:320\n  - anti-Scl-70: negative\n---\n## Presentation\nThe hand is swollen.\n";
    public static readonly DateOnly Today = new(2026, 11, 23);

    private readonly LogLines _log = new();

    public TrialSite()
    {
        Put("site.config.yml", "title: Ward\nurl: https://ward.example\n");
        Put("content/cases/hand.md", Case);
        Engine = new Engine(new ServiceCollection().AddLogging(logging => logging.AddProvider(_log)));
        FileSystem.RootPath = new NormalizedPath(Folder);
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("casebook-statiq-").FullName;

    public Engine Engine { get; }

    public IFileSystem FileSystem => (IFileSystem)Engine.FileSystem;

    public CasebookOptions Options { get; } = new() { Today = Today };

    public IReadOnlyList<string> Log => [.. _log.Lines];

    public string Output(string path) => Path.Combine(Folder, "output", path);

    public void Put(string path, string text)
    {
        var full = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }

    /// <summary>Adds a pipeline that writes what its modules give.</summary>
    public TrialSite Pipeline(string name, params IModule[] modules)
    {
        var pipeline = new Pipeline { OutputModules = { new WriteFiles(), new WriteEmptyFiles() } };
        foreach (var module in modules)
            pipeline.ProcessModules.Add(module);
        Engine.Pipelines.Add(name, pipeline);
        return this;
    }

    public async Task<IReadOnlyList<IDocument>> Execute(string pipeline = "Casebook")
    {
        _log.Lines.Clear();
        var outputs = await Engine.ExecuteAsync(cancellationToken: TestContext.Current.CancellationToken);
        return [.. outputs.FromPipeline(pipeline)];
    }

    /// <summary>Every file below a folder with its bytes as text of numbers.</summary>
    public static SortedDictionary<string, string> Snapshot(string folder)
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            var name = Path.GetRelativePath(folder, path).Replace('\\', '/');
            if (!name.StartsWith(".casebook", StringComparison.Ordinal))
                files[name] = Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(path)));
        }
        return files;
    }

    /// <summary>The repository these tests stand in.</summary>
    public static string Repository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Casebook.slnx")))
            folder = folder.Parent!;
        return folder.FullName;
    }

    /// <summary>Runs <c>casebook build</c>.</summary>
    public static async Task Build(string site, string output, DateOnly today)
    {
        var program = Path.Combine(
            Repository(),
            "src",
            "Casebook.Cli",
            "bin",
            new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name,
            "net10.0",
            "Casebook.Cli.dll"
        );
        var start = new ProcessStartInfo("dotnet", [program, "build", "--site", site, "--output", output, "--date", today.ToString("O")])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var told = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var errors = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(process.ExitCode == 0, await told + errors);
    }

    public void Dispose()
    {
        Engine.Dispose();
        Directory.Delete(Folder, recursive: true);
    }

    private sealed class LogLines : ILoggerProvider, ILogger
    {
        public System.Collections.Concurrent.ConcurrentQueue<string> Lines { get; } = new();

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Enqueue($"{logLevel}: {formatter(state, exception)}");

        public void Dispose() { }
    }
}
