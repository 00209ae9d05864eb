using System.Globalization;

namespace Casebook.Render.Shared.Strings;

/// <summary>How a language writes whole numbers.</summary>
/// <param name="Group">What stands between groups of three, from five digits on.</param>
/// <param name="Digits">Its ten digits from nought; empty for ours.</param>
internal sealed record WrittenNumbers(string Group, string Digits)
{
    private const int FirstGrouped = 10_000;
    private const int Ten = 10;

    /// <summary>A thin space between groups, and our own digits.</summary>
    public static WrittenNumbers Plain { get; } = new("\u202f", "");

    /// <summary>A number as it is read.</summary>
    public string Of(int value)
    {
        var text = value is < FirstGrouped and > -FirstGrouped
            ? value.ToString(CultureInfo.InvariantCulture)
            : value.ToString("#,0", CultureInfo.InvariantCulture).Replace(",", Group, StringComparison.Ordinal);
        return Digits.Length == Ten ? string.Concat(text.Select(c => char.IsAsciiDigit(c) ? Digits[c - '0'] : c)) : text;
    }
}
