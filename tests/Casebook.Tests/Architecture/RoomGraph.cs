using System.Text.RegularExpressions;

namespace Casebook.Tests.Architecture;

/// <summary>Which folders of a stage name types of which others.</summary>
internal sealed partial class RoomGraph
{
    private readonly SortedDictionary<string, SortedDictionary<string, string>> _named = new(StringComparer.Ordinal);

    /// <summary>Reads C# files. A type is taken as named where its name stands in the code and its namespace is in scope.</summary>
    /// <param name="files">Paths below the stage's folder, with their texts.</param>
    /// <param name="roomOf">The room of a path.</param>
    public RoomGraph(IEnumerable<(string Path, string Text)> files, Func<string, string> roomOf)
    {
        var sources = files.Select(file => new Source(roomOf(file.Path), file.Path, file.Text)).ToList();
        var types = sources
            .SelectMany(source => source.Types, (source, name) => (Name: name, source))
            .ToLookup(type => type.Name, type => type.source, StringComparer.Ordinal);
        foreach (var source in sources)
        {
            var rooms = _named[source.Room] = _named.GetValueOrDefault(source.Room) ?? new(StringComparer.Ordinal);
            foreach (var name in source.Words)
            {
                foreach (var other in types[name].Where(other => other.Room != source.Room && source.Sees(other.Namespace)))
                    rooms.TryAdd(other.Room, $"{source.Path} names {name}");
            }
        }
    }

    /// <summary>All rooms.</summary>
    public IEnumerable<string> Rooms => _named.Keys;

    /// <summary>The rooms that a room names, with an example of each.</summary>
    public IReadOnlyDictionary<string, string> NamedBy(string room) => _named[room];

    /// <summary>The circles: each room from which the way along names leads back to it, with the first step.</summary>
    public IEnumerable<string> Circles() =>
        from room in Rooms
        from step in _named[room]
        where Reaches(step.Key, room, [])
        select $"{step.Value}, and {step.Key} leads back to {room}";

    private bool Reaches(string from, string to, HashSet<string> seen) =>
        from == to || (seen.Add(from) && _named.GetValueOrDefault(from) is { } next && next.Keys.Any(room => Reaches(room, to, seen)));

    private sealed class Source(string room, string path, string text)
    {
        private readonly string _code = Noise().Replace(text, " ");
        private readonly HashSet<string> _usings = [.. Using().Matches(text).Select(match => match.Groups[1].Value)];

        public string Room => room;

        public string Path => path;

        public string Namespace { get; } = NamespaceName().Match(text).Groups[1].Value;

        public IEnumerable<string> Types => Declaration().Matches(_code).Select(match => match.Groups[1].Value);

        public HashSet<string> Words => [.. TypeName().Matches(_code).Select(match => match.Value)];

        // What encloses a namespace is seen without a word.
        public bool Sees(string other) =>
            _usings.Contains(other) || Namespace == other || Namespace.StartsWith(other + ".", StringComparison.Ordinal);
    }

    // Comments, texts and usings are no code that depends on anything.
    [GeneratedRegex("""//[^\n]*|"(?:[^"\\\n]|\\.)*"|^using [^\n]*$""", RegexOptions.Multiline)]
    private static partial Regex Noise();

    [GeneratedRegex(@"^using (?:static )?([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Using();

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex NamespaceName();

    [GeneratedRegex(
        @"^(?:public|internal)[\w ]*? (?:class|record struct|record|struct|interface|enum|delegate \S+) ([A-Z]\w+)",
        RegexOptions.Multiline
    )]
    private static partial Regex Declaration();

    [GeneratedRegex(@"\b[A-Z]\w*\b")]
    private static partial Regex TypeName();
}
