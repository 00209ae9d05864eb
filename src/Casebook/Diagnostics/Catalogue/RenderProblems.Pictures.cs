using System.Globalization;
using Casebook.Files;

namespace Casebook.Diagnostics.Catalogue;

// Pictures: CB520-CB539, and what only a person can see on them: CB580.
internal static partial class RenderProblems
{
    private const string SmallerCopy = "Save a smaller copy, for example 3000 pixels wide; no page shows more.";

    public static readonly DiagnosticDescriptor CB520 = new("CB520", Severity.Info, "Picture that nothing shows");

    public static Diagnostic UnusedPicture(TextLocation file, string name) =>
        CB520.At(file, "No text shows this picture.", $"Show it with `![what it shows]({name})`, add it under `figures:`, or delete it.");

    public static readonly DiagnosticDescriptor CB521 = new("CB521", Severity.Error, "Picture that cannot be read");

    public static Diagnostic NotAPicture(Located<string> name) =>
        CB521.At(name.Location, $"`{name.Value}` is not a picture that browsers can show.", "Save it as JPEG, PNG or WebP and use that file.");

    public static Diagnostic UnreadablePicture(TextLocation use, string name) =>
        CB521.At(use, $"`{name}` cannot be read as a picture.", "Open it in an image editor and save it again as JPEG or PNG.");

    public static readonly DiagnosticDescriptor CB522 = new("CB522", Severity.Error, "Damaged picture");

    public static Diagnostic DamagedPicture(TextLocation use, string name) =>
        CB522.At(use, $"`{name}` is damaged: part of the picture is missing.", "Copy the original file again, or save the picture again.");

    public static readonly DiagnosticDescriptor CB523 = new("CB523", Severity.Error, "Picture with too many pixels");

    public static Diagnostic EnormousPicture(TextLocation use, string name, long pixels) =>
        CB523.At(use, $"`{name}` has {Millions(pixels)} million pixels; the limit is 100 million.", SmallerCopy);

    public static readonly DiagnosticDescriptor CB524 = new("CB524", Severity.Warning, "Heavy picture file");

    public static Diagnostic HeavyPicture(TextLocation use, string name, long bytes) =>
        CB524.At(use, $"`{name}` has {Millions(bytes)} million bytes, which makes the casebook slow to copy and to build.", SmallerCopy);

    public static readonly DiagnosticDescriptor CB525 = new("CB525", Severity.Warning, "Picture with too few pixels");

    public static Diagnostic TinyPicture(TextLocation use, string name, int width) =>
        CB525.At(
            use,
            $"`{name}` is only {width.ToString(CultureInfo.InvariantCulture)} pixels wide, too small to see anything.",
            "Use the original picture, at least 960 pixels wide."
        );

    public static readonly DiagnosticDescriptor CB526 = new("CB526", Severity.Warning, "Picture that moves");

    public static Diagnostic MovingPicture(TextLocation use, string name) =>
        CB526.At(
            use,
            $"`{name}` is animated, and readers cannot stop it.",
            "Unless the movement matters, show the important frames as separate pictures."
        );

    public static readonly DiagnosticDescriptor CB527 = new("CB527", Severity.Error, "Pictures cannot be made here");

    public static Diagnostic NoPictureLibrary() =>
        CB527.At(
            null,
            "The library that reads pictures does not run on this computer.",
            "Build on 64-bit Windows, macOS or Linux, for example with the GitHub workflow."
        );

    public static readonly DiagnosticDescriptor CB580 = new("CB580", Severity.Info, "Picture that nobody looked at") { HidesSource = true };

    public static Diagnostic PicturesUnchecked(TextLocation figure, string names) =>
        CB580.At(
            figure,
            $"A program sees neither faces nor names burnt into a picture; nobody has said yet that they looked: {names}.",
            "Look at each picture in full size, then write `checked: true` in its entry under `figures:`."
        );

    private static string Millions(long value) => (value / 1_000_000).ToString(CultureInfo.InvariantCulture);
}
