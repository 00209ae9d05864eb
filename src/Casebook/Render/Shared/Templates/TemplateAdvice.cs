using Scriban.Syntax;

namespace Casebook.Render.Shared.Templates;

/// <summary>Tells failures of templates apart.</summary>
internal static class TemplateAdvice
{
    /// <summary>Whether a template names something that the page does not have.</summary>
    public static bool IsUnknownName(ScriptRuntimeException failure) =>
        failure.OriginalMessage.Contains("not found", StringComparison.Ordinal)
        || failure.OriginalMessage.Contains("Cannot get", StringComparison.Ordinal);
}
