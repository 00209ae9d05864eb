using System.Text.Json;
using System.Text.RegularExpressions;

namespace Casebook.Cli.Terminals;

/// <summary>The repository that a run on GitHub's machines works on, from the variables it sets there.</summary>
/// <param name="Url">Its address.</param>
/// <param name="Branch">Its default branch; null when that is not told.</param>
internal sealed partial record GitHubRepository(string Url, string? Branch)
{
    /// <summary>The repository; null elsewhere.</summary>
    /// <param name="variable">A variable of the environment by its name.</param>
    public static GitHubRepository? Of(Func<string, string?> variable)
    {
        var server = variable("GITHUB_SERVER_URL") ?? "";
        var name = variable("GITHUB_REPOSITORY") ?? "";
        return Server().IsMatch(server) && Name().IsMatch(name)
            ? new GitHubRepository($"{server.TrimEnd('/')}/{name}", DefaultBranch(variable("GITHUB_EVENT_PATH")))
            : null;
    }

    // A run for a proposal has the proposal's branch in its variables; the event knows the repository's own.
    private static string? DefaultBranch(string? eventFile)
    {
        if (eventFile is null || !File.Exists(eventFile))
            return null;
        try
        {
            using var told = JsonDocument.Parse(File.ReadAllBytes(eventFile));
            return told.RootElement.TryGetProperty("repository", out var repository) && repository.TryGetProperty("default_branch", out var branch)
                ? branch.GetString()
                : null;
        }
        catch (Exception exception) when (exception is JsonException or IOException or UnauthorizedAccessException or InvalidOperationException)
        {
            return null;
        }
    }

    [GeneratedRegex(@"^https?://[A-Za-z0-9.:-]+/?\z")]
    private static partial Regex Server();

    [GeneratedRegex(@"^[A-Za-z0-9-]+/[A-Za-z0-9._-]+\z")]
    private static partial Regex Name();
}
