using Casebook.Diagnostics;
using Casebook.Domain;
using Casebook.Domain.Prose;
using Casebook.Files;

namespace Casebook.Parse;

/// <summary>Reads what educators write in Markdown. Never throws for any text; what cannot be read stays as it was typed and is reported.</summary>
internal interface IMarkdownReader
{
    /// <summary>Reads a narrative: the part of a file behind its front matter.</summary>
    Document ReadDocument(SourceText file, TextSpan body, DiagnosticBag problems);

    /// <summary>Reads one line or paragraph of front matter: emphasis, links and citations, but no headings, lists or tables.</summary>
    RichText ReadRichText(Located<string> text, DiagnosticBag problems);
}
