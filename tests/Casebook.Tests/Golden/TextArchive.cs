using System.Collections.Immutable;
using System.Text;
using Casebook.Files;

namespace Casebook.Tests.Golden;

/// <summary>Several small files in one text, each below a line <c>-- path --</c>, and the messages they must give below <c>-- messages
/// --</c>.</summary>
/// <remarks><c>-- path (latin-1) --</c> writes the file in Latin-1, to be wrong on purpose.</remarks>
internal sealed record TextArchive(ImmutableArray<(string Path, string Text, bool Latin1)> Entries, ImmutableArray<string> Messages)
{
    private const string MessagesName = "messages";

    /// <summary>Reads an archive.</summary>
    public static TextArchive Read(string path)
    {
        var entries = ImmutableArray.CreateBuilder<(string, string, bool)>();
        var messages = new List<string>();
        string? name = null;
        var text = new StringBuilder();
        foreach (var line in File.ReadAllText(path).Split('\n').Append("-- end --"))
        {
            if (!line.StartsWith("-- ", StringComparison.Ordinal) || !line.EndsWith(" --", StringComparison.Ordinal))
            {
                text.Append(line).Append('\n');
                continue;
            }
            if (name == MessagesName)
                messages.AddRange(text.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries));
            else if (name is not null)
                entries.Add(
                    (name.Replace(" (latin-1)", "", StringComparison.Ordinal), text.ToString(), name.EndsWith("(latin-1)", StringComparison.Ordinal))
                );
            name = line[3..^3];
            text.Clear();
        }
        return new TextArchive(entries.ToImmutable(), [.. messages]);
    }

    /// <summary>Puts other messages into an archive on disk.</summary>
    public static void WriteMessages(string path, IEnumerable<string> messages)
    {
        var text = File.ReadAllText(path);
        var start = text.IndexOf($"-- {MessagesName} --\n", StringComparison.Ordinal);
        File.WriteAllText(
            path,
            $"{(start < 0 ? text.TrimEnd() + "\n" : text[..start])}-- {MessagesName} --\n{string.Concat(messages.Select(line => line + "\n"))}"
        );
    }

    /// <summary>The files as a tree; settings with a title are added where there are none.</summary>
    public IFileTree Tree()
    {
        var tree = new MemoryFileTree();
        if (!Entries.Any(entry => entry.Path is "site.config.yml" or "no-settings"))
            tree.Add("site.config.yml", "title: Test casebook\n");
        foreach (var (path, text, latin1) in Entries)
        {
            if (path != "no-settings")
                tree.Add(path, latin1 ? Encoding.Latin1.GetBytes(text) : Encoding.UTF8.GetBytes(text));
        }
        return tree;
    }
}
