using System.Collections.Immutable;
using Casebook.Domain;
using Casebook.Files;
using Casebook.Files.Yaml;
using Casebook.Parse.FrontMatter.Fields;

namespace Casebook.Parse.Terms;

/// <summary>The sources that a file of the vocabulary names once, at its head, and its terms by short names.</summary>
internal sealed class FileSources
{
    private static readonly ImmutableArray<string> Keys = ["title", "url"];
    private const string Example = "sources: {hpo: {title: Human Phenotype Ontology, url: \"https://...\"}}";

    private readonly Dictionary<string, TermSource> _named = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TermSource> _ofCodes = new(StringComparer.Ordinal);

    /// <summary>A file that names none.</summary>
    public static FileSources None { get; } = new();

    /// <summary>The sources of a file's head.</summary>
    public static FileSources Read(FieldReader head, FieldContext context)
    {
        var sources = new FileSources();
        foreach (var (key, node) in Entries(head, "sources", Example, context))
        {
            if (ReadSource(node, key.Text, context) is { } source)
                sources._named[key.Text] = source;
        }
        foreach (var (key, node) in Entries(head, "code_sources", "code_sources: {hpo: \"https://...\"}", context))
        {
            if (!TermCodes.Systems.Contains(key.Text, StringComparer.Ordinal))
                FieldReader.ReportUnknown(key, TermCodes.Systems, context);
            else if (context.Text(node, key.Text) is { } written)
                sources._ofCodes[key.Text] = sources.Find(written);
        }
        return sources;
    }

    /// <summary>The source that a term gives: one of the head by its short name, or what is written.</summary>
    public TermSource Find(Located<string> written) => _named.GetValueOrDefault(written.Value) is { } named ? named : new TermSource(written);

    /// <summary>Where the codes of a terminology were read that name no source of their own; null when the head does not say.</summary>
    public TermSource? OfCodes(string system) => _ofCodes.GetValueOrDefault(system);

    private static IEnumerable<(YamlScalar Key, YamlNode Value)> Entries(FieldReader head, string key, string example, FieldContext context) =>
        head.AnyGroup(key, example) is { } group ? group.Entries.Select(entry => (entry.Key, entry.Value)) : [];

    private static TermSource? ReadSource(YamlNode node, string key, FieldContext context)
    {
        if (node is not YamlMapping group)
            return context.Text(node, key) is { } address ? new TermSource(address) : null;
        var fields = FieldReader.Checked(group, Keys, context);
        var title = fields.Text("title");
        return (fields.Text("url") ?? title) is { } place ? new TermSource(place, title?.Value) : null;
    }
}
