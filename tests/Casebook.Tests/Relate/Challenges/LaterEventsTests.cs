using Casebook.Domain;
using Casebook.Files;
using Casebook.Relate.Cases;
using Casebook.Relate.Challenges;
using Casebook.Relate.Vocabulary;

namespace Casebook.Tests.Relate.Challenges;

/// <summary>What became known only after the first assessment.</summary>
public sealed class LaterEventsTests
{
    private static readonly LaterEvents Later = new([]);

    [Theory]
    [InlineData("during the course, after dexamethasone")]
    [InlineData("48 hours after surgery")]
    [InlineData("dry, four weeks after the first visit")]
    [InlineData("six months after presentation")]
    [InlineData("two years after the first diagnosis")]
    [InlineData("from the sixth month")]
    [InlineData("on the third postoperative day")]
    [InlineData("by day 33")]
    [InlineData("seen at follow-up")]
    [InlineData("on hospital day 5")]
    [InlineData("two weeks later")]
    [InlineData("after starting the treatment")]
    [InlineData("recurred in spring")]
    [InlineData("at autopsy")]
    [InlineData("im Verlauf")]
    [InlineData("au cours de l'évolution")]
    public void A_note_that_speaks_of_later_is_later(string note) => Assert.True(Later.Hold(With(note)), note);

    [Theory]
    [InlineData("worse after meals")]
    [InlineData("after a walk in the cold")]
    [InlineData("three days after a tick bite")]
    [InlineData("of both hands")]
    [InlineData("at the first visit")]
    [InlineData("two weeks before admission")]
    [InlineData("since childhood")]
    [InlineData("at rest and on exertion")]
    [InlineData("for eight years")]
    [InlineData("on day 0")]
    [InlineData("on the third day of the fever")]
    [InlineData("ten years after the diagnosis of asthma")]
    [InlineData("from the second month of pregnancy")]
    public void A_note_of_the_history_is_not(string note) => Assert.False(Later.Hold(With(note)), note);

    [Theory]
    [InlineData("day 3", 3.0, true)]
    [InlineData("day 0", 0.0, false)]
    [InlineData("2 weeks before", -14.0, false)]
    [InlineData("at relapse", null, true)]
    [InlineData("at diagnosis", null, false)]
    public void A_time_that_can_be_counted_is_later_when_it_lies_after_presentation(string written, double? days, bool later) =>
        Assert.Equal(later, Later.Hold(new RelativeTime(written, days)));

    [Theory]
    [InlineData("1 month of prednisone", true)]
    [InlineData("3 weeks into prednisone", true)]
    [InlineData("1 month of cough", false)]
    public void Time_under_a_treatment_of_the_case_is_later(string written, bool later)
    {
        var place = new SourceText("x.md", "prednisone").At(0, 10);
        var given = new Treatment { Name = new Located<string>("prednisone", place) };
        var treated = new LaterEvents([new CaseTreatment(given, new Term { Index = 0, Kind = TermKind.Drug, Name = "prednisone", Slug = "prednisone" })]);
        Assert.Equal(later, treated.Hold(new RelativeTime(written, null)));
    }

    private static Finding With(string note)
    {
        var place = new SourceText("x.md", note).At(0, note.Length);
        return new Finding { Name = new Located<string>("sign", place), Note = new RichText(note, [], place) };
    }
}
