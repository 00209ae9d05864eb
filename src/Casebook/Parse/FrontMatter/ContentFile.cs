using System.Collections.Immutable;
using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;
using Casebook.Domain.Prose;
using Casebook.Files;
using Casebook.Files.Shapes;
using Casebook.Files.Yaml;
using Casebook.Parse.FrontMatter.Fields;

namespace Casebook.Parse.FrontMatter;

/// <summary>What case, page and collection files have in common: fields above, text below.</summary>
internal sealed class ContentFile
{
    private readonly FrontMatterParts _parts;
    private readonly FieldContext _context;

    private ContentFile(SourceText file, FrontMatterParts parts, YamlMapping lines, ImmutableArray<Field> fields, FieldContext context)
    {
        File = file;
        _parts = parts;
        _context = context;
        Fields = FieldReader.Checked(lines, fields, context);
    }

    public SourceText File { get; }

    public FieldReader Fields { get; }

    /// <summary>Where the front matter ends.</summary>
    public TextLocation End => _parts.End;

    /// <summary>Opens a file, reporting what cannot be read and keys that are not known.</summary>
    public static ContentFile Open(SourceText file, ImmutableArray<Field> fields, FieldContext context)
    {
        YamlReport.AddLostCharacters(file, context.Problems);
        var whole = file;
        file = MergeMarks.FirstVersion(file, context.Problems);
        var parts = FrontMatterSplitter.Split(file, file == whole ? context.Problems : new DiagnosticBag());
        var document = YamlReader.Read(file, parts.Yaml);
        YamlReport.Add(document, context.Problems);
        if (document.Root is not null and not YamlMapping and not YamlScalar { IsEmpty: true })
        {
            context.Problems.Add(ParseProblems.FrontMatterNoGroup(document.Root.Location, document.Root.Description));
        }
        var lines = document.Root as YamlMapping ?? new YamlMapping([], file.At(parts.Yaml.Start, 0));
        return new ContentFile(file, parts, KeysOfLanguages.Translate(ContentLimits.Shortened(lines, context.Problems), fields), fields, context);
    }

    /// <summary>The title; when it is missing that is reported and the file's name stands in.</summary>
    public Located<string> Title()
    {
        if (Fields.Text("title") is { } title)
            return title;
        if (Fields["title"] is null)
        {
            var place = Fields.KeyLocation("title") ?? File.At(0, FirstLineLength());
            _context.Problems.Add(ParseProblems.MissingTitle(place));
        }
        return new Located<string>(SourceSlug.Of(File.Path), File.At(0, 0));
    }

    /// <summary>The text below the front matter; an empty one is reported.</summary>
    public Document Body()
    {
        if (File.Text.AsSpan(_parts.Body.Start, _parts.Body.Length).IsWhiteSpace())
            _context.Problems.Add(ParseProblems.EmptyBody(_parts.End));
        var body = ContentLimits.Shortened(File, _parts.Body, _context.Problems);
        return _context.Markdown.ReadDocument(File, body, _context.Problems);
    }

    private int FirstLineLength()
    {
        var end = File.Text.IndexOf('\n', StringComparison.Ordinal);
        return end < 0 ? File.Text.Length : end;
    }
}
