using System.Collections.Immutable;
using Casebook.Diagnostics;
using Casebook.Domain;
using Casebook.Relate.Citations;
using Casebook.Relate.Links;

namespace Casebook.Relate.Vocabulary;

/// <summary>Resolves the links in the definitions of terms.</summary>
internal static class TermDefinitionRelater
{
    /// <summary>The definitions in the order of terms; null where the vocabulary has none. A term's own name in its definition is not
    /// linked.</summary>
    public static ImmutableArray<RelatedDefinition?> Relate(LinkTargets targets, DiagnosticBag problems) =>
        [.. targets.Terms.Terms.Select(term => Relate(term, targets, problems))];

    private static RelatedDefinition? Relate(Term term, LinkTargets targets, DiagnosticBag problems)
    {
        if (term.Definition?.Definition is not { } definition)
            return null;
        var numbers = new CitationNumbers(targets.Works, null, problems);
        var resolver = new TextResolver(targets, numbers, problems, term, new HashSet<Term> { term });
        var text = resolver.Resolve(definition, "definition", linkNames: true)!;
        return new RelatedDefinition(text, [.. numbers.References()], [.. resolver.Inside]);
    }
}

/// <summary>A definition with its links found, and the works it cites.</summary>
/// <param name="Text">The definition.</param>
/// <param name="References">The works.</param>
/// <param name="InsideLinks">Links by address to places of this site.</param>
internal sealed record RelatedDefinition(RichText Text, ImmutableArray<NumberedReference> References, ImmutableArray<InsideLink> InsideLinks);
