using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace Casebook.Parse.Markdown.Syntax;

/// <summary>Takes <c>](</c> as characters when no address ends within any length that addresses have: each would be looked for to the end of the
/// text.</summary>
internal sealed class AddressLimitParser : InlineParser
{
    private const int MaxAddress = 2_000;

    public AddressLimitParser() => OpeningCharacters = [']'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '(' || slice.Length <= MaxAddress || slice.Rest()[..MaxAddress].Contains(')'))
            return false;
        return processor.Take(ref slice, 2, new LiteralInline("]("));
    }
}
