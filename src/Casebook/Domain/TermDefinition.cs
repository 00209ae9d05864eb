using System.Collections.Immutable;
using Casebook.Files;

namespace Casebook.Domain;

/// <summary>A term as <c>content/terms</c> defines it.</summary>
internal sealed record TermDefinition
{
    /// <summary>The name pages show.</summary>
    public required Located<string> Name { get; init; }

    /// <summary>What it is called in other languages, by tag.</summary>
    public ImmutableSortedDictionary<string, Located<string>> NameIn { get; init; } =
        ImmutableSortedDictionary.Create<string, Located<string>>(StringComparer.Ordinal);

    /// <summary>The name that its address is made of; the same in all languages of a site.</summary>
    public string AddressName { get; init; } = "";

    /// <summary>The term with the name it has in a language, and the one it had among its synonyms; as it is when it has none there.</summary>
    public TermDefinition In(string language) =>
        NameIn.TryGetValue(language, out var name) || NameIn.TryGetValue(language.Split('-')[0], out name)
            ? this with
            {
                Name = name,
                AddressName = Name.Value,
                Synonyms = [new Synonym(Name), .. Synonyms],
            }
            : this;

    /// <summary>What sort of thing it is.</summary>
    public required TermKind Kind { get; init; }

    /// <summary>Whether it comes with the program, in a starter vocabulary, and not from a file of the site.</summary>
    public bool IsStarter { get; init; }

    /// <summary>Other names for the same thing.</summary>
    public ImmutableArray<Synonym> Synonyms { get; init; } = [];

    /// <summary>One or two sentences; null when the vocabulary has none.</summary>
    public RichText? Definition { get; init; }

    /// <summary>Names of the broader terms, of the same kind.</summary>
    public ImmutableArray<Located<string>> Parents { get; init; } = [];

    /// <summary>Codes in the order written.</summary>
    public ImmutableArray<TermCode> Codes { get; init; } = [];

    /// <summary>Names of related terms, of any kind.</summary>
    public ImmutableArray<Located<string>> SeeAlso { get; init; } = [];

    /// <summary>Where the definition comes from.</summary>
    public ImmutableArray<TermSource> Sources { get; init; } = [];

    /// <summary>For a site: the part of a drawn body it lies in; null otherwise.</summary>
    public Located<string>? Region { get; init; }

    /// <summary>For a test: <c>serology</c> or <c>laboratory</c>; null when not said.</summary>
    public Located<string>? Group { get; init; }

    /// <summary>Phrases in which a name of it stands and means something else; <c>~</c> stands for any of its names.</summary>
    public ImmutableArray<Located<string>> NotIn { get; init; } = [];

    /// <summary>Words that must be near before a name is taken to mean it.</summary>
    public ImmutableArray<NeededWords> Needs { get; init; } = [];

    /// <summary>For a finding: the results that make it, each of them alone.</summary>
    public ImmutableArray<LaboratoryState> States { get; init; } = [];

    /// <summary>Its name and all its synonyms.</summary>
    public IEnumerable<Located<string>> Names => Synonyms.Select(synonym => synonym.Name).Prepend(Name);
}
