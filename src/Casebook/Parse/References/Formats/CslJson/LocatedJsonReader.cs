using System.Text;
using System.Text.Json;
using Casebook.Files;

namespace Casebook.Parse.References.Formats.CslJson;

/// <summary>Reads JSON with places. What stands before a mistake is kept.</summary>
internal ref struct LocatedJsonReader
{
    private readonly SourceText _file;
    private readonly ReadOnlySpan<byte> _bytes;
    private Utf8JsonReader _reader;
    private long _byteAt;
    private int _charAt;

    /// <summary>Begins at the start of a file.</summary>
    public LocatedJsonReader(SourceText file)
    {
        _file = file;
        _bytes = Encoding.UTF8.GetBytes(file.Text);
        _reader = new Utf8JsonReader(
            _bytes,
            new JsonReaderOptions
            {
                AllowTrailingCommas = true,
                CommentHandling = JsonCommentHandling.Skip,
                MaxDepth = 32,
            }
        );
    }

    /// <summary>Reads an array item by item, or a single value; a mistake ends the reading and says where.</summary>
    public List<LocatedJson> ReadItems(out TextLocation? mistake)
    {
        var items = new List<LocatedJson>();
        mistake = null;
        try
        {
            if (!_reader.Read())
                return items;
            if (_reader.TokenType != JsonTokenType.StartArray)
            {
                items.Add(ReadValue());
                return items;
            }
            while (_reader.Read() && _reader.TokenType != JsonTokenType.EndArray)
                items.Add(ReadValue());
        }
        catch (JsonException problem)
        {
            mistake = Place(problem);
        }
        return items;
    }

    private LocatedJson ReadValue()
    {
        var location = Here();
        switch (_reader.TokenType)
        {
            case JsonTokenType.StartObject:
                var members = new List<(string, LocatedJson)>();
                while (_reader.Read() && _reader.TokenType != JsonTokenType.EndObject)
                {
                    var name = TextOrEmpty();
                    _reader.Read();
                    members.Add((name, ReadValue()));
                }
                return new LocatedJson(null, members, null, location);
            case JsonTokenType.StartArray:
                var items = new List<LocatedJson>();
                while (_reader.Read() && _reader.TokenType != JsonTokenType.EndArray)
                    items.Add(ReadValue());
                return new LocatedJson(null, null, items, location);
            case JsonTokenType.String:
                return new LocatedJson(TextOrEmpty(), null, null, location);
            case JsonTokenType.Number or JsonTokenType.True or JsonTokenType.False:
                return new LocatedJson(Encoding.UTF8.GetString(_reader.ValueSpan), null, null, location);
            default:
                return new LocatedJson("", null, null, location);
        }
    }

    // Half of a surrogate pair cannot be text.
    private readonly string TextOrEmpty()
    {
        try
        {
            return _reader.GetString() ?? "";
        }
        catch (InvalidOperationException)
        {
            return "";
        }
    }

    private TextLocation Here()
    {
        var target = _reader.TokenStartIndex;
        _charAt += Encoding.UTF8.GetCharCount(_bytes[(int)_byteAt..(int)target]);
        _byteAt = target;
        return _file.At(_charAt, Math.Min(_reader.ValueSpan.Length, _file.Text.Length - _charAt));
    }

    private readonly TextLocation Place(JsonException problem)
    {
        var line = (int)(problem.LineNumber ?? 0) + 1;
        var text = _file.LineAt(line).ToString();
        var bytes = Encoding.UTF8.GetBytes(text).AsSpan();
        var column = Encoding.UTF8.GetCharCount(bytes[..(int)Math.Min(problem.BytePositionInLine ?? 0, bytes.Length)]);
        var start = 0;
        for (var i = 1; i < line; i++)
            start = _file.Text.IndexOf('\n', start) + 1;
        return _file.At(Math.Min(start + column, _file.Text.Length), 1);
    }
}
