using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Casebook.Diagnostics.Catalogue;
using Casebook.Domain;
using Casebook.Domain.Negation;
using Casebook.Domain.Records;
using Casebook.Files;
using Casebook.Files.Yaml;
using Casebook.Parse.FrontMatter.Fields;
using Casebook.Parse.FrontMatter.Results;

namespace Casebook.Parse.FrontMatter.Records;

/// <summary>Reads entries of clinical lists that are written in one line, as notes are. What cannot be taken apart stays as it is written.</summary>
internal static partial class RecordLines
{
    private static readonly string[] Zygosities =
    [
        "compound heterozygous",
        "heterozygous",
        "homozygous",
        "hemizygous",
        "heteroplasmic",
        "homoplasmic",
        "mosaic",
    ];

    private static readonly string[] Classifications =
    [
        "likely pathogenic",
        "pathogenic",
        "variant of uncertain significance",
        "uncertain significance",
        "VUS",
        "likely benign",
        "benign",
    ];

    /// <summary>Vital signs such as <c>T 38.9 °C, HR 120/min, BP 90/60</c>.</summary>
    public static ImmutableArray<RecordDetail> Vitals(Located<string> line, RecordForm form, FieldContext context)
    {
        var names = form
            .Fields.SelectMany(field => field.Also.Prepend(field.Key), (field, name) => (Name: name, field.Key))
            .OrderByDescending(pair => pair.Name.Length)
            .ToList();
        var details = ImmutableArray.CreateBuilder<RecordDetail>();
        var rest = new List<Located<string>>();
        foreach (var part in Parts(line))
        {
            var key = KeyOf(part.Value, names, out var length);
            var value = key is null ? part : Trimmed(part, length);
            // In some countries RR is the pressure of Riva-Rocci.
            if (key == "respiration" && Pressure().IsMatch(value.Value))
                key = "pressure";
            if (key is null || value.Value.Length == 0 || details.Any(detail => detail.Key == key))
                rest.Add(part);
            else
                details.Add(new RecordDetail(key, context.Rich(value)));
        }
        return WithRest(details, rest, line, context);
    }

    /// <summary>Pregnancies such as <c>G2P1, 26+3 weeks</c>.</summary>
    public static ImmutableArray<RecordDetail> Obstetric(Located<string> line, FieldContext context)
    {
        var details = ImmutableArray.CreateBuilder<RecordDetail>();
        var rest = new List<Located<string>>();
        foreach (var part in Parts(line))
        {
            if (Pregnancies().Match(part.Value) is { Success: true } count)
            {
                details.Add(new RecordDetail("gravida", context.Rich(part.Part(count.Groups[1].Index, count.Groups[1].Length))));
                details.Add(new RecordDetail("para", context.Rich(part.Part(count.Groups[2].Index, count.Groups[2].Length))));
            }
            else if (Gestation().IsMatch(part.Value) && details.All(detail => detail.Key != "gestation"))
                details.Add(new RecordDetail("gestation", context.Rich(part)));
            else
                rest.Add(part);
        }
        return WithRest(details, rest, line, context, isTold: false);
    }

    /// <summary>A variant such as <c>c.1129C>T, heterozygous, pathogenic</c>, or words that deny one.</summary>
    public static ImmutableArray<RecordDetail> Variant(Located<string> line, FieldContext context)
    {
        if (PolarityOf(line, context) is not null)
            return [new RecordDetail("result", context.Rich(line))];
        var details = ImmutableArray.CreateBuilder<RecordDetail>();
        var rest = new List<Located<string>>();
        foreach (var part in Parts(line).SelectMany(Pieces))
        {
            var key =
                HgvsName.IsVariant(part.Value) ? "variant"
                : HgvsName.IsProtein(part.Value.Trim('(', ')')) || HgvsName.IsProtein(part.Value) ? "protein"
                : Zygosities.Contains(part.Value, StringComparer.OrdinalIgnoreCase) ? "zygosity"
                : Classifications.Contains(part.Value, StringComparer.OrdinalIgnoreCase) ? "classification"
                : null;
            if (key is null || details.Any(detail => detail.Key == key))
                rest.Add(part);
            else
                details.Add(new RecordDetail(key, context.Rich(part)));
        }
        if (details.All(detail => detail.Key is not ("variant" or "protein")) && LooksLikeVariant().IsMatch(line.Value))
            context.Problems.Add(ParseProblems.NotHgvs(line));
        return WithRest(details, rest, line, context, isTold: false);
    }

