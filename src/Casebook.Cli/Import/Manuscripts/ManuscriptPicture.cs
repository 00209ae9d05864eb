using Casebook.Render.Shared.Pictures;

namespace Casebook.Cli.Import.Manuscripts;

/// <summary>Takes a picture out of a document through the door to libvips: upright, in a form that browsers show, and without anything that is not the
/// picture (camera, place, name).</summary>
internal static class ManuscriptPicture
{
    private const long MaxPixels = 100_000_000;
    private const int MaxWidth = 2400;

    /// <summary>The picture and the ending of its file; null when it is none that can be shown.</summary>
    public static (byte[] Bytes, string Ending)? Clean(byte[] source)
    {
        if (source.Length == 0 || !PictureCodec.IsAvailable || PictureCodec.ReadHeader(source) is not { } header || header.Pixels is 0 or > MaxPixels)
            return null;
        var width = Math.Min(header.Width, MaxWidth);
        var height = (int)Math.Max(1, (long)header.Height * width / header.Width);
        var form = new PictureForm(header.SecondFormat, width, height);
        return PictureCodec.Encode(source, form, allFrames: false, out _) is { } bytes ? (bytes, form.Ending) : null;
    }
}
