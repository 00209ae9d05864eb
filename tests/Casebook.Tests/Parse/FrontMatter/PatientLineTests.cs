namespace Casebook.Tests.Parse.FrontMatter;

/// <summary>A patient in one line, as notes have it.</summary>
public sealed class PatientLineTests
{
    [Theory]
    [InlineData("68-year-old woman", "68 years/Female/")]
    [InlineData("54M, hypertension, ex-smoker (20 pack years)", "54 years/Male/hypertension, ex-smoker (20 pack years)")]
    [InlineData("\"54M\"", "54 years/Male/")]
    [InlineData("2-year-old boy, previously well", "2 years/Male/previously well")]
    [InlineData("31 yo female, teacher, returned from Ghana 10 days ago", "31 years/Female/teacher, returned from Ghana 10 days ago")]
    [InlineData("man, 59", "59 years/Male/")]
    [InlineData("40s male", "40s/Male/")]
    [InlineData("45-year-old previously healthy man", "45 years/Male/previously healthy")]
    [InlineData("Female, 29 years, on COCP", "29 years/Female/on COCP")]
    [InlineData("84-year-old lady with dementia", "84 years/Female/with dementia")]
    [InlineData("18/12 girl", "18 months/Female/")]
    [InlineData("A 52-year-old woman taking allopurinol for 5 weeks", "52 years/Female/taking allopurinol for 5 weeks")]
    [InlineData("previously healthy 45-year-old man", "45 years/Male/previously healthy")]
    [InlineData("woman with 3 children", "/Female/with 3 children")]
    [InlineData("man in his 40s", "40s/Male/")]
    [InlineData("8-week-old infant", "8 weeks//infant")]
    [InlineData("femme de 44 ans, diabète", "44 years/Female/diabète")]
    [InlineData("44 yaşında kadın", "44 years/Female/")]
    public void One_line_gives_age_sex_and_the_rest(string line, string said)
    {
        var patient = Reading.Sound($"patient: {line}").Patient;
        Assert.Equal(said, $"{patient?.Age?.Value.Written}/{patient?.Sex?.Value}/{patient?.Background?.Plain}");
    }

    [Theory]
    [InlineData("retired teacher")]
    [InlineData("returned 10 days ago")]
    public void A_line_with_neither_is_told(string line) => Assert.Equal("CB310", Reading.Problem($"patient: {line}").Code);

    [Theory]
    [InlineData("Learning points: [Ask.]")]
    [InlineData("learning-points: [Ask.]")]
    [InlineData("LEARNING_POINTS: [Ask.]")]
    public void Letters_and_blanks_of_a_key_do_not_matter(string line) => Assert.Single(Reading.Sound(line).LearningPoints);
}
