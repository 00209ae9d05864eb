using System.Collections.Immutable;
using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;
using Casebook.Domain;
using Casebook.Files;
using Casebook.Files.Shapes;
using Casebook.Files.Yaml;
using Casebook.Parse.FrontMatter;
using Casebook.Parse.FrontMatter.Fields;

namespace Casebook.Parse.Terms;

/// <summary>Reads one file of the vocabulary: a list of terms, or <c>kind:</c> for all of them and <c>terms:</c> below.</summary>
internal static class TermFileParser
{
    private static readonly WordChoice<TermKind> Kinds = new(
        [
            ("finding", TermKind.Finding),
            ("test", TermKind.Test),
            ("diagnosis", TermKind.Diagnosis),
            ("site", TermKind.Site),
            ("treatment", TermKind.Treatment),
            ("drug", TermKind.Drug),
            ("procedure", TermKind.Procedure),
            ("organism", TermKind.Organism),
            ("gene", TermKind.Gene),
            ("score", TermKind.Score),
        ],
        [
            ("sign", "finding"),
            ("symptom", "finding"),
            ("complaint", "finding"),
            ("antibody", "test"),
            ("lab", "test"),
            ("laboratory", "test"),
            ("investigation", "test"),
            ("disease", "diagnosis"),
            ("disorder", "diagnosis"),
            ("syndrome", "diagnosis"),
            ("condition", "diagnosis"),
            ("body_site", "site"),
            ("location", "site"),
            ("organ", "site"),
            ("region", "site"),
            ("medication", "drug"),
            ("medicine", "drug"),
            ("therapy", "treatment"),
            ("operation", "procedure"),
            ("surgery", "procedure"),
            ("bacterium", "organism"),
            ("virus", "organism"),
            ("fungus", "organism"),
            ("pathogen", "organism"),
            ("scale", "score"),
            ("mutation", "gene"),
        ]
    );

    private static readonly WordChoice<string> Regions = new(
        [.. BodyRegions.All.Select(region => (region, region))],
        [("arm", "upper arm"), ("leg", "lower leg"), ("face", "head"), ("thorax", "chest"), ("trunk", "chest"), ("body", "whole body")]
    );

    private static readonly WordChoice<string> Groups = new(
        [("serology", "serology"), ("laboratory", "laboratory")],
        [("lab", "laboratory"), ("labs", "laboratory")]
    );

    public static ImmutableArray<Field> Fields { get; } =
    [
        new("name", Shape.Text, "The name that pages show.") { IsRequired = true },
        new("kind", Kinds.Shape, "finding, test, diagnosis, site, treatment, drug, procedure, organism, gene or score."),
        new("names", new Shape.Map(Shape.Text), "What it is called in other languages: {fr: calcinose, tr: kalsinoz}."),
        new("synonyms", TermNames.SynonymShape, "Other names for the same thing: a list, or in groups by who uses them."),
        new("definition", Shape.Text, "One or two sentences that say what it is."),
        new("parents", Shape.Names(null), "Broader terms of the same kind."),
        new("codes", TermCodes.Codes, "Codes in terminologies, such as hpo: HP:0030880."),
        new("see_also", Shape.Names(null), "Related terms of any kind."),
        new("sources", Shape.Texts, "Where the definition comes from: an address, a DOI, a key of the library, or a source of the head of the file."),
        new("region", Regions.Shape, "For a site: the part of the drawn body it lies in."),
        new("group", Groups.Shape, "For a test: serology or laboratory."),
        new("not_in", Shape.Texts, "Phrases in which the name stands and means something else; ~ stands for any of its names."),
        new("needs", new Shape.Either([Shape.Texts, new Shape.Map(Shape.Texts)]), "Words of which one must be near before the name is linked."),
        new("state_of", TermStates.Results, "For a finding: the result that makes it, such as haemoglobin low."),
    ];

    /// <summary>The head of a file.</summary>
    public static ImmutableArray<Field> FileFields { get; } =
    [
        new("kind", Kinds.Shape, "The kind of every term below that says none."),
        new("sources", new Shape.Map(new Shape.Either([Shape.Text, new Shape.Map(Shape.Text)])), "Short names for sources."),
        new("code_sources", new Shape.Map(Shape.Text), "Where the codes of a terminology were read."),
        new("terms", Shape.Many(new Shape.Either([Shape.Text, new Shape.Group(Fields)])), "The terms.") { IsRequired = true },
    ];

    /// <summary>What a file holds.</summary>
    public static Shape Whole { get; } = new Shape.Either([Shape.Many(new Shape.Group(Fields)), new Shape.Group(FileFields)]);

    /// <summary>The kind most likely meant by a word that is none; null when it cannot be told.</summary>
    public static string? MeantKind(string written) => Kinds.Meant(written);

    /// <summary>The terms in the order written; one without name or kind is reported and left out.</summary>
    public static ImmutableArray<TermDefinition> Parse(SourceText file, IMarkdownReader markdown, DiagnosticBag problems)
    {
        var context = new FieldContext(markdown, problems);
        YamlReport.AddLostCharacters(file, problems);
        file = MergeMarks.FirstVersion(file, problems);
        var document = YamlReader.Read(file);
        YamlReport.Add(document, problems);
        TermKind? kindOfAll = null;
        var sources = FileSources.None;
        var nodes = context.Items(document.Root, "terms");
        if (document.Root is YamlMapping group && group["name"] is null)
        {
            var fields = FieldReader.Checked(group, FileFields, context);
            kindOfAll = fields.Choice("kind", Kinds)?.Value;
            sources = FileSources.Read(fields, context);
            nodes = fields.Items("terms");
        }
        return [.. nodes.Select(node => ReadTerm(node, kindOfAll, sources, context)).OfType<TermDefinition>()];
    }

    private static TermDefinition? ReadTerm(YamlNode node, TermKind? kindOfAll, FileSources sources, FieldContext context)
    {
        if (node is not YamlMapping group)
        {
            if (kindOfAll is { } known && node is YamlScalar scalar && FieldContext.TextOf(scalar) is { } plain)
                return new TermDefinition { Name = plain, Kind = known };
            context.Problems.Add(ParseProblems.NotTerm(node.Location, node.Description));
            return null;
        }
        var fields = FieldReader.Checked(group, Fields, context);
        var name = fields.Text("name");
        if (name is null && fields["name"] is null)
            context.Problems.Add(ParseProblems.TermWithoutName(group.Location));
        var kind = fields.Choice("kind", Kinds)?.Value ?? kindOfAll;
        if (kind is null && fields["kind"] is null)
        {
            context.Problems.Add(ParseProblems.NoKind(name?.Location ?? group.Location, name?.Value));
        }
        var definition = new TermDefinition
        {
            Name = name ?? default,
            Kind = kind ?? default,
            NameIn = TermNames.InLanguages(fields, context),
            Synonyms = TermNames.Synonyms(fields, context),
            Definition = fields.Rich("definition"),
            Parents = fields.Texts("parents"),
            Codes = TermCodes.Read(fields, sources, context),
            SeeAlso = fields.Texts("see_also"),
            Sources = [.. fields.Texts("sources").Select(sources.Find)],
            Region = fields.Choice("region", Regions),
            Group = fields.Choice("group", Groups),
            NotIn = fields.Texts("not_in"),
            Needs = TermNames.Needs(fields, context),
            States = TermStates.Read(fields, context),
        };
        return name is null || kind is null ? null : definition;
    }
}
