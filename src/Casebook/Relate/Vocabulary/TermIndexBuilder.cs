using System.Collections.Immutable;
using Casebook.Config;
using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;
using Casebook.Domain;
using Casebook.Domain.Records;
using Casebook.Files;

namespace Casebook.Relate.Vocabulary;

/// <summary>Makes the index of terms: those the vocabulary defines, and those that cases name without any definition.</summary>
internal static class TermIndexBuilder
{
    // More new names of one case than these are told together.
    private const int MaxReportedSingly = 2;

    /// <summary>Builds the index and reports clashes, circles and names that nothing defines.</summary>
    /// <param name="vocabulary">What is defined.</param>
    /// <param name="cases">The cases that name terms.</param>
    /// <param name="namedElsewhere">Names that other texts put in double brackets.</param>
    /// <param name="problems">Takes the reports.</param>
    public static TermIndex Build(
        SiteVocabulary vocabulary,
        IReadOnlyCollection<TeachingCase> cases,
        IEnumerable<Located<string>> namedElsewhere,
        DiagnosticBag problems
    )
    {
        var drafts = new Dictionary<(TermKind, string), Draft>();
        var order = new List<Draft>();
        ImmutableArray<Located<string>> linked = [.. cases.SelectMany(NamesInTexts.Of), .. namedElsewhere];
        var definitions = vocabulary.InUse(cases.SelectMany(NamesIn), linked, cases.SelectMany(source => source.Serology.Concat(source.Labs)));
        foreach (var definition in definitions)
            Define(definition, drafts, order, problems);
        foreach (var definition in definitions)
            AddSynonyms(definition, drafts, problems);
        AddNamedParents(definitions, drafts, order);
        AddNamedByCases(cases, vocabulary, drafts, order, problems);
        AddNamedInTexts(linked, vocabulary, drafts, order, problems);

        var terms = Number(order);
        var byName = drafts.ToDictionary(pair => pair.Key, pair => terms[pair.Value.Index]);
        var index = new TermIndex(terms, byName);
        TermHierarchy.Connect(index, problems);
        return index;
    }

    private static void Define(TermDefinition definition, Dictionary<(TermKind, string), Draft> drafts, List<Draft> order, DiagnosticBag problems)
    {
        var key = (definition.Kind, FoldedText.NameKey(definition.Name.Value));
        if (drafts.TryGetValue(key, out var earlier))
        {
            problems.Add(RelateProblems.TermTwice(definition.Name, earlier.Definition!.Name.Location));
            return;
        }
        var draft = new Draft(definition.Kind, definition.Name.Value, definition);
        drafts.Add(key, draft);
        order.Add(draft);
    }

    private static void AddSynonyms(TermDefinition definition, Dictionary<(TermKind, string), Draft> drafts, DiagnosticBag problems)
    {
        var own = drafts[(definition.Kind, FoldedText.NameKey(definition.Name.Value))];
        foreach (var synonym in definition.Synonyms)
        {
            var key = (definition.Kind, FoldedText.NameKey(synonym.Value));
            if (drafts.TryAdd(key, own) || drafts[key] == own)
                continue;
            problems.Add(RelateProblems.SynonymClash(synonym.Name, own.Name, drafts[key].Name));
        }
    }

    private static void AddNamedParents(ImmutableArray<TermDefinition> definitions, Dictionary<(TermKind, string), Draft> drafts, List<Draft> order)
    {
        foreach (var definition in definitions)
        {
            foreach (var parent in definition.Parents)
                AddUndefined(definition.Kind, parent.Value, drafts, order);
        }
    }

    private static void AddNamedByCases(
        IEnumerable<TeachingCase> cases,
        SiteVocabulary vocabulary,
        Dictionary<(TermKind, string), Draft> drafts,
        List<Draft> order,
        DiagnosticBag problems
    )
    {
        var known = order
            .Select(draft => (draft.Kind, Name: draft.Definition?.Name ?? new Located<string>(draft.Name, default)))
            .Concat(vocabulary.Starters.Select(term => (term.Kind, Name: new Located<string>(term.Name.Value, default))))
            .GroupBy(name => name.Kind, name => name.Name)
            .ToDictionary(group => group.Key, group => group.ToList());
        var otherKinds = new OtherKinds(vocabulary);
        var read = new HashSet<(TermKind, string)>();
        foreach (var teachingCase in cases)
        {
            var newNames = new List<(TermKind Kind, Located<string> Name)>();
            var stains = teachingCase.Labs.Where(result => result.List == ResultList.Stains).Select(result => result.TermName).ToHashSet();
            foreach (var (kind, name) in NamesIn(teachingCase))
            {
                if (!read.Add((kind, name.Value)))
                    continue;
                var combined = CombinedNames.Resolve(kind, name, drafts, problems, draft => draft.Name);
                if (!AddUndefined(kind, name.Value, drafts, order) || combined > 0)
                    continue;
                var names = known.GetValueOrDefault(kind, []);
                if (otherKinds.Misplaced(kind, name) is { } misplaced)
                    problems.Add(misplaced);
                else if (NearestName.FindAmongMany(name.Value, names.Select(one => one.Value)) is { } nearest && !MeaningStems.Differ(name.Value, nearest))
                    problems.Add(RelateProblems.UnknownTerm(name, kind.Key(), names.Find(one => one.Value == nearest)));
                else if (
                    !kind.IsOpen()
                    && !stains.Contains(name.Value)
                    && (kind is TermKind.Test or TermKind.Site || !NamedMeaning.MayBeSeveral(name))
                )
                    newNames.Add((kind, name));
            }
            if (newNames.Count > MaxReportedSingly)
            {
                string[] all = [.. newNames.Select(entry => entry.Name.Value)];
                problems.Add(RelateProblems.NewNames(newNames[0].Name.Location, all, Elsewhere(all)));
            }
            else
                problems.AddRange(newNames.Select(entry => RelateProblems.NewName(entry.Name, entry.Kind.Key(), Elsewhere([entry.Name.Value]))));
        }

        (string, ImmutableArray<string>)? Elsewhere(string[] names) =>
            StarterVocabularies.Knowing(vocabulary.Chosen, names) is [var most, ..] ? most : null;
    }

