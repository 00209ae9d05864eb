using System.Text;
using Casebook.Render.Shared.Markup;

namespace Casebook.Tests.Render.Shared;

/// <summary>What no line may break, and what may.</summary>
public sealed class NoBreakTests
{
    [Theory]
    [InlineData("anti-Jo-1 was positive", "[anti-Jo-1] was positive")]
    [InlineData("a C-reactive protein", "a [C-reactive] protein")]
    [InlineData("p-ANCA, c-ANCA", "[p-ANCA], [c-ANCA]")]
    [InlineData("(HLA-B27)", "([HLA-B27])")]
    [InlineData("anti-Scl-70/anti-CCP", "[anti-Scl-70]/[anti-CCP]")]
    [InlineData("IgG4 and T-cell", "IgG4 and [T-cell]")]
    [InlineData("10 mg twice", "[10 mg] twice")]
    [InlineData("CRP 48.5 mg/L on day 2", "CRP [48.5 mg/L] on day 2")]
    [InlineData("250/130 mmHg", "[250/130 mmHg]")]
    [InlineData("20 % of them", "[20 %] of them")]
    [InlineData("eGFR 30 mL/min/1", "eGFR [30 mL/min]/1")]
    [InlineData("COVID-19", "[COVID-19]")]
    public void Names_and_measures_are_held_together(string text, string expected) => Assert.Equal(expected, Marked(text));

    [Theory]
    [InlineData("a follow-up of well-known, long-standing disease")]
    [InlineData("10 patients, 3 mice and 2 months")]
    [InlineData("a - b")]
    [InlineData("-")]
    [InlineData("1:320")]
    [InlineData("2026-01-02, pages 3-5, ISSN 1234-5678")]
    [InlineData("non-steroidal anti-inflammatory drugs")]
    [InlineData("4-hydroxyphenylpyruvate-dioxygenase-deficiency")]
    public void Other_words_break_as_they_like(string text) => Assert.Equal(text, Marked(text));

    [Fact]
    public void The_text_is_encoded_and_otherwise_as_written() =>
        Assert.Equal("&lt;<span class=\"nb\">anti-Jo-1</span>&gt;", NoBreak.Append(new StringBuilder(), "<anti-Jo-1>").ToString());

    [Theory]
    [InlineData("<p>", true)]
    [InlineData("<p class=\"", false)]
    [InlineData("<title>", false)]
    [InlineData("<title>a</title><h1>", true)]
    [InlineData("<option value=\"x\">", false)]
    [InlineData("<option>a</option></select><p>", true)]
    [InlineData("<span>a</span> ", true)]
    public void A_place_knows_whether_it_takes_elements(string markup, bool takes)
    {
        var place = new MarkupPlace();
        place.Pass(markup);
        Assert.Equal(takes, place.TakesElements);
        var parts = new MarkupPlace();
        foreach (var c in markup.Split('"'))
            parts.Pass(c);
        Assert.Equal(takes, parts.TakesElements);
    }

    private static string Marked(string text) =>
        NoBreak.Append(new StringBuilder(), text).Replace(NoBreak.Open, "[").Replace(NoBreak.Close, "]").ToString();
}
