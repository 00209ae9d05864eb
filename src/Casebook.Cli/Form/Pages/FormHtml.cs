using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using Casebook.Cli.Form.Editing;
using Casebook.Domain;
using Casebook.Files.Shapes;

namespace Casebook.Cli.Form.Pages;

/// <summary>Writes the parts of a form as HTML: a label for each field, what it is for, and a place for messages, both tied to it.</summary>
internal sealed class FormHtml
{
    private static readonly HashSet<string> Long =
    [
        "summary",
        "outcome",
        "background",
        "note",
        "caption",
        "stem",
        "why",
        "learning_points",
        "references",
        "findings",
        "impression",
        "complications",
        "for",
        "against",
        "explanation",
    ];

    private const int LineLength = 70;
    private readonly StringBuilder _html = new();

    /// <summary>Id of the element of a path.</summary>
    public static string IdOf(string path) => "f-" + path.Replace('/', '-').Replace(FormPart.LineName, "line", StringComparison.Ordinal);

    /// <summary>The form of a case.</summary>
    public static string Of(CaseDocument document)
    {
        var html = new FormHtml();
        if (document.IsReadable)
        {
            var parts = FormParts.Of(document).Parts;
            // The story comes where people have told who the patient is.
            foreach (var part in parts)
            {
                html.Add(part, 2);
                if (part.Key == "patient")
                    html.Story(document);
            }
        }
        else
            html._html.Append(
                "<p class=\"notice\">Some lines of the fields cannot be read, so they are shown as text below. When they are mended, the fields come back.</p>"
            );
        html.WholeFile(document);
        return html._html.ToString();
    }

    private void Add(FormPart part, int level)
    {
        switch (part.Kind)
        {
            case PartKind.Input or PartKind.Lines or PartKind.Fixed:
                Input(part);
                break;
            case PartKind.Entry:
                Entry(part);
                break;
            default:
                Section(part, level);
                break;
        }
    }

    private void Section(FormPart part, int level)
    {
        var id = IdOf(part.Path);
        var count =
            part.Kind == PartKind.List ? part.Parts.Count(entry => entry.Span is not null) : part.Parts.Count(field => field.Span is not null);
        var isTop = level == 2;
        _html.Append(
            CultureInfo.InvariantCulture,
            $"<details class=\"group\" id=\"{id}\" data-path=\"{Encode(part.Path)}\"{(count > 0 || !isTop ? " open" : "")}><summary>"
                + $"{(isTop ? "<h2>" : "<span>")}{Encode(LabelOf(part))}{(isTop ? "</h2>" : "</span>")} "
                + $"<span class=\"count\">{(count == 0 ? "empty" : $"{count}")}</span></summary>"
        );
        Hint(part);
        Message(id);
        foreach (var one in part.Parts)
            Add(one, level + 1);
        _html.Append("</details>\n");
    }

    private void Entry(FormPart part)
    {
        var id = IdOf(part.Path);
        _html.Append(
            CultureInfo.InvariantCulture,
            $"<fieldset class=\"entry\" id=\"{id}\"><legend class=\"unseen\">{Encode(LabelOf(part))}</legend>"
        );
        Input(part.Parts[0]);
        if (part.Span is not null)
        {
            Button(part);
            var details = part.Parts.Skip(1).ToList();
            var isOpen = details.Exists(detail => detail.Span is not null);
            _html.Append(
                CultureInfo.InvariantCulture,
                $"<details class=\"more\"{(isOpen ? " open" : "")}><summary>Details<span class=\"unseen\"> of {Encode(LabelOf(part))}</span></summary>"
            );
            foreach (var detail in details)
                Add(detail, 4);
            _html.Append("</details>");
        }
        Message(id);
        _html.Append("</fieldset>\n");
    }

    private void Input(FormPart part)
    {
        var id = IdOf(part.Path);
        var isLong =
            part.Kind is PartKind.Lines or PartKind.Fixed
            || part.Value.Length > LineLength
            || part.Value.Contains('\n', StringComparison.Ordinal)
            || (Long.Contains(part.Key) && part.Shape is Shape.OneText);
        var isFirst = part is { IsLine: true } or { Index: >= 0 };
        _html.Append(CultureInfo.InvariantCulture, $"<div class=\"field\"><label for=\"{id}\">{Encode(LabelOf(part))}</label>");
        if (!isFirst)
            Hint(part);
        var said = isFirst || part.Says.Length == 0 ? "" : $"{id}-hint ";
        var common =
            $"id=\"{id}\" data-path=\"{Encode(part.Path)}\" aria-describedby=\"{said}{id}-message\" autocomplete=\"off\"{(part.IsRequired ? " required" : "")}"
            + (part.Kind == PartKind.Fixed ? " readonly" : "");
        if (part.Shape is Shape.Word word && part.Kind == PartKind.Input)
            Choice(common, word, part.Value);
        else if (isLong)
            _html.Append(
                CultureInfo.InvariantCulture,
                $"<textarea {common} rows=\"{Math.Clamp((part.Value.Length / LineLength) + part.Value.Count(c => c == '\n') + 1, 2, 12)}\">\n"
                    + $"{Encode(part.Value)}</textarea>"
            );
        else
            _html.Append(CultureInfo.InvariantCulture, $"<input {common} type=\"text\" value=\"{Encode(part.Value)}\"{Names(part.Shape)}>");
        Message(id);
        _html.Append("</div>\n");
        if (part is { Index: >= 0, Span: not null })
            Button(part);
    }

