namespace Casebook.Config;

/// <summary>Where a site is going to be read.</summary>
public enum SiteUse
{
    /// <summary>From a server, as published.</summary>
    Web,

    /// <summary>While it is written: nothing of it is kept by browsers.</summary>
    Preview,

    /// <summary>From a folder, without a server.</summary>
    Disk,
}
