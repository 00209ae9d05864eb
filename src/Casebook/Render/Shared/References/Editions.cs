namespace Casebook.Render.Shared.References;

/// <summary>Editions as styles print them.</summary>
internal static class Editions
{
    /// <summary><c>2nd ed</c> for <c>2</c>; anything that says more is left as written. The end is what the style puts behind the number.</summary>
    public static string Text(string edition, string end = "ed")
    {
        if (
            edition.Length == 0
            || edition.Contains("ed", StringComparison.OrdinalIgnoreCase)
            || edition.Contains("éd", StringComparison.OrdinalIgnoreCase)
        )
            return edition;
        return edition.AsSpan().ContainsAnyExceptInRange('0', '9') ? $"{edition} {end}" : $"{edition}{Ending(edition)} {end}";
    }

    /// <summary><c>Version 4.1</c> of data and programs; what says so itself is left as written, and nothing is made of nothing.</summary>
    public static string Version(string version) =>
        version.Length == 0 || version.StartsWith('v') || version.StartsWith('V') || version.Contains("ed", StringComparison.OrdinalIgnoreCase)
            ? version
            : $"Version {version}";

    private static string Ending(string number) =>
        number switch
        {
            [.., '1', '1' or '2' or '3'] => "th",
            [.., '1'] => "st",
            [.., '2'] => "nd",
            [.., '3'] => "rd",
            _ => "th",
        };
}
