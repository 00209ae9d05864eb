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
        foreach (var problem in document.Problems)
            problems.Add(Coded(problem));
    }

    /// <summary>Reports the places where something could not be read.</summary>
    public static void AddLostCharacters(SourceText file, DiagnosticBag problems)
    {
        foreach (var offset in file.UnreadableAt)
        {
            problems.Add(ParseProblems.NotUtf8(file.At(offset, 1)));
        }
    }

    private static Diagnostic Coded(YamlProblem problem) =>
        problem.Kind switch
        {
            YamlProblemKind.DuplicateKey => ParseProblems.KeyTwiceInGroup(problem.Location, problem.Message, problem.Hint),
            YamlProblemKind.Cut => ParseProblems.CutOff(problem.Location, problem.Message, problem.Hint),
            YamlProblemKind.Tab => ParseProblems.Tab(problem.Location, problem.Message, problem.Hint),
            YamlProblemKind.TooLarge => ParseProblems.TooLarge(problem.Location, problem.Message, problem.Hint),
            _ => ParseProblems.UnreadableLine(problem.Location, problem.Message, problem.Hint),
        };
}
