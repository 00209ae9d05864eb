using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Casebook.Diagnostics.Catalogue;
using Casebook.Files.Yaml;

namespace Casebook.Cli.Import.Manuscripts;

/// <summary>A case made of a document.</summary>
/// <param name="Text">The file.</param>
/// <param name="Pictures">Its pictures, to lie beside it.</param>
/// <param name="Remarks">What is not certain in it.</param>
internal sealed record ManuscriptDraft(string Text, IReadOnlyList<DraftPicture> Pictures, DraftRemarks Remarks);

/// <summary>Where a document comes from, if it was published.</summary>
/// <param name="Key">Its key in the library.</param>
/// <param name="Licence">The licence under which its text is taken.</param>
/// <param name="Authors">Its authors, with their ORCID.</param>
internal sealed record PublishedSource(string Key, string Licence, ImmutableArray<(string Name, string Orcid)> Authors);

/// <summary>Writes a document as the draft of a case.</summary>
internal static partial class ManuscriptDrafts
{
    private const int MaxSummary = 300;
    private const int MaxConsent = 300;
    private const string NoTitle = "Untitled case";

    /// <summary>The title under which a document becomes a case.</summary>
    public static string TitleOf(ManuscriptParts parts) => parts.Title.Length > 0 ? parts.Title : NoTitle;

    /// <summary>The draft.</summary>
    /// <param name="manuscript">The document.</param>
    /// <param name="parts">Its parts.</param>
    /// <param name="places">Place in the list of each number by which the text cites.</param>
    /// <param name="keys">Keys of the works, by their place in the list.</param>
    /// <param name="source">Where it was published; null for a manuscript.</param>
    /// <param name="today">The day of the case.</param>
    public static ManuscriptDraft Write(
        Manuscript manuscript,
        ManuscriptParts parts,
        IReadOnlyDictionary<int, int> places,
        IReadOnlyList<string> keys,
        PublishedSource? source,
        DateOnly today
    )
    {
        var remarks = new DraftRemarks();
        var template = new CaseTemplate(TitleOf(parts), today);
        var texts = parts.Story.OfType<TextBlock>().Select(block => block.Spans).ToList();
        var citations = CitationNumbers.For(places, texts);
        var body = new ManuscriptBody(parts, new MarkdownWriter(keys), citations, remarks);
        var story = body.Write(manuscript.Notes);

        template.BeforeTitle(
            (parts.Title.Length == 0 || !parts.IsTitleCertain ? remarks.InFrontMatter(place => ImportProblems.TitleGuessed(place, parts.Title)) : "")
                + LeftOut(manuscript, parts, remarks)
                + (citations.IsByParentheses ? remarks.InFrontMatter(ImportProblems.CitesByParentheses) : "")
        );
        Summary(template, parts, remarks);
        Authors(template, parts, source, remarks);
        Consent(template, parts, remarks);
        if (parts.Keywords.Count > 0)
            template.Replace(
                "# The first diagnosis is the principal one.\n",
                remarks.InFrontMatter(place => ImportProblems.KeywordsToSort(place, string.Join(", ", parts.Keywords)))
                    + "# The first diagnosis is the principal one.\n"
            );
        if (parts.Diagnoses.Count > 0)
            template.Replace(
                "# diagnosis: [systemic sclerosis, calcinosis cutis]\n",
                remarks.InFrontMatter(ImportProblems.DiagnosisFromSection)
                    + "diagnosis:\n"
                    + string.Concat(parts.Diagnoses.Select(name => $"  - {YamlText.Of(MarkdownWriter.Plain(name))}\n"))
            );
        if (body.Labs.Length > 0)
            template.ReplaceBlock("# labs:\n", "\n# timeline:", $"labs:\n{body.Labs}");
        if (body.Figures.Length > 0)
            template.ReplaceBlock("# Pictures need a folder", "\n# learning_points:", $"figures:\n{body.Figures}");
        if (parts.LearningPoints.Count > 0)
            template.ReplaceBlock(
                "# learning_points:\n",
                "\n# A question needs",
                "learning_points:\n" + string.Concat(parts.LearningPoints.Select(point => $"  - {YamlText.Of(MarkdownWriter.Plain(point.Plain))}\n"))
            );
        if (source is not null)
        {
            template.Replace("# retold_from: author2020\n", $"retold_from: {YamlText.Of(source.Key)}\n");
            template.Replace("# licence: CC BY 4.0\n", $"licence: {YamlText.Of(source.Licence)}\n");
            story =
                $"{story.TrimEnd()}\n\n## Source\n\nThis text is that of the published report [@{source.Key}], under {source.Licence}. Changed: the "
                + $"order of its parts, its headings, and how it cites.\n";
        }
        var listed = source is null ? keys : [source.Key, .. keys.Where(key => key != source.Key)];
        if (listed.Count > 0)
            template.ReplaceBlock(
                "# references:\n",
                "\n# Old addresses",
                "references:\n" + string.Concat(listed.Distinct(StringComparer.Ordinal).Select(key => $"  - {YamlText.Of(key)}\n"))
            );
        if (story.Trim().Length == 0)
            story = "## Presentation\n";
        template.Body(story);
        return new ManuscriptDraft(template.Text, body.Pictures, remarks);
    }

