using Casebook.Relate.Identity.Words;

namespace Casebook.Tests.Relate.Identity;

/// <summary>Check digits, each with the example its country publishes or one made by its rule, and the same with one figure wrong.</summary>
public sealed class CheckDigitsTests
{
    [Theory]
    [InlineData("943 476 5919", true)]
    [InlineData("943 476 5918", false)]
    public void Nhs(string number, bool fits) => Assert.Equal(fits, CheckDigits.Nhs(number));

    [Theory]
    [InlineData("10000000146", true)]
    [InlineData("10000000147", false)]
    [InlineData("00000000000", false)]
    public void Turkish(string number, bool fits) => Assert.Equal(fits, CheckDigits.Turkish(number));

    [Theory]
    [InlineData("1 84 12 76 451 089 46", true)]
    [InlineData("1 84 12 76 451 089 47", false)]
    public void French(string number, bool fits) => Assert.Equal(fits, CheckDigits.French(number));

    [Theory]
    [InlineData("12345678Z", true)]
    [InlineData("X1234567L", true)]
    [InlineData("12345678A", false)]
    public void Spanish(string number, bool fits) => Assert.Equal(fits, CheckDigits.Spanish(number));

    [Theory]
    [InlineData("RSSMRA85T10A562S", true)]
    [InlineData("RSSMRA85T10A562T", false)]
    public void Italian(string number, bool fits) => Assert.Equal(fits, CheckDigits.Italian(number));

    [Theory]
    [InlineData("86095742719", true)]
    [InlineData("86095742718", false)]
    public void GermanTax(string number, bool fits) => Assert.Equal(fits, CheckDigits.GermanTax(number));

    [Theory]
    [InlineData("A123456780", true)]
    [InlineData("A123456781", false)]
    public void GermanInsured(string number, bool fits) => Assert.Equal(fits, CheckDigits.GermanInsured(number));

    [Theory]
    [InlineData("529.982.247-25", true)]
    [InlineData("529.982.247-24", false)]
    [InlineData("111.111.111-11", false)]
    public void Brazilian(string number, bool fits) => Assert.Equal(fits, CheckDigits.Brazilian(number));

    [Theory]
    [InlineData("28501011234567", true)]
    [InlineData("28513011234567", false)]
    public void Egyptian(string number, bool fits) => Assert.Equal(fits, CheckDigits.Egyptian(number));

    [Theory]
    [InlineData("4111 1111 1111 1111", true)]
    [InlineData("4111 1111 1111 1112", false)]
    public void Luhn(string number, bool fits) => Assert.Equal(fits, CheckDigits.Luhn(number));

    [Theory]
    [InlineData("GB82 WEST 1234 5698 7654 32", true)]
    [InlineData("GB82 WEST 1234 5698 7654 33", false)]
    public void Iban(string number, bool fits) => Assert.Equal(fits, CheckDigits.Iban(number));
}
