using System.Diagnostics;
using System.Security.Cryptography;
using Casebook.Diagnostics;
using Casebook.Write;

namespace Casebook.Cli.Tests;

/// <summary>
/// Kills real builds. What is guaranteed:
/// a file of the site is never torn: at any moment it has the bytes of the old build or of the new one;
/// without a journal in the output folder the site there is the old one whole, or the new one whole;
/// with a journal (the milliseconds in which files are moved) there may be files of both, and the next build, before it does
/// anything else, finishes the moves or takes them back, after which the site is the old one whole or the new one whole;
/// files that no build wrote are never touched.
/// </summary>
public sealed class KilledBuildTests(ITestOutputHelper output)
{
    private const int Cases = 300;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_build_killed_at_any_moment_leaves_the_old_site_or_the_new_one()
    {
        using var site = new TempSite(hasSettings: false);
        WriteSources(site, "old");
        Assert.Equal(0, (await Ran.In(site, "build")).Exit);
        site.Put("output/mine.txt", "not of any build");
        var old = Snapshot(site.At("output"));
        WriteSources(site, "new");
        Assert.Equal(0, (await Ran.In(site, "build", "--output", "whole")).Exit);
        var @new = Snapshot(site.At("whole"));
        @new["mine.txt"] = old["mine.txt"];
        Assert.NotEmpty(old.Keys.Except(@new.Keys));
        Assert.NotEmpty(@new.Keys.Except(old.Keys));
        Copy(site.At("output"), site.At("kept"));

        var start = Stopwatch.GetTimestamp();
        using (var unhurt = ProgramProcess.Start(site.Folder, "build", "--date", Ran.Today, "--output", "timed"))
            Assert.Equal(0, await unhurt.WaitForEnd(Stop));
        var whole = Stopwatch.GetElapsedTime(start);

        var journals = 0;
        var found = new HashSet<string>();
        foreach (var moment in Moments(whole).Concat(MovingAgain().TakeWhile(_ => journals == 0)))
        {
            Directory.Delete(site.At("output"), recursive: true);
            Copy(site.At("kept"), site.At("output"));
            using (var killed = ProgramProcess.Start(site.Folder, "build", "--date", Ran.Today))
            {
                await moment.Reached(site, killed);
                killed.Kill();
            }
            var hasJournal = site.Has("output/.casebook/journal");
            var left = Snapshot(site.At("output"));
            output.WriteLine(
                $"{moment.Name}: journal {hasJournal}, {left.Count(file => Same(old, file))} files as before, {left.Count(file => Same(@new, file))} as after"
            );
            Assert.All(left, file => Assert.True(Same(old, file) || Same(@new, file), $"{file.Key} is torn."));
            if (!hasJournal)
                found.Add(Which(left, old, @new));
            else
                journals++;

            var folder = new OutputFolder(site.At("output"));
            Assert.True(Interrupted.Settle(folder, new Commit(folder, OutputDisk.Instance), new DiagnosticBag()));
            found.Add(Which(Snapshot(site.At("output")), old, @new));

            var next = await Ran.In(site, "build");
            Assert.True(next.Exit == 0, next.Out + next.Error);
            Assert.Equal("new", Which(Snapshot(site.At("output")), old, @new));
            Assert.Equal(
                ["lock", "manifest", "stamps"],
                Directory.GetFileSystemEntries(site.At("output/.casebook")).Select(Path.GetFileName).Order(StringComparer.Ordinal)
            );
        }
        output.WriteLine($"A whole build takes {whole.TotalMilliseconds:F0} ms; {journals} kills while files were being moved.");
        Assert.True(found.SetEquals(["old", "new"]), "Every kill came too early, or too late.");
        Assert.True(journals > 0, "No kill came while files were being moved.");
    }

    [Fact]
    public async Task A_killed_build_is_finished_by_the_next_one_even_when_the_sources_have_changed_meanwhile()
    {
        using var site = new TempSite(hasSettings: false);
        WriteSources(site, "old");
        Assert.Equal(0, (await Ran.In(site, "build")).Exit);
        WriteSources(site, "new");
        using (var killed = ProgramProcess.Start(site.Folder, "build", "--date", Ran.Today))
        {
            await new Moment("journal", (s, _) => s.Has("output/.casebook/journal")).Reached(site, killed);
            killed.Kill();
        }
        WriteSources(site, "newest");
        Assert.Equal(0, (await Ran.In(site, "build")).Exit);
        Assert.Equal(0, (await Ran.In(site, "build", "--output", "whole")).Exit);
        Assert.Equal("new", Which(Snapshot(site.At("output")), [], Snapshot(site.At("whole"))));
    }

