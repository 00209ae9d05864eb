using System.Collections.Immutable;
using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;
using Casebook.Files.Yaml;

namespace Casebook.Files.Shapes;

/// <summary>Fields that once had another key: files with the old one keep working for two minor versions, and the message gives the new line.</summary>
internal static class FormerKeys
{
    /// <summary>The lines with today's keys. An old key beside its new one is left as it is, to be told as unknown.</summary>
    /// <param name="lines">As they are written.</param>
    /// <param name="fields">What the file may hold.</param>
    /// <param name="problems">Takes a message for each old key.</param>
    public static YamlMapping Translate(YamlMapping lines, ImmutableArray<Field> fields, DiagnosticBag problems)
    {
        if (fields.All(field => field.Formerly.IsEmpty))
            return lines;
        var entries = lines.Entries;
        for (var i = 0; i < entries.Length; i++)
        {
            var key = entries[i].Key;
            if (fields.FirstOrDefault(field => field.Formerly.Contains(key.Text)) is not { } field || lines[field.Key] is not null)
                continue;
            problems.Add(VersionProblems.OldKey(key.Location, key.Text, field.Key, Line(field.Key, entries[i])));
            entries = entries.SetItem(i, entries[i] with { Key = key with { Text = field.Key } });
        }
        return lines with { Entries = entries };
    }

    // What stands behind the colon stays as it is written; of several lines the first.
    private static string Line(string key, YamlEntry entry)
    {
        var (file, span) = entry.Value.Location;
        var isBelow = file.At(span.Start, 0).Start.Line != entry.Key.Location.Start.Line;
        return isBelow ? $"{key}:" : $"{key}: {file.Text.AsSpan(span.Start, span.Length).ToString().Split('\n')[0].TrimEnd()}";
    }
}
