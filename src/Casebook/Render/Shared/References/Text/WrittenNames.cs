using Casebook.Domain.Works;

namespace Casebook.Render.Shared.References.Text;

/// <summary>Names as styles and export formats write them.</summary>
internal static class WrittenNames
{
    /// <summary>Family name with its particle.</summary>
    public static string Family(Person person) =>
        person.Particle.Length == 0 ? person.Family
        : IsElided(person.Particle) ? person.Particle + person.Family
        : $"{person.Particle} {person.Family}";

    /// <summary>A name in a writing without blanks, family name first (<c>山田太郎</c>); null for any other.</summary>
    public static string? Unspaced(Person person) =>
        !person.IsGroup && EastAsianText.IsIn(person.Family) ? person.Family + (EastAsianText.IsIn(person.Given) ? person.Given : "") : null;

    // `d'Orsay` and `al-Hassan` are one word; `de’ Medici`, whose vowel stands before the mark, is two.
    private static bool IsElided(string particle) =>
        particle[^1] is '-' or '‐' or '‑'
        || particle[^1] is '\'' or '’' && particle.Length > 1 && !"aeiou".Contains(char.ToLowerInvariant(particle[^2]), StringComparison.Ordinal);

    /// <summary>Given names, or initials with points (<c>T. A.</c>).</summary>
    public static string Given(Person person) => person.Given.Length > 0 ? person.Given : Dotted(person.Initials);

    /// <summary>Initials with points and spaces.</summary>
    public static string Dotted(string initials) => initials.Length == 0 ? "" : string.Join(' ', initials.Select(letter => $"{letter}."));

    /// <summary>Initials with points; given names joined by a hyphen keep it: Jean-Pierre is J.-P.</summary>
    /// <param name="person">The person.</param>
    /// <param name="between">What stands between two initials.</param>
    public static string Dotted(Person person, string between)
    {
        if (!person.Given.AsSpan().ContainsAny('-', '‐', '‑'))
            return string.Join(between, person.Initials.Select(letter => $"{letter}."));
        return string.Join(
            between,
            person
                .Given.Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(word =>
                    string.Join(
                        '-',
                        word.Split(['-', '‐', '‑'], StringSplitOptions.RemoveEmptyEntries).Select(part => $"{char.ToUpperInvariant(part[0])}.")
                    )
                )
        );
    }

    /// <summary><c>Jr.</c>; <c>III</c> has no point.</summary>
    public static string DottedSuffix(string suffix) => suffix is "Jr" or "Sr" ? suffix + "." : suffix;

    /// <summary><c>Family, Given, Jr</c>; a group's whole name.</summary>
    public static string Comma(Person person)
    {
        if (person.IsGroup)
            return person.Family;
        var given = Given(person);
        return person.Suffix.Length > 0 ? $"{Family(person)}, {given}, {person.Suffix}"
            : given.Length > 0 ? $"{Family(person)}, {given}"
            : Family(person);
    }

    /// <summary><c>Family TA Jr</c>.</summary>
    public static string Inverted(Person person)
    {
        if (Unspaced(person) is { } unspaced)
            return unspaced;
        var name = Family(person);
        if (person.Initials.Length > 0)
            name += " " + person.Initials;
        return person.Suffix.Length > 0 ? $"{name} {person.Suffix}" : name;
    }

    public static string OneLine(string text) => text.AsSpan().IndexOfAny('\n', '\r') < 0 ? text : text.ReplaceLineEndings(" ");
}
