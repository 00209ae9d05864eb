using Casebook.Relate.Cases;
using Casebook.Render.Shared.Markup;
using Casebook.Render.Shared.Strings;

namespace Casebook.Render.Shared.Drawings.Body;

/// <summary>Cases side by side: where each has findings, without numbers.</summary>
internal static class SmallBodyMap
{
    /// <summary>The small map of a case; the page must hold a large one, from whose parts it is made.</summary>
    /// <param name="entry">The case.</param>
    /// <param name="number">Its number on the page.</param>
    /// <param name="words">Words of the interface.</param>
    public static Html Draw(CaseEntry entry, int number, UiStrings words)
    {
        var placed = PlacedFinding.Of(entry).Where(finding => finding.Present).ToList();
        var name = words.Format("body_small_name", SvgWriter.Number(number), entry.Case.Title.Value);
        return new Html(new BodyFigures(words, TermBodyMap.Id).DrawSmall(name, $"{TermBodyMap.Id}-{number}", CaseBodyMap.Marks(placed)));
    }
}
