using System.Text;
using Casebook.Render.Shared.Strings;

namespace Casebook.Tests.Render.Shared.Strings;

/// <summary>Texts of the interface in the message form of ICU.</summary>
public sealed class MessageTests
{
    [Theory]
    [InlineData("en", "{0, plural, one {# case} other {# cases}}", 1, "1 case")]
    [InlineData("en", "{0, plural, one {# case} other {# cases}}", 12345, "12\u202f345 cases")]
    [InlineData("fr", "{0, plural, one {# cas vu} other {# cas vus}}", 0, "0 cas vu")]
    [InlineData("ar", "{0, plural, one {حالة واحدة} two {حالتان} few {# حالات} many {# حالة} other {# حالة}}", 3, "3 حالات")]
    [InlineData("en", "{0, plural, =0 {nothing} other {# of {0}}}", 0, "nothing")]
    [InlineData("en", "Seen: {0, plural, one {one} other {#}}.", 4, "Seen: 4.")]
    [InlineData("en", "l'examen d''un '{'cas'}' {0}", 4, "l'examen d'un {cas} 4")]
    [InlineData("en", "It isn't # {0}", 4, "It isn't # 4")]
    public void The_number_chooses_the_form(string language, string text, int number, string expected) =>
        Assert.Equal(expected, Filled(language, text, number));

    [Fact]
    public void A_value_that_holds_a_placeholder_stays_as_it_is() => Assert.Equal("{1} and b", Filled("en", "{0} and {1}", "{1}", "b"));

    [Theory]
    [InlineData("{0, plural, one {# cas}}", "The form `other` is missing.")]
    [InlineData("{0, plural, one {# cas} other {# cas}", "A `}` is missing.")]
    [InlineData("{0, plural, eins {# Fall} other {# Fälle}}", "`eins` is no plural form: zero, one, two, few, many, other, or `=` and a number.")]
    [InlineData("{name}", "`{name}` is no value: write its number, such as `{0}`.")]
    [InlineData("{0", "Behind `{0` comes `}`, or `, plural,` and the forms.")]
    [InlineData("{0, select, a {x} other {y}}", "Behind `{0` comes `}`, or `, plural,` and the forms.")]
    [InlineData("a } b", "A `}` has no `{` before it.")]
    public void What_does_not_fit_is_said(string text, string problem) => Assert.Equal(problem, MessageReader.Read(text).Problem);

    [Fact]
    public void Scripts_get_a_text_for_each_form_of_the_language()
    {
        var message = Of("ar", "{0, plural, one {حالة} two {حالتان} other {# من {1}}}");
        Assert.Equal(["zero", "one", "two", "few", "many", "other"], message.Forms.Select(form => form.Category));
        Assert.Equal(["{0} من {1}", "حالة", "حالتان"], message.Forms.Select(form => form.Text).Distinct());
    }

    [Theory]
    [InlineData(9999, "9999")]
    [InlineData(10000, "١٠.٠٠٠")]
    public void Numbers_have_the_digits_and_groups_of_the_language(int number, string expected)
    {
        Assert.Equal(number < 10000 ? "٩٩٩٩" : expected, new WrittenNumbers(".", "٠١٢٣٤٥٦٧٨٩").Of(number));
        Assert.Equal(number < 10000 ? expected : "10\u202f000", WrittenNumbers.Plain.Of(number));
    }

    private static string Filled(string language, string text, params object?[] values)
    {
        var filled = new StringBuilder();
        Of(language, text).Fill(filled, values);
        return filled.ToString();
    }

    private static Message Of(string language, string text)
    {
        var (parts, problem) = MessageReader.Read(text);
        Assert.Null(problem);
        return new Message(text, parts, PluralRules.For(language), WrittenNumbers.Plain);
    }
}
