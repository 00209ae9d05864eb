using System.Collections.Immutable;
using System.Text;
using Casebook.Domain;
using Casebook.Domain.Records;
using Casebook.Relate.Cases;
using Casebook.Relate.Vocabulary;
using Casebook.Render.Shared.Formatting;
using Casebook.Render.Shared.Parts;
using Casebook.Render.Shared.Strings;

namespace Casebook.Render.Outputs.Search;

/// <summary>A case as search sees it. Questions and answers are left out: a passage of them would give the answer away.</summary>
internal sealed class CaseDocument(CaseEntry entry, UiStrings words) : SearchDocument
{
    /// <summary>Id of the section that holds the facts of the front matter.</summary>
    private const string Glance = "glance";

    /// <inheritdoc/>
    public override DocumentKind Kind => DocumentKind.Case;

    /// <inheritdoc/>
    public override string Url => entry.Url;

    /// <inheritdoc/>
    public override string Title => entry.Case.Title.Value;

    /// <inheritdoc/>
    public override string Meta => string.Join(" · ", CaseCards.Meta(entry, words));

    /// <inheritdoc/>
    public override ImmutableArray<SearchSection> Sections => [.. Parts().Where(section => section.Text.Length > 0)];

    /// <inheritdoc/>
    public override IEnumerable<string> Filters
    {
        get
        {
            if (entry.Case.Level is { } level)
                yield return "level:" + level.Value.Key();
        }
    }

    /// <inheritdoc/>
    public override void AddFields(DocumentWeights weights)
    {
        weights.Add(Title, FieldWeight.Title);
        weights.Add(entry.Case.Slug, FieldWeight.Summary);
        foreach (var term in entry.Diagnoses)
            AddNames(weights, term, FieldWeight.Diagnosis, FieldWeight.Synonym);
        foreach (var finding in entry.Findings.Where(finding => finding.Finding.Present))
            AddNames(weights, finding.Term, FieldWeight.Positive, FieldWeight.FactSynonym);
        foreach (var finding in entry.States.Where(state => state.Shown).Select(state => state.Finding).Distinct())
            AddNames(weights, finding, FieldWeight.Positive, FieldWeight.FactSynonym);
        foreach (var result in entry.Results.Where(result => result.Result.Polarity is ResultPolarity.Positive or ResultPolarity.Undetermined))
        {
            AddNames(weights, result.Test, FieldWeight.Positive, FieldWeight.FactSynonym);
            weights.Add(ResultFormatter.Result(result.Result, words), FieldWeight.Positive);
        }
        foreach (var record in entry.Records.Where(record => record.Record.Polarity != ResultPolarity.Negative))
        {
            if (record.Term is { } term)
                AddNames(weights, term, FieldWeight.Positive, FieldWeight.FactSynonym);
        }
        foreach (var author in entry.Case.Authors)
            weights.Add(author.Name.Value, FieldWeight.Author);
        foreach (var author in entry.RetoldFrom?.Work.Authors ?? [])
            weights.Add(author.Family, FieldWeight.Author);
        foreach (var name in entry.Case.Specialties)
            weights.Add(name.Value, FieldWeight.Summary);
    }

    /// <inheritdoc/>
    public override IEnumerable<TermMark> Terms(ImmutableArray<SearchSection> sections)
    {
        if (entry.Diagnoses is [var principal, ..])
            yield return new TermMark(principal.Index, TermMarks.Principal);
        foreach (var (term, use) in CaseTerms.Of(entry))
        {
            yield return new TermMark(
                term.Index,
                use switch
                {
                    TermUse.Shown => TermMarks.Shown,
                    TermUse.NotShown => TermMarks.NotShown,
                    _ => TermMarks.Undecided,
                }
            );
            if (use == TermUse.Undecided)
                continue;
            foreach (var broader in term.SelfAndAncestors().Skip(1))
                yield return new TermMark(broader.Index, use == TermUse.Shown ? TermMarks.NarrowerShown : TermMarks.NarrowerNotShown);
        }
        foreach (var mention in entry.TermMentions)
            yield return new TermMark(mention.Term.Index, TermMarks.Mentioned, SectionNumber(sections, CaseAnchors.AnchorOf(mention.Place)));
    }

