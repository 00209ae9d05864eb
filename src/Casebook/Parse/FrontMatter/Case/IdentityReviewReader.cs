using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Casebook.Diagnostics.Catalogue;
using Casebook.Domain;
using Casebook.Files;
using Casebook.Files.Shapes;
using Casebook.Files.Yaml;
using Casebook.Parse.FrontMatter.Fields;

namespace Casebook.Parse.FrontMatter.Case;

/// <summary>Reads who looked whether a case says who the patient is: <c>reviewed by NAME on DATE: CB430, CB433</c>, or a group of <c>by</c>,
/// <c>on</c> and <c>codes</c>.</summary>
internal static partial class IdentityReviewReader
{
    /// <summary>A review of what may say who the patient is.</summary>
    public static ImmutableArray<Field> Fields { get; } =
    [
        new("by", Shape.Text, "Who looked for what may say who the patient is.") { IsRequired = true },
        new("on", Shape.Day, "When."),
        new("codes", Shape.Texts, "Messages about identity that this answers, such as CB433."),
    ];

    private static readonly ImmutableArray<string> Keys = Field.KeysOf(Fields);

    /// <summary>The review; null when there is none or it does not say by whom.</summary>
    public static IdentityReview? Read(FieldReader fields, DateOnly today, FieldContext context)
    {
        if (fields["identity"] is not { } node)
            return null;
        return node is YamlScalar ? ReadSentence(fields, today, context) : ReadGroup(fields, node, today, context);
    }

    private static IdentityReview? ReadSentence(FieldReader fields, DateOnly today, FieldContext context)
    {
        if (fields.Text("identity") is not { } text)
            return null;
        var read = Sentence().Match(text.Value);
        if (!read.Success)
        {
            context.Problems.Add(ParseProblems.NobodyLooked(text));
            return null;
        }
        Located<DateOnly>? on = null;
        if (read.Groups["on"] is { Success: true } day)
        {
            on = DateReader.Read(text.Part(day.Index, day.Length), "on", context.Problems, context.Language);
            if (on is { } date)
                DateReader.CheckLikely(date, "identity", today, context.Problems);
        }
        return new IdentityReview(read.Groups["by"].Value.Trim(), on, CodesIn(read.Groups["codes"].Value), text.Location);
    }

    private static IdentityReview? ReadGroup(FieldReader fields, YamlNode node, DateOnly today, FieldContext context)
    {
        if (fields.Group("identity", Keys, "identity: {by: Given Family, on: 2026-11-20, codes: [CB430]}") is not { } group)
            return null;
        var on = group.PastDate("on", today);
        if (group.Text("by") is { } by)
            return new IdentityReview(by.Value, on, [.. group.Texts("codes").SelectMany(code => CodesIn(code, context))], node.Location);
        context.Problems.Add(ParseProblems.ReviewWithoutName(node.Location));
        return null;
    }

    private static ImmutableArray<string> CodesIn(Located<string> text, FieldContext context)
    {
        var codes = CodesIn(text.Value);
        if (codes.IsEmpty)
            context.Problems.Add(ParseProblems.NoCode(text));
        return codes;
    }

    private static ImmutableArray<string> CodesIn(string text) =>
        [.. Code().Matches(text).Select(code => code.Value.ToUpperInvariant()).Distinct(StringComparer.Ordinal)];

    [GeneratedRegex(
        @"^(re-?viewed|checked|read|looked at) by (?<by>(?!on\b).+?)( on (?<on>[^\s,;:]*\d[^\s,;:]*))?\s*([,;:]|\bfor\b|"
            + @"\banswers\b)?\s*(?<codes>\bCB\d{3}\b.*)?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Sentence();

    [GeneratedRegex(@"\bCB\d{3}\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Code();
}
