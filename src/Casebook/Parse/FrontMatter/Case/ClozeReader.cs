using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Casebook.Domain;
using Casebook.Domain.Prose;

namespace Casebook.Parse.FrontMatter.Case;

/// <summary>Reads what an author marks to be left out on a study card, as Anki writes it: <c>{{c1::words}}</c>.</summary>
internal static partial class ClozeReader
{
    /// <summary>The text with its gaps; as it was when a mark cannot be read, which <see cref="IsUnread"/> tells.</summary>
    public static RichText Read(RichText text)
    {
        if (!text.Plain.Contains("{{", StringComparison.Ordinal))
            return text;
        var read = ImmutableArray.CreateBuilder<Inline>();
        var gap = ImmutableArray.CreateBuilder<Inline>();
        int? open = null;
        foreach (var inline in text.Content)
        {
            if (inline is not TextRun run)
            {
                (open is null ? read : gap).Add(inline);
                continue;
            }
            var rest = run.Text;
            while (rest.Length > 0)
            {
                var mark = open is null ? Opening().Match(rest) : Closing().Match(rest);
                Add(open is null ? read : gap, mark.Success ? rest[..mark.Index] : rest);
                if (!mark.Success)
                    break;
                rest = rest[(mark.Index + mark.Length)..];
                if (open is null)
                {
                    open = int.Parse(mark.Groups[1].Value, CultureInfo.InvariantCulture);
                    continue;
                }
                read.Add(new ClozeGap(open.Value, gap.DrainToImmutable()));
                open = null;
            }
        }
        var content = read.ToImmutable();
        return open is not null || Unread(content) ? text : text with { Plain = PlainText.Of(content), Content = content };
    }

    /// <summary>Whether a text that was read holds a mark still.</summary>
    public static bool IsUnread(RichText text) => text.Plain.Contains("{{c", StringComparison.Ordinal);

    private static void Add(ImmutableArray<Inline>.Builder target, string words)
    {
        if (words.Length > 0)
            target.Add(new TextRun(words));
    }

    // A mark that is left, an empty gap, or the hint of Anki's third part, which no card shows.
    private static bool Unread(ImmutableArray<Inline> content) =>
        content.Any(inline =>
            inline switch
            {
                TextRun run => run.Text.Contains("{{c", StringComparison.Ordinal),
                ClozeGap gap => PlainText.Of(gap.Content) is var words && (words.Length == 0 || words.Contains("::", StringComparison.Ordinal)),
                IWrapsInlines wrapping => Unread(wrapping.Content),
                _ => false,
            }
        );

    [GeneratedRegex(@"\{\{c([1-9]\d?)::", RegexOptions.CultureInvariant)]
    private static partial Regex Opening();

    [GeneratedRegex(@"\}\}", RegexOptions.CultureInvariant)]
    private static partial Regex Closing();
}
