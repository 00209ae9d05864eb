using System.Diagnostics;
using System.Globalization;

namespace Casebook.Benchmarks;

/// <summary>Measures a preview from the moment a case is saved to the moment its fresh page has arrived, as a browser sees it: an event, then the
/// page.</summary>
internal static class ServeLatency
{
    private const int Saves = 11;

    public static async Task<int> RunAsync(int count)
    {
        var folder = Path.Combine(Path.GetTempPath(), $"casebook-serve-{count}");
        if (Directory.Exists(folder))
            Directory.Delete(folder, true);
        new CasebookGenerator(count).Write(Path.Combine(folder, "site"));
        var program = Published.Program(folder);
        using var serve = Process.Start(
            new ProcessStartInfo(program, $"serve --site {folder}/site --port 0 --date 2026-11-23")
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;
        serve.ErrorDataReceived += (_, _) => { };
        serve.BeginErrorReadLine();
        try
        {
            var address = await AddressAsync(serve);
            _ = serve.StandardOutput.ReadToEndAsync(); // A full pipe would stop the preview.
            using var client = new HttpClient { BaseAddress = address, Timeout = TimeSpan.FromMinutes(2) };
            var file = Path.Combine(folder, "site/content/cases/made-up-case-1.md");
            var text = await File.ReadAllTextAsync(file);
            Print("text", await MeasureAsync(client, file, mark => $"{text}\n\nA made-up sentence {mark}.\n"));
            await MeasureAsync(client, file, _ => text, saves: 1);
            Print("title", await MeasureAsync(client, file, mark => text.Replace("title: ", $"title: {mark} ", StringComparison.Ordinal)));
            Print(
                "title, findings and references",
                await MeasureAsync(client, file, mark => Without(mark, text).Replace("title: ", $"title: {mark} ", StringComparison.Ordinal))
            );
        }
        finally
        {
            serve.Kill();
            await serve.WaitForExitAsync();
            Directory.Delete(folder, true);
        }
        return 0;

        void Print(string what, List<double> took) =>
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{count} cases, {what} of a case saved: fresh page after {took.Order().ElementAt(took.Count / 2):0} ms (from "
                        + $"{took.Min():0} to {took.Max():0}), {took.Count} saves; load of the machine: {File.ReadAllText("/proc/loadavg").Trim()}"
                )
            );
    }

    // Another finding and another reference are missing each time, so the case is akin to others.
    private static string Without(string mark, string text)
    {
        var lines = text.Split('\n').ToList();
        var which = mark.Sum(letter => letter);
        Drop(lines.FindIndex(line => line == "references:") + 1 + (which % 8), 1);
        Drop(lines.FindIndex(line => line == "findings:") + 1 + (2 * (which % 8)), 2);
        return string.Join('\n', lines);

        void Drop(int at, int count) => lines.RemoveRange(at, count);
    }

    // The line that says where to read the site comes when the first compilation is done.
    private static async Task<Uri> AddressAsync(Process serve)
    {
        while (await serve.StandardOutput.ReadLineAsync() is { } line)
        {
            var at = line.IndexOf("http://", StringComparison.Ordinal);
            if (at >= 0)
                return new Uri(line[at..].Split(' ')[0]);
        }
        throw new InvalidOperationException("The preview ended before it said where it is.");
    }

    private static async Task<List<double>> MeasureAsync(HttpClient client, string file, Func<string, string> edit, int saves = Saves)
    {
        using var news = new StreamReader(await client.GetStreamAsync("/_casebook/events"));
        await NextAsync(news);
        var took = new List<double>();
        for (var save = 0; save < saves; save++)
        {
            var mark = $"mark{save}x";
            var text = edit(mark);
            var start = Stopwatch.GetTimestamp();
            await File.WriteAllTextAsync(file, text);
            while (true)
            {
                await NextAsync(news);
                var page = await client.GetStringAsync("/cases/made-up-case-1/");
                if (!text.Contains(mark, StringComparison.Ordinal) || page.Contains(mark, StringComparison.Ordinal))
                    break;
            }
            // The first saves find code that was never run before.
            if (save > 0 || saves == 1)
                took.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            await Task.Delay(1000);
        }
        return took;
    }

    private static async Task NextAsync(StreamReader news)
    {
        while (await news.ReadLineAsync() is { } line)
        {
            if (line.StartsWith("data:", StringComparison.Ordinal))
                return;
        }
        throw new InvalidOperationException("The preview tells of no more news.");
    }
}
