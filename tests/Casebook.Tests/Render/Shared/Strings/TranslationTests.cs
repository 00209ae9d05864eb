using Casebook.Diagnostics;
using Casebook.Files;
using Casebook.Files.Yaml;
using Casebook.Gather;
using Casebook.Render.Shared.Strings;
using Casebook.Tests.Golden;

namespace Casebook.Tests.Render.Shared.Strings;

/// <summary>The translations that come with the program are whole and fit the English texts.</summary>
public sealed class TranslationTests
{
    public static TheoryData<string> Languages => new("ar", "de", "es", "fr", "it", "pt", "tr");

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_translation_is_whole_and_every_value_is_in_its_place(string language)
    {
        var problems = new DiagnosticBag();
        var words = UiStrings.Read(Rounds.Value, language, problems);
        Assert.Empty(problems.ToImmutable().Select(problem => problem.Message));
        Assert.False(words.HasForeign);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_file_says_whether_it_was_reviewed(string language)
    {
        var mapping = Assert.IsType<YamlMapping>(YamlReader.Read(File(language)).Root);
        Assert.Contains((mapping["reviewed"] as YamlScalar)?.Text, new[] { "yes", "no" });
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_text_with_plural_forms_has_each_form_that_counts_in_whole_numbers(string language)
    {
        var rules = PluralRules.For(language);
        var needed = Enumerable.Range(0, 201).Select(rules.CategoryOf).ToHashSet(StringComparer.Ordinal);
        foreach (var (key, value) in Assert.IsType<YamlMapping>(YamlReader.Read(File(language)).Root).Entries)
        {
            var forms = MessageReader.Read(((YamlScalar)value).Text).Parts.OfType<PluralPart>().SelectMany(part => part.Forms.Keys).ToHashSet();
            if (forms.Count > 0 && !forms.Any(form => form.StartsWith('=')))
                Assert.True(forms.IsSupersetOf(needed), $"{key} lacks {string.Join(", ", needed.Except(forms))}");
        }
    }

    // One text in its place for each thing that a language shows differently.
    [Theory]
    [InlineData("fr", "1er janvier 2026", "12\u202f345 cas")]
    [InlineData("de", "1. Januar 2026", "12.345 Fälle")]
    [InlineData("es", "1 de enero de 2026", "12\u202f345 casos")]
    [InlineData("ar", "١ يناير ٢٠٢٦", "١٢٬٣٤٥ حالة")]
    [InlineData("tr", "1 Ocak 2026", "12.345 olgu")]
    public void Dates_and_numbers_are_those_of_the_language(string language, string date, string count)
    {
        var words = UiStrings.Read(Rounds.Value, language, new DiagnosticBag());
        Assert.Equal(date, Casebook.Render.Shared.Formatting.DateFormatter.Long(new DateOnly(2026, 1, 1), words));
        Assert.Equal(count, words.Format("cases_count", 12345));
    }

    private static readonly Lazy<ThemeSource> Rounds = new(() => ThemeGatherer.Run(SourceFiles.Of().Tree(), "rounds", new DiagnosticBag()));

    private static SourceText File(string language)
    {
        var path = $"themes/rounds/strings/{language}.yml";
        return SourceText.Decode(path, BuiltInThemes.Tree.ReadBytes(path));
    }
}
