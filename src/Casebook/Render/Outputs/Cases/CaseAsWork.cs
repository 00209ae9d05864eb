using System.Globalization;
using Casebook.Domain;
using Casebook.Domain.Works;
using Casebook.Parse.References.Formats.BibTeX;
using Casebook.Relate.Cases;

namespace Casebook.Render.Outputs.Cases;

/// <summary>A case of the site as a work that others cite: a page of the casebook.</summary>
internal static class CaseAsWork
{
    public static Work Of(CaseEntry entry, SiteContext context)
    {
        var source = entry.Case;
        var date = source.Date?.Value;
        return new Work
        {
            Key = FoldedText.Slug(source.Slug) + date?.Year.ToString("'-'0000", CultureInfo.InvariantCulture),
            Location = source.Title.Location,
            Type = WorkType.WebPage,
            Authors = [.. source.Authors.Select(author => BibTeXNames.ReadNatural(author.Name.Value))],
            Title = source.Title.Value,
            Container = context.Config.Title,
            Publisher = context.Config.Publisher,
            Year = date?.Year,
            Month = date?.Month,
            Day = date?.Day,
            Url = context.Absolute(entry.Url) ?? "",
            Licence = source.Licence?.Value ?? context.Config.Licence,
        };
    }
}
