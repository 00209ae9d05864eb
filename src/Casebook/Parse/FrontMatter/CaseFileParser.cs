using System.Collections.Immutable;
using Casebook.Config;
using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;
using Casebook.Domain;
using Casebook.Domain.Negation;
using Casebook.Files;
using Casebook.Files.Shapes;
using Casebook.Parse.FrontMatter.Case;
using Casebook.Parse.FrontMatter.Fields;
using Casebook.Parse.FrontMatter.Records;
using Casebook.Parse.FrontMatter.Results;
using Casebook.Parse.References.Structured;

namespace Casebook.Parse.FrontMatter;

/// <summary>Reads one case file.</summary>
internal static class CaseFileParser
{
    /// <summary>Front matter of a case.</summary>
    public static ImmutableArray<Field> Fields { get; } =
    [
        new("title", Shape.Text, "The heading of the page.") { IsRequired = true },
        new("summary", Shape.Text, "One or two sentences for lists."),
        new("challenge", Shape.Text, "The title in challenge mode: no diagnosis, no telling antibody."),
        new("date", Shape.Day, "First published here."),
        new("updated", Shape.Day, "Last change of substance."),
        new("publish_on", Shape.Day, "Not on the site before this day."),
        new("draft", FieldReader.YesOrNo.Shape, "Not on the site until you take this line out."),
        new(
            "authors",
            Shape.Many(new Shape.Either([Shape.Text, new Shape.Group(ContributorReader.AuthorFields)])),
            "Who wrote the case; a name alone is enough."
        ),
        new("reviewed", new Shape.Either([Shape.Text, new Shape.Group(ContributorReader.ReviewFields)]), "Who checked the case, and when."),
        new("level", LevelNames.Choice.Shape, "foundation, intermediate or advanced."),
        new("specialties", Shape.Texts, "Specialties the case belongs to."),
        new("retold_from", Shape.Text, "Key of the published report, if the case is retold from one."),
        new("licence", Shape.Text, "Licence of the text, if it differs from that of the site."),
        new("consent", Shape.Text, "What the patient agreed to: written consent, waived by the ethics committee, none."),
        new(
            "identity",
            new Shape.Either([Shape.Text, new Shape.Group(IdentityReviewReader.Fields)]),
            "Who looked for what may say who the patient is, and the messages that this answers."
        ),
        new(
            "patient",
            new Shape.Either([new Shape.Group(PatientReader.Fields), Shape.Text]),
            "The patient, no more than is needed; or one line, such as 68-year-old woman."
        ),
        new("diagnosis", Shape.Names(TermKind.Diagnosis), "What it was; the first is the principal one."),
        new(
            "differential",
            Shape.Many(new Shape.Entry(["diagnosis"], DifferentialReader.Fields)),
            "What else it might have been, with reasons for and against in this patient."
        ),
        new(
            "findings",
            Shape.Many(new Shape.Entry(["finding", "absent", "present"], FindingReader.Fields) { Also = PresenceReader.OtherKeys }),
            "What was found, and what was looked for and not found."
        ),
        new(
            "serology",
            Shape.Many(new Shape.Entry(["test"], TestResultReader.Fields)),
            "Serology, as - ANA: positive 1:320 nucleolar, or field by field."
        ),
        new("labs", Shape.Many(new Shape.Entry(["test"], TestResultReader.Fields)), "Other laboratory tests, in the same forms."),
        new(
            "physiology",
            Shape.Many(new Shape.Entry(["test"], TestResultReader.Fields)),
            "What is measured of an organ at work, as - FVC: {value: 2.1, unit: L, predicted: 68}, in the same forms."
        ),
        new("scores", Shape.Many(new Shape.Entry(["test"], TestResultReader.Fields)), "Scores and scales, as - NIHSS: 14, in the same forms."),
        .. RecordForms.All.Select(form => form.ToField()),
        new("timeline", Shape.Many(new Shape.Entry(["event", "at"], TimelineReader.Fields)), "The course: day 0 is the first visit."),
        new(
            "treatment",
            Shape.Many(new Shape.Entry(TreatmentReader.NameFields, TreatmentReader.Fields) { Also = TreatmentReader.OtherKeys }),
            "What was given or done."
        ),
        new("outcome", Shape.Text, "What happened to the patient, and what remains unknown."),
        new("figures", Shape.Many(new Shape.Entry(["file"], FigureReader.Fields)), "Pictures: files beside index.md."),
        new("learning_points", Shape.Texts, "Three to five points to take home."),
        new("questions", Shape.Many(new Shape.Group(QuestionReader.Fields)), "Questions with a single best answer."),
        new(
            "steps",
            Shape.Many(new Shape.Group(StepQuestionReader.Fields)),
            "What you ask at the end of a step of the challenge; without it the challenge asks of itself."
        ),
        new("answers_after", Shape.Day, "Until then the site holds neither answers nor the diagnosis."),
        new("challenge_id", Shape.Text, "The end of the challenge's address, which nobody can guess."),
        new(
            "references",
            Shape.Many(new Shape.Either([Shape.Text, new Shape.Group(StructuredReader.Fields)])),
            "Keys of the library, pasted references in quotation marks, or field by field."
        ),
        new("aliases", Shape.Texts, "Older addresses of this page, which then lead here."),
    ];

