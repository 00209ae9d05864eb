using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using Casebook.Domain;
using Casebook.Relate;
using Casebook.Relate.Cases;
using Casebook.Relate.Quality;
using Casebook.Relate.Vocabulary;
using Casebook.Render.Outputs.Data;

namespace Casebook;

/// <summary>A published case. Names of terms are those of the vocabulary, whatever synonym the case uses; all facts are in
/// <see cref="Json"/>.</summary>
public sealed class CaseFacts
{
    private readonly SiteModel _model;
    private readonly CaseEntry _entry;
    private readonly Lazy<string> _narrative;

    internal CaseFacts(SiteModel model, CaseEntry entry, Func<CaseEntry, string> narrative)
    {
        _model = model;
        _entry = entry;
        _narrative = new(() => narrative(entry));
    }

    /// <summary>Last part of its address.</summary>
    public string Slug => _entry.Case.Slug;

    /// <summary>Title.</summary>
    public string Title => _entry.Case.Title.Value;

    /// <summary>One or two sentences as plain text; null when the case has none.</summary>
    public string? Summary => _entry.Case.Summary?.Plain;

    /// <summary>Path of its page from the root of the site, such as <c>cases/a/</c>.</summary>
    public string Url => _entry.Url;

    /// <summary>Its source from the site's folder.</summary>
    public string SourcePath => _entry.SourcePath;

    /// <summary>First published here; null when not said.</summary>
    public DateOnly? Date => _entry.Case.Date?.Value;

    /// <summary><c>foundation</c>, <c>intermediate</c> or <c>advanced</c>; null when not said.</summary>
    public string? Level => _entry.Case.Level?.Value.Key();

    /// <summary>Specialties, as written.</summary>
    public IReadOnlyList<string> Specialties => [.. _entry.Case.Specialties.Select(name => name.Value)];

    /// <summary>Diagnoses; the first is the principal one.</summary>
    public IReadOnlyList<string> Diagnoses => NamesOf(_entry.Diagnoses);

    /// <summary>Findings that are present, each once, in the order of the case.</summary>
    public IReadOnlyList<string> FindingsPresent => FindingsThatAre(present: true);

    /// <summary>Findings that were looked for and are absent. One may be present at one site and absent at another.</summary>
    public IReadOnlyList<string> FindingsAbsent => FindingsThatAre(present: false);

    /// <summary>Serology, then other laboratory results, in the order of the case; several results of one test are never merged.</summary>
    public IReadOnlyList<ResultFacts> Results => [.. _entry.Results.Select(result => new ResultFacts(result))];

    /// <summary>Keys of the works it lists or is retold from.</summary>
    public IReadOnlyList<string> Works => [.. _entry.AllWorks().Select(work => work.Key)];

    /// <summary>How much of the CARE checklist it holds.</summary>
    internal CaseCompleteness Completeness => _model.Completeness[_entry.Index];

    /// <summary>Its narrative as HTML without a page around it; links hold from <see cref="Url"/>. Made when first asked for.</summary>
    public string NarrativeHtml => _narrative.Value;

    /// <summary>All facts as one JSON object: the bytes of the <c>case.json</c> beside its page, as text. Made anew at each call.</summary>
    public string Json()
    {
        var json = new ArrayBufferWriter<byte>();
        CaseJson.WriteCase(json, _model, _entry);
        return Encoding.UTF8.GetString(json.WrittenSpan);
    }

    /// <inheritdoc/>
    public override string ToString() => Slug;

    private ImmutableArray<string> FindingsThatAre(bool present) =>
        NamesOf(_entry.Findings.Where(finding => finding.Finding.Present == present).Select(finding => finding.Term));

    private static ImmutableArray<string> NamesOf(IEnumerable<Term> terms) => [.. terms.Select(term => term.Name).Distinct(StringComparer.Ordinal)];
}

/// <summary>One result of one test on one occasion.</summary>
public sealed class ResultFacts
{
    internal ResultFacts(CaseResult result)
    {
        Test = result.Test.Name;
        Polarity = result.Result.Polarity.Key();
        Value = result.Result.Value?.Value;
        Unit = result.Result.Unit;
        Titre = result.Result.Titre?.Value.ToString();
        Pattern = result.Result.Pattern?.Value;
    }

    /// <summary>Name of the test.</summary>
    public string Test { get; }

    /// <summary><c>positive</c> (weakly positive, high, low and present too), <c>negative</c> (normal and absent too), <c>undetermined</c> or
    /// <c>not_done</c>; as in <c>case.json</c>.</summary>
    public string Polarity { get; }

    /// <summary>The value as printed, with its comparator; null when none is given.</summary>
    public string? Value { get; }

    /// <summary>The unit as printed; null when none is given.</summary>
    public string? Unit { get; }

    /// <summary>The titre, such as <c>1:320</c>; null when none is given.</summary>
    public string? Titre { get; }

    /// <summary>Pattern of fluorescence; null when none is given.</summary>
    public string? Pattern { get; }
}
