using System.Collections.Immutable;
using Casebook.Domain;
using Casebook.Relate.Cases;
using Casebook.Relate.Spoilers;
using Casebook.Render.Shared.Pictures;

namespace Casebook.Render.Shared.Parts;

/// <summary>The pictures of a case as they may be shown before the answer: their files have names that say nothing, and what is written of them is
/// cleaned like the rest.</summary>
internal static class CleanPictures
{
    public static PageFigures Of(CaseEntry entry, SiteContext context)
    {
        var filter = new SpoilerFilter(SpoilerNames.Of(entry), "figure");
        var pictures = context.Pictures.Of(entry.SourcePath);
        return new PageFigures(
            new TextPictures(
                pictures.ByName.ToImmutableDictionary(
                    pair => pair.Key,
                    pair => pair.Value with { Figure = Clean(pair.Value.Figure, filter) },
                    StringComparer.Ordinal
                ),
                []
            )
        );
    }

    private static Figure? Clean(Figure? figure, SpoilerFilter filter) =>
        figure is null
            ? null
            : figure with
            {
                Id = figure.Id.With(""),
                // A mark says what is to be seen, which is the question.
                Annotations = [],
                Alt = figure.Alt is { } alt ? alt.With(filter.Plain(alt.Value)) : null,
                Caption = figure.Caption is { } caption ? filter.Line(caption) : null,
                Credit = figure.Credit is { } credit ? filter.Plain(credit) : null,
            };
}
