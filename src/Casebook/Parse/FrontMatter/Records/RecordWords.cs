using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Casebook.Domain;
using Casebook.Domain.Negation;
using Casebook.Domain.Records;
using Casebook.Files;
using Casebook.Files.Yaml;
using Casebook.Parse.FrontMatter.Fields;
using Casebook.Parse.FrontMatter.Results;

namespace Casebook.Parse.FrontMatter.Records;

/// <summary>Tells doses, denials and susceptibilities from other words of clinical lists.</summary>
internal static partial class RecordWords
{
    /// <summary>Which drugs an organism is susceptible to: <c>{oxacillin: R, vancomycin: S 1 mg/L}</c>, or a list of such lines.</summary>
    public static ImmutableArray<Susceptibility> Susceptibilities(YamlNode node, FieldContext context)
    {
        var rows = ImmutableArray.CreateBuilder<Susceptibility>();
        foreach (var item in node is YamlMapping ? [node] : context.Items(node, "susceptibility"))
        {
            if (item is YamlMapping group)
            {
                foreach (var (key, value) in group.Entries)
                {
                    if (FieldContext.TextOf(key) is { } drug && context.Text(value, key.Text) is { } reading)
                        rows.Add(new Susceptibility(drug, reading.Value));
                }
            }
            else if (context.Text(item, "susceptibility") is { } line)
            {
                var space = line.Value.LastIndexOf(' ');
                var isRead = space > 0 && line.Value[(space + 1)..] is "S" or "I" or "R";
                rows.Add(isRead ? new Susceptibility(line.Part(0, space), line.Value[(space + 1)..]) : new Susceptibility(line, ""));
            }
        }
        return rows.DrainToImmutable();
    }

    /// <summary>A drug and its dose in one line, <c>metformin 500 mg twice daily</c>; null when no dose stands there.</summary>
    public static (Located<string> Name, Located<string> Dose)? Dose(Located<string> line)
    {
        if (DoseBehindName().Match(line.Value) is not { Success: true } match)
            return null;
        var dose = match.Groups[2];
        return (line.Part(0, match.Groups[1].Length), line.Part(dose.Index, dose.Length));
    }

    /// <summary>Whether words begin with an amount of a drug.</summary>
    public static bool IsDose(string words) => DoseAlone().IsMatch(words);

    /// <summary>What words say of a thing that was looked for; null when they judge nothing.</summary>
    public static ResultPolarity? PolarityOf(Located<string> words, FieldContext context)
    {
        if (Denies(words, context) || NoGrowth().IsMatch(words.Value))
            return ResultPolarity.Negative;
        return new ShorthandScan(words).Run() is { Value: null } result && result.Outcome != Outcome.Stated ? result.Polarity : null;
    }

    /// <summary>Whether words deny, whole.</summary>
    public static bool Denies(Located<string> words, FieldContext context) =>
        (context.Denials.WholeCue(words.Value) is { } cue && cue.Is(CueUses.Behind | CueUses.Nothing))
        || context.Denials.IsNone(words.Value)
        || NoneKnown().IsMatch(words.Value);

    [GeneratedRegex(@"^(?:sterile|no (?:bacterial |fungal |further )?growth|no organisms?|normal flora|commensal flora)\b", RegexOptions.IgnoreCase)]
    private static partial Regex NoGrowth();

    [GeneratedRegex(
        @"^(?:none|nil|no) (?:known|reported)\b|^NKD?A$|^no (?:drug |food )?allerg|"
            + @"^(?:aucune?|pas d[e'’]|sans|non|ninguna|sin|no|nessuna|senza|keine|nenhuma|sem|bilinen)\b.*"
            + @"\b(?:connue?s?|conocidas?|refiere|nota|note|bekannt\p{L}*|conhecidas?|yok|allergies?|alergias?|allergi[ae])$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex NoneKnown();

    private const string Amount =
        @"\d[\d.,/–-]*(?: ?(?:[-–]|to) ?\d+)? ?(?:(?:mg|g|µg|μg|mcg|ug|ng|ml|l|IU|units?|U|mmol|mEq|puffs?|tablets?|drops?|sachets?|kg|UI|"
        + @"comprimés?|gouttes?|bouffées?|comprimidos?|gotas?|sobres?|compress[ae]|gocce|bustin[ae]|"
        + @"Tabletten?|Tropfen|Hübe?|damla|ampul)\b|%).*";

    [GeneratedRegex(@"^(\D\S*(?: (?!\d)\S+)*?),? (" + Amount + ")$", RegexOptions.IgnoreCase)]
    private static partial Regex DoseBehindName();

    [GeneratedRegex("^" + Amount + "$", RegexOptions.IgnoreCase)]
    private static partial Regex DoseAlone();
}
