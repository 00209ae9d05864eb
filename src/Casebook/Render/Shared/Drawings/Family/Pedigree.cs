using Casebook.Domain;
using Casebook.Domain.Records;
using Casebook.Render.Shared.Markup;
using Casebook.Render.Shared.Strings;

namespace Casebook.Render.Shared.Drawings.Family;

/// <summary>Draws a small family tree: squares are male, circles female, diamonds neither said; the filled ones have an illness. Only who is named is
/// drawn.</summary>
/// <param name="words">The words of the interface.</param>
internal sealed class Pedigree(UiStrings words)
{
    private const int MinRelatives = 3;
    private const double Column = 74;
    private const double Row = 86;
    private const double Half = 11;
    private const double Letters = 10.5;
    private const double LineHeight = 12;
    private const double Top = 20;
    private const double MinWidth = 260;

    private readonly SvgWriter _svg = new();

    /// <summary>The figure; null when fewer than three relatives have a place in it.</summary>
    public Html? Draw(IReadOnlyCollection<ClinicalRecord> family, Patient? patient)
    {
        var relatives = family
            .Select(record => (Record: record, Place: Relative.Read(record.Name?.Value ?? "")))
            .Where(pair => pair.Place is not null)
            .Select(pair => new Drawn(pair.Place!, pair.Record.Name!.Value.Value, !Relative.IsWell(pair.Record["condition"]?.Plain)))
            .ToList();
        if (relatives.Count < MinRelatives)
            return null;

        var self = new Drawn(new Relative(0, patient?.Sex?.Value, FamilySide.Unsaid, false, true), words["pedigree_patient"], true)
        {
            IsPatient = true,
        };
        var rows = relatives
            .Append(self)
            .GroupBy(one => one.Place.Generation)
            .OrderBy(group => group.Key)
            .Select(group => group.OrderBy(Order).ToList())
            .ToList();
        var width = Math.Max(MinWidth, rows.Max(row => row.Count) * Column);
        for (var i = 0; i < rows.Count; i++)
        {
            for (var k = 0; k < rows[i].Count; k++)
                (rows[i][k].X, rows[i][k].Y) = ((width / 2) + ((k - ((rows[i].Count - 1) / 2.0)) * Column), Top + (i * Row));
        }

        _svg.Picture("family-picture", words.Format("pedigree_name", relatives.Count), 0, 0, width, Top + ((rows.Count - 1) * Row) + 46);
        Lines(rows.SelectMany(row => row).ToList(), self);
        foreach (var one in rows.SelectMany(row => row))
            Person(one);
        _svg.Close();
        return DrawnFigure.Of("family-drawing", _svg.ToString(), [words["pedigree_legend"]]);
    }

    // The father's side stands on the left, brothers and sisters before the patient, cousins behind.
    private static int Order(Drawn one) =>
        one.Place switch
        {
            { IsParent: true, Sex: Sex.Male } => 1,
            { IsParent: true } => 2,
            { Side: FamilySide.Paternal } => 0,
            { Side: FamilySide.Maternal } => 3,
            { IsSibling: true } => one.IsPatient ? 2 : 1,
            _ => 4,
        };

    private void Lines(List<Drawn> all, Drawn self)
    {
        var parents = all.Where(one => one.Place.IsParent).ToList();
        var siblings = all.Where(one => one.Place is { Generation: 0, IsSibling: true }).ToList();
        Descent(parents, siblings);
        foreach (var (side, sex) in new[] { (FamilySide.Paternal, Sex.Male), (FamilySide.Maternal, Sex.Female) })
            Descent(
                [.. all.Where(one => one.Place.Generation == -2 && one.Place.Side == side)],
                [.. all.Where(one => one.Place.Generation == -1 && (one.Place.IsParent ? one.Place.Sex == sex : one.Place.Side == side))]
            );
        Descent([self], [.. all.Where(one => one.Place.Generation == 1 && IsChild(one))]);
    }

    private static bool IsChild(Drawn one) =>
        !one.Label.Contains("nephew", StringComparison.OrdinalIgnoreCase) && !one.Label.Contains("niece", StringComparison.OrdinalIgnoreCase);

    private void Descent(List<Drawn> parents, List<Drawn> children)
    {
        if (parents.Count == 0)
            return;
        if (parents.Count > 1)
            Line(parents[0].X + Half, parents[0].Y, parents[^1].X - Half, parents[^1].Y);
        if (children.Count == 0)
            return;
        var from = parents.Average(one => one.X);
        var bar = children[0].Y - 22;
        // Of one parent the line begins below the words.
        var start = parents.Count > 1 ? 0 : Half + 6 + (Label(parents[0]).Count * LineHeight);
        Line(from, parents[0].Y + start, from, bar);
        Line(Math.Min(from, children.Min(one => one.X)), bar, Math.Max(from, children.Max(one => one.X)), bar);
        foreach (var child in children)
            Line(child.X, bar, child.X, child.Y - Half);
    }

    private void Line(double x1, double y1, double x2, double y2) => _svg.Line(x1, y1, x2, y2, "var(--line)", 1.4);

    private void Person(Drawn one)
    {
        var fill = one.IsAffected ? "var(--ink)" : "var(--ground)";
        var (x, y, half) = (one.X, one.Y, Half);
        if (one.Place.Sex == Sex.Female)
            _svg.Disc(x, y, half, fill, "var(--ink)", 1.6);
        else if (one.Place.Sex == Sex.Male)
            _svg.Path(Shape((x - half, y - half), (x + half, y - half), (x + half, y + half), (x - half, y + half)), fill, "var(--ink)", 1.6);
        else
            _svg.Path(Shape((x, y - half - 2), (x + half + 2, y), (x, y + half + 2), (x - half - 2, y)), fill, "var(--ink)", 1.6);
        if (one.IsPatient)
            _svg.Path(Shape((x - half - 10, y + half + 7), (x - half - 2, y + half + 5), (x - half - 5, y + half - 1)), "var(--link)");
        var lines = Label(one);
        for (var i = 0; i < lines.Count; i++)
            _svg.Words(x, y + Half + 14 + (i * LineHeight), lines[i], Letters, one.IsPatient ? "var(--ink)" : "var(--soft)", "middle", one.IsPatient);
    }

    private static IReadOnlyList<string> Label(Drawn one) => TextMeasure.Lines(one.Label, Letters, Column - 4, 2);

    private static string Shape(params ReadOnlySpan<(double X, double Y)> points)
    {
        var path = "";
        foreach (var (x, y) in points)
            path += $"{(path.Length == 0 ? 'M' : 'L')}{SvgWriter.Number(x)} {SvgWriter.Number(y)}";
        return path + "Z";
    }

    private sealed record Drawn(Relative Place, string Label, bool IsAffected)
    {
        public bool IsPatient { get; init; }

        public double X { get; set; }

        public double Y { get; set; }
    }
}
