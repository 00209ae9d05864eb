namespace Casebook.Render.Shared.Views;

/// <summary>What a template sees beside its own view.</summary>
/// <param name="Site">The site, as seen from the page's folder.</param>
/// <param name="Page">The page.</param>
internal sealed record PageFrame(object? Site, object? Page)
{
    /// <summary>What a template sees that makes no page.</summary>
    public static PageFrame None { get; } = new(null, null);
}
