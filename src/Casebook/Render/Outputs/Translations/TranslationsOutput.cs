using System.Text;
using Casebook.Diagnostics;
using Casebook.Relate.Cases;
using Casebook.Render.Shared.Links;
using Casebook.Render.Shared.Markup;
using Casebook.Render.Shared.Site;

namespace Casebook.Render.Outputs.Translations;

/// <summary>For translators: the cases that a language lacks, and those whose texts are older than the original.</summary>
internal sealed class TranslationsOutput : ISiteOutput
{
    /// <inheritdoc/>
    public string Name => "translations";

    /// <inheritdoc/>
    public IEnumerable<PlannedFile> Plan(SiteContext site, DiagnosticBag problems)
    {
        if (!site.Config.IsEdition)
            return [];
        var meta = new PageMeta { Title = site.Words["title_translations"], IsListed = false };
        return [site.Page(SiteAddresses.Translations, meta, links => Body(site, links))];
    }

    private static Html Body(SiteContext site, PageLinks links)
    {
        var cases = site.Model.Cases;
        var html = new StringBuilder();
        var lacking = cases.Where(entry => entry.Language != site.Config.Language).ToList();
        var older = cases.Where(entry => entry.Case.IsOlderThanOriginal).ToList();
        Paragraph(site.Words.Format("translated_of", cases.Length - lacking.Count, cases.Length));
        List("translations_missing", lacking);
        List("translations_older", older);
        return new Html(html.ToString());

        void Paragraph(string words) => html.Append("<p>").Append(HtmlText.Encode(words)).Append("</p>\n");

        void List(string key, List<CaseEntry> entries)
        {
            if (entries.Count == 0)
                return;
            html.Append("<h2>").Append(HtmlText.Encode(site.Words[key])).Append("</h2>\n<ul>\n");
            foreach (var entry in entries)
                html.Append("<li><a href=\"")
                    .Append(HtmlText.Encode(links.To(entry.Url)))
                    .Append('"')
                    .Append(site.Foreign(entry.Language)?.Text)
                    .Append('>')
                    .Append(HtmlText.Encode(entry.Case.Title.Value))
                    .Append("</a></li>\n");
            html.Append("</ul>\n");
        }
    }
}
