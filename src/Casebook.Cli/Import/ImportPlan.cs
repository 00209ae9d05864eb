using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Casebook.Cli.Import.Forms;
using Casebook.Cli.Import.Manuscripts;
using Casebook.Cli.New;
using Casebook.Diagnostics;
using Casebook.Domain;
using Casebook.Domain.Works;
using Casebook.Files;
using Casebook.Parse;
using Casebook.Relate.Citations;
using Casebook.Render.Shared.References.Exports;

namespace Casebook.Cli.Import;

/// <summary>A file that an import makes.</summary>
/// <param name="Path">Path from the site's folder; nothing is there yet.</param>
/// <param name="Text">What it will hold.</param>
/// <param name="Works">The works in it, for a file of the library.</param>
internal sealed record PlannedFile(string Path, string Text, ImmutableArray<Work> Works)
{
    /// <summary>Pictures to lie beside it.</summary>
    public IReadOnlyList<DraftPicture> Pictures { get; init; } = [];

    /// <summary>How many places of it are to be looked at.</summary>
    public int Remarks { get; init; }
}

/// <summary>What an import of one file leads to.</summary>
/// <param name="Source">The file.</param>
/// <param name="Library">The new file of the library; null when nothing is new.</param>
/// <param name="Case">The new case; null when there is none.</param>
/// <param name="Known">How many works were known already.</param>
/// <param name="ToldIn">The case that retells the article already; empty when none does.</param>
internal sealed record ImportStep(ImportedFile Source, PlannedFile? Library, PlannedFile? Case, int Known, string ToldIn);

/// <summary>Decides what each file becomes; writes nothing.</summary>
internal sealed class ImportPlan(string siteFolder, ParsedSite site, DateOnly today, DiagnosticBag problems)
{
    private readonly LibraryAddition _library = new(site.Works, site.Cases, problems);
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>What a file becomes.</summary>
    public ImportStep Add(ImportedFile file)
    {
        var added = new List<Work>();
        if (file.Issue is { } issue)
            return AddIssue(file, issue, added);
        if (file is { Manuscript: { } manuscript, Article: null })
            return AddManuscript(file, manuscript, added);
        WorkEntry? article = file.Article is { } read ? AddWork(read.Work, added, isExpected: true) : null;
        // That a known work is cited is no surprise; that somebody brings it again may be.
        var cited = file.Works.Select(work => AddWork(work, added, isExpected: article is not null).Key).ToList();
        var known = file.Works.Length + (article is null ? 0 : 1) - added.Count;
        var library = added.Count == 0 ? null : LibraryFile(file, article?.Key ?? "", added);
        if (article is null)
            return new ImportStep(file, library, null, known, "");
        var toldIn = site.Cases.FirstOrDefault(one => one.RetoldFrom?.Value == article.Key)?.FrontMatter.File.Path ?? "";
        return new ImportStep(file, library, toldIn.Length > 0 ? null : CaseOf(file, article, cited), known, toldIn);
    }

    private ImportStep AddManuscript(ImportedFile file, ManuscriptSource manuscript, List<Work> added)
    {
        var keys = file.Works.Select(work => AddWork(work, added, isExpected: manuscript.HasStory).Key).ToList();
        var known = keys.Distinct(StringComparer.Ordinal).Count() - added.Count;
        if (!manuscript.HasStory)
            return new ImportStep(file, added.Count == 0 ? null : LibraryFile(file, "", added), null, known, "");
        var made = DraftOf(manuscript, keys, null);
        // The name of a document may be that of a patient.
        var library = added.Count == 0 ? null : LibraryFile(file, CaseName(made.Path), added);
        return new ImportStep(file, library, made, known, "");
    }

    private PlannedFile DraftOf(ManuscriptSource manuscript, List<string> keys, PublishedSource? source)
    {
        var draft = ManuscriptDrafts.Write(manuscript.Manuscript, manuscript.Parts, manuscript.Places, keys, source, today);
        return Planned(ManuscriptDrafts.TitleOf(manuscript.Parts), draft);
    }

    private PlannedFile Planned(string title, ManuscriptDraft draft)
    {
        var slug = CaseFile.SlugOf(title);
        if (!CaseFile.FitsAddress(slug))
            slug = "imported-case";
        var path = FreePath("content/cases", slug, draft.Pictures.Count > 0 ? "/index.md" : ".md");
        var remarks = draft.Remarks.In(new SourceText(path, draft.Text)).ToList();
        foreach (var remark in remarks)
            problems.Add(remark);
        return new PlannedFile(path, draft.Text, []) { Pictures = draft.Pictures, Remarks = remarks.Count };
    }

    private ImportStep AddIssue(ImportedFile file, CaseIssue issue, List<Work> added)
    {
        var keys = file.Works.Select(work => AddWork(work, added, isExpected: true).Key).ToList();
        var made = Planned(issue["title"], IssueDraft.Write(issue, file.Places, keys, file.Beside, today));
        var known = keys.Distinct(StringComparer.Ordinal).Count() - added.Count;
        return new ImportStep(file, added.Count == 0 ? null : LibraryFile(file, CaseName(made.Path), added), made, known, "");
    }

    private static string CaseName(string path) =>
        path["content/cases/".Length..].Replace("/index.md", "", StringComparison.Ordinal).Replace(".md", "", StringComparison.Ordinal);

    private WorkEntry AddWork(Work work, List<Work> added, bool isExpected)
    {
        var entry = _library.Add(work, out var isNew, isExpected);
        if (isNew)
            added.Add(entry.Work);
        return entry;
    }

    private PlannedFile LibraryFile(ImportedFile file, string named, List<Work> added)
    {
        var text = new StringBuilder();
        var from =
            file.Issue is not null ? "a form"
            : file.Manuscript is not null && file.Article is null ? "a document"
            : Path.GetFileName(file.Path);
        text.Append(CultureInfo.InvariantCulture, $"# Imported from {from} on {today:yyyy-MM-dd}.\n");
        new YamlExport().Write(added, text);
        var name = FoldedText.Slug(named.Length > 0 ? named : Path.GetFileNameWithoutExtension(file.Path));
        return new PlannedFile(FreePath("content/references", name.Length > 0 ? name : "imported", ".yml"), text.ToString(), [.. added]);
    }

    private PlannedFile CaseOf(ImportedFile file, WorkEntry article, List<string> cited)
    {
        if (file.Manuscript is { } text)
            return DraftOf(text, cited, new PublishedSource(article.Key, file.Article!.Work.Licence, file.Article.Authors));
        var slug = CaseFile.SlugOf(file.Article!.Work.Title);
        if (!CaseFile.FitsAddress(slug))
            slug = FoldedText.Slug(article.Key);
        var keys = cited.Distinct(StringComparer.Ordinal).ToList();
        return new PlannedFile(FreePath("content/cases", slug, ".md"), CaseSkeleton.Text(file.Article, article.Key, keys, today), []);
    }

    private string FreePath(string folder, string name, string ending)
    {
        for (var n = 1; ; n++)
        {
            var stem = string.Create(CultureInfo.InvariantCulture, $"{folder}/{name}{(n == 1 ? "" : $"-{n}")}");
            if (!Path.Exists(Path.Combine(siteFolder, stem + ending)) && !Path.Exists(Path.Combine(siteFolder, stem)) && _taken.Add(stem))
                return stem + ending;
        }
    }
}
