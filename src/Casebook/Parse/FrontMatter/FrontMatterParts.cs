using Casebook.Files;

namespace Casebook.Parse.FrontMatter;

/// <summary>The two parts of a content file.</summary>
/// <param name="Yaml">The lines between the fences; empty when there are none.</param>
/// <param name="Body">The text below.</param>
/// <param name="End">The closing fence, or the place where it is missing.</param>
internal readonly record struct FrontMatterParts(TextSpan Yaml, TextSpan Body, TextLocation End);
