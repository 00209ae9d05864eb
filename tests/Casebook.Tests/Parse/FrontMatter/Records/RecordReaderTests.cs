using Casebook.Domain;
using Casebook.Domain.Records;
using Casebook.Parse.FrontMatter.Records;

namespace Casebook.Tests.Parse.FrontMatter.Records;

/// <summary>Clinical lists as people write them. Made-up cases.</summary>
public sealed class RecordReaderTests
{
    [Theory]
    [InlineData("vitals: {temperature: 38.9 °C, pulse: 110/min}", "temperature=38.9 °C, pulse=110/min")]
    [InlineData(
        "vitals: T 38.9 °C, HR 120/min, BP 90/60 mmHg, RR 24/min, SpO2 91 % on 2 L/min",
        "temperature=38.9 °C, pulse=120/min, pressure=90/60 mmHg, respiration=24/min, saturation=91 % on 2 L/min"
    )]
    [InlineData("vitals: RR 130/80, afebrile", "pressure=130/80, note=afebrile")]
    [InlineData("vitals:\n  - temperature: 39 °C\n  - pulse: 99/min", "temperature=39 °C, pulse=99/min")]
    [InlineData("vitals: {heart_rate: 88, BP: 120/70, weight: 62 kg}", "pulse=88, pressure=120/70, weight=62 kg")]
    [InlineData("vitals: {pulse: 88, capillary refill: 4 s, urine output: 20 mL/h}", "pulse=88 | capillary refill: value=4 s | urine output: value=20 mL/h")]
    [InlineData(
        "vitals:\n  - {sign: capillary refill, value: 4 s}\n  - {sign: HR, value: 99, note: regular}",
        "capillary refill: value=4 s | pulse=99, note=regular"
    )]
    [InlineData("vitals:\n  - capillary refill: 4 s\n  - pulse: 99/min", "capillary refill: value=4 s | pulse=99/min")]
    [InlineData("medications: [metformin 500 mg twice daily]", "metformin: dose=500 mg twice daily")]
    [InlineData("medications: [vitamin B12 1 mg, furosemide]", "vitamin B12: dose=1 mg | furosemide: ")]
    [InlineData("medications:\n  - ramipril: 5 mg", "ramipril: dose=5 mg")]
    [InlineData("medications:\n  - {medication: ramipril, dose: 5 mg, start: 2 years before}", "ramipril: dose=5 mg, from=2 years before")]
    [InlineData("medications:\n  - no: aspirin", "-aspirin: ")]
    [InlineData("allergies: none known", "-: note=none known")]
    [InlineData("allergies:\n  - penicillin: rash", "penicillin: reaction=rash")]
    [InlineData("family:\n  - mother: gout", "mother: condition=gout")]
    [InlineData("obstetric: G2P1, 26+3 weeks", "gravida=2, para=1, gestation=26+3 weeks")]
    [InlineData("social: {smoking: 10 pack-years, stopped, alcohol: none}", "smoking=10 pack-years, stopped, alcohol=none")]
    [InlineData("social: Lives alone.", "note=Lives alone.")]
    [InlineData("microbiology:\n  - blood culture: negative", "-: specimen=blood culture, result=negative")]
    [InlineData("microbiology:\n  - urine culture: no growth", "-: specimen=urine culture, result=no growth")]
    [InlineData("microbiology:\n  - blood culture: Madeupia testis", "Madeupia testis: specimen=blood culture")]
    [InlineData(
        "microbiology:\n  - {specimen: sputum, organism: Madeupia testis, result: negative}",
        "-Madeupia testis: specimen=sputum, result=negative"
    )]
    [InlineData(
        "genetics:\n  - FBN1: c.1129C>T, heterozygous, likely pathogenic",
        "FBN1: variant=c.1129C>T, zygosity=heterozygous, classification=likely pathogenic"
    )]
    [InlineData("genetics:\n  - FBN1: negative", "-FBN1: result=negative")]
    [InlineData("genetics:\n  - {gene: FBN1, variant: c.1129C>T, classification: VUS}", "?FBN1: variant=c.1129C>T, classification=VUS")]
    [InlineData("genetics:\n  - {gene: FBN1, variant: c.1129C>T, classification: benign}", "-FBN1: variant=c.1129C>T, classification=benign")]
    public void A_list_is_read_in_its_short_and_its_long_form(string lines, string read) =>
        Assert.Equal(read, string.Join(" | ", Reading.Sound(lines).Records.Select(Shown)));

