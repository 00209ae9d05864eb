using System.Buffers;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Casebook.Config;
using Casebook.Diagnostics;
using Casebook.Files;
using Casebook.Render;

namespace Casebook.Tests.Golden;

/// <summary>A site built in memory: every file, and every message in the form <c>path:line:column: severity code: message</c>.</summary>
internal sealed record BuiltSite(ImmutableSortedDictionary<string, byte[]> Files, ImmutableArray<string> Messages)
{
    /// <summary>What counts as today in tests.</summary>
    public static readonly DateOnly Today = new(2026, 11, 23);

    /// <summary>Compiles the site and renders all of it.</summary>
    public static BuiltSite Build(IFileTree sources, int threads = 1, bool drafts = false, string? baseUrl = null, DateOnly? today = null)
    {
        var compilation = SiteCompiler.Compile(
            sources,
            new BuildOptions
            {
                Today = today ?? Today,
                Threads = threads,
                Drafts = drafts,
                BaseUrl = baseUrl,
            }
        );
        var files = new ConcurrentDictionary<string, byte[]>(StringComparer.Ordinal);
        var found = new ConcurrentBag<Diagnostic>();
        Parallel.ForEach(
            compilation.Plan.Files.Values,
            new ParallelOptions { MaxDegreeOfParallelism = threads },
            file =>
            {
                var problems = new DiagnosticBag();
                files[file.Path] = BytesOf(file, problems);
                foreach (var problem in problems.ToImmutable())
                    found.Add(problem);
            }
        );
        var severities = compilation.Config?.Severities ?? ImmutableDictionary<string, Severity?>.Empty;
        var rendered = DiagnosticOrder.Sorted(found, severities);
        return new BuiltSite(files.ToImmutableSortedDictionary(StringComparer.Ordinal), [.. compilation.Diagnostics.Concat(rendered).Select(Line)]);
    }

    /// <summary>A file of a plan, rendered.</summary>
    public static byte[] BytesOf(PlannedFile file, DiagnosticBag? problems = null)
    {
        var output = new ArrayBufferWriter<byte>();
        file.Render(output, problems ?? new DiagnosticBag());
        return output.WrittenSpan.ToArray();
    }

    /// <summary>Compiles the site as <c>check</c> does: pages are made and thrown away.</summary>
    public static ImmutableArray<string> Check(IFileTree sources)
    {
        var compilation = SiteCompiler.Compile(sources, new BuildOptions { Today = Today });
        var problems = new DiagnosticBag();
        foreach (var file in compilation.Plan.Files.Values.Reverse())
            file.Render(new ArrayBufferWriter<byte>(), problems);
        var severities = compilation.Config?.Severities ?? ImmutableDictionary<string, Severity?>.Empty;
        return [.. compilation.Diagnostics.Concat(DiagnosticOrder.Sorted(problems.ToImmutable(), severities)).Select(Line)];
    }

    /// <summary>A file as text.</summary>
    public string Text(string path) =>
        Files.TryGetValue(path, out var bytes)
            ? Encoding.UTF8.GetString(bytes)
            : throw new KeyNotFoundException($"There is no {path}. There are: {string.Join(", ", Files.Keys.Take(60))}");

    /// <summary>Fails unless another build gave the same bytes and the same messages.</summary>
    public void AssertSame(BuiltSite other, string how)
    {
        Assert.Equal(Files.Keys, other.Files.Keys);
        foreach (var (path, bytes) in Files)
        {
            if (!bytes.AsSpan().SequenceEqual(other.Files[path]))
                Assert.Equal($"{how}: {path}\n{Text(path)}", $"{how}: {path}\n{other.Text(path)}");
        }
        Assert.Equal(Messages, other.Messages);
    }

    /// <summary>A message in one line, its hint below.</summary>
    public static string Line(Diagnostic problem)
    {
        var place = problem.Location is null ? "" : string.Create(CultureInfo.InvariantCulture, $"{problem.File}:{problem.Line}:{problem.Column}: ");
        var hint = problem.Hint is null ? "" : $"\n    {problem.Hint}";
        return $"{place}{problem.Severity.ToString().ToLowerInvariant()} {problem.Code}: {problem.Message}{hint}";
    }
}
