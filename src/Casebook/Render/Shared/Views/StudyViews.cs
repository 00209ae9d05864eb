namespace Casebook.Render.Shared.Views;

/// <summary>The page where cards are learnt.</summary>
/// <param name="Title">Title.</param>
/// <param name="SchedulerUrl">Script that says when a card comes again.</param>
/// <param name="ScriptUrl">Script of the page.</param>
/// <param name="RootUrl">The site's root, for addresses of cards.</param>
/// <param name="QuestionsUrl">The page of all questions; null when there is none.</param>
/// <param name="Groups">The decks.</param>
internal sealed record StudyView(
    string Title,
    string SchedulerUrl,
    string ScriptUrl,
    string RootUrl,
    string? QuestionsUrl,
    IReadOnlyList<StudyGroupView> Groups
);

/// <summary>Decks of one kind.</summary>
internal sealed record StudyGroupView(string Title, IReadOnlyList<StudyDeckView> Decks);

/// <summary>A deck.</summary>
/// <param name="Slug">Its name in addresses.</param>
/// <param name="Title">Title.</param>
/// <param name="Url">The page of its cases.</param>
/// <param name="DataUrl">Its cards.</param>
/// <param name="Count">Number of cards.</param>
/// <param name="Downloads">Files to take away; empty for a specialty.</param>
internal sealed record StudyDeckView(string Slug, string Title, string Url, string DataUrl, int Count, IReadOnlyList<DownloadView> Downloads);
