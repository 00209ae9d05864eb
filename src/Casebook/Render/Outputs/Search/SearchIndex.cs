using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace Casebook.Render.Outputs.Search;

/// <summary>Which documents hold which token; made once, when the first of its files is asked for.</summary>
internal sealed class SearchIndex
{
    private const int BatchSize = 256;

    private SearchIndex(ImmutableArray<KeyValuePair<string, Postings>> tokens) => Tokens = tokens;

    /// <summary>All tokens in ordinal order. <c>#12</c> stands for term 12, <c>@level:advanced</c> for a filter; all others are words.</summary>
    public ImmutableArray<KeyValuePair<string, Postings>> Tokens { get; }

    /// <summary>Reads all documents; the result does not depend on the number of threads.</summary>
    public static SearchIndex Build(IReadOnlyList<SearchDocument> documents, string language)
    {
        var all = new Dictionary<string, Postings>(StringComparer.Ordinal);
        var batch = new WeightedDocument[BatchSize];
        var idle = new ConcurrentBag<DocumentWeights>();
        for (var start = 0; start < documents.Count; start += BatchSize)
        {
            var count = Math.Min(BatchSize, documents.Count - start);
            var first = start;
            Parallel.For(
                0,
                count,
                () => idle.TryTake(out var weights) ? weights : new DocumentWeights(language),
                (i, _, weights) =>
                {
                    batch[i] = Weigh(documents[first + i], weights);
                    return weights;
                },
                idle.Add
            );
            for (var i = 0; i < count; i++)
                Append(all, first + i, batch[i]);
        }
        return new SearchIndex([.. all.OrderBy(pair => pair.Key, StringComparer.Ordinal)]);
    }

    private static WeightedDocument Weigh(SearchDocument document, DocumentWeights weights)
    {
        weights.Begin();
        document.AddFields(weights);
        var sections = document.Sections;
        for (var i = 0; i < sections.Length; i++)
        {
            if (sections[i].Weight <= 0)
                continue;
            weights.Add(sections[i].Title, FieldWeight.Heading, i);
            weights.Add(sections[i].Text, sections[i].Weight, i);
        }
        weights.Add(document.Words, FieldWeight.Text);
        var terms = new SortedDictionary<int, (TermMarks Marks, int Section)>();
        foreach (var mark in document.Terms(sections))
        {
            var (marks, section) = terms.GetValueOrDefault(mark.Term);
            terms[mark.Term] = (marks | mark.Marks, section > 0 ? section : Math.Min(mark.Section, Postings.Max));
        }
        return new WeightedDocument(
            weights.End(),
            [.. terms.Select(pair => (pair.Key, pair.Value.Marks, pair.Value.Section))],
            [.. document.Filters]
        );
    }

    private static void Append(Dictionary<string, Postings> all, int document, WeightedDocument weighed)
    {
        foreach (var token in weighed.Tokens)
            Of(token.Token).Add(document, token.Weight, token.Section);
        foreach (var (term, marks, section) in weighed.Terms)
            Of("#" + term.ToString(System.Globalization.CultureInfo.InvariantCulture)).Add(document, Written(marks), section);
        foreach (var filter in weighed.Filters)
            Of("@" + filter).Add(document, 1, 0);

        Postings Of(string token)
        {
            if (!all.TryGetValue(token, out var postings))
                all.Add(token, postings = new Postings());
            return postings;
        }
    }

    private static int Written(TermMarks marks)
    {
        if (marks.HasFlag(TermMarks.Shown))
            marks &= ~TermMarks.Undecided;
        if (marks.HasFlag(TermMarks.Principal))
            marks |= TermMarks.Shown | TermMarks.Undecided;
        return (int)(marks & ~TermMarks.Principal);
    }

    private readonly record struct WeightedDocument(WeightedToken[] Tokens, (int Term, TermMarks Marks, int Section)[] Terms, string[] Filters);
}
