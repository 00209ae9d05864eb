using System.Collections.Immutable;
using Casebook.Cli.Form.Editing;
using Casebook.Cli.Form.Pages;
using Casebook.Diagnostics;
using Casebook.Files;

namespace Casebook.Cli.Form;

/// <summary>Finds the field that a message is about.</summary>
/// <param name="document">The case.</param>
internal sealed class PartFinder(CaseDocument document)
{
    private readonly ImmutableArray<(TextSpan Span, string Path, string Label)> _places = [.. Places(document)];

    /// <summary>A message with its field.</summary>
    public FormMessage MessageOf(Diagnostic problem)
    {
        var at = problem.Location?.Span.Start ?? -1;
        var place = _places
            .Where(place => place.Span.Start <= at && at <= place.Span.End)
            .OrderBy(place => place.Span.Length)
            .Select(place => ((TextSpan Span, string Path, string Label)?)place)
            .FirstOrDefault();
        return new FormMessage(
            place is { } found ? FormHtml.IdOf(found.Path) : null,
            place?.Label ?? "",
            problem.Severity == Severity.Error ? "error" : "warning",
            problem.Code,
            $"{problem.Message} {problem.Hint}".Trim()
        );
    }

    private static IEnumerable<(TextSpan Span, string Path, string Label)> Places(CaseDocument document)
    {
        if (!document.IsReadable)
        {
            yield return (new TextSpan(0, document.Text.Source.Text.Length), CaseEdit.WholeFile, "The whole file");
            yield break;
        }
        foreach (var part in FormParts.Of(document).All)
        {
            if (part.Span is { } span && part.Path.Length > 0)
                yield return (span, part.Path, FormHtml.LabelOf(part));
        }
        for (var i = 0; i < document.Sections.Length; i++)
        {
            var section = document.Sections[i];
            yield return (section.Text, $"{CaseEdit.Story}/{i}/text", section.Heading ?? "Story");
            if (section.Heading is not null)
                yield return (section.Words, $"{CaseEdit.Story}/{i}/heading", section.Heading);
        }
    }
}
