using System.Collections.Frozen;
using System.Collections.Immutable;
using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;
using Casebook.Domain.Works;
using Casebook.Files;

namespace Casebook.Parse.References.Formats.Tagged;

/// <summary>Reads EndNote's <c>.enw</c> (refer) and RefWorks' tagged files: their tags are those of RIS by other names.</summary>
internal sealed class ForeignTags
{
    /// <summary><c>%T Title</c>, as EndNote and search engines write it.</summary>
    public static readonly ForeignTags Refer = new(
        "%0",
        "%0 TY,%A AU,%E ED,%T TI,%J T2,%B T2,%D PY,%8 DA,%V VL,%N IS,%P SP,%R DO,%U UR,%@ SN,%I PB,%C CY,%7 ET,%G LA,%F LB,%M AN,%Z N1,%W DB,%Q OT,%9 M3"
    );

    /// <summary><c>T1 Title</c>, as RefWorks writes it.</summary>
    public static readonly ForeignTags RefWorks = new(
        "RT",
        "RT TY,A1 AU,A2 ED,T1 TI,JF JF,JO JA,T2 T2,YR PY,FD DA,VO VL,IS IS,SP SP,OP EP,DO DO,UL UR,LK UR,SN SN,PB PB,PP CY,ED ET,LA LA,AN AN,DB DB,NO N1"
    );

    private static readonly FrozenDictionary<string, string> Types = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["Journal Article"] = "JOUR",
        ["Journal"] = "JOUR",
        ["Electronic Article"] = "JOUR",
        ["Journal, Electronic"] = "JOUR",
        ["Magazine Article"] = "JOUR",
        ["Newspaper Article"] = "JOUR",
        ["Book"] = "BOOK",
        ["Book, Whole"] = "BOOK",
        ["Edited Book"] = "BOOK",
        ["Electronic Book"] = "BOOK",
        ["Book Section"] = "CHAP",
        ["Book, Section"] = "CHAP",
        ["Conference Proceedings"] = "CHAP",
        ["Conference Paper"] = "CHAP",
        ["Thesis"] = "THES",
        ["Dissertation"] = "THES",
        ["Dissertation/Thesis"] = "THES",
        ["Report"] = "RPRT",
        ["Government Document"] = "RPRT",
        ["Web Page"] = "ELEC",
        ["Online Multimedia"] = "ELEC",
        ["Unpublished Work"] = "UNPB",
        ["Manuscript"] = "UNPB",
        ["Unpublished Material"] = "UNPB",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private readonly string _firstTag;
    private readonly FrozenDictionary<string, string> _names;

    private ForeignTags(string firstTag, string names)
    {
        _firstTag = firstTag;
        _names = names.Split(',').Select(pair => pair.Split(' ')).ToFrozenDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
    }

    /// <summary>The RIS type that a program's own words name; <c>GEN</c> where they name none.</summary>
    public static string TypeOf(string words) => Types.GetValueOrDefault(words.Trim(), "GEN");

    public ImmutableArray<Work> Read(SourceText file, DiagnosticBag problems)
    {
        var records = new List<FieldRecord>();
        var text = file.Text;
        var tag = "";
        Located<string>? value = null;
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            if (end < 0)
                end = text.Length;
            var line = text.AsSpan(start, end - start).TrimEnd();
            if (TagOf(line) is { Length: > 0 } next)
            {
                Keep();
                tag = next;
                if (tag == _firstTag)
                    records.Add(new FieldRecord(file.At(start, line.Length)));
                value = new Located<string>(line[2..].Trim().ToString(), file.At(Math.Min(start + 3, text.Length), Math.Max(0, line.Length - 3)));
                if (records.Count == 0)
                    problems.Add(ParseProblems.TagBeforeReference(file.At(start, line.Length), tag, _firstTag));
            }
            else if (line.Trim().Length > 0)
            {
                if (value is { } open)
                    value = open.With($"{open.Value} {line.Trim()}");
                else
                    problems.Add(ParseProblems.StrayLine(file.At(start, line.Length), _firstTag));
            }
            start = end + 1;
        }
        Keep();
        return [.. records.Select(record => RisReader.ToWork(record, problems))];

        void Keep()
        {
            if (value is { } whole && records.Count > 0 && _names.TryGetValue(tag, out var name))
                records[^1].Add(name, name == "TY" ? whole.With(TypeOf(whole.Value)) : whole);
            value = null;
        }
    }

    // A per cent sign with its letter, or two capitals or digits, and a space behind.
    private string TagOf(ReadOnlySpan<char> line)
    {
        if (line.Length < 2 || line.Length > 2 && line[2] != ' ')
            return "";
        var isTag =
            _firstTag[0] == '%'
                ? line[0] == '%'
                : char.IsAsciiLetterUpper(line[0]) && (char.IsAsciiLetterUpper(line[1]) || char.IsAsciiDigit(line[1]));
        return isTag ? line[..2].ToString() : "";
    }
}
