using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Casebook.Diagnostics.Catalogue;
using Casebook.Domain.Records;
using Casebook.Files;
using Casebook.Parse.FrontMatter.Fields;

namespace Casebook.Parse.FrontMatter.Records;

/// <summary>Reads entries of clinical lists that are written in one line, as notes are. What cannot be taken apart stays as it is written.</summary>
internal static partial class RecordLines
{
    /// <summary>Vital signs such as <c>T 38.9 °C, HR 120/min, BP 90/60</c>.</summary>
    public static ImmutableArray<RecordDetail> Vitals(Located<string> line, RecordForm form, FieldContext context)
    {
        var names = form
            .Fields.SelectMany(field => field.Also.Prepend(field.Key), (field, name) => (Name: name, field.Key))
            .OrderByDescending(pair => pair.Name.Length)
            .ToList();
        var details = ImmutableArray.CreateBuilder<RecordDetail>();
        var rest = new List<Located<string>>();
        foreach (var part in Parts(line))
        {
            var key = KeyOf(part.Value, names, out var length);
            var value = key is null ? part : Trimmed(part, length);
            // In some countries RR is the pressure of Riva-Rocci.
            if (key == "respiration" && Pressure().IsMatch(value.Value))
                key = "pressure";
            if (key is null || value.Value.Length == 0 || details.Any(detail => detail.Key == key))
                rest.Add(part);
            else
                details.Add(new RecordDetail(key, context.Rich(value)));
        }
        return WithRest(details, rest, line, context);
    }

    /// <summary>Pregnancies such as <c>G2P1, 26+3 weeks</c>.</summary>
    public static ImmutableArray<RecordDetail> Obstetric(Located<string> line, FieldContext context)
    {
        var details = ImmutableArray.CreateBuilder<RecordDetail>();
        var rest = new List<Located<string>>();
        foreach (var part in Parts(line))
        {
            if (Pregnancies().Match(part.Value) is { Success: true } count)
            {
                details.Add(new RecordDetail("gravida", context.Rich(part.Part(count.Groups[1].Index, count.Groups[1].Length))));
                details.Add(new RecordDetail("para", context.Rich(part.Part(count.Groups[2].Index, count.Groups[2].Length))));
            }
            else if (Gestation().IsMatch(part.Value) && details.All(detail => detail.Key != "gestation"))
                details.Add(new RecordDetail("gestation", context.Rich(part)));
            else
                rest.Add(part);
        }
        return WithRest(details, rest, line, context, isTold: false);
    }

    /// <summary>The details that were read, and the rest as a note.</summary>
    public static ImmutableArray<RecordDetail> WithRest(
        ImmutableArray<RecordDetail>.Builder details,
        List<Located<string>> rest,
        Located<string> line,
        FieldContext context,
        bool isTold = true
    )
    {
        if (rest.Count == 0)
            return details.DrainToImmutable();
        if (isTold && rest.Find(part => part.Value.AsSpan().ContainsAnyInRange('0', '9')) is { Value: not null } unread)
            context.Problems.Add(ParseProblems.UnreadVitals(unread));
        var words = new Located<string>(string.Join(", ", rest.Select(part => part.Value)), rest.Count == 1 ? rest[0].Location : line.Location);
        details.Add(new RecordDetail("note", context.Rich(words)));
        return details.DrainToImmutable();
    }

    /// <summary>Parts behind commas; 38,9 is a number.</summary>
    public static IEnumerable<Located<string>> Parts(Located<string> line)
    {
        var start = 0;
        for (var i = 0; i <= line.Value.Length; i++)
        {
            var ends =
                i == line.Value.Length
                || line.Value[i] is ';' or '\n'
                || (line.Value[i] == ',' && (i + 1 == line.Value.Length || line.Value[i + 1] == ' '));
            if (!ends)
                continue;
            if (Trimmed(line.Part(start, i - start), 0) is { Value.Length: > 0 } part)
                yield return part;
            start = i + 1;
        }
    }

    /// <summary>The words of a text from an offset on, without what stands around them.</summary>
    public static Located<string> Trimmed(Located<string> text, int from)
    {
        var end = text.Value.Length;
        while (from < end && text.Value[from] is ' ' or ':' or '=' or '\t')
            from++;
        while (end > from && text.Value[end - 1] is ' ' or '.' or '\t')
            end--;
        return text.Part(from, end - from);
    }

    private static string? KeyOf(string part, List<(string Name, string Key)> names, out int length)
    {
        foreach (var (name, key) in names)
        {
            var written = name.Replace('_', ' ');
            // One letter is a sign by its case.
            if (!part.StartsWith(written, written.Length > 1 ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal))
                continue;
            if (
                part.Length > written.Length
                && char.IsLetterOrDigit(part[written.Length])
                && !(written.Length > 1 && char.IsDigit(part[written.Length]))
            )
                continue;
            length = written.Length;
            return key;
        }
        length = 0;
        return part.EndsWith("room air", StringComparison.OrdinalIgnoreCase) ? "oxygen" : null;
    }

    [GeneratedRegex(@"^\d{2,3} ?/ ?\d{2,3}\b")]
    private static partial Regex Pressure();

    [GeneratedRegex(@"^G ?(\d+) ?,? ?P ?(\d+(?:\+\d+)?)$", RegexOptions.IgnoreCase)]
    private static partial Regex Pregnancies();

    [GeneratedRegex(@"^(?:at )?\d{1,2}(?:\+\d)? ?(?:/7|weeks?|wks?|w)\b.*$", RegexOptions.IgnoreCase)]
    private static partial Regex Gestation();
}
