using System.Reflection;

namespace Casebook.Cli;

/// <summary>Which program this is, as its build wrote it down.</summary>
/// <param name="Number">Version by SemVer, such as <c>1.2.0</c>; with a pre-release part when it is between two tags.</param>
/// <param name="Commit">Commit it was built from, 40 hexadecimal digits; null when the build knew none.</param>
/// <param name="Repository">Repository on GitHub it was built in, such as <c>owner/casebook</c>; null when the build knew none.</param>
internal sealed record ProgramVersion(string Number, string? Commit, string? Repository)
{
    private const string Hub = "https://github.com/";

    public static ProgramVersion Current { get; } = Of(typeof(ProgramVersion).Assembly);

    /// <summary>Whether it was built from a tag.</summary>
    public bool IsRelease => !Number.Contains('-', StringComparison.Ordinal);

    /// <summary>What a workflow writes to use it, such as <c>owner/casebook@v1.2.0</c>; null when it is no release or its repository is not known.</summary>
    public string? Reference => IsRelease && Repository is { } repository ? $"{repository}@v{Number}" : null;

    /// <summary>Reads what builds write: <c>1.2.0+commit</c> and the address of the repository.</summary>
    public static ProgramVersion From(string informational, string? address)
    {
        var (number, commit) = informational.Split('+', 2) is [var before, var after] ? (before, after) : (informational, null);
        var repository = address is { } url && url.StartsWith(Hub, StringComparison.OrdinalIgnoreCase) ? url[Hub.Length..].TrimEnd('/') : null;
        if (repository is not null && repository.EndsWith(".git", StringComparison.Ordinal))
            repository = repository[..^".git".Length];
        return new ProgramVersion(
            number,
            commit,
            repository is { } name && name.Split('/') is [{ Length: > 0 }, { Length: > 0 }] ? repository : null
        );
    }

    private static ProgramVersion Of(Assembly assembly) =>
        From(
            assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0.0.0-unknown",
            assembly.GetCustomAttributes<AssemblyMetadataAttribute>().FirstOrDefault(data => data.Key == "RepositoryUrl")?.Value
        );
}
