using System.Collections.Immutable;
using Casebook.Domain;

namespace Casebook.Render.Shared.Pictures;

/// <summary>A picture of the site in its sizes and forms.</summary>
/// <param name="Width">Width in pixels of the largest form.</param>
/// <param name="Height">Height in pixels of the largest form.</param>
/// <param name="Variants">Its forms, by media type and width, the original's type last.</param>
internal sealed record Picture(int Width, int Height, ImmutableArray<PictureVariant> Variants);

/// <summary>One form of a picture.</summary>
/// <param name="Path">Path from the site's root.</param>
/// <param name="Width">Width in pixels.</param>
/// <param name="MediaType">Such as <c>image/webp</c>.</param>
internal sealed record PictureVariant(string Path, int Width, string MediaType);

/// <summary>A picture as a text shows it.</summary>
/// <param name="Picture">The picture.</param>
/// <param name="Figure">What the front matter says of it; null when it says nothing.</param>
internal sealed record ShownPicture(Picture Picture, Figure? Figure);

/// <summary>The pictures of one text.</summary>
/// <param name="ByName">By the name the text uses: a file beside it, or the id of a figure.</param>
/// <param name="Unplaced">Figures of the front matter that the text does not place, in the order written.</param>
internal sealed record TextPictures(ImmutableDictionary<string, ShownPicture> ByName, ImmutableArray<ShownPicture> Unplaced)
{
    /// <summary>Those of a text without pictures.</summary>
    public static TextPictures None { get; } = new(ImmutableDictionary.Create<string, ShownPicture>(StringComparer.Ordinal), []);
}
