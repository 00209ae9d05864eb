using System.Globalization;
using Casebook.Relate.Cases;
using Casebook.Relate.Citations;
using Casebook.Render.Views;

namespace Casebook.Render.Pages;

/// <summary>Entries of the reference lists of pages.</summary>
internal static class ReferenceLists
{
    /// <summary>An entry with the way back to its mentions and on to the work's own page.</summary>
    public static ReferenceView View(NumberedReference reference, SiteContext context, PageLinks links, CaseEntry? entry)
    {
        var citations = context.Model.CitationsOf(reference.Work);
        return new ReferenceView(
            reference.Number,
            context.Works.Of(reference.Work.Work),
            [.. reference.Anchors.Select((anchor, i) => new LinkView("#" + anchor, (i + 1).ToString(CultureInfo.InvariantCulture)))],
            links.To(citations.Url),
            citations.Cases.Count(other => other != entry));
    }
}
