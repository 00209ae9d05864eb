using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;
using Casebook.Domain;
using Casebook.Files;
using Casebook.Files.Shapes;
using Casebook.Files.Yaml;
using Casebook.Parse.FrontMatter.Fields;

namespace Casebook.Parse.Terms;

/// <summary>Reads and checks the codes of a term.</summary>
internal static partial class TermCodes
{
    /// <summary>The terminologies whose codes are read.</summary>
    public static ImmutableArray<string> Systems { get; } = ["hpo", "icd10", "loinc", "mesh", "orpha"];

    private static readonly ImmutableArray<Field> Fields =
    [
        new("code", Shape.Text, "The code.") { IsRequired = true },
        new("source", Shape.Text, "Where it was read."),
    ];

    private static readonly ImmutableArray<string> Keys = Field.KeysOf(Fields);

    /// <summary>What <c>codes</c> takes.</summary>
    public static Shape Codes { get; } =
        new Shape.Group([
            .. Systems.Select(system => new Field(system, Shape.Many(new Shape.Either([Shape.Text, new Shape.Group(Fields)])), $"Code in {system}.")),
        ]);

    /// <summary>The codes in the order written; wrong ones are reported and left out.</summary>
    /// <remarks><c>mesh: {code: D000740, source: ...}</c> names where one was read.</remarks>
    public static ImmutableArray<TermCode> Read(FieldReader term, FileSources sources, FieldContext context)
    {
        if (term.Group("codes", Systems, "codes: {hpo: HP:0030880, mesh: D011928}") is not { } fields)
            return [];
        var codes = ImmutableArray.CreateBuilder<TermCode>();
        foreach (var system in fields.WrittenKeys)
        {
            foreach (var node in fields.Items(system))
            {
                var own = node is YamlMapping group ? FieldReader.Checked(group, Keys, context) : null;
                if ((own is null ? context.Text(node, system) : own.Text("code")) is not { } code)
                    continue;
                if (ComplaintOf(system, code.Value) is { } complain)
                    context.Problems.Add(complain(code));
                else
                    codes.Add(new TermCode(system, code.Value, own?.Text("source") is { } source ? sources.Find(source) : sources.OfCodes(system)));
            }
        }
        return codes.DrainToImmutable();
    }

    private static Func<Located<string>, Diagnostic>? ComplaintOf(string system, string code) =>
        system switch
        {
            "hpo" => Hpo().IsMatch(code) ? null : ParseProblems.NotHpo,
            "icd10" => Icd10().IsMatch(code) ? null : ParseProblems.NotIcd10,
            "loinc" when !Loinc().IsMatch(code) => ParseProblems.NotLoinc,
            "loinc" => HasCheckDigit(code) ? null : ParseProblems.LoincCheckFails,
            "mesh" => Mesh().IsMatch(code) ? null : ParseProblems.NotMesh,
            "orpha" => Orpha().IsMatch(code) ? null : ParseProblems.NotOrpha,
            _ => null,
        };

    // LOINC's own mod 10: every second digit from the right counts double, its digits added.
    private static bool HasCheckDigit(string code)
    {
        var sum = 0;
        var hyphen = code.Length - 2;
        for (var i = hyphen - 1; i >= 0; i--)
        {
            var digit = code[i] - '0';
            if ((hyphen - 1 - i) % 2 == 0)
                digit *= 2;
            sum += digit / 10 + digit % 10;
        }
        return (10 - sum % 10) % 10 == code[^1] - '0';
    }

    [GeneratedRegex(@"^HP:[0-9]{7}\z")]
    private static partial Regex Hpo();

    [GeneratedRegex(@"^[A-Z][0-9][0-9A-Z](\.[0-9A-Z]{1,4})?(-[A-Z][0-9][0-9A-Z](\.[0-9A-Z]{1,4})?)?\z")]
    private static partial Regex Icd10();

    [GeneratedRegex(@"^[0-9]{1,7}-[0-9]\z")]
    private static partial Regex Loinc();

    [GeneratedRegex(@"^[DC][0-9]+\z")]
    private static partial Regex Mesh();

    [GeneratedRegex(@"^[0-9]+\z")]
    private static partial Regex Orpha();
}
