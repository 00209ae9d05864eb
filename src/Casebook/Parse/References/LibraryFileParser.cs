using System.Collections.Immutable;
using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;
using Casebook.Domain.Works;
using Casebook.Files;
using Casebook.Files.Shapes;
using Casebook.Files.Yaml;
using Casebook.Parse.FrontMatter;
using Casebook.Parse.FrontMatter.Fields;
using Casebook.Parse.References.Formats;
using Casebook.Parse.References.Formats.BibTeX;
using Casebook.Parse.References.Formats.CslJson;
using Casebook.Parse.References.Formats.Tagged;
using Casebook.Parse.References.Names;
using Casebook.Parse.References.Pasted;
using Casebook.Parse.References.Structured;

namespace Casebook.Parse.References;

/// <summary>Reads a file of the shared library; its ending tells the format.</summary>
internal static class LibraryFileParser
{
    private static readonly Shape Entry = new Shape.Either([Shape.Text, new Shape.Group(StructuredReader.Fields)]);

    /// <summary>What a YAML library holds: a list of references, or one for each citation key.</summary>
    public static Shape Whole { get; } =
        new Shape.Either([
            Shape.Many(Entry),
            new Shape.Group([new("references", Shape.Many(Entry), "The references.") { IsRequired = true }]),
            new Shape.Map(Entry),
        ]);

    /// <summary>The works of a file in their order; what cannot be read is reported and the rest is kept.</summary>
    public static ImmutableArray<Work> Parse(SourceText file, IReferenceReader reader, DiagnosticBag problems)
    {
        if (LibraryFormats.Named(file.Path) is { } format)
            return Parse(file, format, reader, problems);
        problems.Add(ParseProblems.UnknownLibraryFormat(file.At(0, 0)));
        return [];
    }

    /// <summary>The works of a file whose format is known.</summary>
    public static ImmutableArray<Work> Parse(SourceText file, LibraryFormat format, IReferenceReader reader, DiagnosticBag problems)
    {
        YamlReport.AddLostCharacters(file, problems);
        file = MergeMarks.FirstVersion(file, problems);
        ImmutableArray<Work> works = format switch
        {
            LibraryFormat.BibTeX => BibTeXReader.Read(file, problems),
            LibraryFormat.Ris => RisReader.Read(file, problems),
            LibraryFormat.Nbib => NbibReader.Read(file, problems),
            LibraryFormat.CslJson => CslJsonReader.Read(file, problems),
            LibraryFormat.PubMedXml => XmlRecords.ReadPubMed(file, problems),
            LibraryFormat.EndNoteXml => XmlRecords.ReadEndNote(file, problems),
            LibraryFormat.Refer => ForeignTags.Refer.Read(file, problems),
            LibraryFormat.RefWorks => ForeignTags.RefWorks.Read(file, problems),
            LibraryFormat.Pasted => PastedListReader.Read(file, reader, problems),
            _ => ParseYaml(file, reader, problems),
        };
        // What the reader of references reads is looked at there.
        return format is LibraryFormat.Pasted or LibraryFormat.Yaml ? works : [.. works.Select(work => Titles.Marked(work, problems))];
    }

    private static ImmutableArray<Work> ParseYaml(SourceText file, IReferenceReader reader, DiagnosticBag problems)
    {
        var document = YamlReader.Read(file);
        foreach (var problem in document.Problems)
            problems.Add(ParseProblems.LibraryUnreadable(problem.Location, problem.Message, problem.Hint));
        switch (document.Root)
        {
            case null or YamlScalar { IsEmpty: true }:
                return [];
            case YamlSequence list:
                return ParseEntries(list, reader, problems);
            case YamlMapping { Entries.Length: 1 } wrapped when wrapped["references"] is YamlSequence list:
                return ParseEntries(list, reader, problems);
            case YamlMapping mapping:
                return ParseByKey(mapping, reader, problems);
            case var other:
                problems.Add(ParseProblems.LibraryIsOneText(other.Location));
                return [];
        }
    }

    private static ImmutableArray<Work> ParseEntries(YamlSequence list, IReferenceReader reader, DiagnosticBag problems)
    {
        var works = ImmutableArray.CreateBuilder<Work>(list.Items.Length);
        foreach (var item in list.Items)
        {
            switch (item)
            {
                case YamlMapping { InBraces: false, Entries: [var only] } split when only.Key.Text.Contains(' ', StringComparison.Ordinal):
                    // A pasted reference without quotes whose title has a colon.
                    works.Add(reader.ReadPasted(FieldContext.AsWritten(split), problems));
                    break;
                case YamlMapping entry:
                    works.Add(reader.ReadStructured(entry, problems));
                    break;
                case YamlScalar { IsEmpty: false } pasted:
                    works.Add(reader.ReadPasted(new Located<string>(pasted.Text, pasted.Location), problems));
                    break;
                default:
                    problems.Add(ParseProblems.NotReferenceInLibrary(item.Location, item.Description));
                    break;
            }
        }
        return works.ToImmutable();
    }

    // `leroy1988: {title: ...}`: the keys of the file are the citation keys. One reference written without its dash also lands here.
    private static ImmutableArray<Work> ParseByKey(YamlMapping mapping, IReferenceReader reader, DiagnosticBag problems)
    {
        var works = ImmutableArray.CreateBuilder<Work>();
        foreach (var (key, value) in mapping.Entries)
        {
            if (value is YamlMapping entry)
                works.Add(reader.ReadStructured(entry, problems) with { Key = key.Text, KeyIsGenerated = false });
            else if (value is YamlScalar { IsEmpty: false } pasted && pasted.Text.Contains(". ", StringComparison.Ordinal))
                works.Add(
                    reader.ReadPasted(new Located<string>(pasted.Text, pasted.Location), problems) with
                    {
                        Key = key.Text,
                        KeyIsGenerated = false,
                    }
                );
            else
                problems.Add(ParseProblems.KeyOutsideReference(key.Location, key.Text));
        }
        return works.ToImmutable();
    }
}
