using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Casebook.Diagnostics.Catalogue;
using Casebook.Domain.Records;
using Casebook.Files;
using Casebook.Parse.FrontMatter.Fields;

namespace Casebook.Parse.FrontMatter.Records;

/// <summary>Reads a variant of a gene that is written in one line.</summary>
internal static partial class VariantLine
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

    /// <summary>A variant such as <c>c.1129C>T, heterozygous, pathogenic</c>, or words that deny one.</summary>
    public static ImmutableArray<RecordDetail> Read(Located<string> line, FieldContext context)
    {
        if (RecordWords.PolarityOf(line, context) is not null)
            return [new RecordDetail("result", context.Rich(line))];
        var details = ImmutableArray.CreateBuilder<RecordDetail>();
        var rest = new List<Located<string>>();
        foreach (var part in RecordLines.Parts(line).SelectMany(Pieces))
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
        return RecordLines.WithRest(details, rest, line, context, isTold: false);
    }

    /// <summary>Tells a variant that is not written in HGVS syntax.</summary>
    public static void Check(Located<string>? variant, FieldContext context)
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

    // c.1129C>T p.(Arg377Ter) heterozygous
    private static IEnumerable<Located<string>> Pieces(Located<string> part)
    {
        var space = part.Value.IndexOf(' ', StringComparison.Ordinal);
        if (space < 0 || !(HgvsName.IsVariant(part.Value[..space]) || HgvsName.IsProtein(part.Value[..space].Trim('(', ')'))))
            return [part];
        return Pieces(RecordLines.Trimmed(part, space)).Prepend(part.Part(0, space));
    }

    [GeneratedRegex(@"^(?:[cgmnorp]\.|NM_|\w*\d+\w*>)")]
    private static partial Regex LooksLikeVariant();
}
