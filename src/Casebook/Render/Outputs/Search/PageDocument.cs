using System.Collections.Immutable;
using Casebook.Domain;
using Casebook.Domain.Prose;
using Casebook.Relate.Links;

namespace Casebook.Render.Outputs.Search;

/// <summary>A text page or a collection as search sees it.</summary>
internal sealed class PageDocument(string url, string title, RichText? summary, Document body, LinkTargets targets) : SearchDocument
{
    /// <inheritdoc/>
    public override DocumentKind Kind => DocumentKind.Page;

    /// <inheritdoc/>
    public override string Url => url;

    /// <inheritdoc/>
    public override string Title => title;

    /// <inheritdoc/>
    public override string Meta => "";

    /// <inheritdoc/>
    public override ImmutableArray<SearchSection> Sections =>
        [
            .. new[] { new SearchSection("", "", summary?.Plain ?? "", FieldWeight.Summary) }
                .Concat(ProseSections.Of(body))
                .Where(section => section.Text.Length > 0),
        ];

    /// <inheritdoc/>
    public override void AddFields(DocumentWeights weights) => weights.Add(title, FieldWeight.Title);

    /// <inheritdoc/>
    public override IEnumerable<TermMark> Terms(ImmutableArray<SearchSection> sections)
    {
        var names = targets.ReadNames();
        for (var i = 0; i < sections.Length; i++)
        {
            for (var from = 0; names.TryFind(sections[i].Text, from, out var start, out var length, out var term); from = start + length)
                yield return new TermMark(term.Index, TermMarks.Mentioned, i);
        }
    }
}
