using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Casebook.Domain;
using Casebook.Relate.Cases;
using Casebook.Render.Shared.Formatting;
using Casebook.Render.Shared.Markup;
using Casebook.Render.Shared.Parts;
using Casebook.Render.Shared.References;

namespace Casebook.Render.Outputs.Cases;

/// <summary>Makes the head of a case page: the tags that reference managers and Google Scholar read, and JSON-LD of what the page shows.</summary>
internal static class CaseHead
{
    /// <summary>The tags.</summary>
    public static Html Make(SiteContext context, CaseEntry entry)
    {
        var html = new StringBuilder();
        var source = entry.Case;
        Tag("citation_title", source.Title.Value);
        foreach (var author in source.Authors)
        {
            Tag("citation_author", author.Name.Value);
            if (author.Affiliation is { } institution)
                Tag("citation_author_institution", institution);
            if (author.Orcid is { } orcid)
                Tag("citation_author_orcid", $"https://orcid.org/{orcid.Value}");
        }
        if (source.Date is { } date)
        {
            Tag("citation_publication_date", DateFormatter.Iso(date.Value).Replace('-', '/'));
            Tag("citation_online_date", DateFormatter.Iso(date.Value).Replace('-', '/'));
        }
        Tag("citation_inbook_title", context.Config.Title);
        if (context.Config.Publisher.Length > 0)
            Tag("citation_publisher", context.Config.Publisher);
        Tag("citation_language", context.Config.Language);
        if (context.Absolute(entry.Url) is { } address)
        {
            Tag("citation_public_url", address);
            Tag("citation_fulltext_html_url", address);
        }
        if (Licences.View(source.Licence?.Value ?? context.Config.Licence) is { } licence)
        {
            // What finders of open access look for.
            Tag("dc.rights", licence.Url ?? licence.Text);
            if (licence.Url is { } deed)
                html.Append("<link rel=\"license\" href=\"").Append(HtmlText.Encode(deed)).Append("\">\n");
        }
        foreach (var reference in entry.References)
            Tag("citation_reference", CitationTag.Of(reference.Work.Work));
        html.Append("<script type=\"application/ld+json\">").Append(JsonLd(context, entry)).Append("</script>\n");
        return new Html(html.ToString());

        void Tag(string name, string value) =>
            html.Append("<meta name=\"").Append(name).Append("\" content=\"").Append(HtmlText.Encode(value)).Append("\">\n");
    }

    // The default encoder of System.Text.Json escapes <, > and &, so the text cannot end the script element.
    private static string JsonLd(SiteContext context, CaseEntry entry)
    {
        var source = entry.Case;
        var article = new JsonObject
        {
            ["@context"] = "https://schema.org",
            ["@type"] = new JsonArray("MedicalScholarlyArticle", "LearningResource"),
            ["headline"] = source.Title.Value,
            ["publicationType"] = "Case Reports",
            ["learningResourceType"] = "case report",
            ["timeRequired"] = $"PT{CaseCards.ReadingMinutes(entry).ToString(CultureInfo.InvariantCulture)}M",
            ["inLanguage"] = context.Config.Language,
            ["isAccessibleForFree"] = true,
        };
        if (source.Summary is { } summary)
            article["description"] = summary.Plain;
        if (source.Date is { } date)
            article["datePublished"] = DateFormatter.Iso(date.Value);
        if (source.Updated is { } updated)
            article["dateModified"] = DateFormatter.Iso(updated.Value);
        if (context.Absolute(entry.Url) is { } address)
            article["url"] = address;
        if (Licences.View(source.Licence?.Value ?? context.Config.Licence)?.Url is { } licence)
            article["license"] = licence;
        if (!source.Authors.IsEmpty)
            article["author"] = new JsonArray([
                .. source.Authors.Select(author => new JsonObject { ["@type"] = "Person", ["name"] = author.Name.Value }),
            ]);
        if (!entry.Diagnoses.IsEmpty)
            article["about"] = new JsonArray([
                .. entry.Diagnoses.Select(term => new JsonObject { ["@type"] = "MedicalCondition", ["name"] = term.Name }),
            ]);
        if (!entry.References.IsEmpty)
            article["citation"] = new JsonArray([
                .. entry.References.Select(reference => JsonValue.Create(context.Works.Plain(reference.Work.Work))),
            ]);
        if (source.Level is { } level)
            article["educationalLevel"] = context.Words["level_" + level.Value.Key()];
        if (!source.LearningPoints.IsEmpty)
            article["teaches"] = new JsonArray([.. source.LearningPoints.Select(point => JsonValue.Create(point.Plain))]);
        if (!source.Questions.IsEmpty)
            article["hasPart"] = Quiz(source);
        return article.ToJsonString();
    }

    // What the page asks, with the options that it shows and the one that it calls correct.
    private static JsonObject Quiz(TeachingCase source) =>
        new()
        {
            ["@type"] = "Quiz",
            ["name"] = source.Title.Value,
            ["hasPart"] = new JsonArray([
                .. source.Questions.Select(question => new JsonObject
                {
                    ["@type"] = "Question",
                    ["eduQuestionType"] = "Multiple choice",
                    ["text"] = question.Stem.Plain,
                    ["acceptedAnswer"] = Answers(question, isRight: true),
                    ["suggestedAnswer"] = Answers(question, isRight: false),
                }),
            ]),
        };

    private static JsonArray Answers(Question question, bool isRight) =>
        new([
            .. question
                .Options.Index()
                .Where(option => option.Item.Correct == isRight)
                .Select(option => new JsonObject
                {
                    ["@type"] = "Answer",
                    ["position"] = option.Index,
                    ["text"] = option.Item.Text.Plain,
                }),
        ]);
}
