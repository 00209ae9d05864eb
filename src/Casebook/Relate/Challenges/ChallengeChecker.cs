using System.Text.RegularExpressions;
using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;
using Casebook.Domain;
using Casebook.Domain.Prose;
using Casebook.Files;
using Casebook.Relate.Cases;
using Casebook.Relate.Spoilers;

namespace Casebook.Relate.Challenges;

/// <summary>Tells educators where their own words give the answer of a challenge away.</summary>
internal static partial class ChallengeChecker
{
    /// <summary>Checks the spoiler-free title and all that is read before the answer.</summary>
    public static void Check(CaseEntry entry, DiagnosticBag problems)
    {
        if (entry.Case.ChallengeId is { } id && !ChallengeAddress.IsUsable(id.Value))
            problems.Add(RelateProblems.UnusableChallengeId(id, ChallengeAddress.IdFor(entry.Case)));
        StepChecker.Check(entry, problems);
        if (entry.Diagnoses.IsEmpty)
            return;
        var names = SpoilerNames.Of(entry);
        if (entry.Case.Challenge is { } title && names.Find(title.Value, 0) is { } found)
        {
            problems.Add(RelateProblems.ChallengeNamesDiagnosis(title.Location, title.Value[found.Start..found.End]));
        }
        foreach (var place in Sections(entry, names).Concat(Fields(entry, names)))
        {
            var words = place.File.Text.Substring(place.Span.Start, place.Span.Length).ReplaceLineEndings(" ");
            problems.Add(RelateProblems.SectionNamesDiagnosis(place, words));
        }
    }

    // One place for each section: the first shows the educator where to begin.
    private static IEnumerable<TextLocation> Sections(CaseEntry entry, SpoilerNames names)
    {
        var isTold = false;
        foreach (var block in Story.BeforeAnswer(entry.Case.Body))
        {
            if (block is Heading { Level: <= 2 })
                isTold = false;
            if (isTold || Place(block.Location, names) is not { } place)
                continue;
            isTold = true;
            yield return place;
        }
    }

    // What is named like the diagnosis is left out of the challenge with its remarks.
    private static IEnumerable<TextLocation> Fields(CaseEntry entry, SpoilerNames names) =>
        CaseLines
            .All(entry.Case)
            .Where(line => IsReadBefore(line.Kind) && (line.Name is not { } name || !names.AreIn(name)))
            .Select(line => Place(line.Text.Location, names))
            .OfType<TextLocation>();

    private static bool IsReadBefore(CaseLineKind kind) =>
        kind is CaseLineKind.Finding or CaseLineKind.Result or CaseLineKind.Event or CaseLineKind.Record or CaseLineKind.StepQuestion;

    private static TextLocation? Place(TextLocation text, SpoilerNames names)
    {
        var (file, span) = text;
        var written = file.Text.Substring(span.Start, Math.Min(span.Length, file.Text.Length - span.Start));
        if (!names.AreIn(written))
            return null;
        written = Addresses().Replace(written, address => new string(' ', address.Length));
        return names.Find(written, 0) is { } found ? file.At(span.Start + found.Start, found.Length) : null;
    }

    // The words of a key or of a file name are not read.
    [GeneratedRegex(@"\[\[case:[^\]|]*|\[-?@[^\]]*\]|\]\([^)]*\)")]
    private static partial Regex Addresses();
}
