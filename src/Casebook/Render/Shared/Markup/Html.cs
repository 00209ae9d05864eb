namespace Casebook.Render.Shared.Markup;

/// <summary>HTML that this program made itself and that templates show as it is; everything else they show is encoded.</summary>
internal sealed class Html(string text)
{
    public string Text { get; } = text;

    /// <summary>HTML, or null for an empty text, so that templates can ask whether there is any.</summary>
    public static Html? From(string? text) => string.IsNullOrEmpty(text) ? null : new Html(text);

    /// <inheritdoc/>
    public override string ToString() => Text;
}
