using System.Collections.Immutable;
using Casebook.Diagnostics;
using Casebook.Domain;
using Casebook.Files;
using Casebook.Relate.Vocabulary;

namespace Casebook.Tests.Relate;

/// <summary>Small vocabularies.</summary>
internal static class Vocabularies
{
    private static readonly SourceText File = new("content/terms/t.yml", "");

    /// <summary>An index of findings; <c>name|synonym|synonym</c>.</summary>
    public static TermIndex Findings(params ReadOnlySpan<string> names)
    {
        var definitions = ImmutableArray.CreateBuilder<TermDefinition>();
        foreach (var name in names)
        {
            var parts = name.Split('|');
            definitions.Add(
                new TermDefinition
                {
                    Name = At(parts[0]),
                    Kind = TermKind.Finding,
                    Synonyms = [.. parts.Skip(1).Select(name => new Synonym(At(name)))],
                }
            );
        }
        return TermIndexBuilder.Build(new SiteVocabulary(definitions.ToImmutable(), []), [], [], new DiagnosticBag());
    }

    private static Located<string> At(string name) => new(name, File.At(0, 0));
}
