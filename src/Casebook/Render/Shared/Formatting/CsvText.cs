using System.Buffers;
using System.Text;

namespace Casebook.Render.Shared.Formatting;

/// <summary>Writes tables by RFC 4180.</summary>
internal static class CsvText
{
    private static readonly SearchValues<char> DurationLetters = SearchValues.Create("0123456789YMD");

    /// <summary>Adds a row.</summary>
    public static void Row(StringBuilder text, string[] cells) => text.AppendJoin(',', cells.Select(Cell)).Append("\r\n");

    // A cell that begins like a formula would be run by a spreadsheet; a negative duration (-P4Y) is none.
    private static string Cell(string value)
    {
        if (value.Length > 0 && (value[0] is '=' or '+' or '-' or '@') && !IsDuration(value))
            value = "'" + value;
        return value.AsSpan().IndexOfAny("\",\r\n") < 0 ? value : $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }

    private static bool IsDuration(string value) =>
        value.StartsWith("-P", StringComparison.Ordinal) && value.AsSpan(2).IndexOfAnyExcept(DurationLetters) < 0;
}