    /// <summary>Tells a variant that is not written in HGVS syntax.</summary>
    public static void CheckVariant(Located<string>? variant, FieldContext context)
    {
        if (variant is not { } written)
            return;
        var parts = written.Value.Split([';', ',', '['], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (
            HgvsName.IsVariant(written.Value) || parts.All(part => HgvsName.IsVariant(part.Trim(']', ' ')) || HgvsName.IsProtein(part.Trim(']', ' ')))
        )
            return;
        context.Problems.Add(ParseProblems.NotHgvs(written));
    }

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

    private static ImmutableArray<RecordDetail> WithRest(
        ImmutableArray<RecordDetail>.Builder details,
        List<Located<string>> rest,
        Located<string> line,
        FieldContext context,
        bool isTold = true
    )
    {
        if (rest.Count == 0)
            return details.DrainToImmutable();
        if (isTold && rest.Find(part => part.Value.AsSpan().ContainsAnyInRange('0', '9')) is { Value: not null } unread)
            context.Problems.Add(ParseProblems.UnreadVitals(unread));
        var words = new Located<string>(string.Join(", ", rest.Select(part => part.Value)), rest.Count == 1 ? rest[0].Location : line.Location);
        details.Add(new RecordDetail("note", context.Rich(words)));
        return details.DrainToImmutable();
    }

    // Parts behind commas; 38,9 is a number.
    private static IEnumerable<Located<string>> Parts(Located<string> line)
    {
        var start = 0;
        for (var i = 0; i <= line.Value.Length; i++)
        {
            var ends =
                i == line.Value.Length
                || line.Value[i] is ';' or '\n'
                || (line.Value[i] == ',' && (i + 1 == line.Value.Length || line.Value[i + 1] == ' '));
            if (!ends)
                continue;
            if (Trimmed(line.Part(start, i - start), 0) is { Value.Length: > 0 } part)
                yield return part;
            start = i + 1;
        }
    }

    // c.1129C>T p.(Arg377Ter) heterozygous
    private static IEnumerable<Located<string>> Pieces(Located<string> part)
    {
        var space = part.Value.IndexOf(' ', StringComparison.Ordinal);
        if (space < 0 || !(HgvsName.IsVariant(part.Value[..space]) || HgvsName.IsProtein(part.Value[..space].Trim('(', ')'))))
            return [part];
        return Pieces(Trimmed(part, space)).Prepend(part.Part(0, space));
    }

    private static Located<string> Trimmed(Located<string> text, int from)
    {
        var end = text.Value.Length;
        while (from < end && text.Value[from] is ' ' or ':' or '=' or '\t')
            from++;
        while (end > from && text.Value[end - 1] is ' ' or '.' or '\t')
            end--;
        return text.Part(from, end - from);
    }

    private static string? KeyOf(string part, List<(string Name, string Key)> names, out int length)
    {
        foreach (var (name, key) in names)
        {
            var written = name.Replace('_', ' ');
            // One letter is a sign by its case.
            if (!part.StartsWith(written, written.Length > 1 ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal))
                continue;
            if (
                part.Length > written.Length
                && char.IsLetterOrDigit(part[written.Length])
                && !(written.Length > 1 && char.IsDigit(part[written.Length]))
            )
                continue;
            length = written.Length;
            return key;
        }
        length = 0;
        return part.EndsWith("room air", StringComparison.OrdinalIgnoreCase) ? "oxygen" : null;
    }

    [GeneratedRegex(@"^\d{2,3} ?/ ?\d{2,3}\b")]
    private static partial Regex Pressure();

    [GeneratedRegex(@"^G ?(\d+) ?,? ?P ?(\d+(?:\+\d+)?)$", RegexOptions.IgnoreCase)]
    private static partial Regex Pregnancies();

    [GeneratedRegex(@"^(?:at )?\d{1,2}(?:\+\d)? ?(?:/7|weeks?|wks?|w)\b.*$", RegexOptions.IgnoreCase)]
    private static partial Regex Gestation();

    [GeneratedRegex(@"^(?:sterile|no (?:bacterial |fungal |further )?growth|no organisms?|normal flora|commensal flora)\b", RegexOptions.IgnoreCase)]
    private static partial Regex NoGrowth();

    [GeneratedRegex(@"^(?:none|nil|no) (?:known|reported)\b|^NKD?A$|^no (?:drug |food )?allerg", RegexOptions.IgnoreCase)]
    private static partial Regex NoneKnown();

    [GeneratedRegex(@"^(?:[cgmnorp]\.|NM_|\w*\d+\w*>)")]
    private static partial Regex LooksLikeVariant();

    private const string Amount =
        @"\d[\d.,/–-]*(?: ?(?:[-–]|to) ?\d+)? ?(?:(?:mg|g|µg|μg|mcg|ug|ng|ml|l|IU|units?|U|mmol|mEq|puffs?|tablets?|drops?|sachets?|kg)\b|%).*";

    [GeneratedRegex(@"^(\D\S*(?: (?!\d)\S+)*?),? (" + Amount + ")$", RegexOptions.IgnoreCase)]
    private static partial Regex DoseBehindName();

    [GeneratedRegex("^" + Amount + "$", RegexOptions.IgnoreCase)]
    private static partial Regex DoseAlone();
}
