namespace Casebook.Render.Shared.Drawings.Timeline;

/// <summary>Keeps labels in a column from covering each other.</summary>
internal static class LabelStack
{
    /// <summary>Heights as near to the wanted ones as the room of each label allows; <paramref name="wanted"/> ascends, and so does the
    /// result.</summary>
    /// <param name="wanted">Where the labels would stand if each were alone.</param>
    /// <param name="rooms">Room each takes below its height.</param>
    public static double[] Spread(IReadOnlyList<double> wanted, IReadOnlyList<double> rooms)
    {
        // Less the room of those above, labels only have to ascend; those that do not form a block around the mean of what its members want.
        var blocks = new List<(double Sum, int Count)>();
        var above = 0.0;
        for (var i = 0; i < wanted.Count; i++)
        {
            blocks.Add((wanted[i] - above, 1));
            above += rooms[i];
            while (blocks.Count > 1 && Mean(blocks[^1]) < Mean(blocks[^2]))
            {
                var (last, previous) = (blocks[^1], blocks[^2]);
                blocks.RemoveRange(blocks.Count - 2, 2);
                blocks.Add((previous.Sum + last.Sum, previous.Count + last.Count));
            }
        }
        above = 0;
        var heights = new List<double>(wanted.Count);
        foreach (var block in blocks)
        {
            for (var i = 0; i < block.Count; i++)
            {
                heights.Add(Mean(block) + above);
                above += rooms[heights.Count - 1];
            }
        }
        return [.. heights];
    }

    private static double Mean((double Sum, int Count) block) => block.Sum / block.Count;
}
