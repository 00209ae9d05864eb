using System.Collections.Immutable;
using Casebook.Diagnostics;
using Casebook.Domain;
using Casebook.Files;
using Casebook.Parse.FrontMatter.Fields;

namespace Casebook.Parse.FrontMatter;

/// <summary>Reads one teaching path.</summary>
internal static class CollectionFileParser
{
    private static readonly ImmutableArray<string> Keys = ["title", "summary", "level", "time", "prerequisites", "cases"];

    /// <summary>The collection, as far as it could be read; what could not is reported.</summary>
    public static CaseCollection Parse(SourceText file, IMarkdownReader markdown, DiagnosticBag problems)
    {
        var content = ContentFile.Open(file, Keys, new FieldContext(markdown, problems));
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
