using Casebook.Domain;
using Casebook.Relate;
using Casebook.Relate.Challenges;
using Casebook.Relate.Spoilers;
using Casebook.Render.Shared.Formatting;
using Casebook.Render.Shared.Strings;

namespace Casebook.Render.Shared.Parts;

/// <summary>Titles that give nothing away.</summary>
internal static class ChallengeTitles
{
    /// <summary>The educator's title; or one made of age, sex and complaints: <c>A 44-year-old woman with fatigue and joint pain</c>.</summary>
    public static string Of(Challenge challenge, UiStrings words)
    {
        if (challenge.Title is { } written)
            return written;
        var patient = Patient(challenge.Patient, words);
        return challenge.Complaints switch
        {
            [var one] => words.Format("challenge_with", patient, one),
            [var one, var other, ..] => words.Format("challenge_with_both", patient, one, other),
            _ => patient,
        };
    }

    /// <summary>The name of a collection, which may say what its cases have in common: without any spoiler it stands, otherwise a plain one
    /// does.</summary>
    public static string Of(CollectionEntry collection, UiStrings words) =>
        collection.Cases.Any(entry => SpoilerNames.Of(entry).AreHintedAtBy(collection.Collection.Title.Value))
            ? words.Format("challenge_set", collection.Cases.Length)
            : collection.Collection.Title.Value;

    private static string Patient(Patient? patient, UiStrings words)
    {
        var person = patient?.Sex?.Value switch
        {
            Sex.Female => "woman",
            Sex.Male => "man",
            _ => "patient",
        };
        if (patient?.Age is not { Value: var age })
            return words["challenge_" + person];
        var years = age.Written.Split(' ') is [var number, "years" or "year"] && number.All(char.IsAsciiDigit) ? number : null;
        if (years is not null && age.Years >= 18)
            return words.Format($"challenge_{person}_years", years);
        return words.Format(age.Years < 18 ? "challenge_child_aged" : $"challenge_{person}_aged", ResultFormatter.Age(age, words));
    }
}
