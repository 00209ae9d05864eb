using CsCheck;

namespace Casebook.Tests;

/// <summary>Generators the property tests share.</summary>
internal static class Choice
{
    /// <summary>One of several texts.</summary>
    public static Gen<string> Of(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);
}
