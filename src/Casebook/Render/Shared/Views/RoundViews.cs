using Casebook.Render.Shared.Markup;

namespace Casebook.Render.Shared.Views;

/// <summary>A collection as slides.</summary>
internal sealed record SlidesView
{
    public required string Title { get; init; }

    /// <summary>Name of the casebook.</summary>
    public required string Casebook { get; init; }

    public required string Language { get; init; }

    public required string Direction { get; init; }

    /// <summary>The style sheet, as it stands in the file.</summary>
    public required Html Style { get; init; }

    /// <summary>The script, as it stands in the file.</summary>
    public required Html Script { get; init; }

    /// <summary>What the file may load: nothing but what is in it.</summary>
    public required string Policy { get; init; }

    public required IReadOnlyList<RoundCaseView> Cases { get; init; }
}

/// <summary>A case of a round, and its answer; null while it is held back.</summary>
internal sealed record RoundCaseView(HandoutCaseView Sheet, HandoutKeyView? Key);
