using System.Collections.Immutable;
using Casebook.Diagnostics;
using Casebook.Domain;
using Casebook.Files;
using Casebook.Parse.FrontMatter.Fields;

namespace Casebook.Parse.FrontMatter;

/// <summary>Reads one page of free text.</summary>
internal static class PageFileParser
{
    private static readonly ImmutableArray<string> Keys = ["title", "summary", "order"];

    /// <summary>The page, as far as it could be read; what could not is reported.</summary>
    public static TextPage Parse(SourceText file, IMarkdownReader markdown, DiagnosticBag problems)
    {
        var content = ContentFile.Open(file, Keys, new FieldContext(markdown, problems));
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
