using Casebook.Render.Shared.Links;
using Casebook.Render.Shared.Site;
using Casebook.Render.Shared.Views;

namespace Casebook.Render.Outputs.Offline;

/// <summary>Plans the page on which a reader takes the casebook, or a collection, along.</summary>
internal static class OfflinePage
{
    /// <summary>Plans the page. What each set comes to stands in the lists, which the page asks when it is read: it is in them itself.</summary>
    public static PlannedFile Plan(SiteContext site) => site.Page(SiteAddresses.Offline, "offline", links => new PageContent(
            new OfflineView(
                site.Words["offline_title"],
                [
                    new OfflineSetView(OfflineSets.AllId, "take-all", site.Words["offline_all"], links.To("")),
                    .. site.Model.Collections.Select(entry => new OfflineSetView(
                        OfflineSets.IdOf(entry),
                        SiteAddresses.OfflineSet(entry.Collection.Slug).Split('#')[1],
                        entry.Collection.Title.Value,
                        links.To(entry.Url)
                    )),
                ],
                links.To(""),
                links.To(site.Assets.Find("keeping.js")!),
                links.To(site.Assets.Find("offline.js")!)
            ),
            new PageMeta
            {
                Title = site.Words["offline_title"],
                Description = site.Words["about_offline"],
                IsListed = false,
            }
        )) with
    { IsInSitemap = false };
}
