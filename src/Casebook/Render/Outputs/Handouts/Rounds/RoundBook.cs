using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Casebook.Diagnostics;
using Casebook.Relate;
using Casebook.Render.Shared.Archives;
using Casebook.Render.Shared.Markup;
using Casebook.Render.Shared.Prose;
using Casebook.Render.Shared.Views;

namespace Casebook.Render.Outputs.Handouts.Rounds;

/// <summary>Makes a collection as a book of EPUB 3: a chapter for each case, and its answer in a chapter of its own behind it.</summary>
internal sealed class RoundBook(SiteContext context, CollectionEntry collection, ImmutableArray<RoundCaseView> cases)
{
    private const string Folder = "EPUB/";

    private readonly List<Chapter> _chapters = [];
    private readonly SortedDictionary<string, byte[]> _pictures = new(StringComparer.Ordinal);

    /// <summary>Renders a layout and finds the pictures that it shows.</summary>
    public delegate (string Html, IReadOnlyList<(string Path, byte[] Bytes)> Pictures) Render(string layout, object view, DiagnosticBag problems);

    private sealed record Chapter(string Name, string Title, string Xhtml);

    /// <summary>The bytes of the book.</summary>
    public ImmutableArray<byte> Write(Render render, DiagnosticBag problems)
    {
        foreach (var one in cases)
        {
            var number = one.Sheet.N.ToString(CultureInfo.InvariantCulture);
            Add($"case-{number}", $"{context.Words.Format("handout_case_n", one.Sheet.N, one.Sheet.Of)}: {one.Sheet.Title}", one with { Key = null });
            if (one.Key is not null)
                Add($"key-{number}", context.Words.Format("book_answer", one.Sheet.N), one);
        }
        return ZipFile.Write([
            // Readers know a book by these words at this place.
            ZipEntry.Text("mimetype", "application/epub+zip") with
            {
                IsStored = true,
            },
            ZipEntry.Text("META-INF/container.xml", Container),
            ZipEntry.Xml(
                Folder + "package.opf",
                new BookPackage(context, collection).Write([.. _chapters.Select(one => one.Name)], [.. _pictures.Keys])
            ),
            ZipEntry.Text(Folder + "nav.xhtml", Navigation()),
            ZipEntry.Text(Folder + "style.css", Encoding.UTF8.GetString(context.Model.Sources.Theme.Assets["book.css"].Span)),
            .. _chapters.Select(chapter => ZipEntry.Text($"{Folder}{chapter.Name}.xhtml", chapter.Xhtml)),
            .. _pictures.Select(picture => new ZipEntry(Folder + picture.Key, picture.Value)),
        ]);

        void Add(string name, string title, RoundCaseView view)
        {
            var (html, pictures) = render("book", view, problems);
            foreach (var (path, bytes) in pictures)
                _pictures[path] = bytes;
            _chapters.Add(new Chapter(name, title, Document(title, SelfContained.Write(html, RoundFiles.PathOf, asXml: true))));
        }
    }

    private const string Container = """
        <?xml version="1.0" encoding="UTF-8"?>
        <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
          <rootfiles>
            <rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/>
          </rootfiles>
        </container>

        """;

    private string Document(string title, string body)
    {
        var (language, direction) = (HtmlText.Encode(context.Config.Language), context.Direction);
        return $"""
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE html>
            <html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"
              lang="{language}" xml:lang="{language}" dir="{direction}">
            <head><title>{HtmlText.Encode(title)}</title><link rel="stylesheet" href="style.css"/></head>
            <body>
            {Xml.Clean(body)}
            </body>
            </html>

            """;
    }

    private string Navigation()
    {
        var title = collection.Collection.Title.Value;
        var list = new StringBuilder($"<h1>{HtmlText.Encode(title)}</h1>\n");
        if (collection.Collection.Summary is { } summary)
            list.Append("<p>").Append(TextAway.Of(summary)).Append("</p>\n");
        var contents = HtmlText.Encode(context.Words["book_contents"]);
        list.Append($"<nav epub:type=\"toc\" id=\"toc\" aria-labelledby=\"toc-title\"><h2 id=\"toc-title\">{contents}</h2>\n<ol>\n");
        foreach (var chapter in _chapters)
            list.Append($"<li><a href=\"{chapter.Name}.xhtml\">{HtmlText.Encode(chapter.Title)}</a></li>\n");
        return Document(title, list.Append("</ol></nav>").ToString());
    }
}
