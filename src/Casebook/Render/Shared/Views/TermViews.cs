using Casebook.Render.Shared.Markup;

namespace Casebook.Render.Shared.Views;

/// <summary>The page of a term.</summary>
internal sealed record TermView
{
    public required string KindUrl { get; init; }

    public required string KindLabel { get; init; }

    public required string Name { get; init; }

    public Html? Definition { get; init; }

    public required IReadOnlyList<ReferenceView> References { get; init; }

    public string? DefineUrl { get; init; }

    public required TallyView Tally { get; init; }

    /// <summary>The cases that show it, to narrow down; null when there is none or the theme has no such page.</summary>
    public LinkView? Explore { get; init; }

    /// <summary>The diagnoses it goes with, weighed; null unless it is a finding or a test.</summary>
    public LinkView? Weigh { get; init; }

    public required IReadOnlyList<string> Synonyms { get; init; }

    public required IReadOnlyList<CountView> Parents { get; init; }

    public required IReadOnlyList<CountView> Children { get; init; }

    public required IReadOnlyList<NamedView> SeeAlso { get; init; }

    /// <summary>What results make of it, or it of results: each group with its heading.</summary>
    public IReadOnlyList<RelatedTermsView> States { get; init; } = [];

    /// <summary>For a test: the units in which our cases give it, the most frequent first.</summary>
    public IReadOnlyList<UnitView> Units { get; init; } = [];

    public IReadOnlyList<CountView> Elsewhere { get; init; } = [];

    public required IReadOnlyList<CodeView> Codes { get; init; }

    public required IReadOnlyList<Html> Sources { get; init; }

    /// <summary>Where the codes were read.</summary>
    public required IReadOnlyList<Html> CodeSources { get; init; }

    public Html? BodyMap { get; init; }

    public required IReadOnlyList<PatternView> Patterns { get; init; }

    public required IReadOnlyList<CompanionGroupView> GoesWith { get; init; }

    public MatrixView? Matrix { get; init; }

    public required IReadOnlyList<ConsideredView> Differentials { get; init; }

    public required IReadOnlyList<ConsideredView> DifferentialOf { get; init; }

    public required IReadOnlyList<TermCaseGroupView> Groups { get; init; }

    public required IReadOnlyList<MentionView> Mentions { get; init; }

    public string? MentionsMore { get; init; }
}

/// <summary>How many cases name a term, and how.</summary>
internal sealed record TallyView(int Cases, int Of, int Positive, IReadOnlyList<TallyPartView> Parts);

internal sealed record TallyPartView(string Url, string Sign, string Mark, string Label, int Count);

/// <summary>Terms that stand to this one as the heading says.</summary>
internal sealed record RelatedTermsView(string Title, IReadOnlyList<CountView> Items);

/// <summary>A unit and the number of results that are given in it.</summary>
internal sealed record UnitView(string Name, int Count);

internal sealed record CodeView(string System, string Code, string? Url);

internal sealed record CompanionGroupView(string Title, IReadOnlyList<CompanionView> Items);

/// <summary>How often another thing is there too, of how many; of 0 when these are too few for a share to mean anything.</summary>
internal sealed record CompanionView(string Url, string Name, int Count, int Of, int Percent);

/// <summary>Findings and tests against the cases of a diagnosis.</summary>
internal sealed record MatrixView(IReadOnlyList<MatrixColumnView> Columns, IReadOnlyList<MatrixGroupView> Groups, int Of);

internal sealed record MatrixColumnView(int N, string Url, string Title)
{
    public Html? Map { get; init; }
}

/// <summary>A pattern of antinuclear antibodies and the cases that show it.</summary>
internal sealed record PatternView(string Name, string Codes, Html Picture, IReadOnlyList<TitledView> Cases);

internal sealed record MatrixGroupView(string Title, string NameLabel, IReadOnlyList<MatrixRowView> Rows);

internal sealed record MatrixRowView(string Url, string Name, IReadOnlyList<MatrixCellView> Cells, int Present);

internal sealed record MatrixCellView(string Sign, string Mark, string Result);

internal sealed record ConsideredView(string? Url, string Name, IReadOnlyList<TitledView> Cases);

internal sealed record TermCaseGroupView(string Id, string Sign, string Mark, string Title, IReadOnlyList<TermCaseView> Items, TextView? More);

internal sealed record TermCaseView(string Url, string Title, string? Patient, string? Detail);

internal sealed record MentionView(Html Html, string Url, string Title, string? Section);

/// <summary>All terms of a kind, A to Z.</summary>
internal sealed record TermsView
{
    public required string Title { get; init; }

    public Html? Intro { get; init; }

    public required int Total { get; init; }

    public required PagerView Pager { get; init; }

    public required IReadOnlyList<LetterView> Letters { get; init; }

    public required IReadOnlyList<TermLetterView> Groups { get; init; }
}

internal sealed record TermLetterView(string Id, string Letter, IReadOnlyList<TermEntryView> Items);

/// <summary>An entry of the A to Z; a synonym says what to see.</summary>
internal sealed record TermEntryView(string? Url, string Name, int Count, NamedView? See);
