using Casebook.Domain;

namespace Casebook.Relate.Vocabulary;

/// <summary>Recognises the ANA test, whose patterns are seen on HEp-2 cells; ANCA patterns, seen on neutrophils, have the same words and another
/// meaning.</summary>
internal static class AntinuclearTest
{
    private static readonly string[] Keys = ["antinuclearantibodies", "antinuclearantibody", "ana"];

    /// <summary>Whether a test is that of antinuclear antibodies.</summary>
    public static bool Is(Term test) => test.Kind == TermKind.Test && test.Names.Any(Named);

    private static bool Named(string name) => Keys.Contains(FoldedText.Key(name));
}
