namespace Casebook.Cli.Form.Editing;

/// <summary>Everything a form shows, by its path, for telling whether two cases differ in one place only.</summary>
internal static class FormValues
{
    /// <summary>The values.</summary>
    /// <param name="form">The form.</param>
    /// <param name="without">A path whose values are left out; null for none.</param>
    /// <param name="shortened">A list without one of its entries: those behind it count one less. Null for none.</param>
    public static HashSet<(string Path, string Value)> Of(FormPart form, string? without, (string List, string Item, int Index)? shortened)
    {
        var values = new HashSet<(string, string)>();
        foreach (var part in form.All.Where(part => part.Value.Length > 0))
        {
            if (without is not null && (part.Path == without || part.Path.StartsWith(without + "/", StringComparison.Ordinal)))
                continue;
            values.Add((shortened is { } list ? Moved(part.Path, list.List, list.Index) : part.Path, part.Value));
        }
        return values;
    }

    private static string Moved(string path, string list, int index)
    {
        if (!path.StartsWith(list + "/", StringComparison.Ordinal))
            return path;
        var rest = path[(list.Length + 1)..];
        var end = rest.IndexOf('/', StringComparison.Ordinal) is >= 0 and var slash ? slash : rest.Length;
        var number = int.Parse(rest.AsSpan(0, end), System.Globalization.CultureInfo.InvariantCulture);
        return number > index ? $"{list}/{number - 1}{rest[end..]}" : path;
    }
}
