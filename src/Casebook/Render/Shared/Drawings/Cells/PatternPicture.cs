using Casebook.Domain;
using Casebook.Render.Shared.Markup;
using Casebook.Render.Shared.Strings;

namespace Casebook.Render.Shared.Drawings.Cells;

/// <summary>A pattern as a picture of its own.</summary>
internal static class PatternPicture
{
    /// <summary>The picture, named as a sketch.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="id">Id of the picture's name, unique on the page.</param>
    /// <param name="words">Words of the interface.</param>
    public static Html Draw(AntinuclearPattern pattern, string id, UiStrings words)
    {
        var svg = new SvgWriter().Picture(id, words.Format("pattern_picture_name", pattern.Name), 0, 0, PatternCells.Width, PatternCells.Height);
        PatternCells.Draw(svg, pattern.Picture, 0, 0);
        return new Html(svg.Close().ToString());
    }
}
