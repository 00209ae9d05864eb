namespace Casebook.Cli.Serve;

/// <summary>Content types by file ending, for what a site holds.</summary>
internal static class ContentTypes
{
    /// <summary>The type of a file.</summary>
    public static string Of(string path) =>
        Path.GetExtension(path) switch
        {
            ".html" => "text/html; charset=utf-8",
            ".css" => "text/css; charset=utf-8",
            ".js" or ".mjs" => "text/javascript; charset=utf-8",
            ".json" => "application/json; charset=utf-8",
            ".webmanifest" => "application/manifest+json",
            ".xml" when path.EndsWith("feed.xml", StringComparison.Ordinal) => "application/atom+xml; charset=utf-8",
            ".xml" => "application/xml; charset=utf-8",
            ".txt" or ".md" => "text/plain; charset=utf-8",
            ".csv" => "text/csv; charset=utf-8",
            ".bib" => "application/x-bibtex; charset=utf-8",
            ".ris" => "application/x-research-info-systems; charset=utf-8",
            ".nbib" => "text/plain; charset=utf-8",
            ".svg" => "image/svg+xml",
            ".png" => "image/png",
            ".jpg" or ".jpeg" => "image/jpeg",
            ".webp" => "image/webp",
            ".avif" => "image/avif",
            ".gif" => "image/gif",
            ".ico" => "image/x-icon",
            ".woff2" => "font/woff2",
            ".pdf" => "application/pdf",
            ".wasm" => "application/wasm",
            ".apkg" or ".zip" => "application/zip",
            _ => "application/octet-stream",
        };
}
