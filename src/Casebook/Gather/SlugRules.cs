using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;
using Casebook.Domain;
using Casebook.Files;

namespace Casebook.Gather;

/// <summary>File names become addresses, so they must be plain and unique.</summary>
internal static class SlugRules
{
    /// <summary>Reports names that do not fit and pairs that would share an address.</summary>
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
            var slug = SourceSlug.Of(file.Path);
            var fitting = Fitting(slug);
            if (slug != fitting)
            {
                problems.Add(GatherProblems.WrongSlug(file.At(0, 0), slug, FirstBad(slug), fitting));
            }
            if (!byAddress.TryAdd(slug, file.Path))
                problems.Add(GatherProblems.SameSlug(file.At(0, 0), byAddress[slug]));
        }
    }

    private static string Fitting(string slug) => string.Join('/', slug.Split('/').Select(part =>
    {
        var letters = FoldedText.Hyphenated(part).Select(c => char.IsAscii(c) ? c : '-');
        return string.Join('-', new string([.. letters]).Split('-', StringSplitOptions.RemoveEmptyEntries));
    }));

    private static string FirstBad(string slug)
    {
        foreach (var c in slug)
        {
            if (!char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c) && c is not '-' and not '/') return c == ' ' ? "a space" : c.ToString();
        }
        return "-";
    }
}
