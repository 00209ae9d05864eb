namespace Casebook.Render.Shared.Views;

/// <summary>The page on which readers take the casebook along.</summary>
/// <param name="Title">Title.</param>
/// <param name="Sets">What can be taken.</param>
/// <param name="RootUrl">The site's root.</param>
/// <param name="KeepingUrl">Script that keeps files on the device.</param>
/// <param name="ScriptUrl">Script of the page.</param>
internal sealed record OfflineView(string Title, IReadOnlyList<OfflineSetView> Sets, string RootUrl, string KeepingUrl, string ScriptUrl);

/// <summary>Pages that are taken together.</summary>
/// <param name="Id">Its name in the lists.</param>
/// <param name="Place">Its place on the page.</param>
/// <param name="Title">Title.</param>
/// <param name="Url">The page it begins with.</param>
internal sealed record OfflineSetView(string Id, string Place, string Title, string Url);
