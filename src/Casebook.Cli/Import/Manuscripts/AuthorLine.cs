using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Casebook.Cli.Import.Manuscripts;

/// <summary>Reads a line of authors as it stands below a title: names with commas, raised numbers and degrees.</summary>
internal static partial class AuthorLine
{
    private const int MaxWords = 6;
    private const int MaxNames = 60;

    /// <summary>The names; none when a part of the line does not look like one.</summary>
    public static ImmutableArray<string> Read(ImmutableArray<Span> spans)
    {
        var line = string.Concat(spans.Where(span => !span.IsRaised).Select(span => span.Text));
        if (line.Contains('@', StringComparison.Ordinal) || line.Contains('\n', StringComparison.Ordinal) && line.Length > 200)
            return [];
        var names = Between()
            .Split(Marks().Replace(line, " "))
            .Select(name => string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Trim('.', ' ', ':'))
            .Where(name => name.Length > 0 && !Degree().IsMatch(name))
            .Select(name => Degrees().Replace(name, "").Trim())
            .ToImmutableArray();
        return names.Length <= MaxNames && names.All(LooksLikeName) ? names : [];
    }

    /// <summary>The names of a line that the document itself calls its authors, as written: a group has no given name.</summary>
    public static ImmutableArray<string> Written(string line) =>
        [
            .. Between()
                .Split(Marks().Replace(line, " "))
                .Select(name => string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Trim('.', ' ', ':'))
                .Where(name => name.Any(char.IsLetter) && !Degree().IsMatch(name))
                .Take(MaxNames),
        ];

    /// <summary>Whether a line gives departments, addresses or other facts of a manuscript that are no part of a case.</summary>
    public static bool IsAddress(string line) => Place().IsMatch(line);

    private static bool LooksLikeName(string name)
    {
        var words = name.Split(' ');
        return words.Length is > 1 and <= MaxWords
            && !Place().IsMatch(name)
            && !NoName().IsMatch(name)
            && words.All(word => word.All(c => char.IsLetter(c) || c is '.' or '-' or '\'' or '’'))
            && char.IsLetter(words[0][0])
            && words.Count(word => char.IsUpper(word[0]) || char.GetUnicodeCategory(word[0]) == System.Globalization.UnicodeCategory.OtherLetter)
                >= 2;
    }

    [GeneratedRegex(@"\s*[,;،\n·•]\s*|\s+(?:and|ve|et|y|e|und|&|و)\s+", RegexOptions.IgnoreCase)]
    private static partial Regex Between();

    [GeneratedRegex(@"[0-9*†‡§¶#⁰¹²³⁴⁵⁶⁷⁸⁹]+|\bORCID\b:?|https?://\S+", RegexOptions.IgnoreCase)]
    private static partial Regex Marks();

    [GeneratedRegex(
        @"^(?:and|M\.?D\.?|Ph\.?D\.?|MSc|BSc|MBBS|MBChB|FRCP\w*|MRCP\w*|FACP|MPH|DO|RN|Dr|Prof|[a-z]|[A-Z])\.?$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Degree();

    [GeneratedRegex(
        @"^(?:(?:Prof|Dr|Uzm|Doç|Assoc|Asst|Sr|Dra|Dott|PD|med|Op)\.?\s+)+|\s+(?:M\.?D\.?|Ph\.?D\.?|MSc|MBBS|MPH)$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Degrees();

    [GeneratedRegex(
        @"\b(?:Department|Hospital|University|Clinic|School|Faculty|Institute|Center|Centre|Hastane\w*|Üniversite\w*|Fakülte\w*|Anabilim|Hôpital|"
            + @"Université|Service|Universidad|Servicio|Ospedale|Università|Klinik\w*|Universität|Abteilung|Serviço|Universidade)\b|@|\b(?:e-?mail|"
            + @"correspond\w*|word count|running head|tel|fax|ORCID)\b",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Place();

    [GeneratedRegex(@"\b(?:Report|Case|Review|Syndrome|Disease)\b", RegexOptions.IgnoreCase)]
    private static partial Regex NoName();
}
