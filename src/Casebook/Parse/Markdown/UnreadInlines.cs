using System.Globalization;
using System.Text.RegularExpressions;
using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;
using Casebook.Files;

namespace Casebook.Parse.Markdown;

/// <summary>Reports formulas, pictures and numbers of references that are written for another program and would be shown as typed.</summary>
internal static partial class UnreadInlines
{
    /// <summary>Reports them at their places; numbers of references once.</summary>
    public static void Report(string[] lines, bool[] inCode, SourceText file, int offset, DiagnosticBag problems)
    {
        var at = offset;
        var text = file.Text;
        var numbersTold = false;
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
            if (numbersTold)
                continue;
            foreach (Match numbers in Numbers().Matches(line))
            {
                var all = numbers
                    .Groups[1]
                    .Value.Split([',', '-', '–', ' '], StringSplitOptions.RemoveEmptyEntries)
                    .Select(number => int.Parse(number, CultureInfo.InvariantCulture))
                    .ToList();
                if (!all.Contains(1) && !ListHeading().IsMatch(text))
                    continue;
                if (all.Exists(number => text.Contains($"\n[{number}]: ", StringComparison.Ordinal)))
                    continue;
                problems.Add(ParseProblems.NumbersNotRead(file.At(at + numbers.Index, numbers.Length), numbers.Value));
                numbersTold = true;
                break;
            }
        }
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

    [GeneratedRegex(@"\$\$[^$]+\$\$|(?<![\w$\\])\$(?![\s\d])[^$]*[\\^_={}][^$]*(?<!\s)\$(?!\w)|(?<![\w$\\])\$\d[^$]*[\\^_{}][^$]*(?<!\s)\$(?!\w)")]
    private static partial Regex Formula();

    [GeneratedRegex(@"([\^_])\{?(\d+)\}?")]
    private static partial Regex Digits();

    [GeneratedRegex(@"!\[\[([^\]|]+)(?:\|[^\]]*)?\]\]")]
    private static partial Regex Embedded();

    [GeneratedRegex("(!?\\[[^\\]\\[]*\\])\\(([^()<>\"'\\n]*[^()<>\"'\\s] [^()<>\"'\\n]*\\.[A-Za-z0-9]{2,5})\\s*\\)")]
    private static partial Regex SpacedAddress();

    [GeneratedRegex(@"(?<![\[\]\w\\`@])\[(\d{1,2}(?:\s?[,–-]\s?\d{1,2})*)\](?![\(\[\]:{])")]
    private static partial Regex Numbers();

    [GeneratedRegex(
        @"^#{1,4}\s+(references|literature|bibliography|sources|kaynaklar|kaynakça|références|bibliographie|referencias|bibliografía|"
            + @"literatur|quellen|riferimenti|bibliografia|referências|المراجع)\s*$",
        RegexOptions.IgnoreCase | RegexOptions.Multiline
    )]
    private static partial Regex ListHeading();
}
