using System.Collections.Immutable;
using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;
using Casebook.Domain.Works.Identifiers;
using Casebook.Files;

namespace Casebook.Parse.References.Formats;

/// <summary>Reads identifiers out of fields; one that cannot be right is reported and left out.</summary>
internal sealed class IdentifierFields(DiagnosticBag problems)
{
    private readonly List<string> _unusable = [];

    /// <summary>What was left out since this was asked last.</summary>
    public ImmutableArray<string> TakeUnusable()
    {
        ImmutableArray<string> taken = [.. _unusable];
        _unusable.Clear();
        return taken;
    }

    /// <summary>A DOI without prefix.</summary>
    public string ReadDoi(Located<string>? field) => Read(field, "DOI", Doi.Read, "A DOI begins with 10. and holds a slash, such as 10.1136/ard.2005.044230.");

    /// <summary>A PubMed id.</summary>
    public string ReadPmid(Located<string>? field) => Read(field, "PubMed id", PubMedId.ReadPmid, "A PubMed id is a number of up to eight digits.");

    /// <summary>A PubMed Central id.</summary>
    public string ReadPmcid(Located<string>? field) => Read(field, "PubMed Central id", PubMedId.ReadPmcid, "A PubMed Central id is PMC and a number, such as PMC7821798.");

    /// <summary>An ISSN.</summary>
    public string ReadIssn(Located<string>? field) => Read(field, "ISSN", StandardNumber.ReadIssn, "Compare its eight digits with the journal; the last one is a check digit.");

    /// <summary>An ISBN.</summary>
    public string ReadIsbn(Located<string>? field) => Read(field, "ISBN", StandardNumber.ReadIsbn, "Compare its 10 or 13 digits with the book; the last one is a check digit.");

    private string Read(Located<string>? field, string name, Func<string, string?> read, string hint)
    {
        if (field is not { Value.Length: > 0 } written) return "";
        if (read(written.Value) is { } id) return id;
        _unusable.Add(written.Value);
        problems.Add(ParseProblems.MalformedIdentifier, written.Location, $"`{written.Value}` cannot be a {name}; it is left out.", hint);
        return "";
    }
}
