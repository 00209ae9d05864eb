using Casebook.Relate.Links;
using Casebook.Render.Shared.Strings;

namespace Casebook.Render.Shared.Formatting;

/// <summary>Names and anchors of the parts of a case page that are not sections of its narrative.</summary>
internal static class CaseAnchors
{
    /// <summary>The words of a part; null for the text before the first heading.</summary>
    public static string? Of(string part, UiStrings words) => part.Length == 0 ? null : words.Find("part_" + part.Replace('-', '_'));

    /// <summary>The id on the page of what a mention stands in; empty for the text before the first heading. A section of the narrative has its own,
    /// whatever words it is called by.</summary>
    public static string AnchorOf(MentionPlace place) =>
        place.SectionTitle.Length > 0
            ? place.SectionId
            : place.SectionId switch
            {
                "findings" or "serology" or "labs" or "records" => "glance",
                "timeline" or "treatment" or "outcome" => "course",
                "consent" => "about",
                "figures" or "summary" => "main",
                var part => part,
            };
}