    private static void AddNames(DocumentWeights weights, Term term, float name, float synonym)
    {
        weights.Add(term.Name, name);
        foreach (var other in term.Definition?.Synonyms ?? [])
            weights.Add(other.Value, synonym);
    }

    private static int SectionNumber(ImmutableArray<SearchSection> sections, string id)
    {
        for (var i = 0; i < sections.Length; i++)
        {
            if (sections[i].Id == id)
                return i;
        }
        return 0;
    }

    private IEnumerable<SearchSection> Parts()
    {
        var source = entry.Case;
        yield return new SearchSection("", "", source.Summary?.Plain ?? "", FieldWeight.Summary);
        yield return new SearchSection(Glance, words["at_a_glance"], Facts(), 0);
        foreach (var section in ProseSections.Of(source.Body))
            yield return section;
        yield return new SearchSection("course", words["course"], Course());
        yield return new SearchSection("learning-points", words["learning_points"], Lines(source.LearningPoints), FieldWeight.LearningPoint);
        yield return new SearchSection("differential", words["differential"], Differential());
    }

    private string Facts()
    {
        var text = new StringBuilder();
        foreach (var term in entry.Diagnoses)
            text.Append(term.Name).Append('\n');
        if (entry.Case.Patient?.Background is { } background)
            text.Append(background.Plain).Append('\n');
        foreach (var result in entry.Results)
        {
            text.Append(result.Test.Name).Append(": ").Append(ResultFormatter.Result(result.Result, words));
            if (result.Result.Method is { } method)
                text.Append(", ").Append(method.Value);
            Add(result.Result.Note);
            text.Append('\n');
        }
        foreach (var finding in entry.Findings)
        {
            text.Append(finding.Term.Name).Append(": ").Append(words[finding.Finding.Present ? "outcome_present" : "outcome_absent"]);
            if (ResultFormatter.Detail(finding, words) is { Length: > 0 } detail)
                text.Append(", ").Append(detail);
            Add(finding.Finding.Note);
            text.Append('\n');
        }
        foreach (var record in entry.Records)
            text.Append(Line(record.Record)).Append('\n');
        foreach (var state in entry.States.Where(state => state.Shown))
            text.Append(state.Finding.Name).Append(": ").Append(ResultFormatter.Origin(state, words)).Append('\n');
        return text.ToString().TrimEnd();

        void Add(RichText? note)
        {
            if (note is not null)
                text.Append(". ").Append(note.Plain);
        }
    }

    private string Line(ClinicalRecord record)
    {
        var name = record.Name?.Value ?? words["record_" + record.Kind.Key()];
        var rows = string.Join(", ", record.Susceptibility.Select(row => $"{row.Drug.Value} {row.Reading}"));
        var line = RecordFormatter.Line(record, words);
        return string.Join("; ", new[] { line.Length > 0 ? $"{name}: {line}" : name, rows }.Where(part => part.Length > 0));
    }

    private string Course()
    {
        var text = new StringBuilder();
        foreach (var happening in entry.Case.Timeline)
            text.Append(happening.At.Written).Append(": ").Append(happening.Event.Plain).Append('\n');
        foreach (var treatment in entry.Treatments)
        {
            text.Append(treatment.Treatment.Name.Value);
            if (!treatment.Treatment.Given)
                text.Append(": ").Append(words["not_given"]);
            if (RecordFormatter.Line(treatment.Treatment.Details, words) is { Length: > 0 } details)
                text.Append(": ").Append(details);
            foreach (var part in new[] { treatment.Treatment.Note, treatment.Treatment.Response })
            {
                if (part is not null)
                    text.Append(". ").Append(part.Plain);
            }
            text.Append('\n');
        }
        return text.Append(entry.Case.Outcome?.Plain).ToString().TrimEnd();
    }

    private string Differential()
    {
        var text = new StringBuilder();
        foreach (var differential in entry.Differential)
        {
            text.Append(differential.Differential.Diagnosis.Value).Append('\n');
            foreach (var reason in differential.Differential.For.Concat(differential.Differential.Against))
                text.Append(reason.Plain).Append('\n');
        }
        return text.ToString().TrimEnd();
    }

    private static string Lines(ImmutableArray<RichText> lines) => string.Join('\n', lines.Select(line => line.Plain));
}
