using Casebook.Render.Shared.Markup;

namespace Casebook.Render.Shared.Views;

/// <summary>A link with its words.</summary>
internal sealed record LinkView(string Url, string Label);

/// <summary>A link with a title.</summary>
internal sealed record TitledView(string Url, string Title);

/// <summary>A link with a name.</summary>
internal sealed record NamedView(string? Url, string Name);

/// <summary>A link with a name and a number of cases.</summary>
internal sealed record CountView(string? Url, string Name, int Count, bool Current = false);

/// <summary>A text that may be a link.</summary>
internal sealed record TextView(string? Url, string Text);

internal sealed record LicenceView(string Text, string? Url);

/// <summary>A day, for machines and for people.</summary>
internal sealed record DateView(string Iso, string Text);

/// <summary>A row of the strip of facts.</summary>
internal sealed record FactView(string Label, IReadOnlyList<TextView> Items);

/// <summary>A file to take away.</summary>
internal sealed record DownloadView(string Url, string Label, bool Download = true);

/// <summary>A case in a list.</summary>
internal sealed record CaseCardView(
    string Url,
    string Title,
    string? Summary,
    IReadOnlyList<string> Meta,
    DateView? Date,
    bool Draft = false,
    Html? Note = null,
    string? ChallengeUrl = null
)
{
    /// <summary>What marks its texts when they are in another language than the page.</summary>
    public Html? Foreign { get; init; }
}

/// <summary>A collection in a list; <paramref name="Cases"/> are the slugs of its cases, for marks of what was read.</summary>
internal sealed record CollectionCardView(string Url, string Title, string? Summary, int Count, IReadOnlyList<string> Meta, string Cases);

/// <summary>The pages of a long list.</summary>
internal sealed record PagerView(int Page, int Pages, string? PreviousUrl, string? NextUrl, IReadOnlyList<PagerItemView> Items);

/// <summary>One page of a long list, or the gap between two.</summary>
internal sealed record PagerItemView(int N, string? Url, bool Current, bool Gap);

/// <summary>The mark of a result: a shape before it is a colour.</summary>
/// <param name="Sign">Class: <c>pos</c>, <c>eq</c>, <c>neg</c> or <c>none</c>.</param>
/// <param name="Mark">Character in the shape.</param>
internal sealed record SignView(string Sign, string Mark);

/// <summary>A finding or result in a list.</summary>
internal sealed record FindingView(string Sign, string Mark, string Result, string? Url, string Name, Html? Detail);

/// <summary>A letter of an A to Z; without address when nothing begins with it.</summary>
internal sealed record LetterView(string Letter, string? Url);

/// <summary>A work in a list; one without a page of its own shows here who cites it.</summary>
internal sealed record WorkCardView(string Url, string Title, string Source, string CitedText)
{
    /// <summary>What is wrong with it; null when the list is not about that.</summary>
    public string? Problem { get; init; }

    /// <summary>What happened to the work, such as a retraction; in the index also what is wrong with the reference.</summary>
    public IReadOnlyList<string> Caution { get; init; } = [];

    /// <summary>What somebody did for it, under that author's name; null when it is the first author or the list is not by author.</summary>
    public string? Role { get; init; }

    /// <summary>Where the notice of its retraction or correction is; null when that is not known or the list is not about it.</summary>
    public string? NoticeUrl { get; init; }

    /// <summary>Anchor; null when the work has a page of its own or the list is not the index.</summary>
    public string? Id { get; init; }

    /// <summary>Formatted; null when the work has a page of its own.</summary>
    public Html? Html { get; init; }

    /// <summary>Sentences that cite it; none when the work has a page of its own.</summary>
    public IReadOnlyList<CitingCaseView> CitedBy { get; init; } = [];

    /// <summary>Questions that rest on it; none when the work has a page of its own.</summary>
    public IReadOnlyList<CitingCaseView> AskedIn { get; init; } = [];
}

internal sealed record QuestionView(string Id, string Label, Html Stem, bool Answered, IReadOnlyList<OptionView> Options, Html? Sources);

/// <summary>An option of a question.</summary>
internal sealed record OptionView(string Letter, Html Text, bool Correct, Html? Why);

/// <summary>An entry of a page's reference list.</summary>
/// <param name="N">Number and anchor.</param>
/// <param name="Html">Formatted.</param>
/// <param name="CitedAt">The way back to its mentions.</param>
/// <param name="Url">The work's page or place in the index.</param>
/// <param name="OtherCases">Number of other cases that list it.</param>
/// <param name="Problems">What readers must know: retracted, misprinted.</param>
internal sealed record ReferenceView(int N, Html Html, IReadOnlyList<LinkView> CitedAt, string? Url, int OtherCases, IReadOnlyList<string> Problems);
