using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Casebook.Cli.Summary;
using Casebook.Diagnostics;

namespace Casebook.Cli.Import.Forms;

/// <summary>What is answered to somebody who sent the form: every message in plain words, with the question it is about and no line numbers.</summary>
internal static partial class ImportReply
{
    private const int MaxMessages = 40;

    /// <summary>The answer when nothing was made.</summary>
    public static string Refused(IEnumerable<Diagnostic> problems) =>
        "Thank you for this case. Something has to be changed before it can become a page. Edit the text above; it is tried again each time you save.\n\n"
        + List(problems.Where(problem => problem.Severity == Severity.Error), "");

    /// <summary>The answer with the case.</summary>
    /// <param name="path">The case.</param>
    /// <param name="text">Its text.</param>
    /// <param name="problems">What the check says of it.</param>
    public static string Made(string path, string text, ImmutableArray<Diagnostic> problems)
    {
        var reply = new StringBuilder($"Thank you for this case. It became `{path}`.\n");
        var errors = problems.Where(problem => problem.Severity == Severity.Error).ToList();
        if (errors.Count > 0)
            reply
                .Append("\n**This has to be changed before it can be published.** Edit the text of the issue, or the file.\n\n")
                .Append(List(errors, text));
        var others = problems.Where(problem => problem.Severity != Severity.Error).ToList();
        if (others.Count > 0)
            reply.Append("\n**Worth a look:**\n\n").Append(List(others, text));
        return problems.IsEmpty ? reply.Append("\nThe check found nothing to change.\n").ToString() : reply.ToString();
    }

    private static string List(IEnumerable<Diagnostic> problems, string text)
    {
        var list = new StringBuilder();
        var all = problems.ToList();
        foreach (var problem in all.Take(MaxMessages))
            list.Append("- ")
                .Append(QuestionOf(text, problem.Line) is { Length: > 0 } label ? $"*{label}*: " : "")
                .Append(MarkdownText.Message(Plain($"{problem.Message} {HintOf(problem)}".Trim())))
                .Append('\n');
        if (all.Count > MaxMessages)
            list.Append($"- … and {all.Count - MaxMessages} more\n");
        return list.ToString();
    }

    // Settings and commands are for those who keep the casebook.
    private static string HintOf(Diagnostic problem) =>
        problem.Hint is { } hint
        && !hint.Contains("site.config.yml", StringComparison.Ordinal)
        && !hint.Contains("`casebook ", StringComparison.Ordinal)
            ? hint
            : "";

    // The writer sees questions and lines, not keys and entries: `- ANA: positive` is a line, `consent:` is the question Consent.
    private static string Plain(string message) =>
        KeyInWords().Replace(
            EntryInWords().Replace(message, "`$1`"),
            key => LabelOf(key.Groups[1].Value) is { } label ? $"“{label}”" : key.Value
        );

    private static string? LabelOf(string key) =>
        CaseForm.Questions.FirstOrDefault(question => question.Id == key || question.Lists.Contains(key))?.Label;

    [GeneratedRegex(@"`- ([^`{}]+)`")]
    private static partial Regex EntryInWords();

    [GeneratedRegex(@"`([a-z_]+):?`")]
    private static partial Regex KeyInWords();

    // The key, or the heading, that stands nearest above the line.
    private static string QuestionOf(string text, int line)
    {
        var lines = text.Split('\n');
        for (var i = Math.Min(line, lines.Length) - 1; i >= 0; i--)
        {
            if (lines[i].StartsWith("## ", StringComparison.Ordinal))
                return lines[i][3..];
            var colon = lines[i].IndexOf(':', StringComparison.Ordinal);
            if (colon > 0 && lines[i][..colon] is var key && (key == "patient" || LabelOf(key) is not null))
                return LabelOf(key) ?? "Age and sex";
        }
        return "";
    }
}
