using Casebook.Diagnostics;
using Casebook.Files;

namespace Casebook.Cli.Import.Manuscripts;

/// <summary>What is not certain in a draft: each remark is a comment in the file, at its place, and a message at that line.</summary>
internal sealed class DraftRemarks
{
    private const string Mark = "check: ";

    private static readonly TextLocation Nowhere = new SourceText("", "").At(0, 0);

    private readonly List<Func<TextLocation, Diagnostic>> _all = [];

    /// <summary>A line for the block at the top.</summary>
    public string InFrontMatter(Func<TextLocation, Diagnostic> remark) => $"# {Words(remark)}\n";

    /// <summary>A paragraph for the text, which readers of the site never see.</summary>
    public string InText(Func<TextLocation, Diagnostic> remark) => $"<!-- {Words(remark)} -->\n";

    /// <summary>The messages, at the lines of the finished file.</summary>
    public IEnumerable<Diagnostic> In(SourceText file)
    {
        var from = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var remark in _all)
        {
            var words = Comment(remark);
            var at = file.Text.IndexOf(words, from.GetValueOrDefault(words), StringComparison.Ordinal);
            from[words] = at + 1;
            yield return remark(file.At(Math.Max(0, at), Mark.Length - 2));
        }
    }

    private string Words(Func<TextLocation, Diagnostic> remark)
    {
        _all.Add(remark);
        return Comment(remark);
    }

    // Two hyphens would end a comment, and a line break one behind a #.
    private static string Comment(Func<TextLocation, Diagnostic> remark)
    {
        var made = remark(Nowhere);
        var words = $"{made.Message} {made.Hint}".Trim().Replace("--", "- -", StringComparison.Ordinal);
        return Mark + string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
