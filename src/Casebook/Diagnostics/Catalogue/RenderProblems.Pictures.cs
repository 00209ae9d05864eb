namespace Casebook.Diagnostics.Catalogue;

// Pictures: CB520-CB539.
internal static partial class RenderProblems
{
    /// <summary>A picture beside the texts that none of them shows.</summary>
    public static readonly DiagnosticDescriptor UnusedPicture = new("CB520", Severity.Info, "Picture that nothing shows");

    /// <summary>A file that is no picture of a kind browsers show, or not a whole one.</summary>
    public static readonly DiagnosticDescriptor UnreadablePicture = new("CB521", Severity.Error, "Picture that cannot be read");

    /// <summary>A picture that begins well and breaks off.</summary>
    public static readonly DiagnosticDescriptor DamagedPicture = new("CB522", Severity.Error, "Damaged picture");

    /// <summary>More pixels than can be worked with.</summary>
    public static readonly DiagnosticDescriptor EnormousPicture = new("CB523", Severity.Error, "Picture with too many pixels");

    /// <summary>A file that makes the repository slow.</summary>
    public static readonly DiagnosticDescriptor HeavyPicture = new("CB524", Severity.Warning, "Heavy picture file");

    /// <summary>Too few pixels to see anything.</summary>
    public static readonly DiagnosticDescriptor TinyPicture = new("CB525", Severity.Warning, "Picture with too few pixels");

    /// <summary>A picture that moves by itself and cannot be stopped.</summary>
    public static readonly DiagnosticDescriptor MovingPicture = new("CB526", Severity.Warning, "Picture that moves");

    /// <summary>The library that reads pictures is not there.</summary>
    public static readonly DiagnosticDescriptor NoPictureLibrary = new("CB527", Severity.Error, "Pictures cannot be made here");
}
