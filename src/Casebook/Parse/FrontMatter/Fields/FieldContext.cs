using System.Collections.Frozen;
using System.Collections.Immutable;
using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;
using Casebook.Domain;
using Casebook.Domain.Negation;
using Casebook.Files;
using Casebook.Files.Yaml;

namespace Casebook.Parse.FrontMatter.Fields;

/// <summary>Reads single values, reporting those of another shape.</summary>
/// <param name="Markdown">Reads running text.</param>
/// <param name="Problems">Takes the problems.</param>
internal sealed record FieldContext(IMarkdownReader Markdown, DiagnosticBag Problems)
{
    /// <summary>Whether the file is a case, so that an unknown field may be a clinical fact that belongs elsewhere.</summary>
    public bool IsCase { get; init; }

    /// <summary>The site's language (BCP 47).</summary>
    public string Language { get; init; } = "en";

    /// <summary>The words of denial of the site's language and of English.</summary>
    public NegationLexicon Denials { get; init; } = NegationLexicon.For("en");

    // Lists in which a word for none can be no entry.
    private static readonly FrozenSet<string> ListsOfNames = FrozenSet.Create(
        StringComparer.Ordinal,
        "findings",
        "finding",
        "absent",
        "present",
        "sites",
        "diagnosis",
        "differential",
        "for",
        "against",
        "serology",
        "labs",
        "timeline",
        "treatment",
        "specialties",
        "learning_points",
        "questions",
        "figures",
        "references"
    );

    /// <summary>A value as one text; null when it is empty or no text at all.</summary>
    /// <param name="node">The value.</param>
    /// <param name="key">The key it belongs to, for the message.</param>
    public Located<string>? Text(YamlNode node, string key)
    {
        if (node is YamlScalar scalar)
            return TextOf(scalar);
        if (node is YamlMapping { Entries: [{ Value: YamlScalar }] } split && !split.InBraces)
        {
            var joined = AsWritten(split);
            Problems.Add(ParseProblems.TextHasColon(joined with { Location = split.Location }, key));
            return joined;
        }
        Problems.Add(ParseProblems.NotOneText(node.Location, node.Description, key));
        return null;
    }

    /// <summary>A value as running text; null when it is empty or no text at all.</summary>
    public RichText? Rich(YamlNode node, string key) => Text(node, key) is { } text ? Rich(text) : null;

    /// <summary>A text as running text.</summary>
    public RichText Rich(Located<string> text) => Markdown.ReadRichText(text, Problems);

    /// <summary>The entries of a list, or the value itself as the only one; empty entries are reported and left out.</summary>
    public ImmutableArray<YamlNode> Items(YamlNode? node, string key)
    {
        if (node is null or YamlScalar { IsEmpty: true })
            return [];
        if (SaysNone(node, key))
            return [];
        if (node is YamlScalar text && BulletList.EntriesOf(text) is { Length: > 0 } bullets)
            return bullets;
        if (node is not YamlSequence list)
            return [node];
        var items = ImmutableArray.CreateBuilder<YamlNode>(list.Items.Length);
        foreach (var item in list.Items)
        {
            if (item is YamlScalar { IsEmpty: true })
                Problems.Add(ParseProblems.EmptyEntry(item.Location, key));
            else
                items.Add(item);
        }
        return items.DrainToImmutable();
    }

    // "findings: none"; beside other entries the word is one of them, and told there.
    private bool SaysNone(YamlNode node, string key)
    {
        if ((node is YamlSequence { Items: [var only] } ? only : node) is not YamlScalar scalar || !ListsOfNames.Contains(key))
            return false;
        if (TextOf(scalar) is not { } word || !Denials.IsNone(word.Value))
            return false;
        Problems.Add(ParseProblems.ListOfNothing(word, key));
        return true;
    }

    /// <summary>The words of a value; null when there are none.</summary>
    public static Located<string>? TextOf(YamlScalar scalar)
    {
        if (scalar.IsEmpty)
            return null;
        var text = scalar.Text.Trim();
        return text.Length == 0 ? null : new Located<string>(text, scalar.Words);
    }

    /// <summary>The words of a text that was taken for a key with a value, as they stand in the file.</summary>
    public static Located<string> AsWritten(YamlMapping split)
    {
        var (file, span) = split.Location;
        var written = file.Text.AsSpan(span.Start, span.Length).TrimEnd();
        return new Located<string>(written.ToString().ReplaceLineEndings(" "), file.At(span.Start, written.Length));
    }
}
