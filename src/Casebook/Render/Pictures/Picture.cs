using System.Collections.Immutable;

namespace Casebook.Render.Pictures;

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