    private static IEnumerable<Moment> Moments(TimeSpan whole)
    {
        for (var part = 0.3; part < 1; part += 0.3)
        {
            var delay = whole * part;
            yield return new Moment($"after {delay.TotalMilliseconds:F0} ms", (_, since) => since >= delay);
        }
        yield return new Moment("half of the files staged", (site, _) => Count(site.At("output/.casebook/stage")) > Cases / 2);
        yield return new Moment("journal drafted", (site, _) => site.Has("output/.casebook/journal.new") || site.Has("output/.casebook/journal"));
        yield return new Moment("journal in force", (site, _) => site.Has("output/.casebook/journal"));
        yield return new Moment("some files moved", (site, _) => Count(site.At("output/.casebook/undo")) > 50);
        yield return new Moment("a new page in place", (site, _) => site.Has("output/cases/case-new-0/index.html"));
        yield return new Moment(
            "journal forgotten",
            (site, _) => site.Has("output/cases/case-new-9/index.html") && !site.Has("output/.casebook/journal")
        );
    }

    // On a busy machine the milliseconds in which files are moved can pass unseen.
    private static IEnumerable<Moment> MovingAgain() =>
        Enumerable.Repeat(new Moment("journal in force", (site, _) => site.Has("output/.casebook/journal")), 30);

    private static void WriteSources(TempSite site, string state)
    {
        if (site.Has("content"))
            Directory.Delete(site.At("content"), recursive: true);
        site.Put("site.config.yml", $"title: Made-up casebook, {state}\n");
        for (var i = 0; i < Cases; i++)
        {
            // Most cases change, some come, some go, some stay.
            var name = i < 20 ? $"case-{state}-{i}" : $"case-{i}";
            var words = i % 3 == 0 ? "always" : state;
            site.Put(
                $"content/cases/{name}.md",
                $"---\ntitle: Made-up case {i}\ndate: 2026-01-01\nfindings: [made-up sign {i % 40}, made-up sign {i % 7}]\ndiagnosis: "
                    + $"made-up disease {i % 25}\n---\n"
                    + $"## Presentation\n\nA made-up patient, {words}, comes with made-up sign {i % 40}.\n"
            );
        }
    }

    private static Dictionary<string, string> Snapshot(string folder) =>
        Directory
            .EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 })
            .Select(file => (Path: Path.GetRelativePath(folder, file), File: file))
            .Where(file => !file.Path.StartsWith(".casebook/", StringComparison.Ordinal))
            .ToDictionary(file => file.Path, file => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file.File))), StringComparer.Ordinal);

    private static bool Same(Dictionary<string, string> site, KeyValuePair<string, string> file) =>
        site.TryGetValue(file.Key, out var bytes) && bytes == file.Value;

    private static string Which(Dictionary<string, string> found, Dictionary<string, string> old, Dictionary<string, string> @new)
    {
        if (Equal(found, old))
            return "old";
        if (Equal(found, @new))
            return "new";
        var missing = @new.Keys.Except(found.Keys).Take(3);
        var torn = found.Where(file => !Same(old, file) && !Same(@new, file)).Select(file => file.Key).Take(3);
        Assert.Fail(
            $"A mixture of {found.Count} files: {found.Count(file => Same(old, file))} of {old.Count} old ones, "
                + $"{found.Count(file => Same(@new, file))} of {@new.Count} new ones; missing {string.Join(", ", missing)}; neither old nor "
                + $"new {string.Join(", ", torn)}"
        );
        return "";
    }

    private static bool Equal(Dictionary<string, string> a, Dictionary<string, string> b) => a.Count == b.Count && a.All(file => Same(b, file));

    private static int Count(string folder)
    {
        try
        {
            return Directory.EnumerateFiles(folder).Count();
        }
        catch (IOException)
        {
            return 0;
        }
    }

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.EnumerateFiles(from, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 }))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
            File.SetLastWriteTimeUtc(copy, File.GetLastWriteTimeUtc(file));
        }
    }

    /// <summary>A moment of a build, seen from outside.</summary>
    private sealed record Moment(string Name, Func<TempSite, TimeSpan, bool> IsReached)
    {
        public async Task Reached(TempSite site, ProgramProcess build)
        {
            await Task.Yield();
            var start = Stopwatch.GetTimestamp();
            // Looks often: files are being moved for some milliseconds only.
            while (!build.HasEnded && !IsReached(site, Stopwatch.GetElapsedTime(start)))
                Thread.Sleep(1);
        }
    }
}
