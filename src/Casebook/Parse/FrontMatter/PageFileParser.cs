using System.Collections.Immutable;
using Casebook.Diagnostics;
using Casebook.Domain;
using Casebook.Files;
using Casebook.Files.Shapes;
using Casebook.Parse.FrontMatter.Fields;

namespace Casebook.Parse.FrontMatter;

/// <summary>Reads one page of free text.</summary>
internal static class PageFileParser
{
    /// <summary>Front matter of a page.</summary>
    public static ImmutableArray<Field> Fields { get; } =
    [
        new("title", Shape.Text, "The heading of the page.") { IsRequired = true },
        new("summary", Shape.Text, "One or two sentences for lists."),
        new("order", Shape.Number, "Place among the pages; small numbers come first (100 without it)."),
    ];

    /// <summary>The page, as far as it could be read; what could not is reported.</summary>
    public static TextPage Parse(SourceText file, IMarkdownReader markdown, DiagnosticBag problems)
    {
        var content = ContentFile.Open(file, Fields, new FieldContext(markdown, problems));
        return new TextPage
        {
            Slug = SourceSlug.Of(file.Path),
            File = file,
            Title = content.Title(),
            Summary = content.Fields.Rich("summary"),
            Order = content.Fields.Number("order") ?? 100,
            Body = content.Body(),
        };
    }
}
