using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Casebook.Cli.Import.Manuscripts;

/// <summary>A value in a table of laboratory results, as printed.</summary>
/// <param name="Test">Name of the test.</param>
/// <param name="Value">The value; empty when the result is words.</param>
/// <param name="Result">The words, or what the laboratory's own mark beside the value says (high, low); empty when there are none.</param>
/// <param name="Unit">Its unit; empty when the table gives none.</param>
/// <param name="Reference">The laboratory's own reference; empty when the table gives none.</param>
/// <param name="On">When, by the heading of its column; empty when the table has one column of values.</param>
internal sealed record LaboratoryRow(string Test, string Value, string Result, string Unit, string Reference, string On);

/// <summary>Recognises a table of laboratory results by its headings, and reads it.</summary>
internal static partial class LaboratoryTable
{
    private const int MinRows = 2;

    private enum Column
    {
        Test,
        Value,
        Unit,
        Reference,
        Other,
    }

    /// <summary>The results of a table; null when it is none, or when a row of it cannot be read.</summary>
    public static ImmutableArray<LaboratoryRow>? Read(TableBlock table)
    {
        if (table.HasJoinedCells || table.Rows.Length < 2)
            return null;
        var heads = table.Rows[0].Select(cell => Text(cell)).ToList();
        var columns = heads.Select((head, i) => i == 0 ? Column.Test : KindOf(head)).ToList();
        if (
            !IsTest(heads[0]) && !columns.Contains(Column.Reference)
            || columns.Contains(Column.Other) && !columns.Contains(Column.Reference) && !columns.Contains(Column.Unit) && !IsTest(heads[0])
        )
            return null;
        // One row is enough where all headings are those of a laboratory.
        var least = IsTest(heads[0]) && columns.Contains(Column.Reference) ? 1 : MinRows;
        // Columns that no heading explains are values of a day.
        var values = columns.Select((kind, i) => (kind, i)).Where(one => one.kind is Column.Value or Column.Other).Select(one => one.i).ToList();
        if (values.Count == 0)
            return null;
        var rows = ImmutableArray.CreateBuilder<LaboratoryRow>();
        foreach (var row in table.Rows.Skip(1))
        {
            var cells = row.Select(cell => Text(cell)).ToList();
            if (cells.Count != heads.Count || cells[0].Length == 0)
                return null;
            foreach (var i in values.Where(i => cells[i].Length > 0 && !Nothing().IsMatch(cells[i])))
            {
                if (RowOf(cells, columns, cells[i], columns[i] == Column.Value && values.Count == 1 ? "" : heads[i]) is not { } read)
                    return null;
                rows.Add(read);
            }
        }
        return rows.Count >= least && rows.Count(row => row.Value.Length > 0) * 2 >= rows.Count ? rows.ToImmutable() : null;
    }

    private static LaboratoryRow? RowOf(List<string> cells, List<Column> columns, string cell, string on)
    {
        var (test, unit) = (cells[0], CellOf(Column.Unit));
        var reference = CellOf(Column.Reference);
        if (UnitBehind().Match(test) is { Success: true } named)
            (test, unit) = (named.Groups["test"].Value.TrimEnd(' ', ','), unit.Length > 0 ? unit : named.Groups["unit"].Value);
        var match = Number().Match(cell);
        if (!match.Success)
            return cell.Length <= 60 ? new LaboratoryRow(test, "", cell, unit, reference, on) : null;
        if (match.Groups["unit"].Value is { Length: > 0 } beside)
            unit = beside;
        var value = match.Groups["value"].Value.Trim();
        var flag = FlagOf(value, unit.Length > 0 || columns.Contains(Column.Unit));
        return new LaboratoryRow(test, flag.Length > 0 ? value[..^1].TrimEnd() : value, flag, unit, reference.Trim('(', ')', '[', ']'), on);

        string CellOf(Column kind) => columns.IndexOf(kind) is >= 0 and var i ? cells[i] : "";
    }

    // An L without a unit elsewhere may be litres.
    private static string FlagOf(string value, bool hasUnit) =>
        value[^1] switch
        {
            'H' or '↑' => "high",
            '↓' => "low",
            'L' when hasUnit => "low",
            _ => "",
        };

    private static Column KindOf(string head) =>
        ReferenceWord().IsMatch(head) ? Column.Reference
        : UnitWord().IsMatch(head) ? Column.Unit
        : ValueWord().IsMatch(head) ? Column.Value
        : Column.Other;

    private static bool IsTest(string head) => TestWord().IsMatch(head);

    // A raised digit stays raised: "10⁹" is not 109, and a mark of a note is no digit of the value before it.
    internal static string Text(ImmutableArray<Span> cell) =>
        string.Join(
            ' ',
            string.Concat(cell.Select(span => span.IsRaised ? string.Concat(span.Text.Select(Raised)) : span.Text))
                .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        );

    private static char Raised(char letter) =>
        letter is >= '0' and <= '9' ? "⁰¹²³⁴⁵⁶⁷⁸⁹"[letter - '0']
        : letter is '-' or '−' ? '⁻'
        : letter;

    [GeneratedRegex(@"^(?:[-–—]+|n/?a|nd|n\.d\.|not (?:done|available))$", RegexOptions.IgnoreCase)]
    private static partial Regex Nothing();

    [GeneratedRegex(
        @"^(?<value>[<>≤≥~]?\s*[-−]?[0-9][0-9.,·\s\u00A0]*(?:\s*[×x]\s*10(?:\^?[0-9]+)?)?\s*[HL↑↓*+]?)\s*(?<unit>(?:[%‰°µμA-Za-z]|"
            + @"10\^)[^\s()]*(?:\s?/\s?[^\s()]+)?)?$"
    )]
    private static partial Regex Number();

    [GeneratedRegex(
        @"^(?<test>.*\S)\s*(?:[(\[]|,\s)(?<unit>(?:[%‰]|[×x]?\s?10\^?[0-9]+\s?/|[µμnpmkcd]?(?:g|mol|L|l|U|IU|Eq|kat|m)\b|[A-Za-zµμ]+/)[^()\[\]]*)[)\]]?$"
    )]
    private static partial Regex UnitBehind();

    [GeneratedRegex(
        @"\b(?:references?|ref\.?|normal|ranges?|referans|normaux|norme|référence|referencia|normale?s?|riferimento|Referenz\w*|Normwert\w*|"
            + @"Normalwert\w*|referência|aralı[kğ]\w*)|المرجع|الطبيعي",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex ReferenceWord();

    [GeneratedRegex(@"^(?:units?|birim\w*|unités?|unidades?|unità|Einheit\w*|الوحدة)$", RegexOptions.IgnoreCase)]
    private static partial Regex UnitWord();

    [GeneratedRegex(
        @"^(?:(?:patient'?s?\s+)?(?:results?|values?|levels?|patient|measured|finding)|sonuç\w*|değer\w*|résultats?|valeurs?|resultados?|valor(?:es)?|"
            + @"risultat[oi]|valor[ei]|Ergebnis\w*|Wert\w*|النتيجة|القيمة)\b.*$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex ValueWord();

    [GeneratedRegex(
        @"\b(?:tests?|parameters?|analytes?|laborator\w*|labs?|investigations?|variables?|tetkik\w*|parametre\w*|laboratuvar\w*|paramètres?|analyses?|"
            + @"examens?|parámetros?|pruebas?|parametr[oi]|esam[ei]|Laborwert\w*|Untersuchung\w*|Parameter|exames?|parâmetros?)\b|الفحص|التحليل",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex TestWord();
}
