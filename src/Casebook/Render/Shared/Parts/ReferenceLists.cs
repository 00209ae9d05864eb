using System.Collections.Immutable;
using System.Globalization;
using Casebook.Relate.Cases;
using Casebook.Relate.Citations;
using Casebook.Render.Shared.Links;
using Casebook.Render.Shared.Markup;
using Casebook.Render.Shared.References;
using Casebook.Render.Shared.References.InText;
using Casebook.Render.Shared.Views;

namespace Casebook.Render.Shared.Parts;

/// <summary>Entries of the reference lists of pages.</summary>
internal static class ReferenceLists
{
    /// <summary>The entries, each with the way back to its mentions and on to the work's own page; by number, or by author and year where the style
    /// is not numbered.</summary>
    public static IReadOnlyList<ReferenceView> Views(
        IReadOnlyList<NumberedReference> references,
        SiteContext context,
        PageLinks links,
        CaseEntry? entry
    )
    {
        var views = references.Select(reference => View(reference, context, links, entry));
        return context.Works.IsNumbered
            ? [.. views]
            : [.. views.Zip(references).OrderBy(pair => pair.Second.Work.Work, AuthorDateOrder.Instance).Select(pair => pair.First)];
    }

    private static ReferenceView View(NumberedReference reference, SiteContext context, PageLinks links, CaseEntry? entry)
    {
        var citations = context.Model.CitationsOf(reference.Work);
        return new ReferenceView(
            reference.Number,
            new Html(context.Works.Of(reference.Work.Work).Text + Coins.Of(reference.Work.Work)),
            [.. reference.Anchors.Select((anchor, i) => new LinkView("#" + anchor, (i + 1).ToString(CultureInfo.InvariantCulture)))],
            links.To(citations.Url),
            citations.Cases.Length - (IsAmong(context.Model.Cases, entry) ? 1 : 0),
            [.. WorkProblems.ProblemsOf(reference.Work.Work, context)]
        );
    }

    // A case whose answers are held back is in no index.
    private static bool IsAmong(ImmutableArray<CaseEntry> cases, CaseEntry? entry) =>
        entry is not null && entry.Index < cases.Length && cases[entry.Index] == entry;
}
