namespace Casebook.Render.Shared.Pictures;

/// <summary>The pictures of one page while it is written: its figures are numbered in the order they stand, each id is given once, and the first
/// picture is known.</summary>
internal sealed class PageFigures(TextPictures pictures)
{
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private int _number;
    private bool _hasPicture;

    /// <summary>Figures that the text does not place.</summary>
    public IEnumerable<ShownPicture> Unplaced => pictures.Unplaced;

    /// <summary>The picture a text calls by a name; null when there is none.</summary>
    public ShownPicture? Find(string name) => pictures.ByName.GetValueOrDefault(name);

    /// <summary>Whether any figure has been written: a picture that can be enlarged.</summary>
    public bool HasFigures { get; private set; }

    /// <summary>Says that a figure is written.</summary>
    public void Count() => HasFigures = true;

    /// <summary>The number of the next figure.</summary>
    public int NextNumber() => ++_number;

    /// <summary>Whether no picture has been written before this one.</summary>
    public bool IsFirst() => !_hasPicture && (_hasPicture = true);

    /// <summary>Takes an id for a figure; false when there is none, it cannot be one, or an earlier figure has it.</summary>
    public bool TakeId(string id) => id.Length > 0 && !id.Any(char.IsWhiteSpace) && _ids.Add(id);
}
