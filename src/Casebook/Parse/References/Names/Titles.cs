namespace Casebook.Parse.References.Names;

/// <summary>Titles as works keep them.</summary>
internal static class Titles
{
    /// <summary>The title without its final stop; an ellipsis stays.</summary>
    public static string WithoutStop(string title) =>
        title.EndsWith('.') && !title.EndsWith("..", StringComparison.Ordinal) ? title[..^1].TrimEnd() : title;
}
