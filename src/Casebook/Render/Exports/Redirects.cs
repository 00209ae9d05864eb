using System.Text;
using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;
using Casebook.Render.Pages;
using Casebook.Render.Templates;

namespace Casebook.Render.Exports;

/// <summary>Plans a small page at each old address of a case that leads on to the new one; GitHub Pages has no redirects of its own.</summary>
internal static class Redirects
{
    /// <summary>The pages; an old address that two cases claim, or a page already has, is reported.</summary>
    public static IEnumerable<PlannedFile> Plan(SiteContext context, IReadOnlySet<string> taken, DiagnosticBag problems)
    {
        var used = new HashSet<string>(taken, StringComparer.Ordinal);
        foreach (var entry in context.Model.Cases)
        {
            foreach (var alias in entry.Case.Aliases)
            {
                var path = PathOf(alias.Value);
                if (path is null || !used.Add(path))
                {
                    problems.Add(RelateProblems.SameAlias, alias.Location, $"The old address `{alias.Value}` is in use by another page.", "Take it out, or give it to one case only.");
                    continue;
                }
                var target = new PageLinks(path[..(path.LastIndexOf('/') + 1)]).To(entry.Url);
                yield return PlannedFile.Of(path, Encoding.UTF8.GetBytes(Page(context, target, entry.Case.Title.Value)));
            }
        }
    }

    private static string? PathOf(string alias)
    {
        var path = alias.Trim('/');
        if (path.Length == 0 || path.Split('/').Any(part => part is "" or "." or "..")) return null;
        return path.EndsWith(".html", StringComparison.Ordinal) ? path : path + "/index.html";
    }

    private static string Page(SiteContext context, string target, string title)
    {
        var address = HtmlText.Encode(target);
        return $"""
            <!doctype html>
            <html lang="{HtmlText.Encode(context.Config.Language)}">
            <head><meta charset="utf-8"><title>{HtmlText.Encode(title)}</title><meta name="robots" content="noindex"><meta http-equiv="refresh" content="0; url={address}"></head>
            <body><main><h1>{HtmlText.Encode(context.Words["moved"])}</h1><p><a href="{address}">{HtmlText.Encode(title)}</a></p></main></body>
            </html>

            """.ReplaceLineEndings("\n");
    }
}
