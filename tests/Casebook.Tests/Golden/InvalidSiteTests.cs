using System.Text.RegularExpressions;

namespace Casebook.Tests.Golden;

/// <summary>Each file of tests/Sites/_invalid holds sources with mistakes and the messages they must give, each at its place.</summary>
public sealed partial class InvalidSiteTests
{
    private static readonly string Folder = RepositoryRoot.At("tests", "Sites", "_invalid");

    public static TheoryData<string> Names() =>
        [.. Directory.EnumerateFiles(Folder, "*.txt").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_mistake_is_reported_where_it_stands(string name)
    {
        var path = Path.Combine(Folder, name + ".txt");
        var archive = TextArchive.Read(path);
        var actual = BuiltSite.Build(archive.Tree()).Messages.SelectMany(message => message.Split('\n')).ToList();
        if (GoldenFiles.Accept)
            TextArchive.WriteMessages(path, actual);
        else
            Assert.Equal(archive.Messages, actual);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_file_named_after_a_code_gives_that_code(string name)
    {
        // That these are the messages is what the test above shows.
        var codes = TextArchive
            .Read(Path.Combine(Folder, name + ".txt"))
            .Messages.SelectMany(message => CodePattern().Matches(message).Select(match => match.Value));
        if (CodePattern().Match(name) is { Success: true, Value: var code })
            Assert.Contains(code, codes);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_same_mistakes_are_found_in_any_order_on_any_machine(string name)
    {
        var archive = TextArchive.Read(Path.Combine(Folder, name + ".txt"));
        var sources = new SourceFiles(FilesOf(archive));
        foreach (var built in new[] { BuiltSite.Build(sources.ReversedTree(), threads: 4), BuiltSite.Build(sources.AsOnWindows().Tree()) })
            Assert.Equal(archive.Messages, built.Messages.SelectMany(message => message.Split('\n')));
    }

    private static System.Collections.Immutable.ImmutableSortedDictionary<string, byte[]> FilesOf(TextArchive archive)
    {
        var tree = archive.Tree();
        var files = System.Collections.Immutable.ImmutableSortedDictionary.CreateBuilder<string, byte[]>(StringComparer.Ordinal);
        foreach (var path in tree.Enumerate(""))
            files[path] = tree.ReadBytes(path);
        return files.ToImmutable();
    }

    [GeneratedRegex(@"CB[0-9]{3}")]
    internal static partial Regex CodePattern();
}
