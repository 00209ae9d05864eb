using System.Collections.Immutable;

namespace Casebook.Diagnostics.Catalogue;

/// <summary>The pages of docs/messages, which are part of the library.</summary>
internal static class MessageDocs
{
    private const string Prefix = "messages/";
    private const string Suffix = ".md";

    /// <summary>The codes that have a page, sorted.</summary>
    public static ImmutableArray<string> Codes { get; } =
    [
        .. typeof(MessageDocs)
            .Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal) && name.EndsWith(Suffix, StringComparison.Ordinal))
            .Select(name => name[Prefix.Length..^Suffix.Length])
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The page of a code in Markdown; null when there is none.</summary>
    public static string? Find(string code)
    {
        using var stream = typeof(MessageDocs).Assembly.GetManifestResourceStream(Prefix + code + Suffix);
        if (stream is null)
            return null;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
