using Casebook.Domain;
using Casebook.Render.Shared.Links;
using Casebook.Render.Shared.Markup;

namespace Casebook.Render.Shared.Parts;

/// <summary>Writes where a definition comes from: an address, a DOI or a work of the library.</summary>
internal static class SourceHtml
{
    /// <summary>The source as a link or words: its title where it has one.</summary>
    public static Html Of(TermSource given, SiteContext context, PageLinks links)
    {
        var source = given.Address.Value;
        if (source.StartsWith("doi:", StringComparison.OrdinalIgnoreCase))
            return Link("https://doi.org/" + source[4..], given.Title ?? source);
        if (Uri.TryCreate(source, UriKind.Absolute, out var address) && address.Scheme is "http" or "https")
            return Link(source, given.Title ?? NameOf(address));
        if (context.Model.CitationsOf(source) is { } citations)
            return Link(links.To(citations.Url), context.Works.Plain(citations.Work.Work));
        return new Html(HtmlText.Encode(given.Title ?? source));
    }

    // The file too where it has a name of its own: two files of one host are two sources. On GitHub the repository says whose file it is.
    private static string NameOf(Uri address)
    {
        var host = address.Host.StartsWith("www.", StringComparison.Ordinal) ? address.Host["www.".Length..] : address.Host;
        if (!Path.HasExtension(address.AbsolutePath))
            return host;
        var file = Path.GetFileName(Uri.UnescapeDataString(address.AbsolutePath));
        return host == "github.com" && address.Segments is [_, _, var repository, _, ..]
            ? $"{repository.TrimEnd('/')}, {file} ({host})"
            : $"{file} ({host})";
    }

    private static Html Link(string address, string words) => new($"<a href=\"{HtmlText.Encode(address)}\">{HtmlText.Encode(words)}</a>");
}
