using Casebook.Diagnostics;
using Casebook.Domain.Works;
using Casebook.Files;
using Casebook.Parse.References;
using Casebook.Parse.References.Formats;
using Casebook.Parse.References.Formats.Jats;

namespace Casebook.Cli.Lookups;

/// <summary>Reads what the services say about works.</summary>
internal static class WorkLookup
{
    /// <summary>The work; null, with a sentence why, when there is none.</summary>
    public static Work? Find(LookupServer server, LookupName name, out string problem)
    {
        (var text, problem) = server.Ask(name);
        if (text is null)
            return null;
        // What is wrong in an answer is not the user's to mend.
        var unheard = new DiagnosticBag();
        var file = new SourceText(name.ToString(), text);
        var reader = new ReferenceReader();
        var work = name.Kind switch
        {
            LookupKind.Doi => LibraryFileParser.Parse(file, LibraryFormat.CslJson, reader, unheard).FirstOrDefault(),
            LookupKind.Pmid => LibraryFileParser.Parse(file, LibraryFormat.PubMedXml, reader, unheard).FirstOrDefault(),
            _ => JatsReader.Read(file, reader, unheard)?.Work,
        };
        if (work is null or { Title.Length: 0 })
        {
            problem = $"The answer about {name} holds no title. Look for a typing mistake.";
            return null;
        }
        return work with { Key = "", KeyIsGenerated = true };
    }
}