    private static string LeftOut(Manuscript manuscript, ManuscriptParts parts, DraftRemarks remarks)
    {
        var lines = new StringBuilder();
        foreach (var (kind, count) in manuscript.LeftOut)
            lines.Append(remarks.InFrontMatter(place => ImportProblems.LeftOut(place, Name(kind, count))));
        if (manuscript.HasInsertions)
            lines.Append(remarks.InFrontMatter(ImportProblems.InsertionsTaken));
        if (parts.LinesLeftOut > 0)
            lines.Append(
                remarks.InFrontMatter(place =>
                    ImportProblems.LeftOut(
                        place,
                        parts.LinesLeftOut == 1
                            ? "1 line below the title (department, address)"
                            : $"{parts.LinesLeftOut} lines below the title (departments, addresses)"
                    )
                )
            );
        if (parts.Consent.Count > 0 && string.Join(' ', parts.Consent) != ConsentOf(parts))
            lines.Append(remarks.InFrontMatter(place => ImportProblems.LeftOut(place, "what the section on ethics says beside consent")));
        if (parts.Formalities.Count > 0)
            lines.Append(
                remarks.InFrontMatter(place =>
                    ImportProblems.LeftOut(place, $"the section{(parts.Formalities.Count == 1 ? "" : "s")} {string.Join(", ", parts.Formalities)}")
                )
            );
        return lines.ToString();
    }

    private static string Name(LeftOutKind kind, int count)
    {
        var (one, many) = kind switch
        {
            LeftOutKind.TrackedDeletion => ("1 stretch that was deleted under tracked changes", "stretches that were deleted under tracked changes"),
            LeftOutKind.Comment => ("1 comment", "comments"),
            LeftOutKind.HiddenText => ("1 stretch of hidden text", "stretches of hidden text"),
            LeftOutKind.LinkedFile => ("1 file or picture that lies outside the document", "files and pictures that lie outside the document"),
            LeftOutKind.EmbeddedObject => ("1 object of another program", "objects of other programs"),
            LeftOutKind.Drawing => ("1 drawing without a picture (an arrow, a chart)", "drawings without a picture (arrows, charts)"),
            _ => ("1 text at the head or foot of the pages", "texts at the head and foot of the pages"),
        };
        return count == 1 ? one : $"{count} {many}";
    }

    private static void Summary(CaseTemplate template, ManuscriptParts parts, DraftRemarks remarks)
    {
        if (parts.Abstract.Count == 0)
            return;
        const string example = "# summary: A woman with long-standing skin disease develops painful, hard swellings.\n";
        var whole = string.Join(' ', parts.Abstract);
        if (whole.Length <= MaxSummary)
        {
            template.Replace(example, $"summary: {YamlText.Of(MarkdownWriter.Plain(whole))}\n");
            return;
        }
        // A heading within the abstract is no sentence of a summary.
        var sentences = Ends().Split(string.Join(' ', parts.Abstract.Where(line => !line.EndsWith(':'))));
        var beginning = sentences[0];
        foreach (var sentence in sentences.Skip(1).TakeWhile(sentence => beginning.Length + sentence.Length < MaxSummary))
            beginning += $" {sentence}";
        template.Replace(
            example,
            remarks.InFrontMatter(ImportProblems.AbstractShortened)
                + string.Concat(parts.Abstract.Select(line => $"# {YamlText.OnOneLine(line)}\n"))
                + $"summary: {YamlText.Of(MarkdownWriter.Plain(beginning))}\n"
        );
    }

    private static void Authors(CaseTemplate template, ManuscriptParts parts, PublishedSource? source, DraftRemarks remarks)
    {
        var authors = source?.Authors ?? [.. parts.Authors.Select(name => (name, ""))];
        template.ReplaceBlock(
            "# authors:\n",
            "# reviewed:",
            authors.IsEmpty
                ? remarks.InFrontMatter(ImportProblems.NoAuthorsFound) + "# authors:\n#   - Name of an author\n"
                : $"authors:\n{CaseSkeleton.Authors(authors)}"
        );
    }

    private static void Consent(CaseTemplate template, ManuscriptParts parts, DraftRemarks remarks)
    {
        const string example = "# consent: Written consent of the patient\n";
        var sentence = ConsentOf(parts);
        template.Replace(
            example,
            sentence.Length > 0
                ? $"consent: {YamlText.Of(MarkdownWriter.Plain(sentence))}\n"
                : remarks.InFrontMatter(ImportProblems.NoConsentFound) + example
        );
    }

    private static string ConsentOf(ManuscriptParts parts)
    {
        var found = ConsentSentence.Find(parts.Consent, parts.Story.OfType<TextBlock>().Select(block => block.Plain));
        var under = string.Join(' ', parts.UnderConsent);
        return found.Length > 0 || under.Length > MaxConsent ? found : under;
    }

    [GeneratedRegex(@"(?<=[\p{Ll})\]%0-9][.!?؟])\s+(?=\p{Lu}|\p{Lo})")]
    private static partial Regex Ends();
}
