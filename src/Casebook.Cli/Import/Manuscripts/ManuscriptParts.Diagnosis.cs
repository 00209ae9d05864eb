using System.Text.RegularExpressions;

namespace Casebook.Cli.Import.Manuscripts;

// Which lines below a heading of the diagnosis are names of it.
internal sealed partial class ManuscriptParts
{
    private const int MaxName = 120;
    private const int MaxNames = 8;
    private const int MaxSpaces = 13;

    private static bool HoldsNames(List<Block> blocks, int from)
    {
        var below = blocks.Skip(from).TakeWhile(block => block is not TextBlock { Role: BlockRole.Heading }).ToList();
        return below.Count is > 0 and <= MaxNames && below.All(block => block is TextBlock text && IsName(text.Plain));
    }

    private static bool IsName(string line) =>
        line.Trim() is { Length: > 1 and <= MaxName } name && !Sentences().IsMatch(name) && name.Count(char.IsWhiteSpace) <= MaxSpaces;

    // A full stop within the line, or a verb that tells: a story and no name.
    [GeneratedRegex(@"[.!?؟;]\s+\p{L}|\b(?:was|were|is|are|had|based|confirmed|est|était|fue|era|war|wurde)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Sentences();
}
