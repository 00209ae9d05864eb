using Casebook.Domain;
using Casebook.Files;

namespace Casebook.Relate.Translations;

/// <summary>Gives the names of a case as the vocabulary has them in another language; a name without one stays as it was written.</summary>
internal sealed class NamesInLanguage
{
    private readonly Dictionary<(TermKind Kind, string Key), string> _names = [];

    /// <summary>The names of a vocabulary that is in the language already.</summary>
    public NamesInLanguage(IEnumerable<TermDefinition> definitions)
    {
        foreach (var term in definitions.Where(term => term.AddressName.Length > 0))
        {
            foreach (var name in term.Names)
                _names.TryAdd((term.Kind, FoldedText.NameKey(name.Value)), term.Name.Value);
        }
    }

    /// <summary>The case with these names.</summary>
    public TeachingCase Of(TeachingCase source)
    {
        if (_names.Count == 0)
            return source;
        return source with
        {
            Diagnoses = [.. source.Diagnoses.Select(name => Named(TermKind.Diagnosis, name))],
            Findings =
            [
                .. source.Findings.Select(finding =>
                    finding with
                    {
                        Name = Named(TermKind.Finding, finding.Name),
                        Sites = [.. finding.Sites.Select(site => Named(TermKind.Site, site))],
                    }
                ),
            ],
            Serology = [.. source.Serology.Select(result => result with { Test = Named(TermKind.Test, result.Test) })],
            Labs = [.. source.Labs.Select(result => result with { Test = Named(TermKind.Test, result.Test) })],
            Differential = [.. source.Differential.Select(entry => entry with { Diagnosis = Named(TermKind.Diagnosis, entry.Diagnosis) })],
            Treatments = [.. source.Treatments.Select(treatment => treatment with { Name = Named(TermKind.Treatment, treatment.Name) })],
        };
    }

    private Located<string> Named(TermKind kind, Located<string> written)
    {
        var key = FoldedText.NameKey(written.Value);
        foreach (var alike in TermKinds.Alike(kind))
        {
            if (_names.TryGetValue((alike, key), out var name))
                return written.With(name);
        }
        return written;
    }
}
