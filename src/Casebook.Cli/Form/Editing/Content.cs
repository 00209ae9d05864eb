namespace Casebook.Cli.Form.Editing;

/// <summary>What an edit puts into a case: a text, or a text below keys and in lists that are not there yet.</summary>
internal abstract record Content
{
    /// <summary>A text.</summary>
    internal sealed record Text(string Value) : Content;

    /// <summary>Something below a key.</summary>
    internal sealed record Below(string Key, Content Value) : Content;

    /// <summary>Something as the only entry of a list.</summary>
    internal sealed record Item(Content Value) : Content;

    /// <summary>Lines as somebody wrote them, the first at their column.</summary>
    internal sealed record Lines(string Yaml) : Content
    {
        /// <summary>Whether it is a single value that fits behind a colon.</summary>
        public bool IsOne =>
            !Yaml.Contains('\n', StringComparison.Ordinal)
            && (Yaml[0] is '{' or '[' or '"' || !(Yaml.Contains(": ", StringComparison.Ordinal) || Yaml.StartsWith("- ", StringComparison.Ordinal)));

        /// <summary>The lines, all but the first moved to a column.</summary>
        public string At(int column) => Yaml.Replace("\n", $"\n{Spaces(column)}", StringComparison.Ordinal);
    }

    /// <summary>What stands behind the colon of a key, with the space or the line break before it.</summary>
    /// <param name="column">Column of the key, from 0.</param>
    public string AfterKey(int column) =>
        this switch
        {
            Text text => " " + ScalarText.Of(text.Value, column + 2, inFlow: false),
            Below below => $"\n{Spaces(column + 2)}{below.AsLine(column + 2)}",
            Lines { IsOne: true } line => " " + line.Yaml,
            Lines lines => $"\n{Spaces(column + 2)}{lines.At(column + 2)}",
            _ => $"\n{Spaces(column + 2)}- {((Item)this).Value.AfterDash(column + 4)}",
        };

    /// <summary>What stands behind the hyphen of an entry.</summary>
    /// <param name="column">Column of what stands there, from 0.</param>
    public string AfterDash(int column) =>
        this switch
        {
            Text text => ScalarText.Of(text.Value, column, inFlow: false),
            Below below => below.AsLine(column),
            Lines lines => lines.At(column),
            _ => $"- {((Item)this).Value.AfterDash(column + 2)}",
        };

    /// <summary>What stands in brackets or braces.</summary>
    public string InFlow() =>
        this switch
        {
            Text text => ScalarText.Of(text.Value, 0, inFlow: true),
            Below below => $"{{{below.InBraces()}}}",
            Lines lines => lines.Yaml,
            _ => $"[{((Item)this).Value.InFlow()}]",
        };

    private static string Spaces(int count) => new(' ', count);
}

/// <summary>How a key and its content are written.</summary>
internal static class KeyedContent
{
    /// <summary>As a line of its own, without the spaces before it.</summary>
    public static string AsLine(this Content.Below below, int column) =>
        $"{ScalarText.Of(below.Key, column, inFlow: false)}:{below.Value.AfterKey(column)}";

    /// <summary>As an entry in braces.</summary>
    public static string InBraces(this Content.Below below) => $"{ScalarText.Of(below.Key, 0, inFlow: true)}: {below.Value.InFlow()}";

    /// <summary>As an entry in braces, or as a line at a column.</summary>
    public static string In(this Content.Below below, bool inBraces, int column) => inBraces ? below.InBraces() : below.AsLine(column);
}
