using Casebook.Relate;
using Casebook.Relate.Cases;

namespace Casebook.Render.Outputs.Data.Catalogues;

/// <summary>Between which days the cases of a casebook were published and changed.</summary>
internal static class CasebookDates
{
    /// <summary>The first day; null when no case has one.</summary>
    public static DateOnly? First(SiteModel model) => model.Cases.Select(entry => entry.Case.Date?.Value).Min();

    /// <summary>The last day of a change; null when no case has one.</summary>
    public static DateOnly? Newest(SiteModel model) => model.Cases.Select(Changed).Max();

    /// <summary>The day on which a case was last changed; null when it has none.</summary>
    public static DateOnly? Changed(CaseEntry entry) => entry.Case.Updated?.Value ?? entry.Case.Date?.Value;
}
