using System.Collections.Immutable;
using System.Globalization;
using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;
using Casebook.Domain;
using Casebook.Domain.Prose;
using Casebook.Domain.Records;
using Casebook.Domain.Works;
using Casebook.Files;
using Casebook.Relate.Citations;
using Casebook.Relate.Links;
using Casebook.Relate.Vocabulary;

namespace Casebook.Relate.Cases;

/// <summary>Resolves one case. Cases do not see each other here, so many can be resolved at once.</summary>
internal static class CaseRelater
{
    /// <summary>The case with its terms, works and links found; what cannot be found is reported and left as words.</summary>
    public static CaseEntry Relate(TeachingCase source, int index, LinkTargets targets, DiagnosticBag problems)
    {
        var references = targets.Works.ByCase[source.Slug];
        var numbers = new CitationNumbers(targets.Works, references, problems);
        var text = new TextResolver(targets, numbers, problems, own: TermsOf(source, targets));
        var resolved = ResolveTexts(source, text);
        ImmutableArray<ImmutableArray<WorkEntry>> sources =
        [
            .. source.Questions.Select(question => question.Cites.Select(numbers.Find).OfType<WorkEntry>().ToImmutableArray()),
        ];
        foreach (var work in sources.SelectMany(works => works))
            numbers.NumberOf(work);
        foreach (var work in references.Listed)
            numbers.NumberOf(work);
        var numbered = numbers.References().ToImmutableArray();
        ReportUncited(source, numbered, sources.SelectMany(works => works).ToHashSet(), references, problems);
        ReportStatus(source, numbered, references, problems);
        ReportUnlisted(numbered, references, source, problems);
        ImmutableArray<CaseFinding> findings =
        [
            .. resolved.Findings.Select(finding => new CaseFinding(
                finding,
                Term(targets, TermKind.Finding, finding.Name),
                Terms(targets, TermKind.Site, finding.Sites)
            )),
        ];
        var (serology, labs) = (Results(targets, resolved.Serology), Results(targets, resolved.Labs));
        return new CaseEntry
        {
            Index = index,
            Language = source.Language,
            Case = resolved,
            Diagnoses = Terms(targets, TermKind.Diagnosis, source.Diagnoses),
            Findings = findings,
            Serology = serology,
            Labs = labs,
            States = CaseStates.Of(targets.Terms, findings, serology.Concat(labs)),
            Differential =
            [
                .. resolved.Differential.Select(entry => new CaseDifferential(entry, Term(targets, TermKind.Diagnosis, entry.Diagnosis))),
            ],
            Treatments =
            [
                .. resolved.Treatments.Select(treatment => new CaseTreatment(treatment, Term(targets, TermKind.Treatment, treatment.Name))),
            ],
            Records =
            [
                .. resolved.Records.Select(record => new CaseRecord(
                    record,
                    record.Name is { } name && RecordKinds.TermKindOf(record.Kind) is { } kind ? Term(targets, kind, name) : null
                )),
            ],
            References = numbered,
            QuestionSources = sources,
            RetoldFrom = source.RetoldFrom is { } key ? numbers.Find(key) : null,
            TermMentions = [.. text.Terms],
            WorkMentions = [.. text.Works],
            QuestionMentions = [.. MentionsBehindQuestions(resolved, text.Works, sources, numbers)],
            CaseMentions = [.. text.Cases],
            InsideLinks = [.. text.Inside],
        };
    }

    // `cites:` of a question names what its answer rests on: its stem is the sentence, and the marks of the works stand behind it.
    private static IEnumerable<WorkMention> MentionsBehindQuestions(
        TeachingCase resolved,
        IReadOnlyCollection<WorkMention> inText,
        ImmutableArray<ImmutableArray<WorkEntry>> sources,
        CitationNumbers numbers
    )
    {
        for (var i = 0; i < sources.Length; i++)
        {
            var stem = resolved.Questions[i].Stem.Content;
            var anchor = string.Create(CultureInfo.InvariantCulture, $"q{i + 1}");
            var items = sources[i]
                .Where(work => !inText.Any(mention => mention.Work == work && mention.Place.Paragraph == stem))
                .Select(work => new NumberedItem(
                    numbers.NumberOf(work),
                    work,
                    new CitationItem(resolved.Questions[i].Cites.First(key => numbers.Find(key) == work), "", "", "", "", false),
                    anchor
                ))
                .ToImmutableArray();
            if (items.IsEmpty)
                continue;
            var mark = new NumberedCitation(items);
            var place = new MentionPlace("questions", "", [.. stem, new TextRun(" "), mark], mark);
            foreach (var item in items)
                yield return new WorkMention(item.Work, item.Item, anchor, place);
        }
    }

