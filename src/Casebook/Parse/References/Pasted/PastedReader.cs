using Casebook.Diagnostics;
using Casebook.Diagnostics.Catalogue;
using Casebook.Domain.Works;
using Casebook.Files;

namespace Casebook.Parse.References.Pasted;

/// <summary>Takes apart a reference pasted as running text. What is not sure is kept as written, with a note; nothing is guessed.</summary>
internal static class PastedReader
{
    // Nobody's reference is longer; the limit also keeps any paste cheap.
    private const int MaxReferenceLength = 3000;

    /// <summary>Reads a pasted reference; never fails.</summary>
    public static Work Read(Located<string> pasted, DiagnosticBag problems, LibraryJournals journals)
    {
        var asWritten = pasted.Value.Trim();
        var blank = new Work
        {
            Key = "",
            KeyIsGenerated = true,
            Location = pasted.Location,
            AsWritten = asWritten,
        };
        if (asWritten.Length == 0)
        {
            problems.Add(ParseProblems.NothingPasted(pasted.Location));
            return blank with { IsParsed = false };
        }
        if (asWritten.Length > MaxReferenceLength)
            return Keep(blank, ParseProblems.ReferenceTooLong(blank.Location), problems);

        var ids = PastedIdentifiers.Take(PastedText.Clean(asWritten));
        var notes = ids.Notes;
        var work = blank with
        {
            Doi = ids.Doi,
            Pmid = ids.Pmid,
            Pmcid = ids.Pmcid,
            Issn = ids.Issn,
            Url = ids.Url,
            Accessed = notes.Accessed,
            Stage = notes.Stage,
            Status = notes.Status,
            Notice = notes.Notice,
        };
        if (IdentifierAlone(ids) is { } alone)
            return Keep(work, ParseProblems.OnlyIdentifier(work.Location, alone), problems);
        var (core, language) = TakeLanguage(ids.Core);
        work = work with { Language = language.Length > 0 ? language : notes.Language };
        core = TitleFirst.Turned(core) ?? core;
        List<Reading> readings = MarkedReadings.IsMarked(core)
            ? [.. MarkedReadings.Of(core, work)]
            :
            [
                .. InsertReadings.Of(core, work),
                .. ArticleReadings.Of(core, work, notes, journals),
                .. BookReadings.Of(core, work, notes),
                .. YearFirstWholes.Of(core, work),
                .. PageReadings.Of(core, work, notes),
            ];
        if (Reading.Highest(readings) is { } highest && SeveralReferences.AreIn(highest.Work))
            return Keep(blank, ParseProblems.SeveralReferences(blank.Location), problems);
        var best = Reading.Best(readings);
        if (best is { Title.Length: 0 })
            problems.Add(ParseProblems.WorkWithoutTitle(best.Location));
        return best ?? Keep(WithSureParts(work, ids.Core), ParseProblems.PartsUncertain(work.Location), problems);
    }

    // `[Translated title]. J Test. 2002;1(2):3-9. Norwegian.`
    private static (string Core, string Language) TakeLanguage(string core)
    {
        var text = core.AsSpan().TrimEnd(" .");
        var stop = text.LastIndexOf(' ');
        return
            stop > 1
            && text[stop - 1] == '.'
            && (core.Contains('[', StringComparison.Ordinal) || char.IsAsciiDigit(text[stop - 2]))
            && Languages.IsName(text[(stop + 1)..])
            ? (text[..stop].ToString(), text[(stop + 1)..].ToString())
            : (core, "");
    }

    private static string? IdentifierAlone(PastedIdentifiers ids)
    {
        if (ids.Core.Any(char.IsLetterOrDigit))
            return null;
        return ids.Doi.Length > 0 ? "a DOI"
            : ids.Pmid.Length > 0 ? "a PubMed ID"
            : ids.Pmcid.Length > 0 ? "a PubMed Central ID"
            : ids.Url.Length > 0 ? "a web address"
            : null;
    }

    private static Work Keep(Work work, Diagnostic problem, DiagnosticBag problems)
    {
        problems.Add(problem);
        return work with { IsParsed = false };
    }

    private static Work WithSureParts(Work work, string core)
    {
        var authors = AuthorList.Read(core, 0);
        if (authors is not null)
            work = work with { Authors = authors.People, MoreAuthors = authors.More };
        return work with { Year = OnlyYear(core) };
    }

    // A year is sure when the text holds no other number that could be one.
    private static int? OnlyYear(string core)
    {
        int? found = null;
        for (var i = 0; i < core.Length; i++)
        {
            if (!char.IsAsciiDigit(core[i]))
                continue;
            var start = i;
            while (i < core.Length && char.IsAsciiDigit(core[i]))
                i++;
            if (i - start != 4 || core[start] is not ('1' or '2'))
                continue;
            var year = int.Parse(core.AsSpan(start, 4), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture);
            if (year is < 1800 or > 2199 || year == found)
                continue;
            if (found is not null)
                return null;
            found = year;
        }
        return found;
    }
}
