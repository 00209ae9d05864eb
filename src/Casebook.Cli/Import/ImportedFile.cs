using System.Collections.Immutable;
using Casebook.Cli.Import.Articles;
using Casebook.Cli.Import.Forms;
using Casebook.Cli.Import.Html;
using Casebook.Cli.Import.Manuscripts;
using Casebook.Cli.Import.OpenDocument;
using Casebook.Cli.Import.Word;
using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;
using Casebook.Domain.Works;
using Casebook.Files;
using Casebook.Parse.References;
using Casebook.Parse.References.Formats;
using Casebook.Parse.References.Formats.Jats;

namespace Casebook.Cli.Import;

/// <summary>A file somebody brings, understood.</summary>
/// <param name="Path">As the user wrote it.</param>
/// <param name="Format">What it turned out to be.</param>
/// <param name="Works">Its works; of an article or a document, what it cites.</param>
/// <param name="Article">The article it is; null for lists of works.</param>
internal sealed record ImportedFile(string Path, LibraryFormat Format, ImmutableArray<Work> Works, JatsArticle? Article)
{
    /// <summary>Its text, when it holds one that may be taken.</summary>
    public ManuscriptSource? Manuscript { get; init; }

    /// <summary>The answers of a form; null for every other file.</summary>
    public CaseIssue? Issue { get; init; }

    /// <summary>Place in <see cref="Works"/> of each number by which a form cites.</summary>
    public IReadOnlyDictionary<int, int> Places { get; init; } = ImmutableDictionary<int, int>.Empty;

    /// <summary>The bytes of a file that lies beside it; null when there is none.</summary>
    public Func<string, byte[]?> Beside { get; init; } = _ => null;

    /// <summary>Reads a file; what is wrong in it goes to the problems.</summary>
    /// <param name="path">As the user wrote it.</param>
    /// <param name="bytes">What it holds.</param>
    /// <param name="beside">The bytes of a file that lies beside it; null when there is none.</param>
    /// <param name="problems">Takes the problems.</param>
    public static ImportedFile Read(string path, byte[] bytes, Func<string, byte[]?> beside, DiagnosticBag problems)
    {
        var kind = DocumentKinds.Of(path, bytes);
        if (kind is not (DocumentKind.Other or DocumentKind.Html))
            return ReadDocument(path, bytes, kind, problems);
        if (ImportedText.Read(path.Replace('\\', '/'), bytes, problems) is not { } file)
            return new ImportedFile(path, LibraryFormat.Pasted, [], null);
        if (kind == DocumentKind.Html)
        {
            var page = ManuscriptSource.Of(file.Path, HtmlDocument.Read(file.Text, beside), problems);
            return new ImportedFile(path, LibraryFormat.Pasted, page.Works, null) { Manuscript = page };
        }
        if (CaseIssue.Read(file.Text) is { } issue)
            return ReadIssue(path, file, issue, beside, problems);
        var format = LibraryFormats.Of(file);
        var reader = new ReferenceReader();
        if (format != LibraryFormat.Jats)
            return new ImportedFile(path, format, LibraryFileParser.Parse(file, format, reader, problems), null);
        var article = JatsReader.Read(file, reader, problems);
        if (article is null)
            return new ImportedFile(path, format, [], null);
        if (!article.IsOpen || article.Element.Child("body") is null)
        {
            problems.Add(
                article.IsOpen
                    ? ImportProblems.NoTextInArticle(article.Work.Location)
                    : ImportProblems.TextNotTaken(article.Work.Location, article.Work.Licence)
            );
            return new ImportedFile(path, format, article.References, article);
        }
        var text = new JatsManuscript(article, beside).Read();
        var source = new ManuscriptSource(text, ManuscriptParts.Of(text), article.References, ImmutableDictionary<int, int>.Empty);
        return new ImportedFile(path, format, article.References, article) { Manuscript = source };
    }

    private static ImportedFile ReadIssue(string path, SourceText file, CaseIssue issue, Func<string, byte[]?> beside, DiagnosticBag problems)
    {
        foreach (var question in CaseForm.Questions.Where(question => question.IsRequired && issue[question.Id].Length == 0))
            problems.Add(ImportProblems.AnswerMissing(file.At(0, 0), question.Label));
        foreach (var promise in issue.NotPromised)
            problems.Add(ImportProblems.BoxNotTicked(file.At(0, 0), promise));
        var list = NumberedList.Read(
            file.Path,
            [.. issue["references"].Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0)],
            problems
        );
        return new ImportedFile(path, LibraryFormat.Pasted, list.Works, null)
        {
            Issue = issue,
            Places = list.Places,
            Beside = beside,
        };
    }

    private static ImportedFile ReadDocument(string path, byte[] bytes, DocumentKind kind, DiagnosticBag problems)
    {
        var shown = path.Replace('\\', '/');
        var place = new SourceText(shown, "").At(0, 0);
        var read = kind switch
        {
            DocumentKind.Word => WordFile.Read(shown, bytes, problems),
            DocumentKind.OpenDocument => OpenDocumentFile.Read(shown, bytes, problems),
            _ => null,
        };
        if (read is { } document)
        {
            var source = ManuscriptSource.Of(shown, document, problems);
            return new ImportedFile(path, LibraryFormat.Pasted, source.Works, null) { Manuscript = source };
        }
        if (kind is not (DocumentKind.Word or DocumentKind.OpenDocument))
            problems.Add(
                kind switch
                {
                    DocumentKind.WordWithMacros => ImportProblems.HasMacros(place),
                    DocumentKind.Pdf => ImportProblems.Pdf(place),
                    DocumentKind.RichText => ImportProblems.RichText(place),
                    _ => ImportProblems.OldWord(place),
                }
            );
        return new ImportedFile(path, LibraryFormat.Pasted, [], null);
    }
}
