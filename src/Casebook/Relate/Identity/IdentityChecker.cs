using System.Collections.Immutable;
using System.Globalization;
using Casebook.Config;
using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;
using Casebook.Domain;
using Casebook.Files;
using Casebook.Gather;

namespace Casebook.Relate.Identity;

/// <summary>
/// Tells what may say who a patient is, unless somebody looked and answered for it, and does not let a case be built that shows a person without
/// consent.
/// Every case is looked at, drafts too: the repository shows them. The gate is for those that are built.
/// </summary>
internal static class IdentityChecker
{
    /// <summary>Looks at all cases and at pictures that no case names.</summary>
    /// <param name="all">Every case.</param>
    /// <param name="built">The cases that will be on the site, as cases or as challenges.</param>
    /// <param name="sources">Where they come from.</param>
    /// <param name="options">How many threads, and what a preview remembers.</param>
    /// <param name="problems">Takes what was found, in the order of cases.</param>
    public static void Check(
        ImmutableArray<TeachingCase> all,
        IReadOnlySet<TeachingCase> built,
        SourceSet sources,
        BuildOptions options,
        DiagnosticBag problems
    )
    {
        var found = new DiagnosticBag[all.Length];
        Parallel.For(0, all.Length, new ParallelOptions { MaxDegreeOfParallelism = options.Threads }, i =>
            Check(all[i], built.Contains(all[i]), sources.Config, options, found[i] = new DiagnosticBag())
        );
        foreach (var bag in found)
            problems.AddRange(bag.ToImmutable());
        CheckUnnamed(all, sources, problems);
    }

    private static void Check(TeachingCase source, bool isBuilt, SiteConfig config, BuildOptions options, DiagnosticBag problems)
    {
        var seen = QuietChecks.Find(
            options.Quiet,
            hash => hash.Add("identity").Add(source.File.Path).Add(source.Slug).Add(source.File.Text),
            () => CaseIdentity.Find(source, options.Memory)
        );
        var open = seen.Where(problem => source.Identity is not { } review || !review.Codes.Contains(problem.Code, StringComparer.Ordinal)).ToList();
        if (open.Count > 0 && source.Identity is { Codes.IsEmpty: true } whole)
        {
            problems.Add(RelateProblems.ReviewNamesNoCodes(whole.Location, whole.By, CodesOf(open)));
            open.Clear();
        }
        problems.AddRange(open);
        if (source.Consent is { Statement: ConsentStatement.Unclear, IsLeftOpen: false } unclear)
            problems.Add(RelateProblems.ConsentUnclear(unclear.Words.Location));
        var pictures = PersonPictures.Of(source);
        if (isBuilt)
            CheckConsent(
                source,
                [.. open.Where(problem => !(config.Severities.TryGetValue(problem.Code, out var severity) && severity is null))],
                pictures,
                problems
            );
        if (pictures.Where(picture => !picture.IsChecked).ToList() is { Count: > 0 } unseen)
            problems.Add(RenderProblems.PicturesUnchecked(unseen[0].File.Location, string.Join(", ", unseen.Select(NameOf).Distinct())));
    }

    private static void CheckConsent(
        TeachingCase source,
        ImmutableArray<Diagnostic> open,
        ImmutableArray<CasePicture> pictures,
        DiagnosticBag problems
    )
    {
        if (source.Consent is { Allows: true })
            return;
        var photographs = pictures.Count(picture => picture.MayShowPerson);
        if (photographs == 0 && open.IsEmpty)
            return;
        var shows = photographs switch
        {
            0 => "",
            1 => "A picture of this case may show a person (its `modality:` is a photograph, or is not said)",
            _ => string.Create(
                CultureInfo.InvariantCulture,
                $"{photographs} pictures of this case may show a person (their `modality:` is a photograph, or is not said)"
            ),
        };
        var tells = open.IsEmpty ? "" : $"{(shows.Length == 0 ? "M" : ", m")}essages say that it may tell who the patient is ({CodesOf(open)})";
        var said = source.Consent switch
        {
            null => "`consent:` is missing",
            { Statement: ConsentStatement.None } => "`consent:` says no",
            _ => "`consent:` says neither yes nor no",
        };
        problems.Add(RelateProblems.ConsentMissing(source.Consent?.Words.Location ?? source.FrontMatter, shows + tells, said));
    }

    // Nothing shows such a picture, but the repository does.
    private static void CheckUnnamed(ImmutableArray<TeachingCase> all, SourceSet sources, DiagnosticBag problems)
    {
        if (sources.Pictures.IsEmpty)
            return;
        var named = all.SelectMany(source => PersonPictures.Of(source))
            .Select(picture => Path.GetFileName(picture.File.Value))
            .ToHashSet(StringComparer.Ordinal);
        foreach (var path in sources.Pictures)
        {
            if (!named.Contains(Path.GetFileName(path)) && FileNames.Find(Path.GetFileNameWithoutExtension(path)) is { } seen)
                problems.Add(RelateProblems.SeenInFileName(new SourceText(path, "").At(0, 0), Masked.Text(seen)));
        }
    }

    private static string NameOf(CasePicture picture)
    {
        var name = Path.GetFileNameWithoutExtension(picture.File.Value);
        return FileNames.Find(name) is null ? picture.File.Value : Masked.Text(picture.File.Value);
    }

    private static string CodesOf(IEnumerable<Diagnostic> problems) =>
        string.Join(", ", problems.Select(problem => problem.Code).Distinct().Order(StringComparer.Ordinal));
}
