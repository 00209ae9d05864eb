using System.Collections.Concurrent;

namespace Casebook.Files;

/// <summary>Remembers what was made of each source, so that a preview reads again only the files that changed. Safe on many threads.</summary>
public sealed class SourceMemory
{
    private readonly ConcurrentDictionary<(Type Made, string Path), (object From, object Made)> _known = new();

    /// <summary>What was made of a source before, when it was made from the same; otherwise it is made now.</summary>
    /// <param name="memory">Where to look; null to remember nothing.</param>
    /// <param name="path">The source.</param>
    /// <param name="from">All it is made from; compared by value.</param>
    /// <param name="make">Makes it.</param>
    internal static T Recall<T>(SourceMemory? memory, string path, object from, Func<T> make)
        where T : notnull
    {
        if (memory is null)
            return make();
        if (memory._known.TryGetValue((typeof(T), path), out var known) && known.From.Equals(from))
            return (T)known.Made;
        var made = make();
        memory._known[(typeof(T), path)] = (from, made);
        return made;
    }
}
