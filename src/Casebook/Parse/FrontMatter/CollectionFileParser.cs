using System.Collections.Immutable;
using Casebook.Diagnostics;
using Casebook.Domain;
using Casebook.Files;
using Casebook.Files.Shapes;
using Casebook.Parse.FrontMatter.Fields;

namespace Casebook.Parse.FrontMatter;

/// <summary>Reads one teaching path.</summary>
internal static class CollectionFileParser
{
    /// <summary>Front matter of a collection.</summary>
    public static ImmutableArray<Field> Fields { get; } =
    [
        new("title", Shape.Text, "The heading of the page.") { IsRequired = true },
        new("summary", Shape.Text, "One or two sentences for lists."),
        new("level", LevelNames.Choice.Shape, "foundation, intermediate or advanced."),
        new("time", Shape.Text, "How long it takes, such as 40 minutes."),
        new("prerequisites", Shape.Texts, "What to know first: words, or another collection."),
        new("cases", Shape.Texts, "Cases in their order, by file name without .md."),
    ];

    /// <summary>The collection, as far as it could be read; what could not is reported.</summary>
    public static CaseCollection Parse(SourceText file, IMarkdownReader markdown, DiagnosticBag problems)
    {
        var content = ContentFile.Open(file, Fields, new FieldContext(markdown, problems));
        return new CaseCollection
        {
            Slug = SourceSlug.Of(file.Path),
            File = file,
            Title = content.Title(),
            Summary = content.Fields.Rich("summary"),
            Level = content.Fields.Choice("level", LevelNames.Choice),
            Time = content.Fields.Words("time"),
            Prerequisites = content.Fields.RichTexts("prerequisites"),
            Cases = content.Fields.Texts("cases"),
            Body = content.Body(),
        };
    }
}
