using Casebook.Diagnostics;
using Casebook.Render.Outputs.Questions.Block;
using Casebook.Render.Shared.Parts;

namespace Casebook.Render.Outputs.Questions;

/// <summary>The questions of all cases: the page that leads to them, and the files that learning platforms take.</summary>
internal sealed class QuestionsOutput : ISiteOutput
{
    /// <inheritdoc/>
    public string Name => "questions";

    /// <inheritdoc/>
    public IEnumerable<PlannedFile> Plan(SiteContext site, DiagnosticBag problems) =>
        site.Model.Cases.Any(QuestionLinks.HasQuestions)
            ? QuestionPage.Plan(site).Concat(BlockFiles.Plan(site)).Concat(QuestionFiles.Plan(site))
            : [];
}
