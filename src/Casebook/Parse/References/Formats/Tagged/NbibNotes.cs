namespace Casebook.Parse.References.Formats.Tagged;

/// <summary>What stands before a value in a general note (<c>GN</c>) of a PubMed file, for parts that PubMed has no tag for.</summary>
internal static class NbibNotes
{
    public const string Key = "Citation key: ";

    /// <summary>Sort of publication.</summary>
    public const string Type = "Type of work: ";

    /// <summary>Kind of a thesis or report.</summary>
    public const string Genre = "Kind: ";

    /// <summary>Address on the web.</summary>
    public const string Address = "Address: ";

    /// <summary>Day the address was visited.</summary>
    public const string Accessed = "Visited: ";

    /// <summary>In press.</summary>
    public const string Stage = "Stage: ";

    public const string Licence = "Licence: ";

    /// <summary>Status but for retractions, which have a tag.</summary>
    public const string Status = "Status: ";

    public const string Translator = "Translator: ";

    /// <summary>Address of the notice of a retraction or correction.</summary>
    public const string Notice = "Notice: ";

    /// <summary>Level of evidence.</summary>
    public const string Evidence = "Evidence: ";
}
