using Casebook.Diagnostics;
using Casebook.Domain;
using Casebook.Files;
using Casebook.Relate.Citations;
using Casebook.Relate.Vocabulary;

namespace Casebook.Relate.Cases;

/// <summary>Resolves a case that was edited against what is known of its site, as long as the edit changes nothing that names, keys or addresses mean
/// there.</summary>
internal static class EditedCase
{
    /// <summary>The case resolved again; null when the site has to be related anew to know what it says.</summary>
    public static CaseEntry? Relate(TeachingCase edited, CaseEntry known, SiteModel model, DiagnosticBag problems)
    {
        var before = known.Case;
        if (
            before.Draft != edited.Draft
            || before.PublishOn?.Value != edited.PublishOn?.Value
            || before.AnswersAfter?.Value != edited.AnswersAfter?.Value
        )
            return null;
        if (!HasSameVocabulary(before, edited, model.Terms) || References(before, edited, model) is not { } references)
            return null;

        var targets = model.Targets with
        {
            Cases = new Dictionary<string, TeachingCase>(model.Targets.Cases, StringComparer.Ordinal) { [edited.Slug] = edited },
            Works = model.Targets.Works.With(edited.Slug, references),
        };
        var entry = CaseRelater.Relate(edited, known.Index, targets, problems);
        return HasSameWorks(known, entry, model) ? entry : null;
    }

    // A name that nothing defines is a term by being used, spelled as where it is used first.
    private static bool HasSameVocabulary(TeachingCase before, TeachingCase after, TermIndex terms) =>
        TermIndexBuilder.NamesIn(after).All(name => terms.Find(name.Kind, name.Name.Value) is not null)
        && NamesInTexts.Of(after).All(name => terms.Find(name.Value) is not null)
        && Undefined(before, terms).SequenceEqual(Undefined(after, terms))
        && UndefinedInText(before, terms).SequenceEqual(UndefinedInText(after, terms));

    private static IEnumerable<(TermKind, string)> Undefined(TeachingCase teachingCase, TermIndex terms) =>
        from name in TermIndexBuilder.NamesIn(teachingCase)
        where terms.Find(name.Kind, name.Name.Value)?.Definition is null
        select (name.Kind, name.Name.Value);

    private static IEnumerable<string> UndefinedInText(TeachingCase teachingCase, TermIndex terms) =>
        NamesInTexts.Of(teachingCase).Select(name => name.Value).Where(name => terms.Find(name)?.Definition is null);

    // Works that are given in the case itself make the library of the site; keys only point into it.
    private static CaseReferences? References(TeachingCase before, TeachingCase after, SiteModel model)
    {
        var given = before.References.OfType<GivenReference>().ToList();
        if (!given.Select(Written).SequenceEqual(after.References.OfType<GivenReference>().Select(Written), StringComparer.Ordinal))
            return null;
        var known = model.Targets.Works.ByCase[before.Slug];
        var entries = known.Places.ToDictionary(place => place.Value, place => place.Key);
        var listed = new List<WorkEntry>();
        var places = new Dictionary<WorkEntry, TextLocation>();
        var givenBefore = 0;
        foreach (var reference in after.References)
        {
            WorkEntry? entry;
            if (reference is KeyReference { Key.Value: var key })
                model.Targets.Works.ByKey.TryGetValue(key, out entry);
            else
                entries.TryGetValue(given[givenBefore++].Location, out entry);
            if (entry is null)
                return null;
            if (places.TryAdd(entry, reference.Location))
                listed.Add(entry);
        }
        return new CaseReferences([.. listed], known.Keys, places);

        static string Written(GivenReference reference) => reference.Location.File.Text[reference.Location.Span.Start..reference.Location.Span.End];
    }

    // While cases wait for their day, a work that only they name waits too.
    private static bool HasSameWorks(CaseEntry before, CaseEntry after, SiteModel model)
    {
        if (!after.AllWorks().All(model.WorkIndex.ContainsKey))
            return false;
        return model.Sources.Cases.Length == model.Cases.Length
            || before.AllWorks().Except(after.AllWorks()).All(work => model.CitationsOf(work).Cases.Length > 1);
    }
}
