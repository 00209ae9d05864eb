using System.Collections.Immutable;
using Casebook.Config;
using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;
using Casebook.Relate;
using Casebook.Relate.Cases;
using Casebook.Relate.Facts;
using Casebook.Render.Outputs.Cases;
using Casebook.Render.Shared.Pictures;
using Casebook.Render.Shared.References;
using Casebook.Render.Shared.Site;
using Casebook.Render.Shared.Strings;
using Casebook.Render.Shared.Templates;

namespace Casebook.Render;

/// <summary>Plans every file of the site by asking all outputs; nothing is rendered yet.</summary>
internal static class SiteRenderer
{
    /// <summary>The plan, and what is wrong with the theme and the pictures.</summary>
    public static StageResult<SitePlan> Run(SiteModel model, BuildOptions options, params IEnumerable<ISiteOutput> more) =>
        Run(model, options, SiteOutputs.All.AddRange(more));

    /// <summary>The plan of some outputs, and what is wrong with the theme and the pictures.</summary>
    /// <param name="model">The casebook.</param>
    /// <param name="options">The options of the build.</param>
    /// <param name="outputs">The outputs.</param>
    /// <param name="editions">The site in all its languages; null when it has one.</param>
    public static StageResult<SitePlan> Run(
        SiteModel model,
        BuildOptions options,
        ImmutableArray<ISiteOutput> outputs,
        SiteLanguages? editions = null
    )
    {
        var problems = new DiagnosticBag();
        var words = UiStrings.Read(model.Sources.Theme, model.Config.Language, problems);
        var templates = new TemplateSet(model.Sources.Theme, words, problems);
        SiteContext site = null!;
        var says = new Lazy<SiteFacts>(() => new SiteFacts(model, entry => CasesOutput.Narrative(site, entry)));
        site = new SiteContext(
            model,
            words,
            templates,
            new AssetPaths(model.Sources.Theme.Assets),
            new WorkWriter(model.Config.CitationStyle, model.Config.PageRanges) { Language = model.Config.Language },
            PictureLibrary.Make(model, options, problems)
        )
        {
            Says = says,
            For = options.For,
            SiteLanguages = editions,
        };

        var files = ImmutableSortedDictionary.CreateBuilder<string, PlannedFile>(StringComparer.Ordinal);
        foreach (var output in outputs)
            Add(output, output.Plan(site, problems), site.HasOffline ? site.Tally.Counted : file => file);
        var planned = files.ToImmutable();
        foreach (var output in outputs)
            Add(output, output.PlanAfter(site, planned, problems), file => file);
        var written = WrittenLinks.Check(model.InsideLinks, files.Keys.ToHashSet(StringComparer.Ordinal), problems);
        var plan = new SitePlan(files.ToImmutable())
        {
            PageOfCase = PageAfterEdit,
            WrittenLinks = written,
            Facts = () => says.Value,
            Stays = site.Tally.Stays,
            Rests = () => new ModelFacts(model),
        };
        return new StageResult<SitePlan>(plan, problems.ToImmutable());

        PlannedFile? PageAfterEdit(CaseEntry entry, DiagnosticBag found) =>
            site.Pictures.With(entry, found) is { } pictures
                ? Told(CasesOutput.PageOf(site with { Model = model.With(entry), Pictures = pictures }, entry))
                : null;

        PlannedFile Told(PlannedFile file) => words.HasForeign ? ForeignWords.Told(file) : file;

        void Add(ISiteOutput output, IEnumerable<PlannedFile> more, Func<PlannedFile, PlannedFile> known)
        {
            foreach (var file in more.SelectMany(file => site.For == SiteUse.Disk ? OnDisk(file) : [file]))
            {
                if (files.TryAdd(file.Path, known(Told(file.Kind.Length > 0 ? file : file with { Kind = output.Name }))))
                    continue;
                problems.Add(RenderProblems.SamePath(file.Path));
            }
        }
    }

    // The page for missing pages is for servers.
    private static IEnumerable<PlannedFile> OnDisk(PlannedFile file) =>
        file.Path == PlannedFile.MissingPage ? []
        : file.FetchedVersion is null ? [DiskFiles.Told(file)]
        : [file, DiskFiles.AsScript(file)];
}
