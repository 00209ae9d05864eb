using System.Text;

namespace Casebook.Cli.Tests.Licences;

/// <summary>Writes the notices of all parts of the program from what the packages say of themselves.</summary>
internal static class NoticeFile
{
    private const string Natives = "NetVips.Native";

    /// <summary>The whole text.</summary>
    public static string Write(IReadOnlyList<ShippedPackage> packages)
    {
        var text = new StringBuilder();
        text.Append("Casebook is under the MIT licence, Copyright (c) 2026 The Casebook authors.\n");
        text.Append("It contains the parts below, each under its own licence. The texts of the licences follow the list.\n");
        text.Append("A program that runs without .NET contains .NET too (MIT, Copyright (c) .NET Foundation and Contributors);\n");
        text.Append("the notices of its parts lie beside it, in the files that begin with NOTICES-.\n\n");
        Heading(text, "Parts");
        foreach (var package in packages)
            text.Append($"{package.Id} {package.Version}\n  {Named(package)}. {package.Copyright}\n{Address(package)}");
        AppendPictures(text, packages);
        AppendPlurals(text);
        foreach (var package in packages.Where(package => package.Licence.StartsWith("file ", StringComparison.Ordinal)))
        {
            Heading(text, $"Licence of {package.Id}");
            text.Append(Trimmed(package.Text(package.Licence["file ".Length..])!));
        }
        foreach (var name in Expressions(packages).SelectMany(TextsOf))
        {
            Heading(text, name);
            text.Append(Trimmed(File.ReadAllText(Path.Combine(TextsFolder, $"{name}.txt")).ReplaceLineEndings("\n")));
        }
        return text.ToString();
    }

    /// <summary>The licences that packages name by an expression, each once.</summary>
    public static IEnumerable<string> Expressions(IEnumerable<ShippedPackage> packages) =>
        packages
            .Select(package => package.Licence)
            .Where(licence => !licence.StartsWith("file ", StringComparison.Ordinal))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);

    /// <summary>The texts that go with a licence: the Lesser GPL is one that adds permissions to the GPL.</summary>
    public static IReadOnlyList<string> TextsOf(string licence) => licence == "LGPL-3.0-or-later" ? ["LGPL-3.0", "GPL-3.0"] : [licence];

    private static string TextsFolder => Repository.At("tests/Casebook.Cli.Tests/Licences/texts");

    // Every platform's package has the same notice; one that differs is printed too.
    private static void AppendPictures(StringBuilder text, IReadOnlyList<ShippedPackage> packages)
    {
        Heading(text, "The library for pictures");
        text.Append("libvips, with the libraries it is built with, is a file of its own: libvips.so.42, libvips.42.dylib or libvips-42.dll.\n");
        text.Append("It is linked when the program starts, so you may put a build of your own in its place, under the same name.\n");
        text.Append("Its sources, and how it is built: https://github.com/kleisauke/libvips-packaging\n\n");
        var notices = packages
            .Where(package => package.Id.StartsWith($"{Natives}.", StringComparison.Ordinal))
            .Select(package => package.Text("THIRD-PARTY-NOTICES.md") ?? throw new InvalidOperationException($"{package.Id} has no notice."));
        foreach (var notice in notices.Distinct(StringComparer.Ordinal))
            text.Append(Trimmed(notice));
    }

    // Data, not a package: the file stands in the sources as Unicode publishes it.
    private static void AppendPlurals(StringBuilder text)
    {
        Heading(text, "The plural rules of languages");
        text.Append("cldr-plurals.json is part of the Unicode Common Locale Data Repository (CLDR): https://cldr.unicode.org\n\n");
        text.Append(Trimmed(File.ReadAllText(Path.Combine(TextsFolder, "Unicode-3.0.txt")).ReplaceLineEndings("\n")));
    }

    private static string Named(ShippedPackage package) =>
        package.Licence.StartsWith("file ", StringComparison.Ordinal) ? "Its own licence, below" : package.Licence;

    private static string Address(ShippedPackage package) => package.Address.Length == 0 ? "" : $"  {package.Address}\n";

    private static string Trimmed(string text) => string.Join('\n', text.Split('\n').Select(line => line.TrimEnd())).Trim('\n') + "\n";

    private static void Heading(StringBuilder text, string title) => text.Append($"\n{new string('=', 78)}\n{title}\n{new string('=', 78)}\n\n");
}
