using Casebook.Domain.Works;
using Casebook.Render.Templates;

namespace Casebook.Render.References;

/// <summary>Writes works as HTML in the site's style.</summary>
internal static class WorkHtml
{
    /// <summary>The reference.</summary>
    public static Html Of(Work work) => new(HtmlText.Encode(Plain(work)));

    /// <summary>The reference as plain text.</summary>
    public static string Plain(Work work) => work.AsWritten ?? $"{string.Join(", ", work.Authors.Select(author => $"{author.Family} {author.Initials}".Trim()))}. {work.Title}. {work.Container}. {work.Year};{work.Volume}:{work.Pages}.";
}
