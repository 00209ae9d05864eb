using Casebook.Diagnostics.Catalogue;
using Casebook.Files;
using Casebook.Parse.Markdown.Syntax;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Casebook.Parse.Markdown;

/// <summary>An id, whether a picture only decorates, whether a heading begins a step: all that braces may say. Everything else could carry a script,
/// or belongs to the theme.</summary>
internal readonly record struct Attributes(string? Id, bool Decorative, TextLocation Location)
{
    /// <summary>Whether the braces of a heading say that a step of the story begins.</summary>
    public bool Step { get; init; }

    /// <summary>Reads the braces that follow a picture or link.</summary>
    public static Attributes Behind(Inline node, Reading reading) =>
        node.NextSibling is AttributesInline attributes ? Read(attributes, reading) : default;

    /// <summary>Reads braces and reports what is refused.</summary>
    public static Attributes Read(AttributesInline node, Reading reading)
    {
        string? id = null;
        var (decorative, step) = (false, false);
        var location = reading.At(node);
        foreach (var part in Parts(node.Content))
        {
            if (part.Length > 1 && part[0] == '#')
                id = part[1..];
            else if (part == ".decorative")
                decorative = true;
            else if (part == "step" && node.Parent is { ParentBlock: HeadingBlock })
                step = true;
            else if (part.Length > 1 && part[0] == '.')
                reading.Problems.Add(ParseProblems.ClassMeansNothing(location, part));
            else
                reading.Problems.Add(ParseProblems.NotUsedInBraces(location, part));
        }
        return new(id, decorative, location) { Step = step };
    }

    // White space parts, except within quotation marks.
    private static IEnumerable<string> Parts(string content)
    {
        var start = 0;
        var quote = '\0';
        for (var i = 0; i <= content.Length; i++)
        {
            var c = i < content.Length ? content[i] : ' ';
            if (quote != '\0' && i < content.Length)
                quote = c == quote ? '\0' : quote;
            else if (c is '"' or '\'')
                quote = c;
            else if (char.IsWhiteSpace(c))
            {
                if (i > start)
                    yield return content[start..i];
                start = i + 1;
            }
        }
    }
}
