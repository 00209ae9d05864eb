namespace Casebook.Diagnostics.Catalogue;

/// <summary>What a failed disk leaves of the site.</summary>
internal enum SiteState
{
    /// <summary>The site of the build before; nothing was begun.</summary>
    Unchanged,

    /// <summary>The site of the build before; what was begun was undone.</summary>
    PutBack,

    /// <summary>Files of two builds.</summary>
    Mixed,
}
