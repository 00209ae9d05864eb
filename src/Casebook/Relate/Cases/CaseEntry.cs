using System.Collections.Immutable;
using Casebook.Domain;
using Casebook.Domain.Records;
using Casebook.Relate.Citations;
using Casebook.Relate.Facts;
using Casebook.Relate.Links;
using Casebook.Relate.Vocabulary;

namespace Casebook.Relate.Cases;

/// <summary>A published case with everything it names resolved. Whatever is taken from it is a question to the model.</summary>
internal sealed record CaseEntry
{
    private string? _url;

    /// <summary>Place in the model's list of cases.</summary>
    public required int Index { get; init; }

    /// <summary>The case; its texts are resolved.</summary>
    public required TeachingCase Case
    {
        get => Asked.Of(FactKind.Case, Index, field);
        init;
    }

    /// <summary>Diagnoses; the first is the principal one.</summary>
    public ImmutableArray<Term> Diagnoses
    {
        get => Asked.Of(FactKind.Case, Index, field);
        init;
    } = [];

    /// <summary>Findings and pertinent negatives.</summary>
    public ImmutableArray<CaseFinding> Findings
    {
        get => Asked.Of(FactKind.Case, Index, field);
        init;
    } = [];

    public ImmutableArray<CaseResult> Serology
    {
        get => Asked.Of(FactKind.Case, Index, field);
        init;
    } = [];

    /// <summary>Other laboratory results.</summary>
    public ImmutableArray<CaseResult> Labs
    {
        get => Asked.Of(FactKind.Case, Index, field);
        init;
    } = [];

    /// <summary>Findings that results make or speak against; the author names none of them.</summary>
    public ImmutableArray<CaseState> States
    {
        get => Asked.Of(FactKind.Case, Index, field);
        init;
    } = [];

    /// <summary>What else was considered.</summary>
    public ImmutableArray<CaseDifferential> Differential
    {
        get => Asked.Of(FactKind.Case, Index, field);
        init;
    } = [];

    /// <summary>What was done.</summary>
    public ImmutableArray<CaseTreatment> Treatments
    {
        get => Asked.Of(FactKind.Case, Index, field);
        init;
    } = [];

    /// <summary>Vital signs, medication, imaging and the other clinical lists.</summary>
    public ImmutableArray<CaseRecord> Records
    {
        get => Asked.Of(FactKind.Case, Index, field);
        init;
    } = [];

    /// <summary>The reference list in the order of first mention.</summary>
    public ImmutableArray<NumberedReference> References
    {
        get => Asked.Of(FactKind.Case, Index, field);
        init;
    } = [];

    /// <summary>The works behind each question, in the order of questions.</summary>
    public ImmutableArray<ImmutableArray<WorkEntry>> QuestionSources
    {
        get => Asked.Of(FactKind.Case, Index, field);
        init;
    } = [];

    /// <summary>The published report it is retold from; null when the case is not a retelling.</summary>
    public WorkEntry? RetoldFrom
    {
        get => Asked.Of(FactKind.Case, Index, field);
        init;
    }

    /// <summary>Terms its text links to.</summary>
    public ImmutableArray<TermMention> TermMentions
    {
        get => Asked.Of(FactKind.Case, Index, field);
        init;
    } = [];

    /// <summary>Works its text cites.</summary>
    public ImmutableArray<WorkMention> WorkMentions
    {
        get => Asked.Of(FactKind.Case, Index, field);
        init;
    } = [];

    /// <summary>Works its questions rest on (<c>cites:</c>) without citing them in their words; the sentence is the question.</summary>
    public ImmutableArray<WorkMention> QuestionMentions
    {
        get => Asked.Of(FactKind.Case, Index, field);
        init;
    } = [];

    /// <summary>Cases its text links to.</summary>
    public ImmutableArray<CaseMention> CaseMentions
    {
        get => Asked.Of(FactKind.Case, Index, field);
        init;
    } = [];

    /// <summary>Links by address in its text to places of this site.</summary>
    public ImmutableArray<InsideLink> InsideLinks
    {
        get => Asked.Of(FactKind.Case, Index, field);
        init;
    } = [];

    /// <summary>The language of its texts (BCP 47).</summary>
    public string Language
    {
        get => Asked.Of(FactKind.Case, Index, field);
        init;
    } = "en";

    /// <summary>Serology and other results in one list.</summary>
    public IEnumerable<CaseResult> Results => Serology.Concat(Labs);

    /// <summary>Every work it names, each once: its reference list, and the report it is retold from.</summary>
    public IEnumerable<WorkEntry> AllWorks()
    {
        var listed = References.Select(reference => reference.Work);
        return RetoldFrom is { } report ? listed.Append(report).Distinct() : listed;
    }

    /// <summary>Path of its page from the site's root.</summary>
    public string Url => _url ??= $"cases/{Case.Slug}/";

    /// <summary>Cases are themselves only: comparing them by content would cost time and say the same.</summary>
    public bool Equals(CaseEntry? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => Index;

    /// <summary>Path of its source from the root of the repository.</summary>
    public string SourcePath => Case.File.Path;
}

internal sealed record CaseFinding(Finding Finding, Term Term, ImmutableArray<Term> Sites);

internal sealed record CaseResult(TestResult Result, Term Test);

/// <summary>A diagnosis that was considered.</summary>
internal sealed record CaseDifferential(Differential Differential, Term Term);

internal sealed record CaseTreatment(Treatment Treatment, Term Term);

/// <summary>An entry of a clinical list and the term of its name; null when its name makes none.</summary>
internal sealed record CaseRecord(ClinicalRecord Record, Term? Term);
