using System.Text.Encodings.Web;
using System.Text.Json;
using Casebook.Render.Shared.Links;

namespace Casebook.Render.Outputs.Offline;

/// <summary>Writes the web app manifest (W3C): how the site looks when somebody puts it on the home screen. All addresses are relative, for any base
/// path.</summary>
internal static class AppManifest
{
    // As in the style sheet: paper, and the violet of haematoxylin.
    private const string Ground = "#fdfcfa";

    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true };

    /// <summary>Plans the file.</summary>
    public static PlannedFile Plan(SiteContext site) => new(SiteAddresses.App, (output, _) =>
        {
            using var json = new Utf8JsonWriter(output, Readable);
            json.WriteStartObject();
            json.WriteString("name", site.Config.Title);
            if (site.Config.Description.Length > 0)
                json.WriteString("description", site.Config.Description);
            json.WriteString("lang", site.Config.Language);
            json.WriteString("id", "./");
            json.WriteString("start_url", "./");
            json.WriteString("scope", "./");
            json.WriteString("display", "minimal-ui");
            json.WriteString("background_color", Ground);
            json.WriteString("theme_color", Ground);
            json.WriteStartArray("icons");
            if (site.Assets.Find("icon.svg") is { } icon)
            {
                json.WriteStartObject();
                json.WriteString("src", icon);
                json.WriteString("sizes", "any");
                json.WriteString("type", "image/svg+xml");
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        });
}
