using System.Collections.Concurrent;
using System.Collections.Immutable;
using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;
using Casebook.Domain;
using Casebook.Domain.Negation;
using Casebook.Domain.Records;
using Casebook.Files;
using Casebook.Parse.FrontMatter.Fields;

namespace Casebook.Relate.Vocabulary;

/// <summary>Gives every name of a case the meaning that its words and the vocabulary leave it: "no fever" is the finding fever, absent. Done before
/// any name becomes a term.</summary>
/// <remarks>Safe on many threads.</remarks>
internal sealed class NamedMeaning
{
    private static readonly HashSet<string> Normal = new(
        "normal,intact,clear,supple,soft,unauffällig,intakt,normale,normaux,normales,normais,normali,normale Werte,طبيعي".Split(','),
        StringComparer.OrdinalIgnoreCase
    );

    private readonly DefinedNames _names;
    private readonly NegationReader[] _readers;
    private readonly FindingDetails _details;
    private readonly ConcurrentDictionary<(TermKind, string), NameReading> _read = new();

    /// <summary>Readers for a site.</summary>
    /// <param name="definitions">The vocabulary.</param>
    /// <param name="language">The language of the site.</param>
    public NamedMeaning(IEnumerable<TermDefinition> definitions, string language)
    {
        _names = new DefinedNames(definitions);
        var lexicon = NegationLexicon.For(language);
        _details = new FindingDetails(_names.Find);
        _readers = [.. Enum.GetValues<TermKind>().Select(kind => new NegationReader(lexicon, name => Find(kind, name), kind == TermKind.Diagnosis))];
    }

    /// <summary>The case as it is meant; what can be meant in two ways is reported and left out.</summary>
    public TeachingCase Of(TeachingCase source, DiagnosticBag problems)
    {
        if (
            NamesIn(source).All(name => ReferenceEquals(Read(name.Kind, name.Name), NameReading.AsWritten) && !HasMarks(name.Name))
            && source.Findings.All(finding => ReferenceEquals(_details.Read(finding), finding) && NormalWords(finding) is null)
        )
            return source;
        return source with
        {
            Diagnoses = Named(TermKind.Diagnosis, source.Diagnoses, name => RelateProblems.DeniedDiagnosis(name), problems),
            Findings = [.. source.Findings.SelectMany(finding => Of(finding, problems))],
            Differential =
            [
                .. source.Differential.SelectMany(entry =>
                    Apart(TermKind.Diagnosis, entry.Diagnosis, problems)
                        .Select(name => Of(entry with { Diagnosis = name }, problems))
                        .OfType<Differential>()
                ),
            ],
            Treatments =
            [
                .. source.Treatments.SelectMany(treatment =>
                    Apart(TermKind.Treatment, treatment.Name, problems)
                        .Select(name => Of(treatment with { Name = name }, problems))
                        .OfType<Treatment>()
                ),
            ],
            Records = [.. source.Records.SelectMany(record => Of(record, problems))],
        };
    }

    // Names of which none can be denied.
    private ImmutableArray<Located<string>> Named(
        TermKind kind,
        ImmutableArray<Located<string>> names,
        Func<Located<string>, Diagnostic> denied,
        DiagnosticBag problems
    )
    {
        var kept = ImmutableArray.CreateBuilder<Located<string>>(names.Length);
        foreach (var name in names.SelectMany(name => Apart(kind, name, problems)))
        {
            if (Read(kind, name).Meaning == NameMeaning.Name)
                kept.Add(name);
            else
                problems.Add(denied(name));
        }
        return kept.DrainToImmutable();
    }

    private static IEnumerable<(TermKind Kind, Located<string> Name)> NamesIn(TeachingCase source) =>
        TermIndexBuilder.NamesIn(source).Where(name => name.Kind is not (TermKind.Test or TermKind.Score));

    // Under `findings:` a test may stand too: "negative ANA".
    private NameKnowledge Find(TermKind kind, string name)
    {
        var own = _names.Find(kind, name);
        return own == NameKnowledge.Unknown && kind == TermKind.Finding && _names.Find(TermKind.Test, name) != NameKnowledge.Unknown
            ? NameKnowledge.Folded
            : own;
    }

    private IEnumerable<Finding> Of(Finding finding, DiagnosticBag problems)
    {
        if (finding.Confirmed)
            return OfOne(finding, problems);
        // What denies something is read first.
        if (
            ReferenceEquals(Read(TermKind.Finding, finding.Name), NameReading.AsWritten)
            && _details.Read(finding) is var detailed
            && !ReferenceEquals(detailed, finding)
        )
            return OfOne(detailed, problems);
        return Apart(TermKind.Finding, finding.Name, problems)
            .SelectMany(name => OfOne(finding with { Name = name }, problems))
            .Select(one => one.Confirmed ? one : _details.Read(one));
    }

    // "nails: normal" names no finding called nails.
    private static string? NormalWords(Finding finding) =>
        finding is { Present: true, Confirmed: false, Note: { } note } && Normal.Contains(note.Plain.Trim()) ? note.Plain.Trim() : null;

