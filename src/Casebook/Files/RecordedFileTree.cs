using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Casebook.Files;

/// <summary>A tree that remembers what it was asked and what it answered: a build that would get the same answers would make the same site.</summary>
internal sealed class RecordedFileTree(IFileTree files) : IFileTree
{
    private readonly ConcurrentDictionary<string, UInt128> _answers = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public IReadOnlyList<string> Enumerate(string folder)
    {
        var paths = files.Enumerate(folder);
        _answers["list " + folder] = HashOf(string.Join('\n', paths));
        return paths;
    }

    /// <inheritdoc/>
    public bool Exists(string path)
    {
        var exists = files.Exists(path);
        _answers["exists " + path] = exists ? 1u : 0u;
        return exists;
    }

    /// <inheritdoc/>
    public byte[] ReadBytes(string path)
    {
        var bytes = files.ReadBytes(path);
        _answers["read " + path] = ContentHash.Of(bytes);
        return bytes;
    }

    /// <inheritdoc/>
    public long Stamp(string path)
    {
        var stamp = files.Stamp(path);
        _answers["stamp " + path] = unchecked((ulong)stamp);
        return stamp;
    }

    /// <inheritdoc/>
    public string? Refusal(string path)
    {
        var refusal = files.Refusal(path);
        _answers["refusal " + path] = HashOf(refusal ?? "");
        return refusal;
    }

    /// <summary>All questions with a number for what was answered, in ordinal order.</summary>
    public ImmutableArray<KeyValuePair<string, UInt128>> Answers => [.. _answers.OrderBy(pair => pair.Key, StringComparer.Ordinal)];

    /// <summary>One number for questions and answers.</summary>
    /// <param name="also">What else the site depends on.</param>
    /// <param name="answers">In ordinal order.</param>
    public static UInt128 Fingerprint(string also, ImmutableArray<KeyValuePair<string, UInt128>> answers)
    {
        var text = new StringBuilder(also).Append('\n');
        foreach (var (question, answer) in answers)
            text.Append(CultureInfo.InvariantCulture, $"{answer:x} {question}\n");
        return HashOf(text.ToString());
    }

    /// <summary>Whether a tree gives the same answers to the same questions.</summary>
    public static bool Agrees(IFileTree files, ImmutableArray<KeyValuePair<string, UInt128>> answers)
    {
        var again = new RecordedFileTree(files);
        return Parallel
            .ForEach(
                answers,
                (known, loop) =>
                {
                    if (again.Ask(known.Key) != known.Value)
                        loop.Stop();
                }
            )
            .IsCompleted;
    }

    // Null for a question that cannot be answered any more.
    private UInt128? Ask(string question)
    {
        var space = question.IndexOf(' ', StringComparison.Ordinal);
        var path = question[(space + 1)..];
        try
        {
            _ = question[..space] switch
            {
                "list" => Enumerate(path),
                "exists" => Exists(path),
                "read" => ReadBytes(path),
                "stamp" => (object)Stamp(path),
                "refusal" => Refusal(path),
                _ => null,
            };
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
        return _answers.TryGetValue(question, out var answer) ? answer : null;
    }

    private static UInt128 HashOf(string text) => ContentHash.Of(Encoding.UTF8.GetBytes(text));
}
