using Casebook.Domain;
using Casebook.Relate.Cases;
using Casebook.Render.Shared.Links;
using Casebook.Render.Shared.Prose;
using Casebook.Render.Shared.Strings;
using Casebook.Render.Shared.Views;

namespace Casebook.Render.Shared.Parts;

/// <summary>Makes the differential of a case.</summary>
internal static class CaseDifferentials
{
    /// <summary>A diagnosis that was considered, with what speaks for and against it.</summary>
    public static DifferentialView View(CaseDifferential differential, PageLinks links, ProseHtml prose, UiStrings words) =>
        new(
            links.To(differential.Term.Url),
            differential.Differential.Diagnosis.Value,
            differential.Differential.By == ConsideredBy.Editors ? words["differential_by_editors"] : null,
            [.. differential.Differential.For.Select(reason => prose.Inline(reason.Content))],
            [.. differential.Differential.Against.Select(reason => prose.Inline(reason.Content))]
        );
}
