namespace Casebook.Tests.Golden;

/// <summary>A casebook of real size whose cases tests may count on, whatever <c>content/</c> of the repository holds.</summary>
internal static class CopiedCasebook
{
    /// <summary>Its folder.</summary>
    public static string Folder { get; } = RepositoryRoot.At("tests", "Sites", "_casebook");

    /// <summary>Its sources, with the themes of the repository.</summary>
    public static SourceFiles Sources() => SourceFiles.Load(Folder).With(SourceFiles.Load(RepositoryRoot.At("themes")).Under("themes"));
}
