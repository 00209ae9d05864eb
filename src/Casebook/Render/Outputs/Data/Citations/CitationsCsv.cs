using System.Buffers;
using System.Text;
using Casebook.Domain;
using Casebook.Relate.Cases;
using Casebook.Relate.Links;
using Casebook.Render.Shared.Formatting;
using Casebook.Render.Shared.References;

namespace Casebook.Render.Outputs.Data.Citations;

/// <summary>Writes what cites what as a table (RFC 4180, UTF-8): the columns of OpenCitations, then where and why.</summary>
internal static class CitationsCsv
{
    private static readonly string[] Columns =
    [
        "oci",
        "citing",
        "cited",
        "creation",
        "timespan",
        "journal_sc",
        "author_sc",
        "kind",
        "case",
        "key",
        "section",
        "sentence",
        "locator",
        "intent",
    ];

    /// <summary>Writes the table.</summary>
    public static void Write(IBufferWriter<byte> output, SiteContext context)
    {
        var text = new StringBuilder();
        CsvText.Row(text, Columns);
        (CaseEntry? Case, WorkWriter? Works) known = default;
        foreach (var link in CitationLink.All(context.Model))
        {
            if (link.Case != known.Case)
                known = (link.Case, context.With(link.Case.References).Works);
            CsvText.Row(text, Cells(link, context, known.Works!));
        }
        Encoding.UTF8.GetBytes(text.ToString(), output);
    }

    private static string[] Cells(CitationLink link, SiteContext context, WorkWriter works)
    {
        var (section, sentence, locator) = ("", "", "");
        if (link.Mention is { } mention)
        {
            var excerpt = Excerpt.Of(mention.Place, works.Plain);
            sentence = excerpt.Before + excerpt.Mark + excerpt.After;
            section = mention.Place.SectionTitle.Length > 0 ? mention.Place.SectionTitle : mention.Place.SectionId;
            locator = LocatorFormatter.Of(mention.Item, context.Words);
        }
        return
        [
            link.Id,
            "url:" + (context.Absolute(link.Place) ?? link.Place),
            link.Cited,
            link.Creation,
            link.Timespan,
            "no",
            link.IsSelfCitation ? "yes" : "no",
            link.Kind.Key(),
            link.Case.Case.Slug,
            link.Work.Key,
            section,
            sentence,
            locator,
            link.Intent?.Key() ?? "",
        ];
    }
}
