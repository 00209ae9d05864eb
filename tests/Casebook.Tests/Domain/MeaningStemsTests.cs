using Casebook.Domain;

namespace Casebook.Tests.Domain;

/// <summary>Words that look alike and mean different things are never offered for each other; misspellings are.</summary>
public sealed class MeaningStemsTests
{
    [Theory]
    [InlineData("haemolysis", "haemoptysis", true)]
    [InlineData("hypocalcaemia", "hypercalcaemia", true)]
    [InlineData("hematuria", "hematemia", true)]
    [InlineData("gastrostomy", "gastrectomy", true)]
    [InlineData("nephritis", "nephrosis", true)]
    [InlineData("tachycardia", "bradycardia", true)]
    [InlineData("leukopenia", "leukocytosis", true)]
    [InlineData("bronchoscopy", "arthroscopy", true)]
    [InlineData("haemoptisis", "haemoptysis", false)]
    [InlineData("hypercalcemia", "hypercalcaemia", false)]
    [InlineData("nefritis", "nephritis", false)]
    [InlineData("splenomegally", "splenomegaly", false)]
    [InlineData("tachycardya", "tachycardia", false)]
    [InlineData("fevre", "fever", false)]
    public void Two_words_differ_when_each_has_a_part_that_the_other_lacks(string one, string other, bool differ)
    {
        Assert.Equal(differ, MeaningStems.Differ(one, other));
        Assert.Equal(differ, MeaningStems.Differ(other, one));
    }
}
