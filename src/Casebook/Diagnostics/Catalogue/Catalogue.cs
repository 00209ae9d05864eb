using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace Casebook.Diagnostics.Catalogue;

/// <summary>Every kind of problem there is. Each stage has its class of kinds here; each kind has a page under docs/messages.</summary>
internal static class Catalogue
{
    /// <summary>All kinds, sorted by code.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        .. KindsOf(typeof(ConfigProblems))
            .Concat(KindsOf(typeof(VersionProblems)))
            .Concat(KindsOf(typeof(GatherProblems)))
            .Concat(KindsOf(typeof(ParseProblems)))
            .Concat(KindsOf(typeof(RelateProblems)))
            .Concat(KindsOf(typeof(ImportProblems)))
            .Concat(KindsOf(typeof(StepProblems)))
            .Concat(KindsOf(typeof(RenderProblems)))
            .Concat(KindsOf(typeof(VerifyProblems)))
            .Concat(KindsOf(typeof(LanguageProblems)))
            .OrderBy(kind => kind.Code, StringComparer.Ordinal),
    ];

    private static IEnumerable<DiagnosticDescriptor> KindsOf([DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] Type stage) =>
        stage
            .GetFields(BindingFlags.Public | BindingFlags.Static)
            .Where(field => field.FieldType == typeof(DiagnosticDescriptor))
            .Select(field => (DiagnosticDescriptor)field.GetValue(null)!);
}
