using System.Globalization;
using System.Text.RegularExpressions;
using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;
using Casebook.Files;

namespace Casebook.Parse.Markdown;

/// <summary>Reports formulas, pictures and numbers of references that are written for another program and would be shown as typed.</summary>
internal static partial class UnreadInlines
{
    /// <summary>Reports them at their places; hands out the first numbers of references, which are told where the keys are known.</summary>
    public static Located<string>? Report(string[] lines, bool[] inCode, SourceText file, int offset, DiagnosticBag problems)
    {
        var at = offset;
        var text = file.Text;
        Located<string>? typed = null;
        var hasList = new Lazy<bool>(() => ListHeading().IsMatch(text));
        var addresses = new Lazy<HashSet<string>>(() => [.. NumberedAddress().Matches(text).Select(address => address.Groups[1].Value)]);
        for (var i = 0; i < lines.Length; at += lines[i].Length + 1, i++)
        {
            var line = lines[i];
            if (inCode[i] || line.Length == 0)
                continue;
            if (line.Contains('$', StringComparison.Ordinal))
            {
                foreach (Match formula in Formula().Matches(line))
                    problems.Add(ParseProblems.FormulaNotRead(file.At(at + formula.Index, formula.Length), formula.Value, Plain(formula.Value)));
            }
            if (!line.Contains('[', StringComparison.Ordinal))
                continue;
            foreach (Match picture in Embedded().Matches(line))
                problems.Add(
                    ParseProblems.PictureNotRead(
                        file.At(at + picture.Index, picture.Length),
                        picture.Value,
                        $"![what it shows]({Address(picture.Groups[1].Value.Trim())})"
                    )
                );
            foreach (Match link in SpacedAddress().Matches(line))
                problems.Add(
                    ParseProblems.PictureNotRead(
                        file.At(at + link.Index, link.Length),
                        link.Value,
                        $"{link.Groups[1].Value}(<{link.Groups[2].Value.Trim()}>)"
                    )
                );
            if (typed is not null)
                continue;
            foreach (Match numbers in Numbers().Matches(line))
            {
                var all = numbers
                    .Groups[1]
                    .Value.Split([',', '-', '–', ' '], StringSplitOptions.RemoveEmptyEntries)
                    .Select(number => int.Parse(number, CultureInfo.InvariantCulture))
                    .ToList();
                if (!all.Contains(1) && !hasList.Value)
                    continue;
                if (all.Exists(number => addresses.Value.Contains(number.ToString(CultureInfo.InvariantCulture))))
                    continue;
                typed = new Located<string>(numbers.Value, file.At(at + numbers.Index, numbers.Length));
                break;
            }
        }
        return typed;
    }

    private static string Address(string path) => path.Contains(' ', StringComparison.Ordinal) ? $"<{path}>" : path;

    // $E=mc^2$ as E=mc²; what has no sign of its own stays.
    private static string Plain(string formula)
    {
        const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹",
            Lowered = "₀₁₂₃₄₅₆₇₈₉";
        var plain = Digits()
            .Replace(
                formula.Trim('$'),
                digits => string.Concat(digits.Groups[2].Value.Select(c => (digits.Groups[1].Value == "^" ? Raised : Lowered)[c - '0']))
            );
        return plain.Trim();
    }

    // Each stretch has a bound, so that a mark that is never closed costs no second look at the whole line.
    [GeneratedRegex(
        @"\$\$[^$]{1,400}\$\$|(?<![\w$\\])\$(?![\s\d])[^$]{0,200}[\\^_={}][^$]{0,200}(?<!\s)\$(?!\w)"
            + @"|(?<![\w$\\])\$\d[^$]{0,200}[\\^_{}][^$]{0,200}(?<!\s)\$(?!\w)"
    )]
    private static partial Regex Formula();

    [GeneratedRegex(@"([\^_])\{?(\d+)\}?")]
    private static partial Regex Digits();

    [GeneratedRegex(@"!\[\[([^\]|]{1,300})(?:\|[^\]]{0,300})?\]\]")]
    private static partial Regex Embedded();

    [GeneratedRegex("(!?\\[[^\\]\\[]*\\])\\(([^()<>\"'\\n]{0,300}[^()<>\"'\\s] [^()<>\"'\\n]{0,300}\\.[A-Za-z0-9]{2,5})\\s{0,20}\\)")]
    private static partial Regex SpacedAddress();

    [GeneratedRegex(@"(?<![\[\]\w\\`@])\[(\d{1,2}(?:\s?[,–-]\s?\d{1,2})*)\](?![\(\[\]:{])")]
    private static partial Regex Numbers();

    [GeneratedRegex(@"^\[(\d{1,2})\]: ", RegexOptions.Multiline)]
    private static partial Regex NumberedAddress();

    [GeneratedRegex(
        @"^#{1,4}\s+(references|literature|bibliography|sources|kaynaklar|kaynakça|références|bibliographie|referencias|bibliografía|"
            + @"literatur|quellen|riferimenti|bibliografia|referências|المراجع)\s*$",
        RegexOptions.IgnoreCase | RegexOptions.Multiline
    )]
    private static partial Regex ListHeading();
}
