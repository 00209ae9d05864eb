using Casebook.Diagnostics;
using Casebook.Domain;
using Casebook.Domain.Prose;
using Casebook.Files;

namespace Casebook.Parse;

/// <summary>Reads Markdown, so that front matter need not know how.</summary>
internal interface IMarkdownReader
{
    /// <summary>Reads a part of a file as a whole text with headings, lists and figures.</summary>
    Document ReadDocument(SourceText file, TextSpan body, DiagnosticBag problems);

    /// <summary>Reads one line or paragraph of front matter.</summary>
    RichText ReadRichText(Located<string> text, DiagnosticBag problems);
}
