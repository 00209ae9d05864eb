using System.Collections.Immutable;

namespace Casebook.Render.Outputs.Search;

/// <summary>Cuts a sorted list into a number of runs that is known beforehand, of about equal size.</summary>
internal static class Shards
{
    /// <summary>Where each run begins; runs at the end may be empty.</summary>
    public static ImmutableArray<int> Cut<T>(IReadOnlyList<T> items, int count, Func<T, int> size)
    {
        var starts = ImmutableArray.CreateBuilder<int>(count);
        long left = items.Sum(item => (long)size(item));
        for (var (i, shard) = (0, 0); shard < count; shard++)
        {
            starts.Add(i);
            var target = left / (count - shard);
            for (long taken = 0; i < items.Count && (shard == count - 1 || taken == 0 || taken + (size(items[i]) / 2) <= target); i++)
            {
                taken += size(items[i]);
                left -= size(items[i]);
            }
        }
        return starts.MoveToImmutable();
    }

    public static IEnumerable<T> Run<T>(IReadOnlyList<T> items, ImmutableArray<int> starts, int shard)
    {
        var end = shard + 1 < starts.Length ? starts[shard + 1] : items.Count;
        for (var i = starts[shard]; i < end; i++)
            yield return items[i];
    }
}
