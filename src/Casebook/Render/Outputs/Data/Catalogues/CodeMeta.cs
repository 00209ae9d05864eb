using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Casebook.Render.Shared.Formatting;
using Casebook.Render.Shared.References.Text;

namespace Casebook.Render.Outputs.Data.Catalogues;

/// <summary>Writes codemeta.json (CodeMeta 3.0): the casebook as archives of repositories describe it.</summary>
internal static class CodeMeta
{
    private static readonly JsonWriterOptions Readable = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes the file.</summary>
    public static void Write(IBufferWriter<byte> output, SiteContext context)
    {
        var config = context.Config;
        using var json = new Utf8JsonWriter(output, Readable);
        json.WriteStartObject();
        json.WriteString("@context", "https://w3id.org/codemeta/3.0");
        json.WriteString("@type", "SoftwareSourceCode");
        Text("name", config.Title);
        Text("description", config.Description);
        Text("identifier", config.Doi.Length > 0 ? Domain.Works.Identifiers.Doi.Url(config.Doi) : "");
        Text("url", config.Url);
        Text("codeRepository", config.Repository);
        Text("license", Licences.View(config.Licence)?.Url ?? config.Licence);
        Text("inLanguage", config.Language);
        json.WriteString("programmingLanguage", "Markdown");
        json.WriteString("applicationCategory", "Medical education");
        if (CasebookDates.First(context.Model) is { } first)
            Text("datePublished", DateFormatter.Iso(first));
        if (CasebookDates.Newest(context.Model) is { } newest)
        {
            Text("dateModified", DateFormatter.Iso(newest));
            Text("version", DateFormatter.Iso(newest));
        }
        if (config.Publisher.Length > 0)
        {
            json.WriteStartObject("publisher");
            json.WriteString("@type", "Organization");
            json.WriteString("name", config.Publisher);
            json.WriteEndObject();
        }
        WriteAuthors(json, context);
        json.WriteEndObject();

        void Text(string name, string value)
        {
            if (value.Length > 0)
                json.WriteString(name, value);
        }
    }

    // Each author of a case once.
    private static void WriteAuthors(Utf8JsonWriter json, SiteContext context)
    {
        var authors = context
            .Model.Cases.SelectMany(entry => CaseCreator.Of(entry, context))
            .DistinctBy(creator => creator.Orcid.Length > 0 ? creator.Orcid : WrittenNames.Comma(creator.Person), StringComparer.Ordinal)
            .OrderBy(creator => WrittenNames.Comma(creator.Person), StringComparer.Ordinal)
            .ToList();
        if (authors.Count == 0)
            return;
        json.WriteStartArray("author");
        foreach (var (person, orcid, affiliation) in authors)
        {
            json.WriteStartObject();
            if (orcid.Length > 0)
                json.WriteString("@id", $"https://orcid.org/{orcid}");
            json.WriteString("@type", person.IsGroup ? "Organization" : "Person");
            if (person.IsGroup)
                json.WriteString("name", person.Family);
            else
            {
                if (WrittenNames.Given(person) is { Length: > 0 } given)
                    json.WriteString("givenName", given);
                json.WriteString("familyName", WrittenNames.Family(person));
            }
            if (affiliation.Length > 0)
            {
                json.WriteStartObject("affiliation");
                json.WriteString("@type", "Organization");
                json.WriteString("name", affiliation);
                json.WriteEndObject();
            }
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
