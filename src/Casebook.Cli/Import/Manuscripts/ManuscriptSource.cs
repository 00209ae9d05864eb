using System.Collections.Immutable;
using Casebook.Diagnostics;
using Casebook.Domain.Works;

namespace Casebook.Cli.Import.Manuscripts;

/// <summary>A document with its reference list read.</summary>
/// <param name="Manuscript">The document.</param>
/// <param name="Parts">Its parts.</param>
/// <param name="Works">The works of its list, in their order.</param>
/// <param name="Places">Place in the list of each number by which the text cites.</param>
internal sealed record ManuscriptSource(
    Manuscript Manuscript,
    ManuscriptParts Parts,
    ImmutableArray<Work> Works,
    IReadOnlyDictionary<int, int> Places
)
{
    private const int MinReferences = 2;

    /// <summary>Whether there is a text, and not a list of references alone.</summary>
    public bool HasStory { get; private init; } = true;

    /// <summary>Reads the list of a document.</summary>
    public static ManuscriptSource Of(string path, Manuscript manuscript, DiagnosticBag problems)
    {
        var lines = manuscript.Blocks.OfType<TextBlock>().Where(block => block.Role != BlockRole.Heading).Select(block => block.Plain).ToList();
        if (lines.Count >= MinReferences && lines.Count == manuscript.Blocks.Length && lines.All(IsReference))
        {
            var only = NumberedList.Read(path, lines, problems);
            return new ManuscriptSource(manuscript, ManuscriptParts.Of(manuscript with { Blocks = [] }), only.Works, only.Places)
            {
                HasStory = false,
            };
        }
        var parts = ManuscriptParts.Of(manuscript);
        var list = NumberedList.Read(path, parts.References, problems);
        var hasStory = parts.Story.Count > 0 || parts.Abstract.Count > 0 || list.Works.IsEmpty;
        return new ManuscriptSource(manuscript, parts, list.Works, list.Places) { HasStory = hasStory };
    }

    private static bool IsReference(string line) =>
        NumberedList.Read("", [line], new DiagnosticBag()).Works is [{ IsParsed: true, Year: not null, Authors.Length: > 0 }];
}
