namespace Casebook.Files;

/// <summary>A value together with the place it was written at, so that any later stage can point there.</summary>
/// <param name="Value">The value.</param>
/// <param name="Location">Where it stands.</param>
internal readonly record struct Located<T>(T Value, TextLocation Location)
{
    /// <summary>The same place with another value.</summary>
    public Located<TOther> With<TOther>(TOther value) => new(value, Location);

    /// <inheritdoc/>
    public override string ToString() => $"{Value}";
}
