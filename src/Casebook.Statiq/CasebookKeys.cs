namespace Statiq.Casebook;

/// <summary>Keys of the metadata of documents from a casebook. The title is under Statiq's own key <c>Title</c>.</summary>
public static class CasebookKeys
{
    /// <summary>What the document is: the layout of a page (<c>case</c>, <c>term</c>, <c>home</c>), or the part of the site another file belongs
    /// to.</summary>
    public const string Kind = "CasebookKind";

    /// <summary>Whether it is a page that readers open.</summary>
    public const string IsPage = "CasebookIsPage";

    /// <summary>Slug of the published case it belongs to; not set for other documents. Challenges do not name their case.</summary>
    public const string Case = "CasebookCase";

    /// <summary>Level of the case: <c>foundation</c>, <c>intermediate</c> or <c>advanced</c>.</summary>
    public const string Level = "CasebookLevel";

    /// <summary>Specialties of the case.</summary>
    public const string Specialties = "CasebookSpecialties";

    /// <summary>Diagnoses of the case; the first is the principal one.</summary>
    public const string Diagnoses = "CasebookDiagnoses";

    /// <summary>Findings that are present.</summary>
    public const string FindingsPresent = "CasebookFindingsPresent";

    /// <summary>Findings that were looked for and are absent.</summary>
    public const string FindingsAbsent = "CasebookFindingsAbsent";

    /// <summary>Results of the case: nested metadata with <c>test</c> and <c>polarity</c> (<c>positive</c>, <c>negative</c>, <c>undetermined</c>,
    /// <c>not_done</c>).</summary>
    public const string Tests = "CasebookTests";

    /// <summary>Keys of the works the case lists.</summary>
    public const string Works = "CasebookWorks";

    /// <summary>All facts of the case as nested metadata, as in its <c>case.json</c>; from <see cref="ReadCases"/> alone.</summary>
    public const string Facts = "CasebookFacts";
}
