using Casebook.Domain;

namespace Casebook.Tests.Domain;

/// <summary>What the parts of a name say in plain words.</summary>
public sealed class CombiningFormsTests
{
    [Theory]
    [InlineData("nephrolithiasis", "kidney stones")]
    [InlineData("hepatomegaly", "enlarged liver")]
    [InlineData("thrombocytopenia", "low platelets")]
    [InlineData("leucopenia", "low white cells")]
    [InlineData("leukocytosis", "high white cells")]
    [InlineData("eosinophilia", "high eosinophils")]
    [InlineData("haematuria", "blood in urine")]
    [InlineData("hematuria", "blood in urine")]
    [InlineData("glycosuria", "sugar in urine")]
    [InlineData("hyperkalaemia", "high potassium")]
    [InlineData("hypocalcemia", "low calcium")]
    [InlineData("gastritis", "inflamed stomach")]
    [InlineData("arthralgia", "joint pain")]
    [InlineData("cholecystectomy", "gallbladder removed")]
    public void A_name_of_known_parts_is_said_in_plain_words(string name, string said) => Assert.Contains(said, CombiningForms.Spoken(name));

    [Theory]
    [InlineData("haematoma")]
    [InlineData("sarcoidosis")]
    [InlineData("neuropathic pain")]
    [InlineData("cystinuria")]
    [InlineData("nephrosis")]
    [InlineData("osteopenia")]
    [InlineData("itis")]
    [InlineData("hyperaemia")]
    [InlineData("myopia")]
    public void Other_names_are_left_alone(string name) => Assert.Empty(CombiningForms.Spoken(name));
}
