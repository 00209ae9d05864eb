using Casebook.Domain;
using Casebook.Relate.Cases;
using Casebook.Relate.Vocabulary;
using Casebook.Render.Shared.Drawings.Body;
using Casebook.Render.Shared.Formatting;
using Casebook.Render.Shared.Links;
using Casebook.Render.Shared.Parts;
using Casebook.Render.Shared.Prose;
using Casebook.Render.Shared.Site;
using Casebook.Render.Shared.Strings;
using Casebook.Render.Shared.Views;

namespace Casebook.Render.Outputs.Terms;

/// <summary>Makes the page of a term: what it is, in how many cases, with what it goes.</summary>
internal sealed class TermPage(SiteContext context, TermCases term, PageLinks links)
{
    private const int MaxMentions = 30;
    private const int MaxCompanions = 8;

    private readonly UiStrings _words = context.Words;

    private TermKind Kind => term.Term.Kind;

    // Diagnoses, drugs and their like are said by their cases alone.
    private string ExploreWords => Kind is TermKind.Finding or TermKind.Test or TermKind.Site ? Kind.Key() : TermKind.Diagnosis.Key();

    public PageContent Make()
    {
        var definition = term.Term.Definition;
        var groups = new TermCaseGroups(context, term, links);
        var cited = context.Model.Definitions[term.Term.Index]?.References ?? [];
        var page = context.With(cited);
        var bodyMap = TermBodyMap.Draw(term, _words);
        var view = new TermView
        {
            KindUrl = links.To(TermFolders.Of(Kind) + "/"),
            KindLabel = _words["kind_" + Kind.Key()],
            Name = term.Term.Name,
            Definition = new ProseHtml(page, links).Line(context.Model.Definitions[term.Term.Index]?.Text),
            References = ReferenceLists.Views([.. cited], page, links, null),
            DefineUrl = definition is null or { IsStarter: true } ? context.FolderUrl("content/terms") : null,
            Tally = new TallyView(term.CaseCount, context.Model.Cases.Length, term.Shown.Length, groups.Tally()),
            Explore = context.Explore.Cases(term, links) is { } cases ? new LinkView(cases, _words[$"explore_with_{ExploreWords}"]) : null,
            Weigh = context.Explore.Weigh(term, links) is { } weigh ? new LinkView(weigh, _words[$"weigh_with_{Kind.Key()}"]) : null,
            Synonyms = [.. definition?.Synonyms.Select(synonym => synonym.Value) ?? []],
            Parents = [.. term.Term.Parents.Select(Counted)],
            Children = [.. term.Term.Children.Select(Counted)],
            States = [.. new ResultStates(context.Model, _words, Counted).Of(term.Term)],
            Units = [.. ResultStates.Units(context.Model, term.Term)],
            SeeAlso = [.. (definition?.SeeAlso ?? []).Select(name => context.Model.Terms.Find(name.Value)).OfType<Term>().Select(Named)],
            Elsewhere = OtherPages.Of(context.Model.Elsewhere.Find(term.Term)),
            Codes =
            [
                .. (definition?.Codes ?? []).Select(code => new CodeView(
                    _words.Find("code_" + code.System) ?? code.System.ToUpperInvariant(),
                    code.Code,
                    CodeAddresses.Of(code.System, code.Code)
                )),
            ],
            Sources = [.. (definition?.Sources ?? []).Select(source => SourceHtml.Of(source, context, links))],
            CodeSources =
            [
                .. (definition?.Codes ?? [])
                    .Select(code => code.Source)
                    .OfType<TermSource>()
                    .DistinctBy(source => source.Address.Value)
                    .Select(source => SourceHtml.Of(source, context, links)),
            ],
            BodyMap = bodyMap,
            Patterns = [.. TermPatterns.Of(term, links, _words)],
            GoesWith = [.. Companions()],
            Matrix = Kind == TermKind.Diagnosis ? new DiagnosisMatrix(context, term, links).Make(withMaps: bodyMap is not null) : null,
            Differentials = Kind == TermKind.Diagnosis ? [.. Alongside()] : [],
            DifferentialOf = Kind == TermKind.Diagnosis ? [.. ConsideredIn()] : [],
            Groups = [.. groups.Groups()],
            Mentions = [.. term.Backlinks.Take(MaxMentions).Select(Mention)],
            MentionsMore = term.Backlinks.Length > MaxMentions ? _words.Format("more_mentions", term.Backlinks.Length - MaxMentions) : null,
        };
        return new PageContent(
            view,
            new PageMeta
            {
                Title = Title(),
                Description = definition?.Definition?.Plain ?? _words.Format("term_description", term.CaseCount),
                Section = TermFolders.Of(Kind),
                SourcePath = definition is { IsStarter: true } ? null : definition?.Name.Location.File.Path,
                Crumbs = [new LinkView(links.To(TermFolders.Of(Kind) + "/"), _words["nav_" + TermFolders.Of(Kind)])],
            }
        );
    }

