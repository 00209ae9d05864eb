using System.Diagnostics;
using Casebook.Files;
using Casebook.Files.Yaml;

namespace Casebook.Cli.Tests.Action;

/// <summary>Runs the steps of action.yml as a runner does; other actions are not run, but noted with what they were given.</summary>
internal sealed class FakeRunner : IDisposable
{
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);
    private readonly string _temp = Directory.CreateTempSubdirectory("casebook-runner-").FullName;
    private readonly string _workspace;

    /// <summary>Makes a runner whose repository is a folder.</summary>
    public FakeRunner(string workspace, params (string Name, string Value)[] values)
    {
        _workspace = workspace;
        foreach (var (name, value) in values)
            _values[name] = value;
        Directory.CreateDirectory(Temp);
        File.WriteAllText(SummaryFile, "");
    }

    /// <summary>The runner's folder for temporary files.</summary>
    public string Temp => Path.Combine(_temp, "temp");

    /// <summary>What the steps printed.</summary>
    public string Log { get; private set; } = "";

    /// <summary>What stands on the page of the run.</summary>
    public string Summary => File.ReadAllText(SummaryFile);

    /// <summary>Other actions that were called, with their inputs.</summary>
    public List<(string Action, IReadOnlyDictionary<string, string> With)> Called { get; } = [];

    /// <summary>Variables of the machine.</summary>
    public Dictionary<string, string> Variables { get; } = new(StringComparer.Ordinal);

    private string SummaryFile => Path.Combine(_temp, "summary");

    /// <summary>An output of a step.</summary>
    public string Output(string step, string name) => _values.GetValueOrDefault($"steps.{step}.outputs.{name}", "");

    /// <summary>Runs all steps until one fails.</summary>
    /// <returns>The exit code of the last one.</returns>
    public async Task<int> Run(CancellationToken stop)
    {
        var action = Map(YamlReader.Read(SourceText.Decode("action.yml", await File.ReadAllBytesAsync(Repository.At("action.yml"), stop))).Root);
        foreach (var input in Map(action["inputs"]).Entries)
            _values.TryAdd($"inputs.{input.Key.Text}", Map(input.Value)["default"] is YamlScalar standard ? standard.Text : "");
        foreach (var step in ((YamlSequence)Map(action["runs"])["steps"]!).Items.Select(Map))
        {
            if (step["if"] is YamlScalar condition && !Expression.IsTrue(Expression.Evaluate(condition.Text, _values)))
                continue;
            if (step["uses"] is YamlScalar uses)
                Called.Add((uses.Text.Split('@')[0], Filled(step["with"])));
            else if (await Shell(step, stop) is var code and not 0)
                return code;
        }
        return 0;
    }

    public void Dispose() => Directory.Delete(_temp, recursive: true);

    private async Task<int> Shell(YamlMapping step, CancellationToken stop)
    {
        Assert.Equal("bash", Text(step, "shell"));
        var outputs = Path.Combine(_temp, $"output-{Guid.NewGuid():N}");
        await File.WriteAllTextAsync(outputs, "", stop);
        var start = new ProcessStartInfo("bash")
        {
            WorkingDirectory = _workspace,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var argument in (string[])["--noprofile", "--norc", "-eo", "pipefail", "-c", Text(step, "run")])
            start.ArgumentList.Add(argument);
        foreach (var (name, value) in Variables.Concat(Filled(step["env"])))
            start.Environment[name] = value;
        start.Environment["GITHUB_ACTION_PATH"] = Repository.Folder;
        start.Environment["GITHUB_OUTPUT"] = outputs;
        start.Environment["GITHUB_STEP_SUMMARY"] = SummaryFile;
        start.Environment["RUNNER_TEMP"] = Temp;
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync(stop);
        Log += await process.StandardOutput.ReadToEndAsync(stop) + await error;
        await process.WaitForExitAsync(stop);
        if (step["id"] is YamlScalar id)
        {
            foreach (var line in await File.ReadAllLinesAsync(outputs, stop))
                _values[$"steps.{id.Text}.outputs.{line[..line.IndexOf('=', StringComparison.Ordinal)]}"] = line[
                    (line.IndexOf('=', StringComparison.Ordinal) + 1)..
                ];
        }
        return process.ExitCode;
    }

    private Dictionary<string, string> Filled(YamlNode? node) =>
        node is null
            ? []
            : Map(node)
                .Entries.Where(entry => !((YamlScalar)entry.Value).Text.Contains("hashFiles", StringComparison.Ordinal))
                .ToDictionary(entry => entry.Key.Text, entry => Expression.Fill(((YamlScalar)entry.Value).Text, _values), StringComparer.Ordinal);

    private static YamlMapping Map(YamlNode? node) => Assert.IsType<YamlMapping>(node);

    private static string Text(YamlMapping mapping, string key) => Assert.IsType<YamlScalar>(mapping[key]).Text;
}
