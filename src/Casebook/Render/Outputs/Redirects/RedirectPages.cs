using System.Text;
using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;
using Casebook.Render.Shared.Links;
using Casebook.Render.Shared.Markup;

namespace Casebook.Render.Outputs.Redirects;

/// <summary>Plans a small page at each old address of a case that leads on to the new one; GitHub Pages has no redirects of its own.</summary>
internal static class RedirectPages
{
    /// <summary>The pages; an old address that two cases claim, or a page already has, is reported.</summary>
    public static IEnumerable<PlannedFile> Plan(SiteContext context, IEnumerable<string> taken, DiagnosticBag problems)
    {
        var used = new HashSet<string>(taken, StringComparer.Ordinal);
        var folders = used.SelectMany(FoldersOf).ToHashSet(StringComparer.Ordinal);
        foreach (var entry in context.Model.Cases)
        {
            foreach (var alias in entry.Case.Aliases)
            {
                if (PathOf(alias.Value) is not { } path)
                {
                    problems.Add(RelateProblems.UnusableAlias(alias));
                    continue;
                }
                // What is a file cannot be a folder, too.
                if (folders.Contains(path) || FoldersOf(path).Any(used.Contains) || !used.Add(path))
                {
                    problems.Add(RelateProblems.SameAlias(alias));
                    continue;
                }
                folders.UnionWith(FoldersOf(path));
                var target = new PageLinks(path[..(path.LastIndexOf('/') + 1)]).To(entry.Url);
                yield return PlannedFile.Of(path, Encoding.UTF8.GetBytes(Page(context, target, entry.Case.Title.Value)));
            }
        }
    }

    private static string? PathOf(string alias)
    {
        var path = alias.Trim('/');
        if (path.Length == 0 || path.Any(c => !char.IsLetterOrDigit(c) && c is not ('-' or '_' or '.' or '/' or '~')))
            return null;
        if (path.Split('/').Any(part => part.Length == 0 || part[0] == '.' || part[^1] == '.'))
            return null;
        return path.EndsWith(".html", StringComparison.Ordinal) ? path : path + "/index.html";
    }

    private static IEnumerable<string> FoldersOf(string path)
    {
        for (var slash = path.IndexOf('/', StringComparison.Ordinal); slash >= 0; slash = path.IndexOf('/', slash + 1))
            yield return path[..slash];
    }

    private static string Page(SiteContext context, string target, string title)
    {
        var address = HtmlText.Encode(target);
        return $"""
            <!doctype html>
            <html lang="{HtmlText.Encode(context.Config.Language)}">
            <head><meta charset="utf-8"><title>{HtmlText.Encode(
                title
            )}</title><meta name="robots" content="noindex"><meta http-equiv="refresh" content="0; url={address}"></head>
            <body><main><h1>{HtmlText.Encode(context.Words["moved"])}</h1><p><a href="{address}">{HtmlText.Encode(title)}</a></p></main></body>
            </html>

            """.ReplaceLineEndings(
            "\n"
        );
    }
}
