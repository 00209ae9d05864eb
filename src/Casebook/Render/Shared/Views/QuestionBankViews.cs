namespace Casebook.Render.Shared.Views;

/// <summary>The page of all questions.</summary>
internal sealed record QuestionBankView
{
    public required string Title { get; init; }

    /// <summary>The site's root, for addresses of cases.</summary>
    public required string RootUrl { get; init; }

    /// <summary>What a mixed block is chosen from; null where there is none.</summary>
    public string? IndexUrl { get; init; }

    /// <summary>Where progress is saved to a file; null where no cards are learnt.</summary>
    public string? StudyUrl { get; init; }

    /// <summary>Whether there are files to take away.</summary>
    public bool HasFiles { get; init; }

    public required IReadOnlyList<QuestionSetView> Sets { get; init; }
}

/// <summary>Questions to take to a learning platform.</summary>
/// <param name="Title">What they are of.</param>
/// <param name="Url">The page of their cases.</param>
/// <param name="Count">Number of questions.</param>
/// <param name="Downloads">Files; none where they are left out.</param>
internal sealed record QuestionSetView(string Title, string Url, int Count, IReadOnlyList<DownloadView> Downloads);