    private ImmutableArray<Finding> OfOne(Finding finding, DiagnosticBag problems)
    {
        finding = finding with { Sites = Named(TermKind.Site, finding.Sites, site => RelateProblems.DeniedSite(site, finding.Name.Value), problems) };
        if (finding.Confirmed)
            return [finding];
        var written = finding.Name;
        if (NormalWords(finding) is { } normal)
        {
            if (Find(TermKind.Finding, written.Value) == NameKnowledge.Unknown)
                return [finding with { Name = written.With($"{written.Value} {normal}"), Note = null }];
            problems.Add(RelateProblems.NormalFinding(written, normal, _names.Find(TermKind.Finding, written.Value) == NameKnowledge.Unknown));
            return [];
        }
        var reading = Read(TermKind.Finding, written);
        switch (reading.Meaning)
        {
            case NameMeaning.Name when reading.Parts is [var part]:
                return [finding with { Name = Part(written, part) }];
            case NameMeaning.Name:
                return [finding];
            case NameMeaning.Absent when finding.Present:
                return [.. reading.Parts.Select(part => finding with { Name = Part(written, part), Present = false })];
            case NameMeaning.SaysBoth:
                problems.Add(RelateProblems.NameSaysBoth(written));
                return [];
            default:
                problems.Add(
                    RelateProblems.UnclearFinding(
                        written,
                        reading.Cue,
                        !finding.Present,
                        [.. reading.Parts.Select(part => part.Present ? $"- {part.Name}" : $"- absent: {part.Name}")]
                    )
                );
                return [];
        }
    }

    private Differential? Of(Differential entry, DiagnosticBag problems)
    {
        var written = entry.Diagnosis;
        var reading = Read(TermKind.Diagnosis, written);
        if (reading.Meaning == NameMeaning.Name)
            return entry;
        if (reading is { Meaning: NameMeaning.Absent, Parts: [var part] })
            return entry with
            {
                Diagnosis = Part(written, part),
                Against = [new RichText(written.Value, [new Domain.Prose.TextRun(written.Value)], written.Location), .. entry.Against],
            };
        problems.Add(
            RelateProblems.UnclearEntry(
                written,
                reading.Cue,
                "differential",
                [.. reading.Parts.Select(one => $"- {{diagnosis: {one.Name}, against: ...}}")]
            )
        );
        return null;
    }

    private Treatment? Of(Treatment treatment, DiagnosticBag problems)
    {
        var written = treatment.Name;
        var reading = Read(TermKind.Treatment, written);
        if (reading.Meaning == NameMeaning.Name)
            return treatment;
        if (reading is { Meaning: NameMeaning.Absent, Parts: [var part] } && treatment.Given)
            return treatment with { Name = Part(written, part), Given = false };
        problems.Add(
            RelateProblems.UnclearEntry(
                written,
                reading.Cue,
                "treatment",
                [.. reading.Parts.Select(one => one.Present ? $"- {one.Name}" : $"- no: {one.Name}")]
            )
        );
        return null;
    }

    private IEnumerable<ClinicalRecord> Of(ClinicalRecord record, DiagnosticBag problems)
    {
        if (record.Name is not { } names || RecordKinds.TermKindOf(record.Kind) is not { } kind)
        {
            yield return record;
            yield break;
        }
        foreach (var name in Apart(kind, names, problems))
        {
            var reading = Read(kind, name);
            if (reading.Meaning == NameMeaning.Name)
                yield return record with
                {
                    Name = name,
                };
            else if (reading is { Meaning: NameMeaning.Absent, Parts: [var part] } && record.Polarity == ResultPolarity.Positive)
                yield return record with
                {
                    Name = Part(name, part),
                    Polarity = ResultPolarity.Negative,
                };
            else
                problems.Add(
                    RelateProblems.UnclearEntry(
                        name,
                        reading.Cue,
                        record.Kind.Key(),
                        [.. reading.Parts.Select(one => one.Present ? $"- {one.Name}" : $"- no: {one.Name}")]
                    )
                );
        }
    }

    // "gout; arthritis" are two, and so are "gout, arthritis" when the vocabulary knows both; otherwise a comma may belong to the name.
    private ImmutableArray<Located<string>> Apart(TermKind kind, Located<string> name, DiagnosticBag problems)
    {
        if (!MayBeSeveral(name) || Find(kind, name.Value) != NameKnowledge.Unknown)
            return [name];
        var parts = PartsOf(name);
        if (!name.Value.Contains(',', StringComparison.Ordinal) || parts.All(part => Find(kind, part.Value) != NameKnowledge.Unknown))
            return parts;
        if (ReferenceEquals(Read(kind, name), NameReading.AsWritten))
            problems.Add(RelateProblems.NamesInOne(name, kind.Key(), [.. parts.Select(part => part.Value)]));
        return [name];
    }

    /// <summary>Whether a name that nothing defines may be several with commas or semicolons between them; such a name is reported here.</summary>
    public static bool MayBeSeveral(Located<string> name) =>
        HasMarks(name) && !name.Value.Contains('(', StringComparison.Ordinal) && PartsOf(name).Length > 1;

    private static bool HasMarks(Located<string> name) => name.Value.AsSpan().ContainsAny(',', ';');

    private static ImmutableArray<Located<string>> PartsOf(Located<string> name)
    {
        var parts = ImmutableArray.CreateBuilder<Located<string>>();
        foreach (var range in name.Value.AsSpan().SplitAny(',', ';'))
        {
            var part = name.Value[range];
            var words = part.Trim();
            if (words.Length > 0)
                parts.Add(name.Part(range.Start.Value + part.IndexOf(words, StringComparison.Ordinal), words.Length));
        }
        return parts.DrainToImmutable();
    }

    private NameReading Read(TermKind kind, Located<string> name) =>
        _read.GetOrAdd((kind, name.Value), static (key, readers) => readers[(int)key.Item1].Read(key.Item2), _readers);

    private static Located<string> Part(Located<string> written, NamePart part) => written.Part(part.Span.Start, part.Span.Length).With(part.Name);
}
