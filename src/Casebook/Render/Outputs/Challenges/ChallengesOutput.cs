using Casebook.Diagnostics;

namespace Casebook.Render.Outputs.Challenges;

/// <summary>Cases in steps, each with its answer on a page of its own.</summary>
internal sealed class ChallengesOutput : ISiteOutput
{
    /// <inheritdoc/>
    public string Name => "challenges";

    /// <inheritdoc/>
    public IEnumerable<PlannedFile> Plan(SiteContext site, DiagnosticBag problems) => new ChallengePages(site).Plan();
}
