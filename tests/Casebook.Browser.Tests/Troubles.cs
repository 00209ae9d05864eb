namespace Casebook.Browser.Tests;

/// <summary>Says everything that was found, each on a line of its own; the usual assertion would show five of them, cut short.</summary>
internal static class Troubles
{
    /// <summary>Fails when there is any.</summary>
    public static void None(IEnumerable<string> found)
    {
        var lines = found.Distinct().Take(40).ToList();
        Assert.True(lines.Count == 0, string.Join("\n", lines));
    }
}
