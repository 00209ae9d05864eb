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
    public string ReadDoi(Located<string>? field) => Read(field, Doi.Read, ParseProblems.MalformedDoi);

    public string ReadPmid(Located<string>? field) => Read(field, PubMedId.ReadPmid, ParseProblems.MalformedPmid);

    /// <summary>A PubMed Central id.</summary>
    public string ReadPmcid(Located<string>? field) => Read(field, PubMedId.ReadPmcid, ParseProblems.MalformedPmcid);

    public string ReadIssn(Located<string>? field) => Read(field, StandardNumber.ReadIssn, ParseProblems.MalformedIssn);

    public string ReadIsbn(Located<string>? field) => Read(field, StandardNumber.ReadIsbn, ParseProblems.MalformedIsbn);

    private string Read(Located<string>? field, Func<string, string?> read, Func<Located<string>, Diagnostic> complain)
    {
        if (field is not { Value.Length: > 0 } written)
            return "";
        if (read(written.Value) is { } id)
            return id;
        _unusable.Add(written.Value);
        problems.Add(complain(written));
        return "";
    }
}
