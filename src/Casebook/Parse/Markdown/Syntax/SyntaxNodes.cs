using Casebook.Diagnostics;
using Casebook.Files;
using Markdig.Syntax.Inlines;

namespace Casebook.Parse.Markdown.Syntax;

/// <summary>Text that begins like something it is not: kept as typed, and reported.</summary>
internal sealed class MistakenInline(string text, Func<TextLocation, Diagnostic> problem) : LeafInline
{
    public string Text { get; } = text;
    public Func<TextLocation, Diagnostic> Problem { get; } = problem;
}

/// <summary>A citation; places are offsets in the text that is parsed.</summary>
internal sealed class CitationInline(IReadOnlyList<CitedWork> works) : LeafInline
{
    public IReadOnlyList<CitedWork> Works { get; } = works;
}

/// <summary>One work within a citation, words still in Markdown.</summary>
internal sealed record CitedWork(string Key, TextSpan KeySpan, string Prefix, LocatorReading Behind, bool SuppressAuthor);

internal sealed class NameLinkInline(string name, TextSpan nameSpan, string? label) : LeafInline
{
    public string Name { get; } = name;
    public TextSpan NameSpan { get; } = nameSpan;
    public string? Label { get; } = label;
}

internal sealed class FootnoteMarkInline(string label) : LeafInline
{
    public string Label { get; } = label;
}

/// <summary>A comment, which is for writers and not shown.</summary>
internal sealed class CommentInline : LeafInline;

/// <summary>What stands in braces behind a picture, a link or a heading.</summary>
internal sealed class AttributesInline(string content) : LeafInline
{
    public string Content { get; } = content;
}
