using System.Text;
using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;
using Casebook.Domain;
using Casebook.Files;

namespace Casebook.Gather;

/// <summary>File names become addresses, so something plain must be left of them, and no two may be the same.</summary>
internal static class SlugRules
{
    /// <summary>Reports names that make no address and pairs that would share one.</summary>
    public static void Check(SourceSet sources, DiagnosticBag problems)
    {
        CheckFolder(sources.Cases, problems);
        CheckFolder(sources.Collections, problems);
        CheckFolder(sources.Pages, problems);
    }

    private static void CheckFolder(IEnumerable<SourceText> files, DiagnosticBag problems)
    {
        var byAddress = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            if (SourceSlug.NamesOf(file.Path).FirstOrDefault(name => !MakesAddress(name)) is { } name)
                problems.Add(GatherProblems.NoAddress(file, name));
            else if (!byAddress.TryAdd(SourceSlug.Of(file.Path), file.Path))
                problems.Add(GatherProblems.SameSlug(file.At(0, 0), byAddress[SourceSlug.Of(file.Path)]));
        }
    }

    private static bool MakesAddress(string name) => FoldedText.Key(name).Length > 0 && Ascii.IsValid(FoldedText.Key(name));
}
