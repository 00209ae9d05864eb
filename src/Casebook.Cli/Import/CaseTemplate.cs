using Casebook.Cli.New;
using Casebook.Files.Yaml;

namespace Casebook.Cli.Import;

/// <summary>The template of a new case while what is known takes the place of its examples.</summary>
internal sealed class CaseTemplate(string title, DateOnly today)
{
    /// <summary>The file's text so far.</summary>
    public string Text { get; private set; } = CaseFile.Text(title, today);

    /// <summary>Puts lines before the title.</summary>
    public void BeforeTitle(string lines) => Replace($"title: {YamlText.Of(title)}\n", $"{lines}title: {YamlText.Of(title)}\n");

    /// <summary>Puts a text in the place of a line.</summary>
    public void Replace(string line, string with)
    {
        var at = Text.IndexOf(line, StringComparison.Ordinal);
        Text =
            at < 0
                ? throw new InvalidOperationException($"The template of a case has no line {line.TrimEnd()}")
                : string.Concat(Text.AsSpan(0, at), with, Text.AsSpan(at + line.Length));
    }

    /// <summary>Puts a text in the place of all lines from one to another, which stays.</summary>
    public void ReplaceBlock(string first, string behind, string with)
    {
        var start = Text.IndexOf(first, StringComparison.Ordinal);
        var end = start < 0 ? -1 : Text.IndexOf(behind, start, StringComparison.Ordinal);
        Text =
            end < 0
                ? throw new InvalidOperationException($"The template of a case has no block {first.TrimEnd()}")
                : string.Concat(Text.AsSpan(0, start), with, Text.AsSpan(end));
    }

    /// <summary>Puts a field in the place of its example, which ends with an empty line.</summary>
    public void ReplaceExample(string key, string with)
    {
        var start = Text.IndexOf($"\n# {key}:", StringComparison.Ordinal) + 1;
        var end = start == 0 ? -1 : Text.IndexOf("\n\n", start, StringComparison.Ordinal) + 1;
        Text =
            end <= 0
                ? throw new InvalidOperationException($"The template of a case has no example of {key}")
                : string.Concat(Text.AsSpan(0, start), with, Text.AsSpan(end));
    }

    /// <summary>Puts a text in the place of the sections.</summary>
    public void Body(string text) =>
        Text = string.Concat(Text.AsSpan(0, Text.IndexOf("\n---\n", StringComparison.Ordinal)), "\n---\n\n", text.Trim('\n'), "\n");
}