    // One word may name a finding and a diagnosis; open tabs and search results should tell the pages apart.
    private string Title() =>
        TermFolders.Kinds.Any(kind => context.Model.Terms.Find(kind, term.Term.Name) is { } other && other != term.Term)
            ? $"{term.Term.Name} ({_words["kind_" + Kind.Key()].ToLowerInvariant()})"
            : term.Term.Name;

    private CountView Counted(Term other) => new(links.To(other.Url), other.Name, context.Model.TermCases[other.Index].CaseCount);

    private NamedView Named(Term other) => new(links.To(other.Url), other.Name);

    private IEnumerable<CompanionGroupView> Companions()
    {
        foreach (var kind in TermFolders.Kinds)
        {
            var items = term
                .Companions.Where(companion => companion.Term.Kind == kind)
                .Take(MaxCompanions)
                .Select(companion => new CompanionView(
                    links.To(companion.Term.Url),
                    companion.Term.Name,
                    companion.Together,
                    term.TellsShares ? term.Shown.Length : 0,
                    term.TellsShares ? 100 * companion.Together / term.Shown.Length : 0
                ))
                .ToList();
            if (items.Count > 0)
                yield return new CompanionGroupView(_words["nav_" + TermFolders.Of(kind)], items);
        }
    }

    // In cases of this diagnosis: what else was considered.
    private IEnumerable<ConsideredView> Alongside() =>
        term
            .Shown.SelectMany(entry => entry.Differential, (entry, differential) => (entry, differential.Term))
            .Where(pair => pair.Term != term.Term)
            .GroupBy(pair => pair.Term, pair => pair.entry)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key.Index)
            .Select(group => Weighed(group.Key, group));

    // In cases of other diagnoses where this one was considered: those diagnoses.
    private IEnumerable<ConsideredView> ConsideredIn() =>
        term
            .Undecided.Where(entry => !entry.Diagnoses.IsEmpty)
            .GroupBy(entry => entry.Diagnoses[0])
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key.Index)
            .Select(group => Weighed(group.Key, group));

    private ConsideredView Weighed(Term other, IEnumerable<CaseEntry> cases) =>
        new(
            links.To(other.Url),
            other.Name,
            [.. cases.Distinct().Take(Pagination.PageSize).Select(entry => new TitledView(links.To(entry.Url), entry.Case.Title.Value))]
        );

    private MentionView Mention(TermBacklink backlink)
    {
        var place = backlink.Place;
        var section = place.SectionTitle.Length > 0 ? place.SectionTitle : CaseAnchors.Of(place.SectionId, _words);
        var anchor = place.SectionId.Length == 0 ? "" : "#" + CaseAnchors.AnchorOf(place);
        return new MentionView(
            ExcerptHtml.Of(place, context.With(backlink.Case.References).Works),
            links.To(backlink.Case.Url + anchor),
            backlink.Case.Case.Title.Value,
            section
        );
    }
}
