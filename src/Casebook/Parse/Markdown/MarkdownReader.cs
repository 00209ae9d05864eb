using Casebook.Diagnostics;
using Casebook.Domain;
using Casebook.Domain.Prose;
using Casebook.Files;

namespace Casebook.Parse.Markdown;

/// <summary>Reads Markdown with Markdig and hands out our own records. Without state: one reader serves all threads.</summary>
internal sealed class MarkdownReader : IMarkdownReader
{
    /// <inheritdoc/>
    public Document ReadDocument(SourceText file, TextSpan body, DiagnosticBag problems)
    {
        var start = Math.Clamp(body.Start, 0, file.Text.Length);
        var span = TextSpan.Between(start, Math.Min(body.End, file.Text.Length));
        var text = file.Text.Substring(span.Start, span.Length);
        if (string.IsNullOrWhiteSpace(text))
            return Document.Empty;

        text = TypedLines.AsMeant(text, file, span.Start, problems, out var numbers);
        var reading = new Reading(text, Places.Within(file, span), problems) { Footnotes = FootnoteNumbers.None };
        return MarkdigParser.Parse(reading, Pipelines.Document) is { } tree
            ? DocumentConverter.Convert(tree, reading) with
            {
                NumbersTyped = numbers,
            }
            : new Document([new CodeBlock("", text, file.At(span))], []);
    }

    /// <inheritdoc/>
    public RichText ReadRichText(Located<string> text, DiagnosticBag problems)
    {
        var reading = new Reading(text.Value, Places.Of(text.Value, text.Location), problems) { Footnotes = FootnoteNumbers.None };
        var content = LineReader.Read(reading);
        return new RichText(PlainText.Of(content), content, text.Location);
    }
}
