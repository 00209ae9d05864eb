using Casebook.Diagnostics;
using Casebook.Render.Outputs.Study.Cards;
using Casebook.Render.Outputs.Study.Decks;

namespace Casebook.Render.Outputs.Study;

/// <summary>Cards to learn with: the page that asks them, and the decks to take away.</summary>
internal sealed class StudyOutput : ISiteOutput
{
    /// <inheritdoc/>
    public string Name => "study";

    /// <inheritdoc/>
    public IEnumerable<PlannedFile> Plan(SiteContext site, DiagnosticBag problems)
    {
        if (site.Model.Cases.IsEmpty)
            return [];
        var book = new StudyBook(site);
        return StudyPage.Plan(site, book).Concat(StudyPage.Data(site, book)).Concat(DeckFiles.Plan(site, book));
    }
}
