using System.Text.Json.Nodes;
using Casebook.Domain;
using Casebook.Relate;
using Casebook.Relate.Cases;
using Casebook.Render.Shared.Formatting;
using Casebook.Render.Shared.Markup;

namespace Casebook.Render.Outputs.Collections;

/// <summary>Makes the head of the page of a collection: JSON-LD of what the page shows. A case that is held back is not named.</summary>
internal static class CollectionHead
{
    /// <summary>The script element.</summary>
    public static Html Make(SiteContext context, CollectionEntry entry)
    {
        var path = new JsonObject
        {
            ["@context"] = "https://schema.org",
            ["@type"] = "LearningResource",
            ["name"] = entry.Collection.Title.Value,
            ["learningResourceType"] = "teaching path",
            ["inLanguage"] = context.Config.Language,
            ["isAccessibleForFree"] = true,
        };
        if (entry.Collection.Summary is { } summary)
            path["description"] = summary.Plain;
        if (entry.Collection.Level is { } level)
            path["educationalLevel"] = context.Words["level_" + level.Value.Key()];
        if (context.Absolute(entry.Url) is { } address)
            path["url"] = address;
        if (Licences.View(context.Config.Licence)?.Url is { } licence)
            path["license"] = licence;
        path["hasPart"] = new JsonArray([.. entry.Cases.Distinct().Select(one => Part(context, one))]);
        // The default encoder escapes <, > and &, so the text cannot end the script element.
        return new Html($"<script type=\"application/ld+json\">{path.ToJsonString()}</script>\n");
    }

    private static JsonObject Part(SiteContext context, CaseEntry entry)
    {
        var part = new JsonObject { ["@type"] = "LearningResource", ["name"] = entry.Case.Title.Value };
        if (context.Absolute(entry.Url) is { } address)
            part["url"] = address;
        return part;
    }
}
