using System.Buffers;
using BenchmarkDotNet.Attributes;
using Casebook.Config;
using Casebook.Diagnostics;
using Casebook.Files;
using Casebook.Gather;
using Casebook.Parse;
using Casebook.Relate;
using Casebook.Render;

namespace Casebook.Benchmarks;

/// <summary>Each stage on 1,000 generated cases, one thread and all.</summary>
[MemoryDiagnoser]
public class StageBenchmarks
{
    private readonly string _folder = Path.Combine(Path.GetTempPath(), "casebook-benchmark-stages");
    private BuildOptions _options = null!;
    private SiteConfig _config = null!;
    private SourceSet _sources = null!;
    private ParsedSite _parsed = null!;
    private SiteModel _model = null!;
    private SitePlan _plan = null!;

    [Params(1, 2)]
    public int Threads { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        new CasebookGenerator(1000).Write(_folder);
        _options = new BuildOptions { Today = new DateOnly(2026, 11, 23), Threads = Threads };
        _config = ConfigParser.Parse(new DiskFileTree(_folder), _options, new DiagnosticBag())!;
        _sources = Gatherer.Run(new DiskFileTree(_folder), _config, _options).Value;
        _parsed = SiteParser.Run(_sources, _options).Value;
        _model = SiteRelater.Run(_parsed, _options).Value;
        _plan = SiteRenderer.Run(_model, _options).Value;
    }

    [Benchmark]
    public object Gather() => Gatherer.Run(new DiskFileTree(_folder), _config, _options);

    [Benchmark]
    public object Parse() => SiteParser.Run(_sources, _options);

    [Benchmark]
    public object Relate() => SiteRelater.Run(_parsed, _options);

    [Benchmark]
    public object Plan() => SiteRenderer.Run(_model, _options);

    [Benchmark]
    public long Render()
    {
        var length = 0L;
        Parallel.ForEach(
            _plan.Files.Values,
            new ParallelOptions { MaxDegreeOfParallelism = Threads },
            () => new ArrayBufferWriter<byte>(),
            (file, _, output) =>
            {
                output.ResetWrittenCount();
                file.Render(output, new DiagnosticBag());
                Interlocked.Add(ref length, output.WrittenCount);
                return output;
            },
            _ => { }
        );
        return length;
    }
}
