using Casebook.Files;

namespace Casebook.Cli.Form.Editing;

/// <summary>Changes a section of the story.</summary>
internal static class StoryEdit
{
    /// <summary>The case with a section changed, or with a new one at the end; null when there is no such section.</summary>
    /// <param name="document">The case.</param>
    /// <param name="index">Number of the section, from 0; that behind the last for a new one.</param>
    /// <param name="what"><c>heading</c> or <c>text</c>.</param>
    /// <param name="value">What it is to say.</param>
    public static CaseText? Set(CaseDocument document, int index, string what, string value)
    {
        var (text, file) = (document.Text, document.Text.Source.Text);
        value = what == "text" ? value.TrimEnd() : value.Trim().ReplaceLineEndings(" ");
        if (index == document.Sections.Length)
            return value.Length == 0
                ? text
                : text.With(new TextSpan(file.Length, 0), Gap(file) + (what == "heading" ? $"## {value}\n" : $"{value}\n"));
        if (index < 0 || index > document.Sections.Length)
            return null;
        var section = document.Sections[index];
        if (what == "heading")
            return section.Heading is null || value.Length == 0 ? null : text.With(section.Words, value);
        if (section.Text.Length > 0 || value.Length == 0)
            return text.With(section.Text, value);
        // A heading with nothing below it yet.
        var end = file.IndexOf('\n', section.Words.End);
        if (end < 0)
            return text.With(new TextSpan(file.Length, 0), $"\n\n{value}\n");
        var isDivided = end + 1 == file.Length || file[end + 1] == '\n';
        return text.With(new TextSpan(end + 1, 0), isDivided ? $"\n{value}\n" : $"\n{value}\n\n");
    }

    private static string Gap(string file) =>
        file.EndsWith("\n\n", StringComparison.Ordinal) ? ""
        : file.EndsWith('\n') ? "\n"
        : "\n\n";
}
