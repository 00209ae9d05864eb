using System.Collections.Immutable;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Casebook.Cli.Import.Forms;

/// <summary>An issue that was written with the form, taken apart by the labels of its questions.</summary>
/// <param name="Answers">What was answered, by the name of the question; questions without an answer are not there.</param>
internal sealed partial record CaseIssue(ImmutableDictionary<string, string> Answers)
{
    private const int MaxLength = 300_000;

    /// <summary>The answer to a question; empty when there is none.</summary>
    public string this[string id] => Answers.GetValueOrDefault(id, "");

    /// <summary>Promises whose boxes are not ticked.</summary>
    public IEnumerable<string> NotPromised =>
        CaseForm.Promises.Where(promise => !Ticked().Matches(this["promises"]).Any(box => box.Groups["words"].Value.Trim() == promise));

    /// <summary>The lines of an answer, without the marks of a list.</summary>
    public IEnumerable<string> Lines(string id) =>
        this[id].Split('\n').Select(line => ListMark().Replace(line.Trim(), "").Trim()).Where(line => line.Length > 0);

    /// <summary>The issue of a text, or of an event as GitHub hands it to a workflow; null when it is none of this form.</summary>
    public static CaseIssue? Read(string text)
    {
        if (
            text.Length > MaxLength
            || !text.Contains("### Title", StringComparison.Ordinal)
            || !text.Contains("### Before you " + "send", StringComparison.Ordinal)
        )
            return null;
        return text.TrimStart().StartsWith('{') ? OfEvent(text) : OfText(text);
    }

    private static CaseIssue? OfEvent(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return
                document.RootElement.TryGetProperty("issue", out var issue)
                && issue.ValueKind == JsonValueKind.Object
                && issue.TryGetProperty("body", out var body)
                && body.ValueKind == JsonValueKind.String
                ? OfText(body.GetString()!)
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    // Labels come in the order of the form, so a heading of the writer's own that is called like one begins nothing.
    private static CaseIssue OfText(string text)
    {
        var answers = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var (question, from) = (-1, 0);
        for (var i = 0; i <= lines.Length; i++)
        {
            var next = i == lines.Length ? CaseForm.Questions.Length : NextQuestion(lines, i, question);
            if (next <= question)
                continue;
            var answer = question >= 0 ? string.Join('\n', lines[from..i]).Trim() : "";
            if (answer.Length > 0 && answer is not "_No response_" && !Nothing().IsMatch(answer))
                answers[CaseForm.Questions[question].Id] = answer;
            (question, from) = (next, i + 1);
        }
        return new CaseIssue(answers.ToImmutable());
    }

    private static int NextQuestion(string[] lines, int at, int question)
    {
        if (!lines[at].StartsWith("### ", StringComparison.Ordinal))
            return -1;
        for (var i = question + 1; i < CaseForm.Questions.Length; i++)
        {
            var label = $"### {CaseForm.Questions[i].Label}";
            if (lines[at].TrimEnd() == label)
                return i;
            // GitHub writes every label, also of a question that nobody answered.
            if (Array.FindIndex(lines, at + 1, line => line.TrimEnd() == label) > 0)
                return -1;
        }
        return -1;
    }

    [GeneratedRegex(@"^(?:none|not (?:stated|said|known|given|applicable)|unknown|n/?a|[-–—?.]+)\.?$", RegexOptions.IgnoreCase)]
    private static partial Regex Nothing();

    [GeneratedRegex(@"^- \[[xX]\] (?<words>.+)$", RegexOptions.Multiline)]
    private static partial Regex Ticked();

    [GeneratedRegex(@"^(?:[-*•+]|[0-9]{1,3}[.)])\s+")]
    private static partial Regex ListMark();
}
