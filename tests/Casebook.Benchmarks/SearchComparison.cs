using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Casebook.Benchmarks;

/// <summary>Our search and Pagefind over the same pages in one run: bytes, time from key to list, time to build, and rank of the expected
/// answer.</summary>
internal static partial class SearchComparison
{
    private static readonly string[] OnGenerated =
    [
        "made-up finding 3",
        "anti-test 5 negative",
        "test disease 7",
        "teting",
        "\"made-up work\"",
        "1:320",
        "case 4711",
        "finding:made-up-finding-12 level:intermediate",
    ];
    private static readonly string[] OnReal =
    [
        "scl 70 calcinosis",
        "ssc renal crisis",
        "raynoud",
        "anticentromere negative",
        "duzgun",
        "\"systemic sclerosis\"",
        "patient with fever",
        "1:320 nucleolar",
    ];

    public static async Task<int> RunAsync(int count)
    {
        if (Version("pagefind") is not { } version)
        {
            Console.Error.WriteLine("There is no pagefind on the PATH. `npm install pagefind` brings it as node_modules/.bin/pagefind.");
            return 2;
        }
        var repository = Directory.GetCurrentDirectory();
        var folder = Path.Combine(Path.GetTempPath(), "casebook-benchmark-search");
        if (Directory.Exists(folder))
            Directory.Delete(folder, true);
        var program = Published.Program(folder);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{DateTime.Now:d MMMM yyyy}, {Environment.ProcessorCount} cores, {version}"));

        new CasebookGenerator(count).Write(Path.Combine(folder, "generated"));
        RealSizedCasebook.Write(repository, 1000, Path.Combine(folder, "real"));
        await MeasureAsync($"{count} generated cases", program, Path.Combine(folder, "generated"), OnGenerated);
        await MeasureAsync("1000 cases of real size", program, Path.Combine(folder, "real"), OnReal);
        await RankAsync(program, repository, Path.Combine(folder, "own"));
        Directory.Delete(folder, true);
        return 0;
    }

    private static async Task MeasureAsync(string name, string program, string site, string[] queries)
    {
        var output = Path.Combine(site, "output");
        var (report, seconds) = Run(program, $"build --site {site} --output {output} --date 2026-11-23 --timings");
        var (index, all) = (0.0, 0.0);
        foreach (Match line in Timing().Matches(report))
        {
            var ms = double.Parse(line.Groups[2].Value, CultureInfo.InvariantCulture);
            all += ms;
            if (line.Groups[1].Value.StartsWith("render search .json", StringComparison.Ordinal))
                index += ms;
        }
        Line(
            $"{name}: site built in {seconds:0.0} s; search index {index / 1000:0.0} s of {all / 1000:0.0} s of threads, {index / all:P1}, "
                + $"{Bytes(Path.Combine(output, "search")) / 1e6:0.0} MB"
        );
        var (said, pagefind) = Run("pagefind", $"--site {output} --output-subdir pagefind");
        Line(
            $"{name}: Pagefind's index in {pagefind:0.0} s, {Bytes(Path.Combine(output, "pagefind")) / 1e6:0.0} MB ({Indexed().Match(said).Value.Trim()})"
        );

        await using var host = await SiteHost.StartAsync(output);
        await using (var browser = await SearchBrowser.OpenAsync(host))
        {
            var before = 0L;
            foreach (var query in queries)
            {
                await browser.PasteAsync(query);
                Line(
                    $"{name}: ours, {query}: {(host.Sent - before) / 1000.0:0.0} "
                        + $"kB{(before == 0 ? " with the page, its style and scripts, manifest and vocabulary" : "")}"
                );
                before = host.Sent;
            }
        }
        await using (var browser = await SearchBrowser.OpenAsync(host))
        {
            var before = host.Sent;
            foreach (var query in queries)
            {
                var clock = Stopwatch.StartNew();
                await browser.AskAsync(query, pagefind: true);
                Line($"{name}: Pagefind, {query}: {(host.Sent - before) / 1000.0:0.0} kB, {clock.ElapsedMilliseconds} ms for ten results");
                before = host.Sent;
            }
        }
        await using (var browser = await SearchBrowser.OpenAsync(host))
        {
            for (var round = 0; round < 2; round++)
            {
                var these = new List<double>();
                var before = await browser.ProcessorAsync();
                foreach (var query in queries)
                    these.AddRange(await browser.TypeAsync(query));
                var processor = (await browser.ProcessorAsync() - before) / these.Count;
                these.Sort();
                Line(
                    $"{name}: key to list, {(round == 0 ? "files not yet fetched" : "files fetched")}: median {these[these.Count / 2]:0} "
                        + $"ms, 95 of 100 within {these[these.Count * 95 / 100]:0} ms, longest {these[^1]:0} ms, {these.Count} keys; "
                        + $"{processor:0} ms of the processor a key, passages and drawing too"
                );
            }
        }
    }

    private static async Task RankAsync(string program, string repository, string output)
    {
        Run(program, $"build --site {repository} --output {output} --date 2026-11-23");
        Run("pagefind", $"--site {output} --output-subdir pagefind");
        await using var host = await SiteHost.StartAsync(output);
        await using var browser = await SearchBrowser.OpenAsync(host);
        var queries = Query.Read(repository);
        var ranks = new List<(Query Query, int Ours, int Pagefind)>();
        foreach (var query in queries)
            ranks.Add((query, query.RankIn(await browser.AskAsync(query.Ask, false)), query.RankIn(await browser.AskAsync(query.Ask, true))));
        foreach (var plain in new[] { false, true })
        {
            var these = ranks.Where(rank => !plain || rank.Query.IsPlain).ToList();
            foreach (
                var (who, rank) in new (string, Func<(Query, int Ours, int Pagefind), int>)[] { ("ours", r => r.Ours), ("Pagefind", r => r.Pagefind) }
            )
                Line(
                    $"{these.Count} {(plain ? "queries of words alone" : "queries")}, {who}: first {these.Count(r => rank(r) == 1)}, first "
                        + $"three {these.Count(r => rank(r) is >= 1 and <= 3)}, first ten {these.Count(r => rank(r) is >= 1)}, mean "
                        + $"reciprocal rank {these.Average(r => rank(r) == 0 ? 0.0 : 1.0 / rank(r)):0.000}"
                );
        }
    }

    private static string? Version(string program)
    {
        try
        {
            return Run(program, "--version").Output.Trim();
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    private static (string Output, double Seconds) Run(string program, string arguments)
    {
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd() + errors.GetAwaiter().GetResult();
        process.WaitForExit();
        return process.ExitCode == 0
            ? (output, clock.Elapsed.TotalSeconds)
            : throw new InvalidOperationException($"{program} {arguments} ended with {process.ExitCode}.\n{output}");
    }

    private static long Bytes(string folder) => new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories).Sum(file => file.Length);

    private static void Line(string text) => Console.WriteLine(text);

    [GeneratedRegex(@"^  (.+?)\s+([\d.]+) ms of a thread", RegexOptions.Multiline)]
    private static partial Regex Timing();

    [GeneratedRegex(@"Indexed \d+ pages[^\n]*")]
    private static partial Regex Indexed();
}
