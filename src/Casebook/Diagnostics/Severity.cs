namespace Casebook.Diagnostics;

/// <summary>How bad a problem is.</summary>
public enum Severity
{
    /// <summary>Worth knowing; never stops anything.</summary>
    Info,

    /// <summary>The site is built, but something is likely wrong.</summary>
    Warning,

    /// <summary>The site is not written until this is mended.</summary>
    Error,
}
