using System.Collections.Immutable;
using Casebook.Cli.Usage;

namespace Casebook.Cli.Init;

/// <summary>A licence for texts.</summary>
/// <param name="Name">Short name, as <c>licence:</c> gives it.</param>
/// <param name="Allows">What it allows, in a few words.</param>
/// <param name="Url">Its text; null when there is none to link.</param>
internal sealed record Licence(string Name, string Allows, string? Url)
{
    /// <summary>Those to choose from; the first is the default.</summary>
    public static ImmutableArray<Licence> Known { get; } =
    [
        new("CC BY 4.0", "anybody may share and adapt it, with credit", "https://creativecommons.org/licenses/by/4.0/"),
        new("CC BY-SA 4.0", "the same, under the same licence", "https://creativecommons.org/licenses/by-sa/4.0/"),
        new("CC BY-NC 4.0", "with credit, not for sale", "https://creativecommons.org/licenses/by-nc/4.0/"),
        new("CC BY-NC-SA 4.0", "with credit, not for sale, under the same licence", "https://creativecommons.org/licenses/by-nc-sa/4.0/"),
        new("CC0 1.0", "anybody may do anything with it", "https://creativecommons.org/publicdomain/zero/1.0/"),
        new("All rights reserved", "nobody may copy it without asking", null),
    ];

    /// <summary>The licence of a number or a name, however it is spelled; null when it is none of them.</summary>
    public static Licence? Find(string written)
    {
        if (int.TryParse(written, out var number) && number >= 1 && number <= Known.Length)
            return Known[number - 1];
        return Known.FirstOrDefault(licence => Letters(licence.Name) == Letters(written) || Letters(licence.Name[..^4]) == Letters(written));
    }

    /// <summary>What to say of a name that is none of them.</summary>
    public static string Advise(string written) =>
        $"`{written}` is not one of the licences. "
        + (
            Advice.DidYouMean(written, Known.Select(licence => licence.Name))
            ?? $"Choose one of {string.Join(", ", Known.Select(licence => licence.Name))}."
        );

    /// <summary>A sentence for the page about the casebook.</summary>
    public string Sentence() =>
        Url is null
            ? "All rights reserved: ask us before you copy a text."
            : $"Every case names its own licence; unless it says otherwise, its text is under [{Name}]({Url}).";

    private static string Letters(string text) => string.Concat(text.Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant();
}
