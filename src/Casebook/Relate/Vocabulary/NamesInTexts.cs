using Casebook.Domain;
using Casebook.Domain.Prose;
using Casebook.Files;
using Casebook.Parse;

namespace Casebook.Relate.Vocabulary;

/// <summary>Names of terms in double brackets: a name that nothing defines gets a page by being linked, as it does by standing in a field.</summary>
internal static class NamesInTexts
{
    /// <summary>Those of a case, in order.</summary>
    public static IEnumerable<Located<string>> Of(TeachingCase source) => In(source.File, source.Body, CaseLines.Of(source));

    /// <summary>Those of pages, collections and definitions, in order.</summary>
    public static IEnumerable<Located<string>> OutsideCases(ParsedSite site) =>
        site
            .Pages.SelectMany(page => In(page.File, page.Body, [page.Summary]))
            .Concat(
                site.Collections.SelectMany(collection => In(collection.File, collection.Body, [collection.Summary, .. collection.Prerequisites]))
            )
            .Concat(site.Terms.SelectMany(term => In(term.Name.Location.File, Document.Empty, [term.Definition])));

    private static IEnumerable<Located<string>> In(SourceText file, Document body, IEnumerable<RichText?> lines) =>
        file.Text.Contains("[[", StringComparison.Ordinal)
            ? ProseWalk
                .Inlines(body)
                .Concat(lines.OfType<RichText>().SelectMany(line => ProseWalk.Inlines(line.Content)))
                .OfType<NameLink>()
                .Where(name => name.Kind == NameLinkKind.Term)
                .Select(name => name.Target)
            : [];
}
