namespace Casebook.Tests.Relate.Vocabulary;

/// <summary>An unmistakable denial stands on the side of what is not there; one that can be meant otherwise stops the build.</summary>
public sealed class DenialTests
{
    [Theory]
    [InlineData("- no conjunctivitis", "-conjunctivitis")]
    [InlineData("- no: weight loss", "-weight loss")]
    [InlineData("- no: [weight loss, rash]", "-weight loss", "-rash")]
    [InlineData("- {no: weight loss, method: history}", "-weight loss")]
    [InlineData("- none: weight loss", "-weight loss")]
    [InlineData("- denies: weight loss", "-weight loss")]
    [InlineData("- not present: weight loss", "-weight loss")]
    [InlineData("- negative: Nikolsky sign", "-Nikolsky sign")]
    [InlineData("- Nikolsky sign negative", "-Nikolsky sign")]
    [InlineData("- \"Nikolsky sign: negative\"", "-Nikolsky sign")]
    [InlineData("- Nikolsky sign: negative", "-Nikolsky sign")]
    [InlineData("- denies fever", "-fever")]
    [InlineData("- afebrile", "-fever")]
    [InlineData("- fever (-)", "-fever")]
    [InlineData("- without rash", "-rash")]
    [InlineData("- fever: no", "-fever")]
    [InlineData("- fever: none", "-fever")]
    [InlineData("- fever: denied", "-fever")]
    [InlineData("- fever: not detected", "-fever")]
    [InlineData("- fever: \"-\"", "-fever")]
    [InlineData("- fever: {present: no}", "-fever")]
    [InlineData("- fever: {absent: yes}", "-fever")]
    [InlineData("- {finding: no fever}", "-fever")]
    [InlineData("- {name: no fever}", "-fever")]
    [InlineData("- {finding: fever, present: no}", "-fever")]
    [InlineData("- {finding: fever, present: false}", "-fever")]
    [InlineData("- {finding: fever, absent: true}", "-fever")]
    [InlineData("- {finding: fever, status: absent}", "-fever")]
    [InlineData("- {finding: fever, result: negative}", "-fever")]
    [InlineData("- {finding: fever, excluded: yes}", "-fever")]
    [InlineData("- {fever: 39 °C, present: yes}", "+fever")]
    [InlineData("- {finding: fever, sites: [], note: none}", "+fever")]
    [InlineData("- {finding: fever, absent: no}", "+fever")]
    [InlineData("- {finding: fever, present: yes}", "+fever")]
    [InlineData("- present: [fever, rash]", "+fever", "+rash")]
    [InlineData("- fever: present", "+fever")]
    [InlineData("- fever: face and trunk, not on the palms", "+fever")]
    [InlineData("- negative NBT", "+negative NBT")]
    [InlineData("- no-reflow phenomenon", "+no-reflow phenomenon")]
    [InlineData("- seronegative arthritis", "+seronegative arthritis")]
    [InlineData("- {finding: absent P waves, present: yes}", "+absent P waves")]
    [InlineData("- absent: P waves", "-P waves")]
    public void Findings(string entry, params string[] sides) => Sound($"findings:\n  {entry}", sides);

    [Theory]
    [InlineData("- ANA negative", "negative ANA")]
    [InlineData("- negative: [ANA, RF]", "negative ANA", "negative RF")]
    [InlineData("- no proteinuria", "absent proteinuria")]
    [InlineData("- no: proteinuria", "negative proteinuria")]
    [InlineData("- proteinuria: no", "negative proteinuria")]
    [InlineData("- negative ANA", "absent ANA")]
    [InlineData("- ANA positive 1:320 nucleolar", "positive ANA")]
    [InlineData("- ANA weakly positive", "weak_positive ANA")]
    [InlineData("- ANA not detected", "negative ANA")]
    [InlineData("- ANA (-)", "absent ANA")]
    [InlineData("- {name: ANA, result: negative}", "negative ANA")]
    public void Tests(string entry, params string[] sides)
    {
        Sound($"serology:\n  {entry}", sides);
        Sound($"labs:\n  {entry}", sides);
    }

    [Theory]
    [InlineData("- unlikely: gout", "?gout")]
    [InlineData("- gout: unlikely", "?gout")]
    [InlineData("- not gout", "?gout")]
    [InlineData("- no malignancy", "?malignancy")]
    [InlineData("- gout ruled out", "?gout")]
    [InlineData("- gout: excluded by aspiration", "?gout")]
    public void Considered(string entry, params string[] sides)
    {
        var site = Sound($"differential:\n  {entry}", sides);
        Assert.Matches(
            "unlikely|not gout|no malignancy|ruled out|excluded by aspiration",
            System.Text.RegularExpressions.Regex.Replace(site.Text("cases/a/index.html"), "<[^>]*>", "")
        );
    }

    [Theory]
    [InlineData("- no steroids", "-steroids")]
    [InlineData("- no: steroids", "-steroids")]
    [InlineData("- prednisolone: not given", "-prednisolone")]
    [InlineData("- without antibiotics", "-antibiotics")]
    [InlineData("- prednisolone: {dose: 10 mg}", "+prednisolone")]
    public void Treatments(string entry, params string[] sides) => Sound($"treatment:\n  {entry}", sides);

