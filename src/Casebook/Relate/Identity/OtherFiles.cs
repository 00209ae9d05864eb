using System.Collections.Immutable;
using Casebook.Diagnostics;
using Casebook.Files;
using Casebook.Parse;
using Casebook.Relate.Identity.Classes;
using Casebook.Relate.Identity.Text;

namespace Casebook.Relate.Identity;

/// <summary>Looks at what is no case: pages, collections, terms. Only what is a patient's wherever it stands is told, for these name doctors, hospitals
/// and days of their own.</summary>
internal static class OtherFiles
{
    /// <summary>Every sighting, file by file.</summary>
    public static ImmutableArray<Diagnostic> Find(ParsedSite parsed)
    {
        var found = ImmutableArray.CreateBuilder<Diagnostic>();
        var text = new IdentityText();
        // The guide that the program brings along shows what such a number looks like.
        var own = parsed.Pages.Where(page => !page.IsOfGuide).Select(page => page.File);
        foreach (var file in own.Concat(parsed.Collections.Select(collection => collection.File)))
            Look(file, FenceOf(file.Text), rule => rule.IsOfPatientsAlone, text, found);
        // `name:` is the name of a term there.
        foreach (var file in parsed.Terms.Select(term => term.Name.Location.File).Distinct())
            Look(file, file.Text.Length, rule => rule.IsOfPatientsAlone && rule is not NamedPatient, text, found);
        return found.DrainToImmutable();
    }

    private static void Look(SourceText file, int fence, Func<IdentityRule, bool> isTold, IdentityText text, ImmutableArray<Diagnostic>.Builder found)
    {
        CaseText.Read(file, fence, text);
        foreach (var (rule, span) in IdentityScan.Find(text))
        {
            if (isTold(rule))
                found.Add(rule.Report(file.At(text.SourceOf(span)), Masked.Text(text.Text.Slice(span.Start, span.Length))));
        }
    }

    private static int FenceOf(string text) => text.IndexOf("\n---", StringComparison.Ordinal) is >= 0 and var end ? end + 1 : 0;
}
