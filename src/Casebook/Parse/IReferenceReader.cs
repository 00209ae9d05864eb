using Casebook.Diagnostics;
using Casebook.Domain.Works;
using Casebook.Files;
using Casebook.Files.Yaml;

namespace Casebook.Parse;

/// <summary>Reads works that a case gives itself; a work without a key has the key "" and counts as generated.</summary>
internal interface IReferenceReader
{
    Work ReadPasted(Located<string> text, DiagnosticBag problems);

    /// <summary>Reads a reference written as fields.</summary>
    Work ReadStructured(YamlMapping entry, DiagnosticBag problems);
}
