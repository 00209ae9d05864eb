using System.Collections.Immutable;

namespace Casebook.Cli.Init;

/// <summary>What a new casebook has to know.</summary>
internal sealed record InitAnswers
{
    /// <summary>Name of the casebook.</summary>
    public required string Title { get; init; }

    /// <summary>BCP 47 tag of the language its cases are written in.</summary>
    public required string Language { get; init; }

    /// <summary>Starter vocabularies of the program; at least one.</summary>
    public required ImmutableArray<string> Specialties { get; init; }

    /// <summary>Licence of the texts.</summary>
    public required Licence Licence { get; init; }

    /// <summary>Where the site will be published; empty when that is not known.</summary>
    public required string Url { get; init; }

    /// <summary>The action that checks and publishes, as <c>owner/repository@tag</c>.</summary>
    public required string Action { get; init; }
}
