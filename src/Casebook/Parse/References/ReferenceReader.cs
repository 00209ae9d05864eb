using Casebook.Diagnostics;
using Casebook.Domain.Works;
using Casebook.Files;
using Casebook.Files.Yaml;
using Casebook.Parse.References.Names;
using Casebook.Parse.References.Pasted;
using Casebook.Parse.References.Structured;

namespace Casebook.Parse.References;

/// <summary>Reads references in every form that a case or a YAML library may hold.</summary>
/// <param name="journals">Journals that are known to be some; none when nothing is known.</param>
internal sealed class ReferenceReader(LibraryJournals? journals = null) : IReferenceReader
{
    private readonly LibraryJournals _journals = journals ?? LibraryJournals.None;

    /// <inheritdoc/>
    public Work ReadPasted(Located<string> text, DiagnosticBag problems) => Titles.Marked(PastedReader.Read(text, problems, _journals), problems);

    /// <inheritdoc/>
    public Work ReadStructured(YamlMapping entry, DiagnosticBag problems) => Titles.Marked(new StructuredReader(entry, problems).Read(), problems);
}
