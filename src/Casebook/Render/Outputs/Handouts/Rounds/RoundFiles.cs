using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using Casebook.Diagnostics;
using Casebook.Files;
using Casebook.Relate;
using Casebook.Render.Outputs.Handouts.Sheets;
using Casebook.Render.Shared.Links;
using Casebook.Render.Shared.Markup;
using Casebook.Render.Shared.Parts;
using Casebook.Render.Shared.Views;

namespace Casebook.Render.Outputs.Handouts.Rounds;

/// <summary>Plans collections as files that hold all they need: slides for a round, and a book.</summary>
internal sealed class RoundFiles(SiteContext context)
{
    // Addresses as they are from the site's root; none of them is left in a file but those of pictures, which it brings.
    private static readonly PageLinks FromRoot = new("");

    /// <summary>All files; those for which the theme has no layout are left out.</summary>
    public IEnumerable<PlannedFile> Plan()
    {
        foreach (var collection in context.Model.Collections)
        {
            if (RoundLinks.Slides(collection, context) is { } slides)
                yield return new PlannedFile(slides, (output, problems) => WriteSlides(output, collection, problems));
            if (RoundLinks.Book(collection, context) is { } book)
                yield return new PlannedFile(book, (output, problems) =>
                    output.Write(new RoundBook(context, collection, Cases(collection)).Write(Rendered, problems).AsSpan())
                );
        }
    }

    private ImmutableArray<RoundCaseView> Cases(CollectionEntry collection)
    {
        var view = new HandoutSheets(context, FromRoot).Of(collection.Collection.Title.Value, [.. CollectionCase.Of(collection, context.Model)]);
        return [.. view.Cases.Select(sheet => new RoundCaseView(sheet, view.Keys.FirstOrDefault(key => key.N == sheet.N)))];
    }

    private void WriteSlides(IBufferWriter<byte> output, CollectionEntry collection, DiagnosticBag problems)
    {
        var script = Asset("slides.js");
        var view = new SlidesView
        {
            Title = ChallengeTitles.Of(collection, context.Words),
            Casebook = context.Config.Title,
            Language = context.Config.Language,
            Direction = context.Direction,
            Style = new Html(Asset("slides.css")),
            Script = new Html(script),
            Policy =
                "default-src 'none'; img-src data:; style-src 'unsafe-inline'; script-src 'sha256-"
                + Convert.ToBase64String(Sha256.Of(Encoding.UTF8.GetBytes(script)))
                + "'; base-uri 'none'; form-action 'none'",
            Cases = Cases(collection),
        };
        var (html, pictures) = Rendered("slides", view, problems);
        var data = pictures.ToDictionary(picture => picture.Path, Data, StringComparer.Ordinal);
        Encoding.UTF8.GetBytes(SelfContained.Write(html, address => data.GetValueOrDefault(PathOf(address), address), asXml: false), output);
    }

    // A template's HTML, and the pictures it shows.
    private (string Html, IReadOnlyList<(string Path, byte[] Bytes)> Pictures) Rendered(string layout, object view, DiagnosticBag problems)
    {
        var html = new ArrayBufferWriter<byte>();
        context.Templates.Render(layout, PageFrame.None, view, html, problems);
        var text = Encoding.UTF8.GetString(html.WrittenSpan);
        return (text, [.. context.Pictures.Make(SelfContained.Pictures(text).Select(PathOf), problems)]);
    }

    /// <summary>Path of a picture from the site's root.</summary>
    internal static string PathOf(string address) => address.StartsWith("./", StringComparison.Ordinal) ? address[2..] : address;

    /// <summary>As browsers call the form of a picture.</summary>
    internal static string MediaType(string path) =>
        Path.GetExtension(path) switch
        {
            ".png" => "image/png",
            ".gif" => "image/gif",
            ".webp" => "image/webp",
            _ => "image/jpeg",
        };

    private static string Data((string Path, byte[] Bytes) picture) =>
        $"data:{MediaType(picture.Path)};base64,{Convert.ToBase64String(picture.Bytes)}";

    private string Asset(string name) => Encoding.UTF8.GetString(context.Model.Sources.Theme.Assets[name].Span);
}
