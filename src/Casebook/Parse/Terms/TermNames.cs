using System.Collections.Immutable;
using Casebook.Diagnostics.Catalogue;
using Casebook.Domain;
using Casebook.Files;
using Casebook.Files.Shapes;
using Casebook.Files.Yaml;
using Casebook.Parse.FrontMatter.Fields;

namespace Casebook.Parse.Terms;

/// <summary>Reads the other names of a term, and where a name means something else.</summary>
internal static class TermNames
{
    private static readonly ImmutableArray<(string Key, NameRegister Register)> Registers =
    [
        ("clinical", NameRegister.Clinical),
        ("lay", NameRegister.Lay),
        ("abbreviation", NameRegister.Abbreviation),
    ];

    /// <summary>What <c>synonyms</c> takes.</summary>
    public static Shape SynonymShape { get; } =
        new Shape.Either([
            Shape.Texts,
            new Shape.Group([
                new("clinical", Shape.Texts, "Names that clinicians use."),
                new("lay", Shape.Texts, "Names that patients use; a single word of these is found by search and not linked in texts."),
                new("abbreviation", Shape.Texts, "Abbreviations."),
            ]),
        ]);

    private static readonly ImmutableArray<string> RegisterKeys = [.. Registers.Select(register => register.Key)];

    /// <summary><c>names: {fr: calcinose}</c>, by language.</summary>
    public static ImmutableSortedDictionary<string, Located<string>> InLanguages(FieldReader term, FieldContext context)
    {
        var names = ImmutableSortedDictionary.CreateBuilder<string, Located<string>>(StringComparer.Ordinal);
        if (term["names"] is not YamlMapping lines)
        {
            if (term["names"] is { } other and not YamlScalar { IsEmpty: true })
                context.Problems.Add(ParseProblems.NotOneText(other.Location, other.Description, "names"));
            return names.ToImmutable();
        }
        foreach (var (language, value) in lines.Entries)
        {
            if (context.Text(value, language.Text) is { } name)
                names[language.Text] = name;
        }
        return names.ToImmutable();
    }

    /// <summary><c>synonyms: [a, b]</c>, or in groups by who uses them: <c>synonyms: {clinical: [a], lay: [b], abbreviation: C}</c>.</summary>
    public static ImmutableArray<Synonym> Synonyms(FieldReader term, FieldContext context)
    {
        if (term["synonyms"] is not YamlMapping group)
            return [.. term.Texts("synonyms").Select(name => new Synonym(name))];
        var fields = FieldReader.Checked(group, RegisterKeys, context);
        return [.. Registers.SelectMany(register => fields.Texts(register.Key), (register, name) => new Synonym(name, register.Register))];
    }

    /// <summary><c>needs: [lung, lobe]</c> for all names of a term, or <c>needs: {DM: [myositis, rash]}</c> for single ones.</summary>
    public static ImmutableArray<NeededWords> Needs(FieldReader term, FieldContext context)
    {
        if (term["needs"] is not YamlMapping group)
            return term.Texts("needs") is { Length: > 0 } words ? [new NeededWords(null, words)] : [];
        var needs = ImmutableArray.CreateBuilder<NeededWords>();
        foreach (var (key, value) in group.Entries)
        {
            ImmutableArray<Located<string>> words =
            [
                .. context.Items(value, key.Text).Select(item => context.Text(item, key.Text)).OfType<Located<string>>(),
            ];
            if (FieldContext.TextOf(key) is { } name && words.Length > 0)
                needs.Add(new NeededWords(name, words));
        }
        return needs.DrainToImmutable();
    }
}
