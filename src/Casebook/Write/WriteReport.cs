namespace Casebook.Write;

/// <summary>What writing a site changed.</summary>
/// <param name="Written">Files that are new or have new bytes.</param>
/// <param name="Unchanged">Files that were there with the same bytes.</param>
/// <param name="Removed">Files of the last build that are no longer part of the site.</param>
/// <param name="Bytes">Size of the whole site.</param>
internal sealed record WriteReport(int Written, int Unchanged, int Removed, long Bytes)
{
    /// <summary>Nothing was changed.</summary>
    public static WriteReport Nothing { get; } = new(0, 0, 0, 0);
}
