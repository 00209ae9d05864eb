using Casebook.Diagnostics.Catalogue;
using Casebook.Domain;
using Casebook.Domain.Prose;
using Casebook.Files;
using Casebook.Parse.Markdown.Syntax;

namespace Casebook.Parse.Markdown;

/// <summary>Reads why a work is cited: <c>[@leroy1988]{.supports}</c>.</summary>
internal static class CitationIntents
{
    private static readonly string[] Words = [.. Enum.GetValues<CitationIntent>().Select(intent => intent.Key())];

    /// <summary>The intent in the braces behind a citation; null when none is said. What else stands there is reported.</summary>
    public static CitationIntent? Behind(CitationInline citation, Reading reading)
    {
        if (citation.NextSibling is not AttributesInline attributes)
            return null;
        CitationIntent? intent = null;
        foreach (var part in attributes.Content.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var word = part.TrimStart('.');
            if (part[0] == '.' && EnumKeys.Find<CitationIntent>(word.ToLowerInvariant()) is { } read && (intent ?? read) == read)
                intent = read;
            else if (part[0] == '.' && EnumKeys.Find<CitationIntent>(word.ToLowerInvariant()) is not null)
                reading.Problems.Add(ParseProblems.SecondIntent(reading.At(attributes), part, intent!.Value.Key()));
            else
                reading.Problems.Add(ParseProblems.NotIntent(reading.At(attributes), part, NearestName.Find(word, Words), Words));
        }
        return intent;
    }
}
