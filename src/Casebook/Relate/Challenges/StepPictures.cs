using System.Collections.Immutable;
using Casebook.Domain;
using Casebook.Domain.Prose;

namespace Casebook.Relate.Challenges;

/// <summary>Moves pictures to the step that their author names.</summary>
internal sealed class StepPictures
{
    private readonly Dictionary<string, KnownAt> _at = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Block> _blocks = new(StringComparer.Ordinal);

    /// <summary>The pictures of a case with a step of their own.</summary>
    public static StepPictures Of(TeachingCase source, KnownWhen known)
    {
        var pictures = new StepPictures();
        foreach (var figure in source.Figures)
        {
            if (known.Of(figure) is not { } at)
                continue;
            pictures._at[figure.File.Value] = at;
            var image = new Image(figure.File.Value, figure.Alt?.Value ?? "", "", figure.Id.Value, figure.File.Location);
            pictures._blocks[figure.File.Value] = new FigureBlock(image, figure.Caption?.Content ?? [], figure.File.Location);
        }
        foreach (var figure in known.Story.SelectMany(section => section.Blocks).OfType<FigureBlock>())
        {
            if (pictures._at.ContainsKey(figure.Image.Url))
                pictures._blocks[figure.Image.Url] = figure;
        }
        return pictures;
    }

    /// <summary>The blocks of a section: without pictures of other steps, with its own.</summary>
    public IEnumerable<Block> In(int section, ImmutableArray<Block> blocks)
    {
        var here = blocks.OfType<FigureBlock>().Select(figure => figure.Image.Url).ToHashSet(StringComparer.Ordinal);
        return blocks
            .Where(block => block is not FigureBlock figure || !_at.TryGetValue(figure.Image.Url, out var at) || at.Section == section)
            .Concat(_at.Where(pair => pair.Value.Section == section && !here.Contains(pair.Key)).Select(pair => _blocks[pair.Key]));
    }
}
