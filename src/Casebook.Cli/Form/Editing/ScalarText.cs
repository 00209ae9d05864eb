using System.Globalization;
using System.Text;
using Casebook.Files.Yaml;

namespace Casebook.Cli.Form.Editing;

/// <summary>Writes a text into YAML in the manner of what stood there: bare where it can be, in the same quotes, as the same sort of block.</summary>
internal static class ScalarText
{
    private const int Width = 100;
    private static readonly HashSet<string> Empty = ["~", "null", "Null", "NULL"];

    /// <summary>The text.</summary>
    /// <param name="value">What is to be read.</param>
    /// <param name="indent">Column of a block's lines, from 0.</param>
    /// <param name="inFlow">Whether it stands in braces or brackets.</param>
    public static string Of(string value, int indent, bool inFlow)
    {
        if (CanBeBare(value, inFlow))
            return value;
        return value.Contains('\n', StringComparison.Ordinal) && !inFlow && CanBeBlock(value) ? Block("|", value, indent) : Quoted(value);
    }

    /// <summary>The text in the manner of an older one.</summary>
    public static string Like(string value, YamlScalar old, int indent, bool inFlow)
    {
        var written = old.Location.File.Text.AsSpan(old.Location.Span.Start, old.Location.Span.Length);
        if (!old.Quoted || written.IsEmpty)
            return Of(value, indent, inFlow);
        return written[0] switch
        {
            '\'' when !value.Contains('\n', StringComparison.Ordinal) => $"'{value.Replace("'", "''", StringComparison.Ordinal)}'",
            '|' or '>' when CanBeBlock(value) => Block(Header(written, value), value, indent),
            '|' or '>' => Of(value, indent, inFlow),
            _ => Quoted(value),
        };
    }

    // A number of spaces belongs to the old lines; folding joins what was meant to stand apart; a remark behind the mark stays.
    private static string Header(ReadOnlySpan<char> written, string value)
    {
        var line = written[..(written.IndexOf('\n') is >= 0 and var end ? end : written.Length)].TrimEnd();
        var mark = line[..(line.IndexOf(' ') is >= 0 and var space ? space : line.Length)];
        var kept = string.Concat(mark.ToString().Where(c => !char.IsAsciiDigit(c)));
        if (value.Split('\n').Any(one => one.StartsWith(' ')))
            kept = kept.Replace('>', '|');
        return $"{kept}{line[mark.Length..]}";
    }

    private static string Block(string header, string value, int indent)
    {
        var text = new StringBuilder(header);
        var isFolded = header[0] == '>';
        var lines = isFolded ? value.Split('\n').SelectMany((line, i) => i == 0 ? Wrapped(line) : Wrapped(line).Prepend("")) : value.Split('\n');
        foreach (var line in lines)
            text.Append('\n').Append(line.Length == 0 ? "" : new string(' ', indent)).Append(line);
        return text.ToString();
    }

    private static IEnumerable<string> Wrapped(string line)
    {
        var rest = line;
        while (rest.Length > Width)
        {
            var end = rest.LastIndexOf(' ', Width);
            // Only a single space between two words may become a line break.
            while (end > 0 && (rest[end - 1] == ' ' || rest[end + 1] == ' '))
                end = rest.LastIndexOf(' ', end - 1);
            if (end <= 0)
                break;
            yield return rest[..end];
            rest = rest[(end + 1)..];
        }
        yield return rest;
    }

    // A block keeps what its lines hold but for spaces at its very beginning and letters that no line may have.
    private static bool CanBeBlock(string value) =>
        value.Length > 0 && value[0] is not (' ' or '\n') && value.All(c => c is '\n' || !char.IsControl(c));

    private static bool CanBeBare(string value, bool inFlow)
    {
        if (value.Length == 0 || Empty.Contains(value) || value[^1] is ' ' or ':' || !CanBegin(value[0]))
            return false;
        for (var i = 0; i < value.Length; i++)
        {
            var (c, next) = (value[i], i + 1 < value.Length ? value[i + 1] : 'a');
            if (char.IsControl(c) || (c == ':' && char.IsWhiteSpace(next)) || (c == '#' && i > 0 && char.IsWhiteSpace(value[i - 1])))
                return false;
            if (inFlow && c is ',' or '[' or ']' or '{' or '}' or ':')
                return false;
        }
        return true;
    }

    private static bool CanBegin(char first) => char.IsLetterOrDigit(first) || first is '(' or '<' or '≥' or '≤' or '+' or '°' or '±' or '/' or '.';

    private static string Quoted(string value)
    {
        var quoted = new StringBuilder("\"");
        foreach (var c in value)
        {
            _ = c switch
            {
                '"' or '\\' => quoted.Append('\\').Append(c),
                '\n' => quoted.Append("\\n"),
                '\t' => quoted.Append("\\t"),
                _ when char.IsControl(c) => quoted.Append(CultureInfo.InvariantCulture, $"\\x{(int)c:X2}"),
                _ => quoted.Append(c),
            };
        }
        return quoted.Append('"').ToString();
    }
}
