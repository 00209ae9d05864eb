using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Casebook.Cli.Import.Manuscripts;

/// <summary>Finds in a text the numbers by which it cites: <c>[1,3-5]</c>, raised ones, or <c>(1,3-5)</c>.</summary>
/// <param name="numbers">Place in the list of each number that the list gives.</param>
/// <param name="usesBrackets">Whether the text cites by brackets, so that what is raised is no citation.</param>
/// <param name="usesParentheses">Whether the text cites by round brackets, and by no other mark.</param>
internal sealed partial class CitationNumbers(IReadOnlyDictionary<int, int> numbers, bool usesBrackets, bool usesParentheses = false)
{
    private const int MaxNumbers = 40;

    /// <summary>Numbers that look like a citation and lead to no entry of the list.</summary>
    public List<string> Unknown { get; } = [];

    /// <summary>Whether numbers in round brackets are taken for citations, which is less certain than the other ways.</summary>
    public bool IsByParentheses => usesParentheses && numbers.Count > 0;

    /// <summary>For the texts of a document.</summary>
    /// <param name="numbers">Place in the list of each number that the list gives.</param>
    /// <param name="texts">All texts that may cite.</param>
    public static CitationNumbers For(IReadOnlyDictionary<int, int> numbers, IEnumerable<ImmutableArray<Span>> texts)
    {
        var inBrackets = texts.Sum(spans => spans.Sum(span => Brackets().Count(span.Text)));
        var raised = texts.Sum(spans => spans.Count(span => span.IsRaised && OnlyNumbers().IsMatch(span.Text)));
        var isRound =
            inBrackets == 0
            && raised == 0
            && texts.Any(spans => spans.Any(span => Parentheses().Matches(span.Text).Any(match => Cites(match) && !IsMeasured(span, match))));
        return new CitationNumbers(numbers, inBrackets > raised, isRound);
    }

    /// <summary>The stretches with citations in the place of their numbers.</summary>
    public ImmutableArray<Span> Read(ImmutableArray<Span> spans)
    {
        if (numbers.Count == 0)
            return spans;
        var read = new SpanList();
        var before = "";
        foreach (var span in spans)
        {
            if (span.IsRaised)
                AddRaised(span, before, read);
            else
                AddText(span, read);
            before += span.Text;
        }
        return read.ToImmutable();
    }

    // 10 to the 9th and square metres are raised too.
    private void AddRaised(Span span, string before, SpanList read)
    {
        var match = OnlyNumbers().Match(span.Text);
        if (!match.Success || usesBrackets && !span.Text.Contains('[', StringComparison.Ordinal) || Power().IsMatch(before))
        {
            read.Add(span);
            return;
        }
        if (Places(match.Groups["list"].Value) is { IsEmpty: false } places)
            read.Add(new Span("") { Cites = places });
        else
        {
            Unknown.Add(span.Text.Trim());
            read.Add(span);
        }
    }

    private void AddText(Span span, SpanList read)
    {
        var at = 0;
        foreach (Match match in (usesParentheses ? Parentheses() : Brackets()).Matches(span.Text))
        {
            // Behind a number a bracket holds the laboratory's range; (1) before a word may count items.
            var isOther = IsMeasured(span, match) || usesParentheses && !Cites(match);
            if (!isOther && Places(match.Groups["list"].Value) is { IsEmpty: false } places)
            {
                read.Add(span with { Text = span.Text[at..match.Index] });
                read.Add(new Span("") { Cites = places });
                at = match.Index + match.Length;
            }
            else
                Unknown.Add(match.Value);
        }
        read.Add(at == 0 ? span : span with { Text = span.Text[at..] });
    }

    // All of them or none: half a citation would be a wrong one.
    private ImmutableArray<int> Places(string list)
    {
        var places = ImmutableArray.CreateBuilder<int>();
        foreach (var part in list.Split([',', ';'], StringSplitOptions.TrimEntries))
        {
            var ends = part.Split(['-', '–', '—', '‑', '−'], StringSplitOptions.TrimEntries);
            if (ends.Length > 2 || !TryNumber(ends[0], out var from) || !TryNumber(ends[^1], out var to) || to < from || to - from > MaxNumbers)
                return [];
            for (var number = from; number <= to; number++)
            {
                if (!numbers.TryGetValue(number, out var place))
                    return [];
                places.Add(place);
            }
        }
        return places.ToImmutable();
    }

    // A round bracket cites where a clause ends with it, or directly behind the mark that ends one.
    private static bool Cites(Match match) => match.Groups["end"].Success || match.Groups["behind"].Success;

    private static bool IsMeasured(Span span, Match match) => Measured().IsMatch(span.Text[..match.Index]);

    private static bool TryNumber(string text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    [GeneratedRegex(@"\[\s*(?<list>[0-9]{1,3}(?:\s*[-–—‑−,;]\s*[0-9]{1,3})*)\s*\]")]
    private static partial Regex Brackets();

    [GeneratedRegex(@"(?<behind>(?<=[\p{L})][.,;:]))?\(\s*(?<list>[0-9]{1,3}(?:\s*[-–—‑−,;]\s*[0-9]{1,3})*)\s*\)(?<end>(?=\s*(?:[.,;:)]|$)))?")]
    private static partial Regex Parentheses();

    [GeneratedRegex(@"^\s*[\[(]?(?<list>[0-9]{1,3}(?:\s*[-–—‑−,;]\s*[0-9]{1,3})*)[\])]?\s*[.,;]?\s*$")]
    private static partial Regex OnlyNumbers();

    [GeneratedRegex(@"(?:[0-9×x]|(?<![\p{L}])(?:[kcdmµμn]?m|[kmµμ]?g|[µμdm]?l|L|s|h|cm|sec|min|mmol|kg/m))\s*$")]
    private static partial Regex Power();

    [GeneratedRegex(@"[0-9]\s*(?:[%°µμa-zA-Z]{1,4}(?:/[a-zA-Zµμ0-9.²³]{1,8})?)?\s*$")]
    private static partial Regex Measured();
}
