using System.Text.RegularExpressions;

namespace Casebook.Parse.FrontMatter.Records;

/// <summary>Tells a variant in the syntax of the HGVS from other words. Only its form is checked: no sequence is looked up.</summary>
/// <remarks>Recommendations of the HGVS Variant Nomenclature Committee, https://hgvs-nomenclature.org.</remarks>
internal static partial class HgvsName
{
    /// <summary>Whether a text is one variant, with or without the sequence it counts on (<c>NM_000492.4:c.1521_1523del</c>).</summary>
    public static bool IsVariant(string text) => Variant().IsMatch(text);

    /// <summary>Whether a text is a change of a protein, such as <c>p.(Phe508del)</c>.</summary>
    public static bool IsProtein(string text) => Protein().IsMatch(text);

    /// <summary>Whether a word of a text is a variant or a change of a protein.</summary>
    public static bool IsIn(string text) =>
        text.Split([' ', ',', ';'], StringSplitOptions.RemoveEmptyEntries)
            .Any(word => IsVariant(word) || IsProtein(word) || IsProtein(word.Trim('(', ')')));

    private const string Sequence = @"^(?:[A-Z]{2,4}_?\d+(?:\.\d+)?(?:\([A-Z0-9-]+\))?:|[A-Z][A-Z0-9-]{1,15}:)?";
    private const string Base = @"[-*]?\d+(?:[+-]\d+)?";
    private const string Position = @"(?:" + Base + @"|\?|\((?:" + Base + @"|\?)_(?:" + Base + @"|\?)\))";
    private const string Bases = @"[ACGTUNacgu]+";

    [GeneratedRegex(
        Sequence
            + @"[cgmnor]\.(?:\((?=.*\)$))?(?:"
            + Position
            + @"(?:_"
            + Position
            + @")?(?:[ACGTUacgu]>[ACGTUacgu]|del(?:"
            + Bases
            + @"|\d+)?(?:ins(?:"
            + Bases
            + @"|\d+|\[.+\]))?|dup(?:"
            + Bases
            + @")?|inv|ins(?:"
            + Bases
            + @"|\d+|\[.+\])|con.+|=|"
            + Bases
            + @"?\[\d+\](?:;\[\d+\])?)|=|\?)\)?$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Variant();

    [GeneratedRegex(
        Sequence
            + @"p\.\(?(?:0\??|=|\?|(?:[A-Z][a-z]{2}|[A-Z*])\d+(?:_(?:[A-Z][a-z]{2}|[A-Z*])\d+)?"
            + @"(?:=|\?|del(?:ins\S+)?|dup|ins\S+|(?:[A-Z][a-z]{2}|[A-Z*])?fs(?:(?:Ter|\*|X)\d*\??)?|ext\S+|(?:[A-Z][a-z]{2}|[A-Z*])))\)?$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Protein();
}
