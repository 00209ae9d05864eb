using System.Buffers;
using System.Collections.Frozen;
using Casebook.Config;
using Casebook.Diagnostics;
using Casebook.Files;
using Casebook.Parse.FrontMatter;
using Casebook.Parse.Markdown;
using Casebook.Parse.References;
using Casebook.Relate;
using Casebook.Relate.Cases;
using Casebook.Render;

namespace Casebook;

/// <summary>
/// The page of one case ahead of the rest: when an edit of a case leaves alone what names, keys and addresses mean on the site, its page can be made
/// from what is known, long before all is related again. What other pages say of the case has to wait.
/// </summary>
/// <param name="files">The sources.</param>
/// <param name="options">The options the site was compiled with.</param>
/// <param name="model">What is known of the site.</param>
/// <param name="plan">The pages of the site.</param>
internal sealed class QuickCasePreview(IFileTree files, BuildOptions options, SiteModel model, SitePlan plan)
{
    private readonly Lazy<FrozenDictionary<string, CaseEntry>> _cases = new(() =>
        model.Cases.ToFrozenDictionary(entry => entry.SourcePath, StringComparer.Ordinal)
    );

    /// <summary>The page of the case in a source as it is now; null when the source is no case of the site, or more than its page may change, or
    /// there are errors to tell.</summary>
    /// <exception cref="IOException">The source cannot be read.</exception>
    public PlannedFile? PageOf(string path)
    {
        if (plan.PageOfCase is not { } pageOf || !_cases.Value.TryGetValue(path, out var known))
            return null;
        var problems = new DiagnosticBag();
        var edited = CaseFileParser.Parse(
            SourceText.Decode(path, files.ReadBytes(path)),
            options,
            new MarkdownReader(),
            new ReferenceReader(),
            problems,
            model.Config.Language
        );
        if (EditedCase.Relate(model.Meaning.Of(edited, problems), known, model, problems) is not { } entry || pageOf(entry, problems) is not { } page)
            return null;
        page.Render(new ArrayBufferWriter<byte>(), problems);
        return problems.ToImmutable().Any(problem => problem.Severity == Severity.Error) ? null : page;
    }
}
