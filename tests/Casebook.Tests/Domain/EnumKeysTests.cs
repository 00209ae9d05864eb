using System.Text.RegularExpressions;
using Casebook.Domain;
using Casebook.Domain.Works;
using Casebook.Tests.Architecture;

namespace Casebook.Tests.Domain;

/// <summary>Enumerated values have one name outside the program.</summary>
public sealed partial class EnumKeysTests
{
    [Fact]
    public void Words_are_small_and_joined_by_an_underscore() =>
        Assert.Equal(
            ["weak_positive", "not_done", "web_page", "finding"],
            [Outcome.WeakPositive.Key(), Outcome.NotDone.Key(), WorkType.WebPage.Key(), TermKind.Finding.Key()]
        );

    [Fact]
    public void A_key_leads_back_to_its_value()
    {
        foreach (var status in Enum.GetValues<WorkStatus>())
            Assert.Equal(status, EnumKeys.Find<WorkStatus>(status.Key()));
        Assert.Null(EnumKeys.Find<WorkStatus>("Retracted"));
        Assert.Null(EnumKeys.Find<WorkStatus>(""));
    }

    [Fact]
    public void No_other_mapping_is_made() =>
        Assert.Empty(
            from file in SourceTree.CSharp("src", "Casebook")
            where file.Path.StartsWith("src/Casebook/Render/", StringComparison.Ordinal) || file.Path.Count(c => c == '/') == 2
            where Lowered().IsMatch(file.Text)
            select file.Path
        );

    [GeneratedRegex(@"\w\.ToString\(\)\.ToLowerInvariant|SnakeCaseLower")]
    private static partial Regex Lowered();
}
