namespace Casebook.Render.Shared.References.Exports;

/// <summary>The formats in which works can be taken away.</summary>
internal static class WorkExports
{
    /// <summary>BibTeX, RIS, PubMed's and CSL-JSON, in the order pages offer them.</summary>
    public static IReadOnlyList<IWorkExport> All { get; } = [new BibTeXExport(), new RisExport(), new NbibExport(), new CslJsonExport()];
}
