using Casebook.Relate.Elsewhere;
using Casebook.Render.Shared.Views;

namespace Casebook.Render.Shared.Parts;

/// <summary>Links to the pages of other casebooks that speak of the same.</summary>
internal static class OtherPages
{
    /// <summary>One for each casebook.</summary>
    public static IReadOnlyList<CountView> Of(IEnumerable<OtherPage> pages) =>
        [.. pages.Select(page => new CountView(page.Url, page.Casebook.Title, page.Cases))];
}