    [Theory]
    [InlineData(
        "imaging:\n  - {modality: CT, region: chest, on: day 2, findings: [opacity, absent: effusion]}",
        "+opacity CT Imaging day 2, -effusion CT Imaging day 2"
    )]
    [InlineData("imaging:\n  - chest film: [opacity]", "+opacity chest film Imaging ")]
    [InlineData("pathology:\n  - {specimen: skin, findings: [granuloma]}", "+granuloma skin, histology Pathology ")]
    [InlineData("ecg: {findings: [ST elevation, absent: Q wave]}", "+ST elevation ECG Other , -Q wave ECG Other ")]
    [InlineData("procedures:\n  - {procedure: bronchoscopy, on: day 1, findings: [{finding: blood, method: lavage}]}", "+blood lavage Other day 1")]
    public void What_an_entry_shows_is_a_finding_of_the_case(string lines, string read) =>
        Assert.Equal(
            read,
            string.Join(
                ", ",
                Reading
                    .Sound(lines)
                    .Findings.Select(finding =>
                        $"{(finding.Present ? '+' : '-')}{finding.Name.Value} {finding.Method?.Value.Written} "
                        + $"{finding.Method?.Value.Kind} {finding.On?.Written}"
                    )
            )
        );

    [Fact]
    public void Stains_are_results_with_a_polarity_and_a_name_of_their_own()
    {
        var results = Reading.Sound("pathology:\n  - {specimen: skin, ihc: [CD34: positive, S100: negative]}").Labs;
        Assert.Equal([ResultPolarity.Positive, ResultPolarity.Negative], results.Select(result => result.Polarity));
        Assert.Equal(["CD34 (immunohistochemistry)", "S100 (immunohistochemistry)"], results.Select(result => result.TermName));
    }

    [Theory]
    [InlineData("positive, linear", ResultPolarity.Positive)]
    [InlineData("negative, as before", ResultPolarity.Negative)]
    [InlineData("positive, negative on repeat", ResultPolarity.Undetermined)]
    internal void A_judgement_may_have_words_behind_it(string result, ResultPolarity polarity)
    {
        var read = Reading.Fields($"pathology:\n  - {{specimen: skin, immunofluorescence: [IgG: \"{result}\"]}}").Case.Labs[0];
        Assert.Equal((polarity, result), (read.Polarity, read.Words));
    }

    [Fact]
    public void Drugs_are_listed_with_what_the_laboratory_printed()
    {
        var culture = Reading.Sound("microbiology:\n  - {organism: Madeupia, susceptibility: {penicillin: S 0.03 mg/L, erythromycin: R}}").Records[0];
        Assert.Equal(["penicillin S 0.03 mg/L", "erythromycin R"], culture.Susceptibility.Select(row => $"{row.Drug.Value} {row.Reading}"));
    }

    [Theory]
    [InlineData("physiology:\n  - FVC: {value: 2.1, unit: L, predicted: 68 %}", "2.1 L 68 ")]
    [InlineData("scores:\n  - NIHSS: {value: 14, maximum: 42}", "14   42")]
    public void Shares_of_what_is_predicted_and_of_the_most_are_read(string lines, string read)
    {
        var result = Reading.Sound(lines).Labs[0];
        Assert.Equal(read, $"{result.Value?.Value} {result.Unit} {result.Predicted} {result.Maximum}");
    }

