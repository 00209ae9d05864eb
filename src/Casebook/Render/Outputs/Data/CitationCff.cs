using System.Buffers;
using System.Text;
using Casebook.Domain.Works;
using Casebook.Parse.References.Formats.BibTeX;
using Casebook.Render.Outputs.Data.Catalogues;
using Casebook.Render.Shared.Formatting;
using Casebook.Render.Shared.References.Text;

namespace Casebook.Render.Outputs.Data;

/// <summary>Writes CITATION.cff (Citation File Format 1.2.0): how to cite the casebook as a whole.</summary>
internal static class CitationCff
{
    /// <summary>Writes the file.</summary>
    public static void Write(IBufferWriter<byte> output, SiteContext context)
    {
        var config = context.Config;
        var authors = context
            .Model.Cases.SelectMany(entry => entry.Case.Authors)
            .Select(author => author.Name.Value)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .ToList();
        if (authors.Count == 0)
            authors.Add(config.Publisher.Length > 0 ? config.Publisher : config.Title);
        var text = new StringBuilder("cff-version: 1.2.0\nmessage: Please cite the casebook, and each case by its own citation.\ntype: dataset\n");
        text.Append("title: ").Append(Quoted(config.Title)).Append('\n');
        if (config.Description.Length > 0)
            text.Append("abstract: ").Append(Quoted(config.Description)).Append('\n');
        text.Append("authors:\n");
        foreach (var author in authors)
            WriteAuthor(text, BibTeXNames.ReadNatural(author));
        if (CasebookDates.Newest(context.Model) is { } day)
            text.Append("version: ").Append(Quoted(DateFormatter.Iso(day))).Append("\ndate-released: ").Append(DateFormatter.Iso(day)).Append('\n');
        if (config.Doi.Length > 0)
            text.Append("doi: ").Append(Quoted(config.Doi)).Append('\n');
        if (Licences.Spdx(config.Licence) is { } licence)
            text.Append("license: ").Append(licence).Append('\n');
        if (config.Url.Length > 0)
            text.Append("url: ").Append(Quoted(config.Url)).Append('\n');
        if (config.Repository.Length > 0)
            text.Append("repository-code: ").Append(Quoted(config.Repository)).Append('\n');
        Encoding.UTF8.GetBytes(text.ToString(), output);
    }

    // Persons and bodies have keys of their own there.
    private static void WriteAuthor(StringBuilder text, Person author)
    {
        if (author.IsGroup)
        {
            text.Append("  - name: ").Append(Quoted(author.Family)).Append('\n');
            return;
        }
        text.Append("  - family-names: ").Append(Quoted(author.Family)).Append('\n');
        if (WrittenNames.Given(author) is { Length: > 0 } given)
            text.Append("    given-names: ").Append(Quoted(given)).Append('\n');
        if (author.Suffix.Length > 0)
            text.Append("    name-suffix: ").Append(Quoted(author.Suffix)).Append('\n');
    }

    private static string Quoted(string value) =>
        $"\"{value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
