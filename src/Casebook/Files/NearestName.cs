namespace Casebook.Files;

/// <summary>Finds the known name that somebody most likely meant.</summary>
internal static class NearestName
{
    /// <summary>The known name nearest to a written one by edits (insert, delete, replace, swap of neighbours), ignoring case; null when none is
    /// near.</summary>
    /// <remarks>Near means at most a third of the written length, and never more than four edits.</remarks>
    public static string? Find(string written, IEnumerable<string> known) => Find(written, known, Math.Min(4, Math.Max(1, written.Length / 3)));

    /// <summary>The same among the names of a large vocabulary, where another name is soon a few letters away: near means at most a fifth of the
    /// written length, and never more than three edits.</summary>
    public static string? FindAmongMany(string written, IEnumerable<string> known) =>
        Find(written, known, Math.Min(3, Math.Max(1, written.Length / 5)));

    private static string? Find(string written, IEnumerable<string> known, int limit)
    {
        string? best = null;
        var bestDistance = limit + 1;
        foreach (var name in known)
        {
            if (Math.Abs(name.Length - written.Length) > bestDistance)
                continue;
            var distance = Distance(written.ToLowerInvariant(), name.ToLowerInvariant(), bestDistance);
            if (distance < bestDistance || (distance == bestDistance && best is not null && string.CompareOrdinal(name, best) < 0))
                (best, bestDistance) = (name, distance);
        }
        return bestDistance <= limit ? best : null;
    }

    // Optimal string alignment, three rows; gives up once every cell of a row is past the limit.
    private static int Distance(string a, string b, int limit)
    {
        int[] beforeLast = new int[b.Length + 1],
            last = new int[b.Length + 1],
            row = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
            last[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            var least = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                row[j] = Math.Min(Math.Min(row[j - 1], last[j]) + 1, last[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    row[j] = Math.Min(row[j], beforeLast[j - 2] + 1);
                least = Math.Min(least, row[j]);
            }
            if (least > limit)
                return limit + 1;
            (beforeLast, last, row) = (last, row, beforeLast);
        }
        return last[b.Length];
    }
}
