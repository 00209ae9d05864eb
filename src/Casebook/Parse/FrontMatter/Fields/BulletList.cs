using System.Collections.Immutable;
using Casebook.Files;
using Casebook.Files.Yaml;

namespace Casebook.Parse.FrontMatter.Fields;

/// <summary>Reads lists whose entries begin with a bullet, or with a hyphen without its space, which YAML takes for one text.</summary>
internal static class BulletList
{
    private const string Bullets = "•‣▪●◦∙";
    private const string Hyphens = "-–—*·";

    /// <summary>The entries of such a text; none when it is a text like any other.</summary>
    public static ImmutableArray<YamlNode> EntriesOf(YamlScalar scalar)
    {
        if (
            scalar.Quoted
            || scalar.Text.Length < 2
            || scalar.Text.StartsWith("-ve", StringComparison.OrdinalIgnoreCase)
            || !(IsOneOf(Bullets, scalar.Text[0]) || IsOneOf(Hyphens, scalar.Text[0]))
        )
            return [];
        var (file, span) = scalar.Location;
        var raw = file.Text.AsSpan(span.Start, span.Length);
        var entries = ImmutableArray.CreateBuilder<YamlNode>();
        var at = 0;
        while (at < raw.Length)
        {
            if (char.IsWhiteSpace(raw[at]))
            {
                at++;
                continue;
            }
            if (!IsOneOf(Bullets, raw[at]) && !IsOneOf(Hyphens, raw[at]))
                return [];
            var start = at + 1;
            var end = start;
            while (end < raw.Length && raw[end] != '\n' && !IsOneOf(Bullets, raw[end]))
                end++;
            var words = raw[start..end];
            var text = words.Trim();
            if (text.Length > 0)
                entries.Add(new YamlScalar(text.ToString(), false, file.At(span.Start + start + words.IndexOf(text), text.Length)));
            at = end;
        }
        return entries.DrainToImmutable();
    }

    /// <summary>A name without the hyphen that was meant to begin its entry; <c>-ve</c> is a denial.</summary>
    public static Located<string> WithoutHyphen(Located<string> name) =>
        name.Value.Length > 1
        && ((name.Value[0] == '-' && !name.Value.StartsWith("-ve", StringComparison.OrdinalIgnoreCase)) || IsOneOf(Bullets, name.Value[0]))
        && name.Value[1..].TrimStart() is { Length: > 0 } rest
            ? name.Part(name.Value.Length - rest.Length, rest.Length)
            : name;

    private static bool IsOneOf(string marks, char c) => marks.Contains(c, StringComparison.Ordinal);
}
