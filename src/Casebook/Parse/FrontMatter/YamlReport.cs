using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;
using Casebook.Files;
using Casebook.Files.Yaml;

namespace Casebook.Parse.FrontMatter;

/// <summary>Gives the problems of reading a file's letters and YAML their codes.</summary>
internal static class YamlReport
{
    /// <summary>Reports what could not be read as YAML.</summary>
    public static void Add(YamlDocument document, DiagnosticBag problems)
    {
        foreach (var problem in document.Problems) problems.Add(KindOf(problem.Kind), problem.Location, problem.Message, problem.Hint);
    }

    /// <summary>Reports the places where something could not be read.</summary>
    public static void AddLostCharacters(SourceText file, DiagnosticBag problems)
    {
        foreach (var offset in file.UnreadableAt)
        {
            problems.Add(ParseProblems.NotUtf8, file.At(offset, 1), "A character here is lost: it is not UTF-8, or one that cannot be seen.",
                "Save the file with the encoding UTF-8, then write the character again, or delete it.");
        }
    }

    private static DiagnosticDescriptor KindOf(YamlProblemKind kind) => kind switch
    {
        YamlProblemKind.DuplicateKey => ParseProblems.KeyTwiceInGroup,
        YamlProblemKind.Tab => ParseProblems.Tab,
        YamlProblemKind.TooLarge => ParseProblems.TooLarge,
        _ => ParseProblems.UnreadableLine,
    };
}
