using Casebook.Cli.Terminals;
using Casebook.Cli.Usage;
using Casebook.Config;
using Casebook.Diagnostics;
using Casebook.Domain;
using Casebook.Files;
using Casebook.Gather;
using Casebook.Parse;
using Casebook.Relate.Vocabulary;
using Casebook.Render.Outputs.Schemas;

namespace Casebook.Cli.Commands;

/// <summary><c>schema</c>: writes the schemas of the files that people write, with the names of the site's vocabulary.</summary>
internal static class SchemaCommand
{
    /// <summary>Where editors look for them, in the site's folder; no file of the site.</summary>
    public const string Folder = ".casebook/schema";

    /// <summary>Writes the files, over those of before.</summary>
    public static int Run(SiteSettings settings, Terminal terminal)
    {
        if (Write(settings.SiteFolder, settings.ToBuildOptions(terminal)) is not { } count)
        {
            terminal.Error.WriteLine(NoSite.In(settings));
            return ExitCode.Usage;
        }
        terminal.Out.WriteLine($"Wrote {SchemaFiles.Names.Count()} schemas into {Folder}/, with {count} names of the vocabulary.");
        terminal.Out.WriteLine("Editors read them by .vscode/settings.json. Run this again when the vocabulary has grown.");
        return ExitCode.Clean;
    }

    /// <summary>Writes the files of a site.</summary>
    /// <returns>How many names they offer; null, with nothing written, when the settings cannot be read.</returns>
    public static int? Write(string siteFolder, BuildOptions options)
    {
        var files = new DiskFileTree(siteFolder);
        return ConfigParser.Parse(files, options, new DiagnosticBag()) is { } config ? Write(files, config, siteFolder, options) : null;
    }

    private static int Write(IFileTree files, SiteConfig config, string siteFolder, BuildOptions options)
    {
        var parsed = Gatherer.Run(files, config, options).Then(sources => SiteParser.Run(sources, options)).Value;
        var names = new SiteVocabulary(parsed.Terms, parsed.StarterTerms)
            .All.SelectMany(term => term.Names, (term, name) => (term.Kind, Name: name.Value))
            .Distinct()
            .OrderBy(name => name.Name, StringComparer.Ordinal)
            .ToLookup(name => name.Kind, name => name.Name);
        var folder = Directory.CreateDirectory(Path.Combine(siteFolder, Folder)).FullName;
        foreach (var name in SchemaFiles.Names)
            File.WriteAllBytes(Path.Combine(folder, $"{name}.json"), SchemaFiles.Bytes(name, Known));
        return names.Sum(kind => kind.Count());

        IReadOnlyList<string> Known(TermKind? kind) =>
            kind is { } one ? [.. names[one]] : [.. names.SelectMany(all => all).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }
}
