using Casebook.Files;

namespace Casebook.Cli.Form.Editing;

/// <summary>One change of a text: a stretch and what takes its place.</summary>
/// <param name="Span">The stretch.</param>
/// <param name="By">What takes its place.</param>
internal readonly record struct TextEdit(TextSpan Span, string By)
{
    /// <summary>Puts something between two letters.</summary>
    public static TextEdit Insert(int at, string text) => new(new TextSpan(at, 0), text);

    /// <summary>Puts something in the place of what stands between two offsets.</summary>
    public static TextEdit Replace(int start, int end, string by) => new(TextSpan.Between(start, end), by);
}
