using System.Text;
using Casebook.Render.Shared.Links;
using Casebook.Render.Shared.Markup;
using Casebook.Render.Shared.Views;

namespace Casebook.Render.Shared.Site;

/// <summary>The ways from a page to the same page in the other languages of a site.</summary>
/// <param name="context">The site in the language of the page.</param>
/// <param name="editions">The site in all its languages.</param>
internal sealed class LanguageLinks(SiteContext context, SiteLanguages editions)
{
    /// <summary>One link for each language, to the same page where that language has it and to its front door otherwise.</summary>
    /// <param name="url">Address of the page from the root of its language; null for the page shown at any address.</param>
    /// <param name="links">Links of the page.</param>
    public IReadOnlyList<LanguageLinkView> Switch(string? url, PageLinks links)
    {
        var toRoot = links.To("") + (context.Config.IsEdition ? "../" : "");
        return [.. editions.Languages.Select(View)];

        LanguageLinkView View(string language)
        {
            var same = url is not null && editions.Has(language, url) ? url : "";
            return new LanguageLinkView(
                language,
                LanguageNames.Of(language),
                LanguageNames.DirectionOf(language),
                toRoot + editions.PathOf(language, same),
                language == context.Config.Language
            );
        }
    }

    /// <summary>What search engines are told: the same page in each language, and the first for all others.</summary>
    public string Alternates(string url)
    {
        var html = new StringBuilder();
        var languages = editions.Languages.Where(language => editions.IsTranslated(language, url)).ToList();
        if (languages.Count < 2)
            return "";
        foreach (var language in languages)
            Add(language, language);
        Add("x-default", languages[0]);
        return html.ToString();

        void Add(string tag, string language)
        {
            if (editions.Absolute(language, url) is { } address)
                html.Append("<link rel=\"alternate\" hreflang=\"")
                    .Append(HtmlText.Encode(tag))
                    .Append("\" href=\"")
                    .Append(HtmlText.Encode(address))
                    .Append("\">\n");
        }
    }
}
