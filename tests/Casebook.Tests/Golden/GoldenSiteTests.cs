using System.Collections.Concurrent;
using System.Globalization;

namespace Casebook.Tests.Golden;

/// <summary>Each folder of tests/Sites is a small site with the files it must give.</summary>
public sealed class GoldenSiteTests
{
    private static readonly string Sites = RepositoryRoot.At("tests", "Sites");
    private static readonly ConcurrentDictionary<string, BuiltSite> Built = new(StringComparer.Ordinal);

    public static TheoryData<string> Names() =>
        [
            .. Directory
                .EnumerateDirectories(Sites)
                .Select(folder => Path.GetFileName(folder)!)
                .Where(name => name[0] != '_')
                .Order(StringComparer.Ordinal),
        ];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_site_gives_the_files_and_messages_it_gave_before(string name) => GoldenFiles.Check(Path.Combine(Sites, name), First(name));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_site_is_the_same_however_it_is_built(string name)
    {
        var sources = Load(name);
        var first = First(name);
        first.AssertSame(BuiltSite.Build(sources.Tree()), "built again");
        first.AssertSame(BuiltSite.Build(sources.Tree(), threads: 8), "built on eight threads");
        first.AssertSame(BuiltSite.Build(sources.ReversedTree(), threads: 3), "built from files in reverse order");
        first.AssertSame(BuiltSite.Build(sources.AsOnWindows().Tree()), "built from CRLF files with a byte order mark");
        Assert.Equal(first.Messages, BuiltSite.Check(sources.Tree()));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_site_is_the_same_in_Turkey(string name)
    {
        var sources = Load(name);
        var before = CultureInfo.CurrentCulture;
        var first = First(name);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = TurkishCulture();
            first.AssertSame(BuiltSite.Build(sources.Tree()), "built under tr-TR");
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = before;
        }
    }

    // Without ICU there is no tr-TR to ask for, so what Turkey writes differently is set by hand.
    internal static CultureInfo TurkishCulture()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = ",";
        culture.NumberFormat.NumberGroupSeparator = ".";
        culture.NumberFormat.NegativeSign = "−";
        culture.DateTimeFormat.DateSeparator = ".";
        culture.DateTimeFormat.TimeSeparator = ".";
        return culture;
    }

    // Built once for all tests that compare with it.
    private static BuiltSite First(string name) => Built.GetOrAdd(name, key => BuiltSite.Build(Load(key).Tree()));

    private static SourceFiles Load(string name)
    {
        var files = SourceFiles.Load(Path.Combine(Sites, name), Path.Combine(Sites, "_theme"));
        return files with { Files = files.Files.RemoveRange(files.Files.Keys.Where(path => path.StartsWith("expected", StringComparison.Ordinal))) };
    }
}
