namespace Casebook.Render.Shared.Pictures;

/// <summary>How a picture is stored.</summary>
internal enum PictureFormat
{
    /// <summary>Photographs.</summary>
    Jpeg,

    /// <summary>Drawings and screen shots.</summary>
    Png,

    /// <summary>Both, smaller.</summary>
    Webp,

    /// <summary>Few colours; may move.</summary>
    Gif,

    /// <summary>Scans and microscopes; browsers do not show it.</summary>
    Tiff,
}

/// <summary>What the first bytes of a picture say of it.</summary>
/// <param name="Format">How it is stored.</param>
/// <param name="Width">Width in pixels, as seen upright.</param>
/// <param name="Height">Height in pixels of one frame, as seen upright.</param>
/// <param name="Frames">1, or more for one that moves.</param>
/// <param name="HasAlpha">Whether parts of it can be seen through.</param>
internal sealed record PictureHeader(PictureFormat Format, int Width, int Height, int Frames, bool HasAlpha)
{
    /// <summary>The form kept beside WebP, for the few browsers without it.</summary>
    public PictureFormat SecondFormat =>
        Format switch
        {
            PictureFormat.Tiff => HasAlpha ? PictureFormat.Png : PictureFormat.Jpeg,
            _ => Format,
        };

    /// <summary>Pixels of all frames.</summary>
    public long Pixels => (long)Width * Height * Frames;
}
