using System.Collections.Immutable;
using System.Text;

namespace Casebook.Cli.New;

/// <summary>The examples of clinical lists in a new case: those that its specialties use, or all.</summary>
internal static class CaseLists
{
    private const string Head = "=== ";
    private const string Everybody = "all";

    /// <summary>The lines, each list behind a #.</summary>
    /// <param name="specialties">Names of starter vocabularies; empty for every list.</param>
    public static string For(ImmutableArray<string> specialties)
    {
        var text = new StringBuilder();
        foreach (var (users, lines) in Blocks())
        {
            if (specialties.IsEmpty || users.Contains(Everybody) || users.Any(specialties.Contains))
                text.Append(lines);
        }
        return text.ToString();
    }

    // "=== ecg: cardiology, paediatrics" and the lines below it.
    private static IEnumerable<(ImmutableArray<string> Users, string Lines)> Blocks()
    {
        foreach (var block in CaseFile.Resource("case-lists.md").Split(Head, StringSplitOptions.RemoveEmptyEntries))
        {
            var end = block.IndexOf('\n', StringComparison.Ordinal);
            var users = block[(block.IndexOf(':', StringComparison.Ordinal) + 1)..end];
            yield return ([.. users.Split(',', StringSplitOptions.TrimEntries)], block[(end + 1)..]);
        }
    }
}