    [Theory]
    [InlineData("- fever: 38.9 °C", "38.9", "°C", null)]
    [InlineData("- {finding: fever, value: 38.9, unit: °C, on: day 2}", "38.9", "°C", "day 2")]
    public void A_finding_may_be_measured(string entry, string value, string unit, string? on)
    {
        var finding = Reading.Sound($"findings:\n  {entry}").Findings[0];
        Assert.Equal((value, unit, on), (finding.Value?.Value, finding.Unit, finding.On?.Written));
    }

    [Theory]
    [InlineData("14.2 ↑ x10^9/L", "high", "x10^9/L")]
    [InlineData("3.4 ↓ mmol/L (3.5-5.1)", "low", "mmol/L")]
    [InlineData("3.1 L mmol/L", "low", "mmol/L")]
    // A capital H is the mark, never hours.
    [InlineData("120 H", "high", null)]
    [InlineData("120 h", "stated", "h")]
    [InlineData("184 mg/L (H)", "high", "mg/L")]
    [InlineData("2.9 L", "stated", "L")]
    public void Marks_of_the_laboratory_stand_anywhere(string result, string outcome, string? unit)
    {
        var read = Reading.Sound($"labs:\n  - potassium: {result}").Labs[0];
        Assert.Equal((outcome, unit), (read.Outcome.Key(), read.Unit));
    }

    [Fact]
    public void A_result_in_quotation_marks_is_its_test_and_its_result()
    {
        var read = Reading.Sound("labs:\n  - \"haemoglobin: 6.2 g/dL low\"").Labs[0];
        Assert.Equal(("haemoglobin", "6.2", "g/dL", "low"), (read.Test.Value, read.Value?.Value, read.Unit, read.Outcome.Key()));
    }

    [Theory]
    [InlineData("vitals: T 38.9 °C, 120 beats", "CB369")]
    [InlineData("genetics:\n  - {gene: CFTR, variant: F508del}", "CB369")]
    [InlineData("medications:\n  - {drug: ramipril, dosis: 5 mg}", "CB301")]
    [InlineData("vitals: {temprature: 38.9 °C}", "CB301")]
    [InlineData("vitals: {mood: calm}", "CB301")]
    public void What_cannot_be_read_is_told_once(string lines, string code) => Assert.Equal(code, Reading.Problem(lines).Code);

    [Theory]
    [InlineData("c.1129C>T")]
    [InlineData("c.1521_1523del")]
    [InlineData("NM_000492.4:c.1521_1523delCTT")]
    [InlineData("c.5266dup")]
    [InlineData("c.88+2T>G")]
    [InlineData("c.-32-13T>G")]
    [InlineData("c.*103G>A")]
    [InlineData("m.3243A>G")]
    [InlineData("c.52_53insA")]
    [InlineData("c.120_125delinsGT")]
    [InlineData("c.(?_850)_(1209_?)del")]
    public void A_variant_in_the_syntax_of_the_HGVS_is_known(string variant) => Assert.True(HgvsName.IsVariant(variant));

    [Theory]
    [InlineData("p.(Phe508del)")]
    [InlineData("p.Arg377Ter")]
    [InlineData("p.R377*")]
    [InlineData("p.(Arg97ProfsTer23)")]
    [InlineData("p.Trp24=")]
    public void So_is_a_change_of_a_protein(string variant) => Assert.True(HgvsName.IsProtein(variant));

    [Theory]
    [InlineData("F508del")]
    [InlineData("c.1129")]
    [InlineData("1129C>T")]
    [InlineData("exon 5 deletion")]
    [InlineData("c.1129C>")]
    public void Other_words_are_none(string variant) => Assert.False(HgvsName.IsVariant(variant) || HgvsName.IsProtein(variant));

    private static string Shown(ClinicalRecord record)
    {
        var sign = record.Polarity switch
        {
            ResultPolarity.Positive => "",
            ResultPolarity.Negative => "-",
            _ => "?",
        };
        var details = string.Join(", ", record.Details.Select(detail => $"{detail.Key}={detail.Text.Plain}"));
        return record.Name is { } name ? $"{sign}{name.Value}: {details}"
            : sign.Length > 0 ? $"{sign}: {details}"
            : details;
    }
}
