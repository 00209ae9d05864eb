namespace Casebook.Render.Drawings.Course;

/// <summary>Keeps labels in a column from covering each other.</summary>
internal static class LabelStack
{
    /// <summary>Heights as near to the wanted ones as the room each label needs allows; <paramref name="wanted"/> ascends, and so does the result.</summary>
    public static double[] Spread(IReadOnlyList<double> wanted, double room)
    {
        // Labels that would touch form a block around the mean of what its members want.
        var blocks = new List<(double Sum, int Count)>();
        foreach (var height in wanted)
        {
            blocks.Add((height, 1));
            while (blocks.Count > 1 && Top(blocks[^1], room) < Top(blocks[^2], room) + blocks[^2].Count * room)
            {
                var (last, previous) = (blocks[^1], blocks[^2]);
                blocks.RemoveRange(blocks.Count - 2, 2);
                blocks.Add((previous.Sum + last.Sum, previous.Count + last.Count));
            }
        }
        return [.. blocks.SelectMany(block => Enumerable.Range(0, block.Count).Select(i => Top(block, room) + i * room))];
    }

    // The first label of a block, so that the mean of its labels is the mean of their wishes.
    private static double Top((double Sum, int Count) block, double room) => block.Sum / block.Count - (block.Count - 1) * room / 2;
}