    /// <summary>The case, as far as it could be read; what could not is reported.</summary>
    /// <param name="file">The file.</param>
    /// <param name="options">What counts as today.</param>
    /// <param name="markdown">Reads running text.</param>
    /// <param name="references">Reads references.</param>
    /// <param name="problems">Takes the problems.</param>
    /// <param name="language">The site's language (BCP 47): its words of denial are understood beside the English ones.</param>
    public static TeachingCase Parse(
        SourceText file,
        BuildOptions options,
        IMarkdownReader markdown,
        IReferenceReader references,
        DiagnosticBag problems,
        string language = "en"
    )
    {
        var context = new FieldContext(markdown, problems)
        {
            Denials = NegationLexicon.For(language),
            Language = language,
            IsCase = true,
        };
        var content = ContentFile.Open(file, Fields, context);
        var fields = content.Fields;
        var (records, recordFindings, recordResults) = RecordReader.Read(fields, context);
        return new TeachingCase
        {
            Slug = SourceSlug.Of(file.Path),
            Language = language,
            File = file,
            Title = content.Title(),
            Summary = fields.Rich("summary"),
            Challenge = fields.Text("challenge"),
            Date = fields.PastDate("date", options.Today),
            Updated = fields.PastDate("updated", options.Today),
            PublishOn = fields.Date("publish_on"),
            Draft = fields.Flag("draft"),
            Authors = ContributorReader.Authors(fields, context),
            Reviewed = ContributorReader.Review(fields, options.Today, context),
            Level = fields.Choice("level", LevelNames.Choice),
            Specialties = Specialties(fields),
            RetoldFrom = fields.Text("retold_from"),
            Licence = fields.Text("licence"),
            Consent = ConsentReader.Read(fields),
            Identity = IdentityReviewReader.Read(fields, options.Today, context),
            Patient = PatientReader.Read(fields, context),
            Diagnoses = fields.Texts("diagnosis"),
            Differential = DifferentialReader.Read(fields, context),
            Findings = [.. FindingReader.Read(fields.Items("findings"), context), .. recordFindings],
            Serology = TestResultReader.Read(fields, ResultList.Serology, context),
            Labs =
            [
                .. TestResultReader.Read(fields, ResultList.Labs, context),
                .. TestResultReader.Read(fields, ResultList.Physiology, context),
                .. TestResultReader.Read(fields, ResultList.Scores, context),
                .. recordResults,
            ],
            Records = records,
            Timeline = TimelineReader.Read(fields, context),
            Treatments = TreatmentReader.Read(fields, context),
            Outcome = fields.Rich("outcome"),
            Figures = FigureReader.Read(fields, context),
            LearningPoints = [.. fields.RichTexts("learning_points").Select(point => ClozeReader.Read(point))],
            Questions = QuestionReader.Read(fields, context),
            StepQuestions = StepQuestionReader.Read(fields, context),
            AnswersAfter = fields.Date("answers_after"),
            ChallengeId = fields.Text("challenge_id"),
            References = ReferenceListReader.Read(fields, references, context),
            Aliases = ReadAliases(fields, problems),
            FrontMatter = content.End,
            Body = content.Body(),
        };
    }

    // "dermatology, rheumatology" are two; "ear, nose and throat" is one.
    private static ImmutableArray<Located<string>> Specialties(FieldReader fields)
    {
        var written = fields.Texts("specialties");
        if (
            written is not [var only]
            || !only.Value.AsSpan().ContainsAny(',', ';')
            || only.Value.Contains(" and ", StringComparison.OrdinalIgnoreCase)
            || only.Value.Contains('&', StringComparison.Ordinal)
        )
            return written;
        var parts = ImmutableArray.CreateBuilder<Located<string>>();
        foreach (var range in only.Value.AsSpan().SplitAny(',', ';'))
        {
            var part = only.Value[range];
            if (part.Trim() is { Length: > 0 } words)
                parts.Add(only.Part(range.Start.Value + part.IndexOf(words, StringComparison.Ordinal), words.Length));
        }
        return parts.DrainToImmutable();
    }

    private static ImmutableArray<Located<string>> ReadAliases(FieldReader fields, DiagnosticBag problems)
    {
        var aliases = fields.Texts("aliases");
        foreach (var alias in aliases)
        {
            if (alias.Value[0] != '/')
                problems.Add(ParseProblems.AliasWithoutSlash(alias, Path(alias.Value)));
        }
        return [.. aliases.Where(alias => alias.Value[0] == '/')];
    }

    private static string Path(string address) => Uri.TryCreate(address, UriKind.Absolute, out var url) ? url.AbsolutePath.TrimStart('/') : address;
}
