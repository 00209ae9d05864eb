using System.Globalization;
using System.Reflection;

namespace Casebook.Config;

/// <summary>A version of the program, as <c>minimum_version:</c> of the settings writes it: two or three numbers.</summary>
/// <param name="Number">The numbers.</param>
/// <param name="IsRelease">Whether a release bears it; a build between releases is none and takes every casebook.</param>
internal sealed record CompilerVersion(Version Number, bool IsRelease)
{
    /// <summary>This program's.</summary>
    public static CompilerVersion Current { get; } =
        Read(typeof(CompilerVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "")
        ?? new CompilerVersion(new Version(0, 0, 0), false);

    /// <summary>A version as people and packages write it: <c>1.2</c>, <c>v1.2.0</c>, <c>1.2.0-alpha.3+abc</c>; null when it is none.</summary>
    public static CompilerVersion? Read(string written)
    {
        var text = written.Trim();
        if (text.StartsWith('v') || text.StartsWith('V'))
            text = text[1..];
        text = text.Split('+')[0];
        var numbers = text.Split('-')[0].Split('.');
        if (numbers.Length is < 1 or > 3 || numbers.Any(number => !int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out _)))
            return null;
        var parts = numbers.Select(number => int.Parse(number, CultureInfo.InvariantCulture)).Concat([0, 0]).Take(3).ToArray();
        return new CompilerVersion(new Version(parts[0], parts[1], parts[2]), !text.Contains('-', StringComparison.Ordinal));
    }

    /// <summary>Whether a casebook that needs at least another version can be built by this one.</summary>
    public bool Serves(CompilerVersion needed) => !IsRelease || Number >= needed.Number;

    /// <inheritdoc/>
    public override string ToString() => Number.ToString(3);
}
