using Casebook.Config;
using Casebook.Relate;
using Casebook.Relate.Citations;
using Casebook.Render.Outputs.Study;
using Casebook.Render.Shared.Links;
using Casebook.Render.Shared.Pictures;
using Casebook.Render.Shared.References;
using Casebook.Render.Shared.Strings;
using Casebook.Render.Shared.Templates;

namespace Casebook.Render.Shared.Site;

/// <summary>What every page is made with.</summary>
/// <param name="Model">The casebook.</param>
/// <param name="Words">Words of the interface.</param>
/// <param name="Templates">The theme's templates.</param>
/// <param name="Assets">Where style sheet, script and icon are.</param>
/// <param name="Works">Writes works and citations in the site's style.</param>
/// <param name="Pictures">The pictures of the texts.</param>
internal sealed record SiteContext(SiteModel Model, UiStrings Words, TemplateSet Templates, AssetPaths Assets, WorkWriter Works, PictureLibrary Pictures)
{
    /// <summary>The settings.</summary>
    public SiteConfig Config => Model.Config;

    /// <summary>The same for a page that lists these works.</summary>
    public SiteContext With(IEnumerable<NumberedReference> references) => Works.ForPage(references) is var works && works == Works ? this : this with { Works = works };

    /// <summary>Cards to learn with; null while there is no case.</summary>
    public StudyBook? Study { get; init; }

    /// <summary>Whether a part of the site is made.</summary>
    public bool Has(SiteParts part) => (Config.LeaveOut & part) == 0;

    /// <summary>Whether cases are challenges too.</summary>
    public bool HasChallenges => Has(SiteParts.Challenges) && !(Model.Cases.IsEmpty && Model.Embargoed.IsEmpty);

    /// <summary>Where a case or collection is a challenge, seen from a page; null when there are none.</summary>
    public string? ChallengeUrl(string address, PageLinks links) => HasChallenges ? links.To(address) : null;

    /// <summary>Whether there is a page to learn them on: a theme may do without.</summary>
    public bool HasStudyPage => Has(SiteParts.Study) && Study is not null && Model.Sources.Theme.Layouts.ContainsKey("study") && Assets.Find("study.js") is not null;

    /// <summary>Whether there are sheets to print: they lie below the challenges, and a theme may do without.</summary>
    public bool HasHandouts => HasChallenges && Has(SiteParts.Handouts) && Model.Sources.Theme.Layouts.ContainsKey("handout");

    /// <summary>The whole address of a path; null when the site's own address is not known.</summary>
    public string? Absolute(string path) => Config.Url.Length == 0 ? null : $"{Config.Url}/{path}";

    /// <summary>Where a source can be edited on GitHub; null when the repository is not known.</summary>
    public string? EditUrl(string sourcePath) => Config.Repository.Length == 0 ? null : $"{Config.Repository}/edit/main/{sourcePath}";
}
