using System.Collections.Frozen;
using System.Collections.Immutable;
using Casebook.Relate;
using Casebook.Relate.Cases;

namespace Casebook;

/// <summary>What a casebook says, with every name resolved. A case whose answers are held back is not in it, nor anything that only its answers
/// allow.</summary>
public sealed class SiteFacts
{
    private readonly SiteModel _model;
    private readonly Lazy<ImmutableArray<CaseFacts>> _cases;
    private readonly Lazy<ImmutableArray<TermFacts>> _terms;
    private readonly Lazy<ImmutableArray<WorkFacts>> _works;
    private readonly Lazy<FrozenDictionary<string, CaseFacts>> _bySlug;

    internal SiteFacts(SiteModel model, Func<CaseEntry, string> narrative)
    {
        _model = model;
        _cases = new(() => [.. model.Cases.Select(entry => new CaseFacts(model, entry, narrative))]);
        _terms = new(() => [.. model.TermCases.Select(cases => new TermFacts(cases))]);
        _works = new(() => [.. model.Works.Select(citations => new WorkFacts(citations))]);
        _bySlug = new(() => Cases.ToFrozenDictionary(entry => entry.Slug, StringComparer.Ordinal));
    }

    /// <summary>Name of the casebook.</summary>
    public string Title => _model.Config.Title;

    /// <summary>One or two sentences; empty when the settings have none.</summary>
    public string Description => _model.Config.Description;

    /// <summary>Where the site is published, without a slash at the end; empty when not known.</summary>
    public string Url => _model.Config.Url;

    /// <summary>BCP 47 tag of the site's language.</summary>
    public string Language => _model.Config.Language;

    /// <summary>Published cases, by path.</summary>
    public IReadOnlyList<CaseFacts> Cases => _cases.Value;

    /// <summary>Terms of the vocabulary and of the cases, by kind and name.</summary>
    public IReadOnlyList<TermFacts> Terms => _terms.Value;

    /// <summary>Cited works, by key.</summary>
    public IReadOnlyList<WorkFacts> Works => _works.Value;

    /// <summary>The case with a slug; null when no such case is published.</summary>
    public CaseFacts? FindCase(string slug) => _bySlug.Value.GetValueOrDefault(slug);
}
