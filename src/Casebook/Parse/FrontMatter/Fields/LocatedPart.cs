using Casebook.Files;

namespace Casebook.Parse.FrontMatter.Fields;

/// <summary>Places of parts of a text.</summary>
internal static class LocatedPart
{
    /// <summary>A part of a text at its own place; at the place of the whole when the file has the text in another form, such as with
    /// escapes.</summary>
    public static Located<string> Part(this Located<string> text, int start, int length)
    {
        var (file, span) = text.Location;
        var value = text.Value.Substring(start, length);
        var asWritten = span.Length == text.Value.Length && file.Text.AsSpan(span.Start, span.Length).SequenceEqual(text.Value);
        return new Located<string>(value, asWritten ? file.At(span.Start + start, length) : text.Location);
    }
}
