using System.Collections.Immutable;
using Casebook.Domain.Prose;
using Casebook.Relate.Citations;
using Casebook.Relate.Vocabulary;

namespace Casebook.Relate.Links;

/// <summary>Where in a text something is mentioned; the sentence is cut out only when a page shows it.</summary>
/// <param name="SectionId">Id of the section on its page.</param>
/// <param name="SectionTitle">Heading of the section in words.</param>
/// <param name="Paragraph">The running text around.</param>
/// <param name="Mark">The very link or citation within <paramref name="Paragraph"/>.</param>
internal sealed record MentionPlace(string SectionId, string SectionTitle, ImmutableArray<Inline> Paragraph, Inline Mark);

/// <summary>A term is linked from here.</summary>
internal sealed record TermMention(Term Term, MentionPlace Place);

/// <summary>A work is cited here.</summary>
internal sealed record WorkMention(WorkEntry Work, CitationItem Item, string Anchor, MentionPlace Place);

/// <summary>Another case is linked from here.</summary>
internal sealed record CaseMention(string Slug, MentionPlace Place);
