using System.Text;
using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;
using Casebook.Files;

namespace Casebook.Parse.References.Formats.BibTeX;

/// <summary>Reads the entries of a BibTeX file. Values keep their LaTeX; a broken entry is reported and the next is read.</summary>
internal sealed class BibTeXParser(SourceText file, DiagnosticBag problems)
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    private readonly string _text = file.Text;
    private readonly Dictionary<string, string> _names = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<BibTeXEntry> _entries = [];
    private int _at;

    /// <summary>The entries in order.</summary>
    public List<BibTeXEntry> Read()
    {
        foreach (var month in Months)
            _names[month] = month;
        while ((_at = _text.IndexOf('@', Math.Min(_at, _text.Length))) >= 0)
        {
            var start = _at++;
            var type = TakeWord();
            SkipSpace();
            if (type.Length == 0 || type.Equals("comment", StringComparison.OrdinalIgnoreCase) || !(Skip('{') || Skip('(')))
                continue;
            var before = problems.Count;
            var complete = type.ToLowerInvariant() switch
            {
                "preamble" => ReadValue() is not null,
                "string" => ReadNames(),
                _ => ReadEntry(type.ToLowerInvariant(), start),
            };
            if (!complete && problems.Count == before)
                problems.Add(ParseProblems.EntryNeverClosed(At(start, _at - start)));
        }
        return _entries;
    }

    private bool ReadNames()
    {
        while (true)
        {
            SkipSpace();
            var name = TakeWord();
            SkipSpace();
            if (name.Length == 0 || !Skip('=') || ReadValue() is not { } value)
                return name.Length == 0 && Close();
            _names[name] = value.Value;
            SkipSpace();
            if (!Skip(','))
                return Close();
        }
    }

    private bool ReadEntry(string type, int start)
    {
        SkipSpace();
        var keyStart = _at;
        while (_at < _text.Length && _text[_at] is not (',' or '}' or '\n' or '=' or '{'))
            _at++;
        var key = _text.AsSpan(keyStart, _at - keyStart).Trim().ToString();
        if (_at < _text.Length && _text[_at] == '=')
        {
            problems.Add(ParseProblems.EntryWithoutKey(At(keyStart, key.Length), type));
            (key, _at) = ("", keyStart);
        }
        else
            Skip(',');
        var record = new FieldRecord(file.At(start, Math.Max(1, _at - start)));
        _entries.Add(new BibTeXEntry(type, key, record));
        return ReadFields(record);
    }

    private bool ReadFields(FieldRecord record)
    {
        while (true)
        {
            SkipSpace();
            while (Skip(','))
                SkipSpace();
            if (Skip('}') || Skip(')'))
                return true;
            var nameStart = _at;
            var name = TakeWord();
            if (name.Length == 0)
                return Unexpected();
            SkipSpace();
            if (!Skip('='))
            {
                problems.Add(ParseProblems.FieldWithoutValue(At(nameStart, name.Length), name));
                return SkipToNextEntry();
            }
            if (ReadValue() is not { } value)
                return SkipToNextEntry();
            record.Add(name.ToLowerInvariant(), value);
            SkipSpace();
            if (_at >= _text.Length || StartsEntry(_at))
            {
                // The brace that should close the entry closed the value.
                problems.Add(ParseProblems.FieldNeverClosed(At(value.Location.Span.Start, 1), name));
                return SkipToNextEntry();
            }
            if (_text[_at] is not (',' or '}' or ')'))
            {
                problems.Add(ParseProblems.CommaMissing(At(_at, 1), name));
                if (!char.IsAsciiLetter(_text[_at]))
                    return SkipToNextEntry();
            }
        }
    }

    private Located<string>? ReadValue()
    {
        SkipSpace();
        var start = _at;
        var value = new StringBuilder();
        do
        {
            SkipSpace();
            if (_at >= _text.Length)
                break;
            var partStart = _at;
            if (_text[_at] == '{')
            {
                if (!TakeBraced(value))
                    return Unclosed(partStart, '}');
            }
            else if (_text[_at] == '"')
            {
                if (!TakeQuoted(value))
                    return Unclosed(partStart, '"');
            }
            else if (TakeName() is { Length: > 0 } name)
                value.Append(Named(name, partStart));
            else
            {
                Unexpected();
                return null;
            }
            SkipSpace();
        } while (Skip('#'));
        return new Located<string>(value.ToString(), file.At(start, Math.Max(0, _at - start)));
    }

    private string Named(string name, int at)
    {
        if (char.IsAsciiDigit(name[0]))
            return name;
        if (_names.TryGetValue(name, out var value))
            return value;
        var nearest = NearestName.Find(name, _names.Keys.Order(StringComparer.Ordinal));
        problems.Add(ParseProblems.UndefinedAbbreviation(file.At(at, name.Length), name, nearest));
        return name;
    }

    private bool TakeBraced(StringBuilder value)
    {
        var depth = 0;
        var start = _at + 1;
        for (; _at < _text.Length; _at++)
        {
            var c = _text[_at];
            if (c == '\\')
                _at++;
            else if (c == '{')
                depth++;
            else if (c == '}' && --depth == 0)
            {
                value.Append(_text, start, _at++ - start);
                return true;
            }
            else if (c == '\n' && StartsEntry(_at + 1))
                return false;
        }
        return false;
    }

    private bool TakeQuoted(StringBuilder value)
    {
        var depth = 0;
        var start = ++_at;
        for (; _at < _text.Length; _at++)
        {
            var c = _text[_at];
            if (c == '\\')
                _at++;
            else if (c == '{')
                depth++;
            else if (c == '}')
                depth--;
            else if (c == '"' && depth <= 0)
            {
                value.Append(_text, start, _at++ - start);
                return true;
            }
            else if (c == '\n' && StartsEntry(_at + 1))
                return false;
        }
        return false;
    }

    // An entry cannot begin inside a value: there a brace is missing.
    private bool StartsEntry(int at) => at + 1 < _text.Length && _text[at] == '@' && char.IsAsciiLetter(_text[at + 1]);

    private Located<string>? Unclosed(int start, char mark)
    {
        problems.Add(ParseProblems.ValueNeverClosed(At(start, 1), mark));
        return null;
    }

    private bool Unexpected()
    {
        if (_at >= _text.Length)
            return false;
        problems.Add(ParseProblems.StrayCharacter(At(_at, 1), _text[_at]));
        return SkipToNextEntry();
    }

    private bool Close()
    {
        SkipSpace();
        return Skip('}') || Skip(')');
    }

    private bool SkipToNextEntry()
    {
        var next = _text.IndexOf("\n@", Math.Clamp(_at - 1, 0, _text.Length), StringComparison.Ordinal);
        _at = next < 0 ? _text.Length : next + 1;
        return true;
    }

    private string TakeWord()
    {
        var start = _at;
        while (_at < _text.Length && (char.IsAsciiLetterOrDigit(_text[_at]) || _text[_at] is '_' or '-' or '.' or ':' or '+'))
            _at++;
        return _text[start.._at];
    }

    private string TakeName()
    {
        var start = _at;
        while (
            _at < _text.Length
            && !char.IsWhiteSpace(_text[_at])
            && _text[_at] is not (',' or '}' or '{' or '#' or '"' or ')' or '(' or '=' or '@' or '%' or '\'')
        )
            _at++;
        return _text[start.._at];
    }

    private bool Skip(char c)
    {
        if (_at >= _text.Length || _text[_at] != c)
            return false;
        _at++;
        return true;
    }

    private void SkipSpace()
    {
        while (_at < _text.Length && (char.IsWhiteSpace(_text[_at]) || _text[_at] == '%'))
        {
            // A percent sign at the start of a line begins a note.
            if (_text[_at] == '%')
            {
                var end = _text.IndexOf('\n', _at);
                _at = end < 0 ? _text.Length : end;
            }
            else
                _at++;
        }
    }

    private TextLocation At(int start, int length) => file.At(Math.Min(start, _text.Length), Math.Max(0, Math.Min(length, _text.Length - start)));
}

/// <summary>An entry: <c>@type{key, field = ...}</c>.</summary>
internal sealed record BibTeXEntry(string Type, string Key, FieldRecord Fields);
