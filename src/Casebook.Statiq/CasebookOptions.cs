namespace Statiq.Casebook;

/// <summary>Which casebook, and how it is compiled. Modules with equal options share one compilation in each execution.</summary>
public sealed record CasebookOptions
{
    /// <summary>The casebook's folder, with <c>site.config.yml</c> and <c>content/</c>: from Statiq's root path, or from its inputs. The root path
    /// itself by default.</summary>
    public string Folder { get; init; } = ".";

    /// <summary>Whether <see cref="Folder"/> is looked for among Statiq's virtual inputs, where several input paths lie over each other, instead of
    /// below the root path.</summary>
    public bool InInputs { get; init; }

    /// <summary>What counts as today, for embargoes and days of publication; null (the default) for the day in Greenwich.</summary>
    public DateOnly? Today { get; init; }

    /// <summary>Whether drafts and cases of a later day are built too.</summary>
    public bool Drafts { get; init; }

    /// <summary>Replaces the <c>url</c> of the casebook's settings; null to keep it.</summary>
    public string? BaseUrl { get; init; }

    /// <summary>Whether warnings end the execution as errors do, and every file is made before Statiq gets the first, so that what goes wrong in
    /// rendering ends it too.</summary>
    public bool Strict { get; init; }
}