    [Theory]
    [InlineData("findings: [fever; jaundice]", "+fever", "+jaundice")]
    [InlineData("findings: [\"fever, jaundice\"]", "+fever", "+jaundice")]
    [InlineData("findings:\n  - {absent: \"fever, jaundice\", method: history}", "-fever", "-jaundice")]
    [InlineData("findings: fever; no rash", "+fever", "-rash")]
    [InlineData("treatment: prednisolone; rest", "+prednisolone", "+rest")]
    public void Names_with_marks_between_them_are_several_where_that_is_certain(string lines, params string[] sides) => Sound(lines, sides);

    [Theory]
    [InlineData("findings: [\"chills, sweats\"]", "3:13: warning CB482", "`- chills` and `- sweats`")]
    [InlineData("differential: gout, sarcoidosis", "3:15: warning CB482", "`- gout` and `- sarcoidosis`")]
    [InlineData("diagnosis: \"diabetes mellitus, type 2\"", "3:13: warning CB482")]
    public void Elsewhere_they_are_told(string lines, params string[] parts) =>
        Assert.Contains(DeniedNames.Told(DeniedNames.Build(lines)), message => parts.All(part => message.Contains(part, StringComparison.Ordinal)));

    [Fact]
    public void A_treatment_that_was_not_given_is_shown_so()
    {
        var site = DeniedNames.Build("treatment: [no prednisolone]");
        Assert.Contains("not given", site.Text("cases/a/index.html"), StringComparison.Ordinal);
        Assert.Contains("Not given in", site.Text("treatments/prednisolone/index.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tr", "- ateş yok", "-fever")]
    [InlineData("tr", "- yok: ateş", "-fever")]
    [InlineData("tr", "- ateş: yok", "-fever")]
    [InlineData("fr", "- pas d'ictère", "-ictère")]
    [InlineData("es", "- sin fiebre", "-fiebre")]
    [InlineData("it", "- senza febbre", "-febbre")]
    [InlineData("de", "- kein Fieber", "-Fieber")]
    [InlineData("pt", "- sem febre", "-febre")]
    [InlineData("pt", "- dor no peito", "+dor no peito")]
    [InlineData("ar", "- لا يوجد طفح", "-طفح")]
    public void Each_language_of_a_site(string language, string entry, params string[] sides)
    {
        var site = DeniedNames.Build($"findings:\n  {entry}", language);
        Assert.Empty(DeniedNames.Told(site));
        Assert.Equal(sides, DeniedNames.Sides(site));
    }

    [Theory]
    [InlineData("findings: none")]
    [InlineData("findings: [none]")]
    [InlineData("labs: nil")]
    [InlineData("treatment: none")]
    [InlineData("findings: [{finding: fever, sites: none}]")]
    public void None_alone_is_an_empty_list_and_told(string lines) =>
        Assert.Single(DeniedNames.Told(DeniedNames.Build(lines)), message => message.Contains("info CB387", StringComparison.Ordinal));

    [Theory]
    [InlineData("findings: [absent P waves]", "3:12: error CB480", "`- absent: P waves`", "present: yes")]
    [InlineData("findings: [no reflow phenomenon]", "3:12: error CB480", "`- absent: reflow phenomenon`")]
    [InlineData("findings: [no longer febrile]", "3:12: error CB480")]
    [InlineData("findings: [non-tender]", "3:12: error CB480", "- absent: tenderness")]
    [InlineData("findings: [fever without rash]", "3:12: error CB480", "`- fever` and `- absent: rash`")]
    [InlineData("findings: [{absent: no fever}]", "3:21: error CB480", "denies twice")]
    [InlineData("findings: [none, fever]", "3:12: error CB480")]
    [InlineData("findings: [fever positive negative]", "3:12: error CB480", "says both")]
    [InlineData("findings: [{finding: fever, absent: fever}]", "3:37: error CB386", "says both")]
    [InlineData("findings: [{finding: fever, present: yes, absent: yes}]", "error CB386", "says both")]
    [InlineData("findings: [{fever: no longer present}]", "3:20: error CB388", "- {absent: fever, note:")]
    [InlineData("findings: [{fever: not high}]", "3:20: error CB388", "- {finding: fever, note:")]
    [InlineData("findings: [{finding: fever, sites: [no hand]}]", "3:37: error CB481")]
    [InlineData("diagnosis: no malignancy", "3:12: error CB481", "`differential:`")]
    [InlineData("serology: [ANA: positive negative]", "3:17: error CB386", "says both")]
    [InlineData("serology: [ANA positive negative]", "3:16: error CB386", "says both")]
    [InlineData("serology: [{ANA: positive, result: negative}]", "3:36: error CB386", "says both")]
    [InlineData("labs: [no ANA and RF]", "3:8: error CB388", "`- ANA: negative` and `- RF: negative`")]
    [InlineData("differential: [gout cannot be excluded, no doubt gout]", "3:41: error CB480")]
    [InlineData("treatment: [no doubt steroids]", "3:13: error CB480")]
    public void What_can_be_meant_in_two_ways_stops_the_build(string lines, params string[] parts)
    {
        var told = DeniedNames.Told(DeniedNames.Build(lines));
        Assert.Contains(told, message => parts.All(part => message.Contains(part, StringComparison.Ordinal)));
    }

    private static Golden.CompiledSite Sound(string lines, string[] sides)
    {
        var site = DeniedNames.Build(lines);
        Assert.DoesNotContain(DeniedNames.Told(site), message => !message.Contains(": info ", StringComparison.Ordinal));
        Assert.Equal(sides, DeniedNames.Sides(site));
        return site;
    }
}
