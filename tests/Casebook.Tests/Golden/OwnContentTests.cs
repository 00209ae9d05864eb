using System.Globalization;

namespace Casebook.Tests.Golden;

/// <summary>The casebook of this repository, built in different ways.</summary>
public sealed class OwnContentTests
{
    private static readonly Lazy<SourceFiles> Sources = new(Load);
    private static readonly Lazy<BuiltSite> First = new(() => BuiltSite.Build(Sources.Value.Tree()));

    [Fact]
    public void The_casebook_of_this_repository_has_no_errors() =>
        Assert.DoesNotContain(First.Value.Messages, message => message.Contains("error CB", StringComparison.Ordinal));

    [Fact]
    public void The_casebook_of_this_repository_is_the_same_however_it_is_built()
    {
        First.Value.AssertSame(BuiltSite.Build(Sources.Value.ReversedTree(), threads: 4), "built backwards on four threads");
        First.Value.AssertSame(BuiltSite.Build(Sources.Value.AsOnWindows().Tree(), threads: 2), "built from CRLF files with a byte order mark");
    }

    [Fact]
    public void The_casebook_of_this_repository_is_the_same_in_Turkey()
    {
        var before = CultureInfo.CurrentCulture;
        var first = First.Value;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = GoldenSiteTests.TurkishCulture();
            first.AssertSame(BuiltSite.Build(Sources.Value.Tree()), "built under tr-TR");
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = before;
        }
    }

    private static SourceFiles Load() =>
        new(
            SourceFiles
                .Load(RepositoryRoot.At("content"))
                .Under("content")
                .AddRange(SourceFiles.Load(RepositoryRoot.At("themes")).Under("themes"))
                .Add("site.config.yml", File.ReadAllBytes(RepositoryRoot.At("site.config.yml")))
        );
}
