using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using Casebook.Cli.Form.Editing;
using Casebook.Cli.Init;
using Casebook.Domain;

namespace Casebook.Cli.Form.Pages;

/// <summary>The pages of the form.</summary>
internal static class FormPage
{
    private static readonly ImmutableArray<string> Headings =
    [
        "Presentation",
        "History",
        "Examination",
        "Investigations",
        "Diagnosis",
        "Treatment",
        "Course",
        "Outcome",
        "Discussion",
    ];

    /// <summary>The list of cases, and where a new one begins.</summary>
    public static string List(IEnumerable<(string Path, string Title)> cases, string token)
    {
        var body = new StringBuilder("<main id=\"main\"><h1>Cases</h1><ul class=\"cases\">");
        foreach (var (path, title) in cases)
            body.Append(
                $"<li><a href=\"{FormDesk.Root}/case?file={Uri.EscapeDataString(path)}\">{Encode(title)}</a> <span class=\"hint\">{Encode(path)}</span></li>"
            );
        body.Append(
            """
            </ul><form id="new-case"><h2>New case</h2>
            <div class="field"><label for="new-title">Title</label><p class="hint" id="new-title-hint">The file is named after it.</p>
            <input type="text" id="new-title" required autocomplete="off" aria-describedby="new-title-hint new-title-message"><div class="message" id="new-title-message"></div></div>
            <fieldset><legend>Specialties, for the fields they use</legend>
            """
        );
        foreach (var name in InitChoices.Specialties)
            body.Append(
                $"<label class=\"box\"><input type=\"checkbox\" name=\"specialty\" value=\"{Encode(name)}\"> {Encode(name.Replace('-', ' '))}</label>"
            );
        body.Append("</fieldset><button type=\"submit\" class=\"main\">Begin the case</button></form></main>");
        return Whole("Cases", token, body.ToString(), "");
    }

    /// <summary>The form of a case.</summary>
    /// <param name="document">The case.</param>
    /// <param name="mark">Mark of its file.</param>
    /// <param name="names">Names of the vocabulary, by their kind.</param>
    /// <param name="token">What its requests have to hold.</param>
    public static string Case(CaseDocument document, string mark, ILookup<TermKind, string> names, string token)
    {
        var path = document.Text.Source.Path;
        var body = new StringBuilder();
        body.Append(
            $"""
            <header class="bar"><a href="{FormDesk.Root}/">All cases</a><h1>{Encode(path)}</h1>
            <p id="state" role="status">No changes</p><button type="button" id="save" class="main" aria-keyshortcuts="Control+S">Save</button></header>
            <div class="desk"><main id="main"><section id="problems" tabindex="-1" aria-labelledby="problems-title" hidden><h2 id="problems-title"></h2><ul></ul></section>
            <section id="changed" tabindex="-1" aria-labelledby="changed-title" hidden><h2 id="changed-title">The file has changed</h2>
            <p>Another program has written this file since you opened it. Nothing is lost: the version that gives way is kept in .casebook/form.</p>
            <button type="button" id="keep-mine">Save mine, keep the other aside</button> <button type="button" id="take-theirs">Take the file, keep mine aside</button></section>
            <form id="form" novalidate>{FormHtml.Of(document)}</form></main>
            <aside aria-label="The page"><p id="page-state" class="hint" role="status">The page comes in a moment.</p>
            <iframe id="page" title="The page of this case" sandbox="allow-same-origin"></iframe></aside></div>
            """
        );
        foreach (var kind in names)
            DataList($"names-{kind.Key.Key()}", kind);
        DataList("names-term", names.SelectMany(kind => kind).Distinct(StringComparer.Ordinal));
        DataList("headings", Headings);
        var data = $" data-file=\"{Encode(path)}\" data-mark=\"{mark}\" data-text=\"{Encode(document.Text.Written)}\"";
        return Whole(path, token, body.ToString(), data);

        void DataList(string id, IEnumerable<string> values)
        {
            body.Append($"<datalist id=\"{id}\">");
            foreach (var value in values)
                body.Append($"<option value=\"{Encode(value)}\">");
            body.Append("</datalist>");
        }
    }

    /// <summary>What is said instead of a form.</summary>
    public static string Sorry(string title, string why) =>
        Whole(title, "", $"<main id=\"main\"><h1>{Encode(title)}</h1><p>{Encode(why)}</p></main>", "");

    private static string Whole(string title, string token, string body, string data) =>
        $"""
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>{Encode(title)} · Casebook form</title>
            <link rel="icon" href="data:,">
            <link rel="stylesheet" href="{FormDesk.Root}/form.css">
            <script src="{FormDesk.Root}/form.js" defer></script>
            </head>
            <body data-token="{token}"{data}>
            <a class="skip" href="#main">Skip to the form</a>
            {body}
            </body>
            </html>
            """;

    private static string Encode(string text) => HtmlEncoder.Default.Encode(text);
}
