using System.Globalization;

namespace Casebook.Tests.Golden;

/// <summary>The casebook of this repository, built in different ways.</summary>
public sealed class OwnContentTests
{
    private static readonly Lazy<SourceFiles> Sources = new(Load);

    [Fact]
    public void The_casebook_of_this_repository_has_no_errors() =>
        Assert.DoesNotContain(BuiltSite.Build(Sources.Value.Tree(), threads: 2).Messages, message => message.Contains("error CB", StringComparison.Ordinal));

    [Fact]
    public void The_casebook_of_this_repository_is_the_same_however_it_is_built()
    {
        var first = BuiltSite.Build(Sources.Value.Tree());
        first.AssertSame(BuiltSite.Build(Sources.Value.ReversedTree(), threads: 4), "built backwards on four threads");
        first.AssertSame(BuiltSite.Build(Sources.Value.AsOnWindows().Tree(), threads: 2), "built from CRLF files with a byte order mark");
    }

    [Fact]
    public void The_casebook_of_this_repository_is_the_same_in_Turkey()
    {
        var before = CultureInfo.CurrentCulture;
        var first = BuiltSite.Build(Sources.Value.Tree());
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

    private static SourceFiles Load() => new(SourceFiles.Load(RepositoryRoot.At("content")).Under("content")
        .AddRange(SourceFiles.Load(RepositoryRoot.At("themes")).Under("themes"))
        .Add("site.config.yml", File.ReadAllBytes(RepositoryRoot.At("site.config.yml"))));
}