    // A text does not say of what kind the name is.
    private static void AddNamedInTexts(
        IEnumerable<Located<string>> names,
        SiteVocabulary vocabulary,
        Dictionary<(TermKind, string), Draft> drafts,
        List<Draft> order,
        DiagnosticBag problems
    )
    {
        List<string>? defined = null;
        foreach (var name in names)
        {
            var key = FoldedText.NameKey(name.Value);
            if (TermIndex.Precedence.Any(kind => drafts.ContainsKey((kind, key))))
                continue;
            defined ??=
            [
                .. order.Where(draft => draft.Definition is not null).Select(draft => draft.Name),
                .. vocabulary.Starters.Select(term => term.Name.Value),
            ];
            problems.Add(RelateProblems.UnknownLink(name, NearestName.Find(name.Value, defined)));
            AddUndefined(TermKind.Finding, name.Value, drafts, order);
        }
    }

    private static bool AddUndefined(TermKind kind, string name, Dictionary<(TermKind, string), Draft> drafts, List<Draft> order)
    {
        var key = FoldedText.NameKey(name);
        foreach (var alike in TermKinds.Alike(kind))
        {
            if (drafts.ContainsKey((alike, key)))
                return false;
        }
        var draft = new Draft(kind, name, null);
        drafts.Add((kind, key), draft);
        order.Add(draft);
        return true;
    }

    /// <summary>Every name by which the front matter of a case means a term, in the order in which terms are made of them.</summary>
    public static IEnumerable<(TermKind Kind, Located<string> Name)> NamesIn(TeachingCase teachingCase)
    {
        foreach (var name in teachingCase.Diagnoses)
            yield return (TermKind.Diagnosis, name);
        foreach (var entry in teachingCase.Differential)
            yield return (TermKind.Diagnosis, entry.Diagnosis);
        foreach (var finding in teachingCase.Findings)
        {
            yield return (TermKind.Finding, finding.Name);
            foreach (var site in finding.Sites)
                yield return (TermKind.Site, site);
        }
        foreach (var result in teachingCase.Serology.Concat(teachingCase.Labs))
            yield return (result.Kind, result.Test.With(result.TermName));
        foreach (var treatment in teachingCase.Treatments)
            yield return (TermKind.Treatment, treatment.Name);
        foreach (var record in teachingCase.Records)
        {
            if (record.Name is { } name && RecordKinds.TermKindOf(record.Kind) is { } kind)
                yield return (kind, name);
        }
    }

    private static ImmutableArray<Term> Number(List<Draft> order)
    {
        order.Sort(
            (a, b) =>
                a.Kind != b.Kind ? a.Kind.CompareTo(b.Kind)
                : string.CompareOrdinal(FoldedText.Slug(a.Name), FoldedText.Slug(b.Name)) is var bySlug and not 0 ? bySlug
                : string.CompareOrdinal(a.Name, b.Name)
        );
        var taken = new HashSet<(TermKind, string)>();
        var terms = ImmutableArray.CreateBuilder<Term>(order.Count);
        foreach (var draft in order)
        {
            var slug = FoldedText.Slug(draft.AddressName);
            for (var n = 2; !taken.Add((draft.Kind, slug)); n++)
                slug = $"{FoldedText.Slug(draft.AddressName)}-{n}";
            draft.Index = terms.Count;
            terms.Add(
                new Term
                {
                    Index = terms.Count,
                    Kind = draft.Kind,
                    Name = draft.Name,
                    Slug = slug,
                    Definition = draft.Definition,
                }
            );
        }
        return terms.MoveToImmutable();
    }

    private sealed class Draft(TermKind kind, string name, TermDefinition? definition)
    {
        public TermKind Kind { get; } = kind;

        public string Name { get; } = name;

        public string AddressName => Definition?.AddressName is { Length: > 0 } name ? name : Name;

        public TermDefinition? Definition { get; } = definition;

        public int Index { get; set; }
    }
}
