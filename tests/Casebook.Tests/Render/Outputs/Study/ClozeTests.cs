using Casebook.Render.Outputs.Study.Cards;
using Casebook.Tests.Golden;

namespace Casebook.Tests.Render.Outputs.Study;

/// <summary>Which words of a learning point a card leaves out.</summary>
public sealed class ClozeTests
{
    [Theory]
    [InlineData("Glass skin disease begins with fever.", true)]
    [InlineData("It begins with fever.", false)]
    [InlineData("A negative fever does not exclude it.", false)]
    [InlineData("Fever comes first. Cough follows.", false)]
    [InlineData("Here fever came first.", false)]
    [InlineData("The report puts fever first.", false)]
    [InlineData("Ask both parents about fever.", false)]
    public void Without_a_mark_only_a_sentence_that_stands_by_itself_makes_a_card(string point, bool makes) =>
        Assert.Equal(makes, Cards(point).Count > 0);

    [Fact]
    public void Marked_words_are_left_out_and_no_others()
    {
        var card = Assert.Single(Cards("It begins with {{c1::fever and **cold hands**}}; fever comes first."));

        Assert.Equal("cases/glass/point-1/c1", card.GetProperty("id").GetString());
        var front = card.GetProperty("front").GetString()!;
        Assert.DoesNotContain("cold hands", front, StringComparison.Ordinal);
        Assert.Contains("fever comes first", front, StringComparison.Ordinal);
        Assert.Contains("<strong>cold hands</strong>", card.GetProperty("back").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Gaps_of_one_number_are_left_out_together_and_each_number_makes_a_card() =>
        Assert.Equal(
            ["cases/glass/point-1/c2", "cases/glass/point-1/c5"],
            Cards("{{c2::Fever}}, {{c2::chills}} and {{c5::cough}} go together.").Select(card => card.GetProperty("id").GetString())
        );

    [Fact]
    public void The_page_shows_marked_words_without_their_marks()
    {
        var page = Site("A normal {{c1::palpation}} proves nothing.").Text("cases/glass/index.html");

        Assert.Contains("A normal palpation proves nothing.", page, StringComparison.Ordinal);
        Assert.DoesNotContain("{{c1", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("A normal {{c1::palpation proves nothing.")]
    [InlineData("A normal {{c1::}} proves nothing.")]
    [InlineData("A normal {{c1::palpation::hand}} proves nothing.")]
    [InlineData("A **normal {{c1::palpation** proves}} nothing.")]
    public void A_mark_that_cannot_be_read_is_told(string point) =>
        Assert.Contains(Site(point).Messages, line => line.Contains("warning CB498", StringComparison.Ordinal));

    [Fact]
    public void New_cards_come_from_each_case_in_turn_with_terms_between()
    {
        var order = CardOrder.Spread(
            [
                [Card("a1"), Card("a2")],
                [Card("b1")],
                [Card("c1"), Card("c2")],
            ],
            [Card("t1"), Card("t2")]
        );

        Assert.Equal(["a1", "b1", "c1", "t1", "a2", "c2", "t2"], order.Select(card => card.Id));
    }

    private static StudyCard Card(string id) =>
        new()
        {
            Id = id,
            Kind = StudyCardKind.Definition,
            Url = id,
            Source = id,
            Tags = [],
        };

    private static BuiltSite Site(string point) =>
        BuiltSite.Build(
            StudySites.MadeUp(
                StudySites.MadeUpCase.Replace("Glass skin disease begins with fever, and fever comes first.", $"'{point}'", StringComparison.Ordinal)
            )
        );

    private static List<System.Text.Json.JsonElement> Cards(string point) =>
        [
            .. StudySites
                .Cards(Site(point), "all")
                .Where(card => card.GetProperty("id").GetString()!.StartsWith("cases/glass/point-1", StringComparison.Ordinal)),
        ];
}
