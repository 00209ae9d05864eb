using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Casebook.Domain;
using Casebook.Domain.Prose;
using Casebook.Files;

namespace Casebook.Relate.Identity;

/// <summary>A picture that a case shows.</summary>
/// <param name="File">Its file, where the case names it.</param>
/// <param name="MayShowPerson">Whether it is a photograph, or nothing says what it is.</param>
/// <param name="IsChecked">Whether somebody looked at it.</param>
internal readonly record struct CasePicture(Located<string> File, bool MayShowPerson, bool IsChecked);

/// <summary>Tells by <c>modality:</c> which pictures may show a person (class Q of 45 CFR 164.514(b)(2)(i)); a program does not see what is on
/// them.</summary>
internal static partial class PersonPictures
{
    /// <summary>The pictures of a case, those of its figures first, each once.</summary>
    public static ImmutableArray<CasePicture> Of(TeachingCase source)
    {
        var named = source.Figures.SelectMany(figure => new[] { figure.Id.Value, figure.File.Value }).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. source.Figures.Select(figure => new CasePicture(figure.File, MayShowPerson(figure.Modality), figure.Checked)),
            .. ImagesIn(source)
                .Where(image => named.Add(image.Url))
                .Select(image => new CasePicture(new Located<string>(image.Url, image.Location), true, false)),
        ];
    }

    private static IEnumerable<Image> ImagesIn(TeachingCase source) =>
        ProseWalk.Inlines(source.Body).Concat(CaseLines.Of(source).SelectMany(line => ProseWalk.Inlines(line.Content))).OfType<Image>();

    /// <summary>Whether a picture of this kind may show who somebody is; one of no kind may.</summary>
    public static bool MayShowPerson(string? modality) => modality is null || (Photograph().IsMatch(modality) && !NoPerson().IsMatch(modality));

    [GeneratedRegex(
        @"photo|picture|portrait|selfie|video|clinical (image|view)|fotograf|fotoğraf|\bfoto\b|\bbild\b|\bimage\b|صورة",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Photograph();

    [GeneratedRegex(
        @"photomicro|micrograph|microscop|histolog|cytolog|specimen|gross|autops|endoscop|colonoscop|bronchoscop|laparoscop|arthroscop|"
            + @"fundus|retina|dermoscop|dermatoscop|capillaroscop|gel\b|blot|culture|radiograph|\bct\b|mri|ultraso",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex NoPerson();
}
