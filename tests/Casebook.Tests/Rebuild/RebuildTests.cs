using System.Globalization;
using Casebook.Config;
using Casebook.Tests.Write;
using Casebook.Write;

namespace Casebook.Tests.Rebuild;

/// <summary>A build after edits gives, byte for byte, what a clean build of the same sources gives, and says the same.</summary>
public sealed class RebuildTests
{
    // More are made with CASEBOOK_EDITS: 500 and more before the store is changed.
    private static readonly int Edits = int.Parse(Environment.GetEnvironmentVariable("CASEBOOK_EDITS") ?? "4", CultureInfo.InvariantCulture);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Rebuilding_after_any_edits_is_building_anew(int seed)
    {
        var casebook = new EditedCasebook(seed);
        using var site = new TempFolder();
        using var output = new TempFolder();
        Put(casebook, site);
        Assert.Equal(BuildOutcome.Built, Build(casebook, site, output).Outcome);
        var stayed = 0;
        for (var i = 0; i < Edits; i++)
        {
            var before = casebook.Files.ToDictionary(StringComparer.Ordinal);
            var edit = casebook.Edit();
            Put(casebook, site);
            if (casebook.Damages)
                Damage(site);
            var rebuilt = Build(casebook, site, output);
            using var cleanSite = new TempFolder();
            using var cleanOutput = new TempFolder();
            Put(casebook, cleanSite);
            var clean = Build(casebook, cleanSite, cleanOutput);
            Assert.True(clean.Outcome == rebuilt.Outcome, $"Seed {seed}, edit {i} ({edit}): {rebuilt.Outcome} instead of {clean.Outcome}");
            Assert.Equal(clean.Diagnostics.Select(problem => problem.ToString()), rebuilt.Diagnostics.Select(problem => problem.ToString()));
            if (clean.Outcome != BuildOutcome.Built)
            {
                casebook.Files.Clear();
                foreach (var (path, text) in before)
                    casebook.Files.Add(path, text);
                continue;
            }
            AssertSame(cleanOutput, output, $"Seed {seed}, edit {i} ({edit})");
            stayed += rebuilt.Stayed;
        }
        Assert.True(stayed > 0);
    }

    [Fact]
    public void A_sentence_more_leaves_the_pages_of_other_cases_as_they_are()
    {
        var casebook = new EditedCasebook(4);
        using var site = new TempFolder();
        Put(casebook, site);
        using var output = new TempFolder();
        Build(casebook, site, output);
        casebook.Files["content/cases/ana.md"] += "\nNothing else was seen.\n";
        Put(casebook, site);
        var rebuilt = Build(casebook, site, output);
        // Of each of the four others: JSON, record for archives, lists of references, challenge, answer, sheet. Their pages may show the edited case.
        Assert.True(rebuilt.Stayed >= 4 * 8 && rebuilt.Written is > 0 and < 60, $"{rebuilt.Stayed} stayed, {rebuilt.Written} were written");
    }

    private static BuildResult Build(EditedCasebook casebook, TempFolder site, TempFolder output) =>
        SiteBuilder.Build(
            new BuildRequest
            {
                SiteFolder = site.Path,
                OutputFolder = output.Path,
                Options = new BuildOptions { Today = casebook.Today, Threads = 1 },
            },
            TestContext.Current.CancellationToken
        );

    private static void Put(EditedCasebook casebook, TempFolder site)
    {
        foreach (var folder in new[] { "content", "themes" }.Select(site.Under).Where(Directory.Exists))
        {
            foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            {
                if (!casebook.Files.ContainsKey(Path.GetRelativePath(site.Path, file).Replace(Path.DirectorySeparatorChar, '/')))
                    File.Delete(file);
            }
        }
        foreach (var (path, text) in casebook.Files)
            site.Put(path, text);
    }

    private static void Damage(TempFolder site)
    {
        var file = site.Under(BuildMemory.Path);
        if (!File.Exists(file))
            return;
        var bytes = File.ReadAllBytes(file);
        bytes[bytes.Length / 2] ^= 1;
        File.WriteAllBytes(file, bytes);
    }

    private static void AssertSame(TempFolder clean, TempFolder rebuilt, string after)
    {
        var expected = FilesOf(clean);
        var actual = FilesOf(rebuilt);
        Assert.True(
            expected.SetEquals(actual),
            $"{after}: other files: {string.Join(", ", expected.Union(actual).Except(expected.Intersect(actual)))}"
        );
        foreach (
            var path in expected.Where(path => !File.ReadAllBytes(clean.Under(path)).AsSpan().SequenceEqual(File.ReadAllBytes(rebuilt.Under(path))))
        )
            Assert.Equal((after, clean.Read(path)), (path, rebuilt.Read(path)));
    }

    private static HashSet<string> FilesOf(TempFolder folder) =>
        Directory
            .EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder.Path, file))
            .Where(path => !path.StartsWith(".casebook", StringComparison.Ordinal))
            .ToHashSet(StringComparer.Ordinal);
}