    // The narrative first: its order of citations is the one a reader follows.
    private static TeachingCase ResolveTexts(TeachingCase source, TextResolver text)
    {
        var resolved = source with { Body = text.Resolve(source.Body) };
        resolved = resolved with
        {
            Summary = text.Resolve(source.Summary, "summary"),
            Patient = source.Patient is null ? null : source.Patient with { Background = text.Resolve(source.Patient.Background, "patient", true) },
            Findings =
            [
                .. source.Findings.Select(finding =>
                    finding.Note is null ? finding : finding with { Note = text.Resolve(finding.Note, "findings", true) }
                ),
            ],
            Serology =
            [
                .. source.Serology.Select(result =>
                    result.Note is null ? result : result with { Note = text.Resolve(result.Note, "serology", true) }
                ),
            ],
            Labs = [.. source.Labs.Select(result => result.Note is null ? result : result with { Note = text.Resolve(result.Note, "labs", true) })],
            Timeline = [.. source.Timeline.Select(entry => entry with { Event = text.Resolve(entry.Event, "timeline", true)! })],
            Treatments =
            [
                .. source.Treatments.Select(entry =>
                    entry with
                    {
                        Details = Resolve(entry.Details, text, "treatment"),
                        Response = text.Resolve(entry.Response, "treatment", true),
                        Note = text.Resolve(entry.Note, "treatment", true),
                    }
                ),
            ],
            Records = [.. source.Records.Select(record => record with { Details = Resolve(record.Details, text, "records") })],
            Outcome = text.Resolve(source.Outcome, "outcome", true),
            LearningPoints = [.. source.LearningPoints.Select(point => text.Resolve(point, "learning-points", true)!)],
            Questions = [.. source.Questions.Select(question => Resolve(question, text))],
            Differential = [.. source.Differential.Select(entry => Resolve(entry, text))],
            Figures =
            [
                .. source.Figures.Select(figure =>
                    figure with
                    {
                        Caption = text.Resolve(figure.Caption, "figures"),
                        Annotations = [.. figure.Annotations.Select(mark => mark with { Label = text.Resolve(mark.Label, "figures")! })],
                    }
                ),
            ],
            Consent = source.Consent is null ? null : source.Consent with { Words = text.Resolve(source.Consent.Words, "consent")! },
        };
        return resolved;
    }

    private static ImmutableArray<RecordDetail> Resolve(ImmutableArray<RecordDetail> details, TextResolver text, string part) =>
        [.. details.Select(detail => detail with { Text = text.Resolve(detail.Text, part, true)! })];

    private static Question Resolve(Question question, TextResolver text) =>
        question with
        {
            Stem = text.Resolve(question.Stem, "questions")!,
            Options =
            [
                .. question.Options.Select(option =>
                    option with
                    {
                        Text = text.Resolve(option.Text, "questions")!,
                        Why = text.Resolve(option.Why, "questions"),
                    }
                ),
            ],
        };

    private static Differential Resolve(Differential entry, TextResolver text) =>
        entry with
        {
            For = [.. entry.For.Select(reason => text.Resolve(reason, "differential", true)!)],
            Against = [.. entry.Against.Select(reason => text.Resolve(reason, "differential", true)!)],
        };

    private static void ReportStatus(TeachingCase source, ImmutableArray<NumberedReference> numbered, CaseReferences own, DiagnosticBag problems)
    {
        foreach (var reference in numbered)
        {
            var place = own.Places.TryGetValue(reference.Work, out var listed) ? listed : source.FrontMatter;
            var notice = reference.Work.Work.Status switch
            {
                WorkStatus.Retracted => RelateProblems.Retracted(place, reference.Work.Key),
                WorkStatus.Corrected => RelateProblems.Corrected(place, reference.Work.Key),
                WorkStatus.Concern => RelateProblems.OfConcern(place, reference.Work.Key),
                _ => null,
            };
            if (notice is not null)
                problems.Add(notice);
        }
    }

    // A list that is there should be whole; a case without one leaves it to the site.
    private static void ReportUnlisted(ImmutableArray<NumberedReference> numbered, CaseReferences own, TeachingCase source, DiagnosticBag problems)
    {
        if (own.Listed.IsEmpty)
            return;
        // The report a case is retold from is named by `retold_from`.
        foreach (
            var reference in numbered.Where(reference => !own.Places.ContainsKey(reference.Work) && reference.Work.Key != source.RetoldFrom?.Value)
        )
            problems.Add(RelateProblems.CitedNotListed(source.FrontMatter, reference.Work.Key));
    }

    private static void ReportUncited(
        TeachingCase source,
        ImmutableArray<NumberedReference> numbered,
        HashSet<WorkEntry> behindQuestions,
        CaseReferences own,
        DiagnosticBag problems
    )
    {
        var uncited = new List<(TextLocation Place, string Key)>();
        foreach (var reference in numbered)
        {
            if (reference.Anchors.Count > 0 || !own.Places.TryGetValue(reference.Work, out var place))
                continue;
            if (behindQuestions.Contains(reference.Work))
                continue;
            // Within the case a pasted reference may go by another key than in the whole library.
            var key = own.Keys.Where(pair => pair.Value == reference.Work).Select(pair => pair.Key).Order(StringComparer.Ordinal).FirstOrDefault()
                ?? reference.Work.Key;
            uncited.Add((place, key));
        }
        if (uncited.Count > 0)
            problems.Add(RelateProblems.NeverCited(uncited[0].Place, [.. uncited.Select(one => one.Key)]));
    }

    // What the fields name decides what an abbreviation in the text means.
    private static HashSet<Term> TermsOf(TeachingCase source, LinkTargets targets) =>
        [.. TermIndexBuilder.NamesIn(source).Select(name => targets.Terms.Find(name.Kind, name.Name.Value)).OfType<Term>()];

    private static ImmutableArray<CaseResult> Results(LinkTargets targets, ImmutableArray<TestResult> results) =>
        [.. results.Select(result => new CaseResult(result, Term(targets, result.Kind, result.Test.With(result.TermName))))];

    private static ImmutableArray<Term> Terms(LinkTargets targets, TermKind kind, ImmutableArray<Located<string>> names) =>
        [.. names.Select(name => Term(targets, kind, name)).Distinct()];

    // Every name a case uses has been given a term before.
    private static Term Term(LinkTargets targets, TermKind kind, Located<string> name) =>
        targets.Terms.Find(kind, name.Value) ?? throw new InvalidOperationException($"No term was made for {name.Value} at {name.Location}.");
}
