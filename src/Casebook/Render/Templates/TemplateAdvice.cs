using Scriban.Syntax;

namespace Casebook.Render.Templates;

/// <summary>Puts a template's failure into words.</summary>
internal static class TemplateAdvice
{
    /// <summary>What failed.</summary>
    public static string Explain(ScriptRuntimeException failure) => $"This template fails: {failure.OriginalMessage}";

    /// <summary>How to mend it.</summary>
    public static string? Hint(ScriptRuntimeException failure) =>
        failure.OriginalMessage.Contains("not found", StringComparison.Ordinal) || failure.OriginalMessage.Contains("Cannot get", StringComparison.Ordinal)
            ? "Compare the name with the list of what each page has, in the theme's own documentation."
            : null;
}
