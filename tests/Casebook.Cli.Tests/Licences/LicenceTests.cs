using Casebook.Cli.Commands;

namespace Casebook.Cli.Tests.Licences;

public sealed class LicenceTests
{
    private static readonly string[] Allowed = ["Apache-2.0", "BSD-2-Clause", "LGPL-3.0-or-later", "MIT", "file LICENSE.txt"];

    [Fact]
    public void Every_part_has_its_notice_as_its_package_says_it()
    {
        var packages = ShippedPackage.All();
        var expected = NoticeFile.Write(packages);
        var path = Repository.At("src/Casebook.Cli/Licences/NOTICES.txt");
        if (Environment.GetEnvironmentVariable("CASEBOOK_ACCEPT") == "1")
            File.WriteAllText(path, expected);
        Assert.True(
            File.Exists(path) && File.ReadAllText(path).ReplaceLineEndings("\n") == expected,
            "The packages have changed. CASEBOOK_ACCEPT=1 with this test writes src/Casebook.Cli/Licences/NOTICES.txt anew; read the difference."
        );
        Assert.All(packages, package => Assert.Contains($"{package.Id} {package.Version}\n", expected, StringComparison.Ordinal));
    }

    [Fact]
    public void No_part_has_a_licence_that_nobody_weighed() => Assert.All(ShippedPackage.All(), package => Assert.Contains(package.Licence, Allowed));

    [Fact]
    public void Every_licence_has_its_text()
    {
        var texts = NoticeFile.Expressions(ShippedPackage.All()).SelectMany(NoticeFile.TextsOf).ToArray();
        Assert.Contains("GPL-3.0", texts);
        Assert.All(texts, name => Assert.True(File.Exists(Repository.At($"tests/Casebook.Cli.Tests/Licences/texts/{name}.txt")), name));
    }

    [Fact]
    public void What_the_library_for_pictures_is_built_with_is_named()
    {
        var notices = LicencesCommand.Notices();
        Assert.All(
            ["libvips", "glib", "cairo", "LGPLv3", "put a build of your own in its place"],
            word => Assert.Contains(word, notices, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Only_packages_of_the_lock_file_count_and_none_that_only_builds()
    {
        var locked = ShippedPackage.Locked(Repository.At("src/Casebook.Cli/packages.lock.json")).Select(package => package.Id).ToArray();
        Assert.Equal(["MinVer"], locked.Except(ShippedPackage.All().Select(package => package.Id)));
    }

    [Fact]
    public async Task The_command_prints_them()
    {
        using var folder = new TempSite(hasSettings: false);
        var ran = await Ran.In(folder, "licences");
        Assert.Equal((0, ""), (ran.Exit, ran.Error));
        Assert.Equal(LicencesCommand.Notices().TrimEnd(), ran.Out.TrimEnd());
    }
}
