using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;
using Casebook.Files;

namespace Casebook.Parse.References.Formats.Tagged;

/// <summary>Reads the lines <c>TAG - value</c> of RIS and PubMed files.</summary>
/// <param name="file">The file.</param>
/// <param name="firstTag">The tag every record begins with.</param>
/// <param name="lastTag">The tag every record ends with; empty where a blank line ends it.</param>
/// <param name="problems">Where problems go.</param>
internal sealed class TaggedFile(SourceText file, string firstTag, string lastTag, DiagnosticBag problems)
{
    private readonly List<FieldRecord> _records = [];
    private FieldRecord? _record;
    private string _tag = "";
    private string _value = "";
    private TextLocation _valueAt;
    private List<string>? _more;

    /// <summary>The records in order.</summary>
    public List<FieldRecord> Read()
    {
        var text = file.Text;
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            if (end < 0)
                end = text.Length;
            ReadLine(start, text.AsSpan(start, end - start));
            start = end + 1;
        }
        EndRecord();
        return _records;
    }

    private void ReadLine(int start, ReadOnlySpan<char> line)
    {
        if (line.Trim().IsEmpty)
        {
            EndField();
            // Other hosts than PubMed part their records by a blank line alone.
            if (lastTag.Length == 0 && _record is not null)
                EndRecord();
        }
        else if (TagOf(line) is { } tag)
        {
            EndField();
            var value = line[(tag.Value + 1)..];
            BeginField(
                line[..tag.Length].ToString(),
                value.Trim().ToString(),
                file.At(start + tag.Value + 1 + (value.Length - value.TrimStart().Length), value.Trim().Length),
                start
            );
        }
        else if (_tag.Length > 0)
            (_more ??= []).Add(line.Trim().ToString());
        else
        {
            problems.Add(ParseProblems.StrayLine(file.At(start, line.Length), firstTag));
        }
    }

    private void BeginField(string tag, string value, TextLocation at, int lineStart)
    {
        if (tag == firstTag)
        {
            if (_record is not null && lastTag.Length > 0)
                problems.Add(ParseProblems.ReferenceWithoutEnd(_record.Location, lastTag));
            EndRecord();
            _record = new FieldRecord(file.At(lineStart, at.Span.End - lineStart));
        }
        if (tag == lastTag && lastTag.Length > 0)
        {
            EndRecord();
            return;
        }
        if (_record is null && lastTag.Length == 0)
            _record = new FieldRecord(file.At(lineStart, at.Span.End - lineStart));
        if (_record is null)
        {
            problems.Add(ParseProblems.TagBeforeReference(file.At(lineStart, at.Span.End - lineStart), tag, firstTag));
            return;
        }
        (_tag, _value, _valueAt) = (tag, value, at);
    }

    private void EndField()
    {
        if (_tag.Length == 0)
            return;
        var value = _more is null ? _value : string.Join(' ', _more.Prepend(_value));
        _record?.Add(_tag, new Located<string>(value, _valueAt));
        (_tag, _more) = ("", null);
    }

    private void EndRecord()
    {
        EndField();
        if (_record is not null)
            _records.Add(_record);
        _record = null;
    }

    // Two to four capitals or digits, spaces, then a hyphen with a space or nothing behind it.
    private static (int Length, int Value)? TagOf(ReadOnlySpan<char> line)
    {
        var length = 0;
        while (length < line.Length && length < 4 && (char.IsAsciiLetterUpper(line[length]) || char.IsAsciiDigit(line[length])))
            length++;
        if (length < 2)
            return null;
        var hyphen = length;
        while (hyphen < line.Length && hyphen < 6 && line[hyphen] == ' ')
            hyphen++;
        if (hyphen >= line.Length || line[hyphen] != '-')
            return null;
        return hyphen + 1 == line.Length || line[hyphen + 1] == ' ' ? (length, hyphen) : null;
    }
}
