using Casebook.Domain;

namespace Casebook.Tests.Parse.FrontMatter;

/// <summary>Who thought of a diagnosis of the differential. Made-up cases.</summary>
public sealed class ConsideredByTests
{
    [Theory]
    [InlineData("{diagnosis: made-up disease, by: editors}", ConsideredBy.Editors)]
    [InlineData("{diagnosis: made-up disease, for: words, by: Editors}", ConsideredBy.Editors)]
    [InlineData("{made-up disease: {by: editors}}", ConsideredBy.Editors)]
    [InlineData("{diagnosis: made-up disease, by: authors}", ConsideredBy.Clinicians)]
    [InlineData("{diagnosis: made-up disease}", ConsideredBy.Clinicians)]
    [InlineData("made-up disease", ConsideredBy.Clinicians)]
    internal void An_entry_is_the_clinicians_unless_it_says_that_the_editors_added_it(string entry, ConsideredBy expected)
    {
        var (read, problems) = Reading.File($"---\ntitle: Made up\ndifferential:\n  - {entry}\n---\nText.\n");
        Assert.Empty(problems.Select(Reading.Shown));
        var considered = Assert.Single(read.Differential);
        Assert.Equal(("made-up disease", expected), (considered.Diagnosis.Value, considered.By));
    }

    [Theory]
    [InlineData("us", "editors")]
    [InlineData("the report", null)]
    [InlineData("report", "authors")]
    [InlineData("editrs", "editors")]
    public void Another_word_is_told_and_the_entry_stays(string word, string? meant)
    {
        var (read, problems) = Reading.File($"---\ntitle: Made up\ndifferential:\n  - {{diagnosis: made-up disease, by: {word}}}\n---\nText.\n");
        Assert.Equal("made-up disease", Assert.Single(read.Differential).Diagnosis.Value);
        var problem = Assert.Single(problems);
        Assert.Contains(word, problem.Message, StringComparison.Ordinal);
        Assert.Contains(meant ?? "editors", problem.Hint, StringComparison.Ordinal);
    }
}
