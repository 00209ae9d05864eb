using System.Collections.Immutable;
using Casebook.Diagnostics.Catalogue;
using Casebook.Domain;
using Casebook.Files;
using Casebook.Files.Yaml;
using Casebook.Parse.FrontMatter.Fields;

namespace Casebook.Parse.FrontMatter.Case;

/// <summary>Reads the reference list of a case: keys of the library, pasted references, and works written as fields.</summary>
internal static class ReferenceListReader
{
    /// <summary>The entries in the order written.</summary>
    public static ImmutableArray<CaseReference> Read(FieldReader fields, IReferenceReader references, FieldContext context)
    {
        var list = ImmutableArray.CreateBuilder<CaseReference>();
        foreach (var node in fields.Items("references"))
        {
            if (ReadEntry(node, references, context) is { } entry)
                list.Add(entry);
        }
        return list.DrainToImmutable();
    }

    private static CaseReference? ReadEntry(YamlNode node, IReferenceReader references, FieldContext context)
    {
        switch (node)
        {
            case YamlScalar scalar:
                return FieldContext.TextOf(scalar) is { } text ? ReadText(text, references, context) : null;
            case YamlMapping { Entries: [{ Key.Text: "key" or "id", Value: YamlScalar only }] } when FieldContext.TextOf(only) is { } key:
                return new KeyReference(key);
            case YamlMapping { InBraces: false, Entries: [{ Value: YamlScalar }] } split
                when split.Entries[0].Key.Text.Contains(' ', StringComparison.Ordinal):
                // A pasted reference without quotes whose title has a colon.
                return new GivenReference(references.ReadPasted(FieldContext.AsWritten(split), context.Problems));
            case YamlMapping work:
                return new GivenReference(references.ReadStructured(work, context.Problems));
            default:
                context.Problems.Add(ParseProblems.NotReferenceEntry(node.Location, node.Description));
                return null;
        }
    }

    private static CaseReference ReadText(Located<string> text, IReferenceReader references, FieldContext context)
    {
        var key = text.Value[0] == '@' ? text.Part(1, text.Value.Length - 1) : text;
        return IsKey(key.Value) ? new KeyReference(key) : new GivenReference(references.ReadPasted(text, context.Problems));
    }

    // A DOI, an address or a PubMed id is a work, not a key.
    private static bool IsKey(string text)
    {
        if (text.Length == 0 || text.StartsWith("10.", StringComparison.Ordinal))
            return false;
        if (text.StartsWith("doi:", StringComparison.OrdinalIgnoreCase) || text.StartsWith("pmid:", StringComparison.OrdinalIgnoreCase))
            return false;
        foreach (var c in text)
        {
            if (!char.IsLetterOrDigit(c) && c is not '_' and not '-' and not '.' and not ':' and not '+')
                return false;
        }
        return true;
    }
}
