using System.Collections.Immutable;
using Casebook.Diagnostics.Catalogue;
using Casebook.Domain.Prose;
using Casebook.Files;

namespace Casebook.Relate.Links;

// Links by address, and links to cases by name.
internal sealed partial class TextResolver
{
    /// <summary>Links by address to places of this site.</summary>
    public List<InsideLink> Inside { get; } = [];

    private void AddLink(Link link, ImmutableArray<Inline>.Builder resolved)
    {
        var source = link.Location.File.Path;
        var page = ownTerm?.Url ?? targets.Addresses.PageOf(source);
        var found = targets.Addresses.Find(source, page, link.Url);
        switch (found.Kind)
        {
            case AddressKind.Case when ToCase(new(found.Path, link.Location), link.Content, hasLabel: true) is { } anchor:
                if (found.Suffix.Length == 0 && link.Title.Length == 0)
                    resolved.Add(anchor);
                else
                    Keep(new PathLink($"cases/{found.Path}/", found.Suffix, link.Url, link.Title, link.Content, link.Location));
                break;
            case AddressKind.Case:
                resolved.AddRange(link.Content);
                break;
            case AddressKind.Page:
                Keep(new PathLink(found.Path, found.Suffix, link.Url, link.Title, link.Content, link.Location));
                break;
            case AddressKind.Picture:
                Keep(new PictureLink(found.Path, link.Url, link.Title, link.Content, link.Location));
                break;
            case AddressKind.NoSource:
                problems.Add(
                    VerifyProblems.NoSuchFile(
                        link.Location,
                        link.Url,
                        targets.Addresses.Nearest(found.Path) is { } near ? SitePath.Written(SitePath.FolderOf(source), near) : null
                    )
                );
                resolved.AddRange(link.Content);
                break;
            case AddressKind.Outside:
                problems.Add(VerifyProblems.WrittenOutside(link.Location, link.Url));
                resolved.AddRange(link.Content);
                break;
            default:
                resolved.Add(link);
                break;
        }

        void Keep(InsideLink inside)
        {
            resolved.Add(inside);
            Inside.Add(inside);
        }
    }

    private Inline NamedCase(NameLink name)
    {
        if (targets.FindCase(name.Target.Value) is not { } slug)
        {
            slug = name.Target.Value;
            var nearest = NearestName.Find(slug, targets.Cases.Keys.Order(StringComparer.Ordinal));
            problems.Add(RelateProblems.UnknownLinkedCase(name.Target, nearest));
            return new TextRun(name.Label ?? slug);
        }
        var target = targets.Cases[slug];
        var words = name.Label ?? (targets.Published.Contains(slug) ? target.Title.Value : target.Challenge?.Value ?? "…");
        return ToCase(name.Target, [new TextRun(words)], hasLabel: name.Label is not null) ?? (Inline)new TextRun(words);
    }

    // Null, and told, for a case that is not published yet.
    private CaseAnchor? ToCase(Located<string> named, ImmutableArray<Inline> words, bool hasLabel)
    {
        var slug = named.Value;
        if (!targets.Published.Contains(slug))
        {
            problems.Add(RelateProblems.UnpublishedCase(named, hasLabel));
            return null;
        }
        var anchor = new CaseAnchor(targets.Cases[slug], words);
        _pending.Add((anchor, place => Cases.Add(new CaseMention(slug, place))));
        return anchor;
    }
}
