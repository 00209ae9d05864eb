namespace Casebook.Render.Shared.Drawings.Body;

/// <summary>In which of the two figures a place is drawn.</summary>
[Flags]
internal enum BodyViews
{
    Front = 1,

    Back = 2,

    /// <summary>In both; its disc stands in the front one.</summary>
    Both = Front | Back,
}

/// <summary>A part of the drawn body.</summary>
/// <param name="Name">Region of the vocabulary, or name of the organ's site.</param>
/// <param name="Shape">Path over the figure; of a paired place, the half on the viewer's right. The outline of the body cuts off what reaches beyond
/// it.</param>
/// <param name="X">Where its disc stands, from the midline; 0 for a place that is not paired.</param>
/// <param name="Y">Where its disc stands, from above.</param>
/// <param name="Views">The figures it is drawn in.</param>
internal sealed record BodyPlace(string Name, string Shape, double X, double Y, BodyViews Views)
{
    /// <summary>Whether there is one on each side.</summary>
    public bool Paired { get; init; }

    /// <summary>Whether it lies inside, and is drawn with an outline of its own.</summary>
    public bool Inner { get; init; }

    /// <summary>The figure in which its disc stands.</summary>
    public BodyViews Home => Views.HasFlag(BodyViews.Front) ? BodyViews.Front : BodyViews.Back;
}
