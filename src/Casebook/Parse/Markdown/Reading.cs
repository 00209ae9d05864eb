using Casebook.Diagnostics;
using Casebook.Files;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Casebook.Parse.Markdown;

/// <summary>One text on its way from Markdig's tree to ours: the text, its places, and where problems go.</summary>
internal sealed record Reading(string Text, Places Places, DiagnosticBag Problems)
{
    /// <summary>Numbers of footnotes; shared by everything that belongs to one document.</summary>
    public required FootnoteNumbers Footnotes { get; init; }

    /// <summary>The place of a node of Markdig's tree.</summary>
    public TextLocation At(MarkdownObject node) => Places.At(SpanOf(node));

    /// <summary>The place of a span of Markdig's tree; where Markdig does not know it, that of a node around it.</summary>
    public TextLocation At(SourceSpan span, MarkdownObject around) => span.IsEmpty || span.End >= Text.Length ? At(around) : Places.At(ToOurs(span));

    /// <summary>The places within the title of a picture.</summary>
    public Places TitlePlaces(LinkInline picture, string title) =>
        Places.Inside(title, picture.TitleSpan.IsEmpty || picture.TitleSpan.End >= Text.Length ? SpanOf(picture) : ToOurs(picture.TitleSpan));

    /// <summary>A node as it was typed.</summary>
    public string Typed(MarkdownObject node)
    {
        var span = SpanOf(node);
        return Text.Substring(span.Start, span.Length);
    }

    /// <summary>The stretch of a node, kept within the text.</summary>
    public TextSpan SpanOf(MarkdownObject node)
    {
        var span = ToOurs(node.Span);
        var start = Math.Clamp(span.Start, 0, Text.Length);
        return TextSpan.Between(start, Math.Min(span.End, Text.Length));
    }

    private static TextSpan ToOurs(SourceSpan span) => TextSpan.Between(span.Start, span.End + 1);
}