    private void Choice(string common, Shape.Word word, string value)
    {
        _html.Append(CultureInfo.InvariantCulture, $"<select {common}><option value=\"\"></option>");
        var isOther = value.Length > 0 && !word.Recommended.Contains(value, StringComparer.Ordinal);
        foreach (var one in isOther ? word.Recommended.Prepend(value) : word.Recommended)
            _html.Append(CultureInfo.InvariantCulture, $"<option{(one == value ? " selected" : "")}>{Encode(one)}</option>");
        _html.Append("</select>");
    }

    private void Button(FormPart part) =>
        _html.Append(
            CultureInfo.InvariantCulture,
            $"<button type=\"button\" class=\"remove\" data-remove=\"{Encode(part.Path)}\">"
                + $"Remove<span class=\"unseen\"> {Encode(LabelOf(part))}</span></button>"
        );

    private void Story(CaseDocument document)
    {
        _html.Append("<details class=\"group\" id=\"f-story\" open><summary><h2>Story</h2></summary>");
        _html.Append("<p class=\"hint\">Markdown, section by section. A citation is [@key].</p>");
        Message("f-story");
        for (var i = 0; i <= document.Sections.Length; i++)
        {
            var section = i < document.Sections.Length ? document.Sections[i] : null;
            var (heading, text) = ($"{CaseEdit.Story}/{i}/heading", $"{CaseEdit.Story}/{i}/text");
            if (section is null or { Heading: not null })
                _html.Append(
                    CultureInfo.InvariantCulture,
                    $"<div class=\"field\"><label for=\"{IdOf(heading)}\">{(section is null ? "Heading of a new section" : $"Heading {i + 1}")}</label>"
                        + $"<input type=\"text\" id=\"{IdOf(heading)}\" data-path=\"{heading}\" aria-describedby=\"{IdOf(heading)}-message\" "
                        + $"autocomplete=\"off\" list=\"headings\" value=\"{Encode(section?.Heading ?? "")}\">"
                );
            if (section is null or { Heading: not null })
            {
                Message(IdOf(heading));
                _html.Append("</div>");
            }
            if (section is null)
                break;
            var words = document.Text.Source.Text.Substring(section.Text.Start, section.Text.Length);
            _html.Append(
                CultureInfo.InvariantCulture,
                $"<div class=\"field\"><label for=\"{IdOf(text)}\">"
                    + $"{Encode(section.Heading is { } named ? $"Text of “{named}”" : "Text before the first heading")}</label>"
                    + $"<textarea id=\"{IdOf(text)}\" data-path=\"{text}\" aria-describedby=\"{IdOf(text)}-message\" rows=\"8\">\n{Encode(words)}</textarea>"
            );
            Message(IdOf(text));
            _html.Append("</div>");
        }
        _html.Append("</details>\n");
    }

    private void WholeFile(CaseDocument document)
    {
        var id = IdOf(CaseEdit.WholeFile);
        _html.Append(
            CultureInfo.InvariantCulture,
            $"<details class=\"group\"{(document.IsReadable ? "" : " open")}><summary><h2>The whole file as text</h2></summary><div class=\"field\">"
                + $"<label for=\"{id}\">Text of the file</label><textarea id=\"{id}\" class=\"code\" data-path=\"{CaseEdit.WholeFile}\" rows=\"24\" "
                + $"spellcheck=\"false\" aria-describedby=\"{id}-message\">\n{Encode(document.Text.Source.Text)}</textarea>"
        );
        Message(id);
        _html.Append("</div></details>\n");
    }

    private void Hint(FormPart part)
    {
        if (part.Says.Length > 0)
            _html.Append(CultureInfo.InvariantCulture, $"<p class=\"hint\" id=\"{IdOf(part.Path)}-hint\">{Encode(part.Says)}</p>");
    }

    private void Message(string id) => _html.Append(CultureInfo.InvariantCulture, $"<div class=\"message\" id=\"{id}-message\"></div>");

    // Completion by the names of the vocabulary.
    private static string Names(Shape shape) => shape is Shape.TermName name ? $" list=\"names-{name.Kind?.Key() ?? "term"}\"" : "";

    /// <summary>What a part is called.</summary>
    public static string LabelOf(FormPart part)
    {
        var words = Words(part.Key);
        if (part.IsLine)
            return part.Parent!.Span is null
                ? $"New {words.ToLowerInvariant()} in {Words(part.Parent.Key).ToLowerInvariant()}"
                : $"{words} {part.Parent.Index + 1}";
        return part.Index >= 0 && part.Kind != PartKind.List
            ? (part.Span is null ? $"New entry in {words.ToLowerInvariant()}" : $"{words}, entry {part.Index + 1}")
            : words;
    }

    private static string Words(string key)
    {
        var words = key.Replace('_', ' ');
        return words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];
    }

    private static string Encode(string text) => HtmlEncoder.Default.Encode(text);
}
