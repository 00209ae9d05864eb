using Casebook.Diagnostics;
using Casebook.Domain;
using Casebook.Render.Shared.Markup;
using Casebook.Render.Shared.Templates;
using Casebook.Render.Shared.Views;

namespace Casebook.Render.Outputs.Study.Cards;

/// <summary>Writes cards with the theme's templates: <c>cards/question-front.html</c>, <c>cards/question-back.html</c>, and so on for each
/// kind.</summary>
/// <param name="templates">The theme's templates.</param>
/// <param name="problems">Takes what fails in a template.</param>
internal sealed class CardWriter(TemplateSet templates, DiagnosticBag problems)
{
    /// <summary>The question of a card that is no text with gaps, as HTML without links.</summary>
    public string Front(StudyCard card) => Write(card.Kind, "front", card.View!);

    /// <summary>The answer of a card that is no text with gaps, as HTML without links.</summary>
    public string Back(StudyCard card) => Write(card.Kind, "back", card.View!);

    /// <summary>What a gap of a text asks, and the text with its words.</summary>
    public (string Front, string Back) Gap(StudyCard card, int gap)
    {
        var view = new PointCardView([.. card.Cloze.Select(part => new PointPartView(new Html(part.Html), part.Gap == gap))]);
        return (Write(card.Kind, "front", view), Write(card.Kind, "back", view));
    }

    /// <summary>Where a card comes from.</summary>
    /// <param name="card">The card.</param>
    /// <param name="address">Whole address of its page; null when the site's own is not known.</param>
    public string Source(StudyCard card, string? address) => templates.RenderCard("source", new TextView(address, card.Source), problems);

    private string Write(StudyCardKind kind, string side, object view) => templates.RenderCard($"{kind.Key()}-{side}", view, problems);
}
