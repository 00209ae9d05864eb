namespace Casebook.Render.Shared.Links;

/// <summary>Writes paths as addresses.</summary>
internal static class SiteAddress
{
    /// <summary>A path with everything encoded that may not stand in an address, each of its names by itself.</summary>
    public static string Encode(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}
