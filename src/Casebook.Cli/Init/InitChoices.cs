using System.Collections.Immutable;
using Casebook.Config;
using Casebook.Diagnostics;
using Casebook.Domain;
using Casebook.Files;
using Casebook.Files.Yaml;
using Casebook.Gather;

namespace Casebook.Cli.Init;

/// <summary>Reads the answers to what a new casebook has to know. What the settings would refuse is refused here, in the same words.</summary>
internal static class InitChoices
{
    private const string General = "general";

    /// <summary>Vocabularies to choose from; what every specialty needs is beneath each.</summary>
    public static ImmutableArray<string> Specialties { get; } = [.. StarterVocabularies.Names.Where(name => name != General)];

    /// <summary>Languages in which the theme speaks.</summary>
    public static ImmutableArray<string> Languages { get; } =
    [.. BuiltInThemes.Tree.Enumerate($"themes/{BuiltInThemes.Standard}/strings").Select(path => Path.GetFileNameWithoutExtension(path))];

    /// <summary>A title for a folder: its name, as words.</summary>
    public static string TitleOf(string folder)
    {
        var name = Path.GetFileName(Path.TrimEndingDirectorySeparator(folder)).Replace('-', ' ').Replace('_', ' ').Trim();
        return name.Length == 0 ? "Casebook" : char.ToUpperInvariant(name[0]) + name[1..];
    }

    /// <summary>The specialties in a list with commas; with a complaint, all or nothing.</summary>
    public static (ImmutableArray<string> Names, string? Complaint) ReadSpecialties(IEnumerable<string> written)
    {
        var names = written.SelectMany(part => part.Split([',', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
        var known = new List<string>();
        foreach (var name in names)
        {
            // "Internal medicine" and "internal-medicine" are one.
            var key = FoldedText.Slug(name);
            if (Specialties.Append(General).FirstOrDefault(one => one == key) is { } found)
                known.Add(found);
            else if (name.Length > 0)
                return ([], $"There is no vocabulary for `{name}`. {Nearest(key)}");
        }
        return (known.Count == 0 ? [General] : [.. known.Distinct(StringComparer.Ordinal)], null);
    }

    /// <summary>What the settings say against a value; null when they take it.</summary>
    public static string? Complaint(string setting, string value)
    {
        var problems = new DiagnosticBag();
        var text = $"title: T\n{setting}: {YamlText.Of(value)}\n";
        ConfigParser.Parse(new MemoryFileTree().Add(ConfigParser.FileName, text), new BuildOptions { Today = DateOnly.MinValue }, problems);
        return problems.ToImmutable() is [var problem, ..] ? $"{problem.Message} {problem.Hint}".Trim() : null;
    }

    private static string Nearest(string written) =>
        NearestName.Find(written, Specialties) is { } nearest
            ? $"Did you mean `{nearest}`?"
            : $"Choose from {string.Join(", ", Specialties)}, or {General} for what all of them share.";
}
