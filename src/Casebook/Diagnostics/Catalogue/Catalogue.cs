using System.Collections.Immutable;
using System.Reflection;

namespace Casebook.Diagnostics.Catalogue;

/// <summary>Every kind of problem there is. Each stage has its class of kinds here; each kind has a page under docs/messages.</summary>
internal static class Catalogue
{
    private static readonly Type[] Stages =
        [typeof(ConfigProblems), typeof(GatherProblems), typeof(ParseProblems), typeof(RelateProblems), typeof(RenderProblems), typeof(VerifyProblems)];

    /// <summary>All kinds, sorted by code.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
        [.. Stages.SelectMany(KindsOf).OrderBy(kind => kind.Code, StringComparer.Ordinal)];

    private static IEnumerable<DiagnosticDescriptor> KindsOf(Type stage) =>
        stage.GetFields(BindingFlags.Public | BindingFlags.Static)
            .Where(field => field.FieldType == typeof(DiagnosticDescriptor))
            .Select(field => (DiagnosticDescriptor)field.GetValue(null)!);
}
