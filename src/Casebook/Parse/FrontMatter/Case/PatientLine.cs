using System.Text.RegularExpressions;
using Casebook.Domain;
using Casebook.Files;
using Casebook.Parse.FrontMatter.Fields;

namespace Casebook.Parse.FrontMatter.Case;

/// <summary>Reads the patient from one line, as notes have it: <c>68-year-old woman with gout</c>, <c>54M, ex-smoker</c>, <c>man, 59</c>.</summary>
internal static partial class PatientLine
{
    // An age or a sex further on is somebody else's, or a time.
    private const int Near = 6;
    private const int LongestAge = 5;

    private static readonly string[] Articles = ["a", "an", "the", "un", "une", "una", "uno", "ein", "eine", "um", "uma", "bir"];

    /// <summary>Age, sex, and as background what else the line says; null when it says neither age nor sex.</summary>
    public static Patient? Read(Located<string> line, FieldContext context)
    {
        var words = Word().Matches(line.Value);
        var first = words.Count > 1 && Articles.Contains(words[0].Value, StringComparer.OrdinalIgnoreCase) ? 1 : 0;
        var (age, used) = Attached(line, words, first, out var sex);
        if (age is null)
        {
            sex = FindSex(line, words, first, used);
            age = FindAge(line, words, first, used);
        }
        if (age is null && sex is null)
            return null;
        return new Patient
        {
            Age = age,
            Sex = sex,
            Background = Rest(line, words, first, used) is { } rest ? context.Rich(rest) : null,
        };
    }

    // 54M
    private static (Located<Age>?, HashSet<int>) Attached(Located<string> line, MatchCollection words, int first, out Located<Sex>? sex)
    {
        var used = new HashSet<int>();
        sex = null;
        if (words.Count <= first || NumberAndSex().Match(words[first].Value) is not { Success: true } match)
            return (null, used);
        var at = words[first].Index;
        used.Add(first);
        sex = line.Part(at + match.Length - 1, 1).With(match.Value[^1] == 'M' ? Sex.Male : Sex.Female);
        return AgeReader.Find(match.Groups[1].Value) is { } age ? (line.Part(at, match.Length - 1).With(age), used) : (null, used);
    }

    private static Located<Sex>? FindSex(Located<string> line, MatchCollection words, int first, HashSet<int> used)
    {
        for (var i = first; i < Math.Min(words.Count, first + Near); i++)
        {
            var word = words[i].Value;
            // A small letter may be a unit.
            if ((word.Length == 1 && word is not ("F" or "M")) || !SexReader.TryFind(word, out var sex))
                continue;
            used.Add(i);
            return line.Part(words[i].Index, words[i].Length).With(sex);
        }
        return null;
    }

    // At the beginning, or beside the word for the sex.
    private static Located<Age>? FindAge(Located<string> line, MatchCollection words, int first, HashSet<int> used)
    {
        var sexAt = used.Count > 0 ? used.First() : -1;
        for (var length = LongestAge; length > 0; length--)
        {
            foreach (var from in (int[])[first, sexAt + 1, sexAt - length])
            {
                var to = from + length - 1;
                if (from < first || to >= words.Count || (sexAt >= from && sexAt <= to))
                    continue;
                var (start, end) = (words[from].Index, words[to].Index + words[to].Length);
                var text = line.Value[start..end].TrimEnd('.');
                if (text.Contains(',', StringComparison.Ordinal) || AgeReader.Find(Aged().Replace(text, "")) is not { } age)
                    continue;
                for (var i = from; i <= to; i++)
                    used.Add(i);
                return line.Part(start, text.Length).With(age);
            }
        }
        return null;
    }

    // In the middle of what was read, the whole line says it better.
    private static Located<string>? Rest(Located<string> line, MatchCollection words, int first, HashSet<int> used)
    {
        var left = Enumerable.Range(first, words.Count - first).Where(i => !used.Contains(i)).ToList();
        if (left.Count == 0)
            return null;
        if (left[^1] - left[0] + 1 != left.Count)
            return line;
        var start = words[left[0]].Index;
        var end = left[^1] == words.Count - 1 ? line.Value.Length : words[left[^1]].Index + words[left[^1]].Length;
        // A bracket that opens before its first word belongs to it.
        if (line.Value[start..end].Contains(')', StringComparison.Ordinal) && start > 0 && line.Value[start - 1] == '(')
            start--;
        return line.Part(start, end - start);
    }

    [GeneratedRegex(@"[^\s,;()]+")]
    private static partial Regex Word();

    [GeneratedRegex(@"^(\d{1,3})(?:yo|y)?/?[MF]$")]
    private static partial Regex NumberAndSex();

    [GeneratedRegex(@"^(?:aged?|of|age:)\s+", RegexOptions.IgnoreCase)]
    private static partial Regex Aged();
}
