using System.Buffers;
using System.Collections.Immutable;
using Casebook.Cli.Form.Editing;
using Casebook.Cli.Form.Pages;
using Casebook.Cli.Init;
using Casebook.Cli.New;
using Casebook.Cli.Serve;
using Casebook.Config;
using Casebook.Diagnostics;
using Casebook.Domain;
using Casebook.Files;
using Casebook.Gather;
using Casebook.Parse;
using Casebook.Relate.Vocabulary;

namespace Casebook.Cli.Form;

/// <summary>What the form does: shows a case, changes its text, tells what the check says, saves.</summary>
/// <param name="siteFolder">The site.</param>
/// <param name="options">How it is compiled.</param>
/// <param name="clock">The time.</param>
internal sealed class FormWork(string siteFolder, Func<BuildOptions> options, TimeProvider clock)
{
    private const int MaxMessages = 200;
    private readonly FormFiles _files = new(siteFolder);
    private readonly FormPreview _preview = new(siteFolder, options);

    /// <summary>The cases with their titles.</summary>
    public IEnumerable<(string Path, string Title)> Cases() =>
        _files
            .Cases.Select(path =>
                (
                    path,
                    _files.Read(path)?.Text is { } text && CaseDocument.Read(text).Fields["title"] is Casebook.Files.Yaml.YamlScalar title
                        ? title.Text
                        : path
                )
            )
            .ToList();

    /// <summary>The page with the form of a case.</summary>
    public string Page(string file, string token) =>
        _files.Read(file) switch
        {
            null => FormPage.Sorry("There is no such case", file),
            { Text: null } => FormPage.Sorry(
                "This file cannot be read",
                $"{file} is not UTF-8. Save it as UTF-8 in an editor, then open it here again."
            ),
            { Text: { } text, Mark: var mark } => FormPage.Case(CaseDocument.Read(text), mark, Names(), token),
        };

    /// <summary>The text with one place changed, and the form of it when it is asked for.</summary>
    public static FormAnswer Change(FormRequest request)
    {
        var text = new CaseText(request.File, request.Text);
        var changed =
            request.At is null ? text
            : request.Remove ? CaseEdit.Remove(text, request.At)
            : CaseEdit.Set(text, request.At, (request.Value ?? "").ReplaceLineEndings("\n"));
        return new FormAnswer
        {
            Text = (changed ?? text).Written,
            Refused = changed is null
                ? "The form cannot change this without touching other lines of the file. Change it under “The whole file as text”."
                : null,
            Form = request.Draw ? FormHtml.Of(CaseDocument.Read(changed ?? text)) : null,
        };
    }

    /// <summary>What the check says of a text, and where its page is.</summary>
    public async Task<FormAnswer> LookAsync(FormRequest request, CancellationToken stop)
    {
        var compilation = await _preview.LookAsync(request.File, request.Text, stop).ConfigureAwait(false);
        var parts = new PartFinder(CaseDocument.Read(new CaseText(request.File, request.Text)));
        var page = $"cases/{SourceSlug.Of(request.File)}/";
        return new FormAnswer
        {
            Messages =
            [
                .. compilation
                    .Diagnostics.Where(problem => problem.Severity != Severity.Info && problem.Location?.File.Path == request.File)
                    .OrderByDescending(problem => problem.Severity)
                    .Take(MaxMessages)
                    .Select(problem => parts.MessageOf(problem)),
            ],
            Page = compilation.Plan.Files.ContainsKey($"{page}index.html") ? $"{FormDesk.Root}/site/{page}" : null,
            Mark = _files.Read(request.File)?.Mark,
        };
    }

    /// <summary>Writes a case, unless its file is another than the page knows.</summary>
    public FormAnswer Save(FormRequest request)
    {
        if (_files.Read(request.File) is not { } disk)
            return new FormAnswer { Refused = "The file is no longer there. Copy your text from “The whole file as text”, or begin the case anew." };
        if (disk.Mark == request.Mark)
            return new FormAnswer { Mark = _files.Write(request.File, request.Text) };
        if (!request.Over)
            return new FormAnswer { Refused = "The file has changed meanwhile.", Mark = disk.Mark };
        var kept = disk.Text is { } other ? _files.Keep(request.File, other.Written, clock.GetLocalNow()) : null;
        return new FormAnswer { Mark = _files.Write(request.File, request.Text), Kept = kept };
    }

    /// <summary>Keeps the text of the page aside and gives that of the file.</summary>
    public FormAnswer Keep(FormRequest request) =>
        _files.Read(request.File) is { Text: { } disk } read
            ? new FormAnswer
            {
                Kept = _files.Keep(request.File, request.Text, clock.GetLocalNow()),
                Text = disk.Written,
                Mark = read.Mark,
                Form = FormHtml.Of(CaseDocument.Read(disk)),
            }
            : new FormAnswer { Refused = "The file is no longer there, or it is not UTF-8." };

    /// <summary>Begins a case, as <c>new case</c> does.</summary>
    public FormAnswer Begin(NewCaseRequest request)
    {
        var slug = CaseFile.SlugOf(request.Title ?? "");
        if (string.IsNullOrWhiteSpace(request.Title) || !CaseFile.FitsAddress(slug))
            return new FormAnswer { Refused = "Give the case a title with letters or digits." };
        if (CaseFile.Find(siteFolder, slug) is { } taken)
            return new FormAnswer { Refused = $"{taken} already exists, so nothing was changed. Choose another title." };
        var specialties = request.Specialties.IsDefault ? [] : request.Specialties;
        var known = specialties.Where(name => InitChoices.Specialties.Contains(name)).ToImmutableArray();
        var path = CaseFile.Create(siteFolder, slug, request.Title.Trim(), options().Today, known);
        return new FormAnswer { Go = $"{FormDesk.Root}/case?file={Uri.EscapeDataString(path)}" };
    }

    /// <summary>A file of the site as it would be; null when there is none.</summary>
    public (string Name, ReadOnlyMemory<byte> Bytes)? Render(string path)
    {
        if (_preview.Newest is not { } newest || PreviewAddress.Find(newest.Plan, "/", path).File is not { } file)
            return null;
        var output = new ArrayBufferWriter<byte>();
        file.Render(output, new DiagnosticBag());
        return (file.Path, output.WrittenMemory);
    }

    private ILookup<TermKind, string> Names()
    {
        var files = new DiskFileTree(siteFolder);
        var known = options();
        if (ConfigParser.Parse(files, known, new DiagnosticBag()) is not { } config)
            return Enumerable.Empty<(TermKind Kind, string Name)>().ToLookup(name => name.Kind, name => name.Name);
        var parsed = Gatherer.Run(files, config, known).Then(sources => SiteParser.Run(sources, known)).Value;
        return new SiteVocabulary(parsed.Terms, parsed.StarterTerms)
            .All.SelectMany(term => term.Names, (term, name) => (term.Kind, Name: name.Value))
            .Distinct()
            .OrderBy(name => name.Name, StringComparer.Ordinal)
            .ToLookup(name => name.Kind, name => name.Name);
    }
}
