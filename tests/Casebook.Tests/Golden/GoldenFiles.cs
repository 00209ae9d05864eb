using System.Text.RegularExpressions;

namespace Casebook.Tests.Golden;

/// <summary>What a site was found to be, kept beside its sources. <c>CASEBOOK_ACCEPT=1</c> keeps what is there now instead of comparing.</summary>
internal static class GoldenFiles
{
    /// <summary>Whether what is there now is to be kept.</summary>
    public static bool Accept { get; } = Environment.GetEnvironmentVariable("CASEBOOK_ACCEPT") == "1";

    /// <summary>Compares or keeps one text.</summary>
    public static void Check(string path, string actual)
    {
        if (Accept)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
            return;
        }
        Assert.True(File.Exists(path), $"{path} is missing; run the tests with CASEBOOK_ACCEPT=1 and read what they write.");
        Assert.Equal(File.ReadAllText(path), actual);
    }

    /// <summary>Compares or keeps the files of a site that its <c>expected.txt</c> chooses, one pattern a line (<c>*</c> within a folder, <c>**</c>
    /// anywhere).</summary>
    public static void Check(string folder, BuiltSite site)
    {
        var expected = Path.Combine(folder, "expected");
        var patterns = File.ReadAllLines(Path.Combine(folder, "expected.txt")).Where(line => line.Length > 0).ToList();
        foreach (var pattern in patterns)
            Assert.True(
                site.Files.Keys.Any(path => Matches(path, pattern)),
                $"No file of the site fits `{pattern}` of expected.txt. Files: {string.Join(" ", site.Files.Keys)}"
            );
        var chosen = site.Files.Keys.Where(path => patterns.Exists(pattern => Matches(path, pattern))).ToList();
        if (Accept && Directory.Exists(expected))
            Directory.Delete(expected, true);
        foreach (var path in chosen)
            Check(Path.Combine(expected, path), site.Text(path));
        Check(Path.Combine(expected, "messages.txt"), string.Concat(site.Messages.Select(line => line + "\n")));
        var kept = Directory
            .EnumerateFiles(expected, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(expected, path).Replace('\\', '/'));
        Assert.Equal(chosen.Append("messages.txt").Order(StringComparer.Ordinal), kept.Order(StringComparer.Ordinal));
    }

    private static bool Matches(string path, string pattern) =>
        Regex.IsMatch(
            path,
            "^" + Regex.Escape(pattern).Replace(@"\*\*", ".*", StringComparison.Ordinal).Replace(@"\*", "[^/]*", StringComparison.Ordinal) + "$"
        );
}
