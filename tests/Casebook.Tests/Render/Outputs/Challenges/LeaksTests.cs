namespace Casebook.Tests.Render.Outputs.Challenges;

/// <summary>The search itself: a leak test that finds nothing must be able to find something.</summary>
public sealed class LeaksTests
{
    [Theory]
    [InlineData("<p>She has systemic sclerosis.</p>", "systemic sclerosis")]
    [InlineData("<p>She has systemic\nsclerosis.</p>", "systemic sclerosis")]
    [InlineData("<p>She has <em>systemic</em> sclerosis.</p>", "systemic sclerosis")]
    [InlineData("<img alt=\"Systemic-sclerosis hands\">", "systemic sclerosis")]
    [InlineData("<a href=\"../../cases/systemic-sclerosis/\">x</a>", "systemic sclerosis")]
    [InlineData("<p>Sjogren&#39;s syndrome</p>", "Sjögren's syndrome")]
    [InlineData("<p>known SSc since</p>", "SSc")]
    public void A_name_is_found_wherever_it_stands(string html, string name) => Assert.Equal([name], Leaks.Find(html, [name]));

    [Theory]
    [InlineData("<p>She was admitted and dm is a unit.</p>", "DM")]
    [InlineData("<p>sclerosis of the skin</p>", "systemic sclerosis")]
    public void Other_words_are_not(string html, string name) => Assert.Empty(Leaks.Find(html, [name]));
}
