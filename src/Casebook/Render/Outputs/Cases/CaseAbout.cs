using System.Text;
using Casebook.Config;
using Casebook.Relate.Cases;
using Casebook.Relate.Challenges;
using Casebook.Render.Shared.Formatting;
using Casebook.Render.Shared.Links;
using Casebook.Render.Shared.Markup;
using Casebook.Render.Shared.Parts;
using Casebook.Render.Shared.Prose;
using Casebook.Render.Shared.References.Text;
using Casebook.Render.Shared.Strings;
using Casebook.Render.Shared.Views;

namespace Casebook.Render.Outputs.Cases;

/// <summary>Makes what stands at the end of a case: how to cite it and where it comes from.</summary>
internal sealed class CaseAbout(SiteContext context, CaseEntry entry, PageLinks links)
{
    private readonly UiStrings _words = context.Words;

    /// <summary>The part.</summary>
    public AboutCaseView Make()
    {
        var source = entry.Case;
        var prose = new ProseHtml(context, links);
        return new AboutCaseView
        {
            Cite = context.Config.CitationStyle == CitationStyle.Nlm ? Cite() : new Html(context.Works.Of(CaseAsWork.Of(entry, context)).Text),
            CiteExports = [.. WorkDownloads.ToCite(CaseAsWork.Of(entry, context), entry.Case.Slug, _words)],
            RetoldFrom = RetoldFrom(),
            Authors =
            [
                .. source.Authors.Select(author => new AuthorView(
                    author.Name.Value,
                    author.Affiliation,
                    author.Orcid is { } orcid ? $"https://orcid.org/{orcid.Value}" : null
                )),
            ],
            Reviewed =
                source.Reviewed is not { } review ? null
                : review.On is { } on ? _words.Format("reviewed_on", review.By, DateFormatter.Long(on.Value, _words))
                : review.By,
            Dates = Dates(),
            Consent = prose.Line(source.Consent?.Words),
            Licence = Licences.View(source.Licence?.Value ?? context.Config.Licence),
            Downloads = [.. Downloads()],
        };
    }

    // Citing Medicine's form for a part of a site: the site is the container.
    private Html Cite()
    {
        var source = entry.Case;
        var text = new StringBuilder();
        if (!source.Authors.IsEmpty)
            text.AppendJoin(", ", CaseAsWork.Of(entry, context).Authors.Select(WrittenNames.Inverted)).Append(". ");
        text.Append(WithStop(source.Title.Value)).Append(" In: ").Append(context.Config.Title).Append(" [Internet]. ");
        if (context.Config.Publisher.Length > 0)
            text.Append(context.Config.Publisher);
        if (source.Date is { } date)
            text.Append(context.Config.Publisher.Length > 0 ? "; " : "").Append(date.Value.Year);
        if (source.Updated is { } updated)
            text.Append(" [updated ").Append(DateFormatter.Iso(updated.Value)).Append(']');
        if (text[^1] is not ' ')
            text.Append('.');
        if (context.Absolute(entry.Url) is { } address)
            text.Append(text[^1] == ' ' ? "" : " ").Append("Available from: ").Append(address);
        return new Html(HtmlText.Encode(text.ToString().TrimEnd()));
    }

    private static string WithStop(string title) => title[^1] is '.' or '?' or '!' ? title : title + ".";

    private Html? RetoldFrom()
    {
        if (entry.RetoldFrom is not { } work)
            return null;
        var url = links.To(context.Model.CitationsOf(work).Url);
        return new Html(
            $"{context.Works.Of(work.Work).Text} <a href=\"{HtmlText.Encode(url)}\">{HtmlText.Encode(_words["about_this_reference"])}</a>"
        );
    }

    private string? Dates()
    {
        var parts = new List<string>();
        if (entry.Case.Date is { } date)
            parts.Add(_words.Format("published_on", DateFormatter.Long(date.Value, _words)));
        if (entry.Case.Updated is { } updated)
            parts.Add(_words.Format("updated_on", DateFormatter.Long(updated.Value, _words)));
        return parts.Count == 0 ? null : string.Join(", ", parts);
    }

    private IEnumerable<DownloadView> Downloads()
    {
        if (context.HasHandouts)
            yield return new DownloadView(links.To(ChallengeAddress.HandoutOf(ChallengeAddress.OfCase(entry.Case))), _words["handout"], false);
        yield return new DownloadView(links.To(entry.Url + "case.json"), _words["download_case"]);
        yield return new DownloadView(links.To(entry.Url + "phenopacket.json"), _words["download_phenopacket"]);
        if (entry.Case.Date is not null && context.Has(SiteParts.ReferenceFiles))
            yield return new DownloadView(links.To(entry.Url + "datacite.xml"), _words["download_datacite"]);
        if (entry.References.IsEmpty || !context.Has(SiteParts.ReferenceFiles))
            yield break;
        foreach (var file in WorkDownloads.Links(entry.Url + "references", links, _words))
            yield return file;
    }
}
