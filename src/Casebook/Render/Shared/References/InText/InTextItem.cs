using Casebook.Domain.Works;

namespace Casebook.Render.Shared.References.InText;

/// <summary>One work within a citation in running text.</summary>
/// <param name="Number">Its number in the page's list.</param>
/// <param name="Work">The work.</param>
/// <param name="Url">Where its number or name leads; empty for no link.</param>
internal sealed record InTextItem(int Number, Work Work, string Url = "")
{
    /// <summary>Words before it.</summary>
    public string Prefix { get; init; } = "";

    /// <summary>What the locator counts, in the singular (<c>page</c>); empty is page.</summary>
    public string LocatorLabel { get; init; } = "";

    /// <summary>Where in the work; empty when not said.</summary>
    public string Locator { get; init; } = "";

    /// <summary>Words behind it.</summary>
    public string Suffix { get; init; } = "";

    /// <summary>Whether the sentence names the author itself.</summary>
    public bool SuppressAuthor { get; init; }

    /// <summary>Whether nothing but the number is to be printed, so that it may join a run.</summary>
    public bool IsBare => Prefix.Length + Locator.Length + Suffix.Length == 0;
}
