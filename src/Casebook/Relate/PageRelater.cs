using System.Collections.Immutable;
using Casebook.Diagnostics;
using Casebook.Domain;
using Casebook.Relate.Citations;
using Casebook.Relate.Links;

namespace Casebook.Relate;

/// <summary>Resolves the links of text pages.</summary>
internal static class PageRelater
{
    /// <summary>The pages by their order and title.</summary>
    public static ImmutableArray<PageEntry> Relate(ImmutableArray<TextPage> pages, LinkTargets targets, DiagnosticBag problems) =>
        [
            .. pages
                .Select(page =>
                {
                    var numbers = new CitationNumbers(targets.Works, null, problems);
                    var text = new TextResolver(targets, numbers, problems);
                    var resolved = page with { Body = text.Resolve(page.Body), Summary = text.Resolve(page.Summary, "summary") };
                    return new PageEntry(resolved, [.. numbers.References()]) { InsideLinks = [.. text.Inside] };
                })
                .OrderBy(entry => entry.Page.Order)
                .ThenBy(entry => entry.Page.Title.Value, StringComparer.Ordinal),
        ];
}
