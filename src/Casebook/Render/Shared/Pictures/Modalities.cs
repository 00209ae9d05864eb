using System.Collections.Frozen;

namespace Casebook.Render.Shared.Pictures;

/// <summary>Ways of making a picture.</summary>
internal static class Modalities
{
    private static readonly FrozenSet<string> Grey = new[]
    {
        "radiograph",
        "radiography",
        "x-ray",
        "film",
        "ct",
        "hrct",
        "mri",
        "ultrasound",
        "echocardiography",
        "scintigraphy",
        "pet",
        "pet-ct",
        "pet/ct",
        "angiography",
        "mammography",
        "fluoroscopy",
        "dexa",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a picture is of shades of grey, in which a reader looks for more with another brightness.</summary>
    public static bool IsGrey(string? modality) => modality is not null && modality.Split(' ', ',').Any(Grey.Contains);
}
