using System.Collections.Immutable;
using Casebook.Config;
using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;
using Casebook.Domain;
using Casebook.Domain.Negation;
using Casebook.Files;
using Casebook.Parse.FrontMatter.Case;
using Casebook.Parse.FrontMatter.Fields;
using Casebook.Parse.FrontMatter.Results;

namespace Casebook.Parse.FrontMatter;

/// <summary>Reads one case file.</summary>
internal static class CaseFileParser
{
    private static readonly ImmutableArray<string> Keys =
    [
        "title",
        "summary",
        "challenge",
        "date",
        "updated",
        "publish_on",
        "draft",
        "authors",
        "reviewed",
        "level",
        "specialties",
        "retold_from",
        "licence",
        "consent",
        "identity",
        "patient",
        "diagnosis",
        "differential",
        "findings",
        "serology",
        "labs",
        "timeline",
        "treatment",
        "outcome",
        "figures",
        "learning_points",
        "questions",
        "answers_after",
        "challenge_id",
        "references",
        "aliases",
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
        var context = new FieldContext(markdown, problems) { Denials = NegationLexicon.For(language), IsCase = true };
        var content = ContentFile.Open(file, Keys, context);
        var fields = content.Fields;
        return new TeachingCase
        {
            Slug = SourceSlug.Of(file.Path),
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
            Findings = FindingReader.Read(fields, context),
            Serology = TestResultReader.Read(fields, "serology", context),
            Labs = TestResultReader.Read(fields, "labs", context),
            Timeline = TimelineReader.Read(fields, context),
            Treatments = TreatmentReader.Read(fields, context),
            Outcome = fields.Rich("outcome"),
            Figures = FigureReader.Read(fields, context),
            LearningPoints = [.. fields.RichTexts("learning_points").Select(point => ClozeReader.Read(point))],
            Questions = QuestionReader.Read(fields, context),
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
