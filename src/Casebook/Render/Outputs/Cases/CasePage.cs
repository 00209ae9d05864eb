using Casebook.Domain;
using Casebook.Domain.Prose;
using Casebook.Relate;
using Casebook.Relate.Cases;
using Casebook.Relate.Challenges;
using Casebook.Relate.Related;
using Casebook.Render.Shared.Drawings.Timeline;
using Casebook.Render.Shared.Formatting;
using Casebook.Render.Shared.Links;
using Casebook.Render.Shared.Markup;
using Casebook.Render.Shared.Parts;
using Casebook.Render.Shared.Pictures;
using Casebook.Render.Shared.Prose;
using Casebook.Render.Shared.Site;
using Casebook.Render.Shared.Strings;
using Casebook.Render.Shared.Views;

namespace Casebook.Render.Outputs.Cases;

/// <summary>Makes the page of a case.</summary>
internal sealed class CasePage(SiteContext context, CaseEntry entry, PageLinks links, PageFigures figures)
{
    private readonly UiStrings _words = context.Words;
    private readonly ProseHtml _prose = new(context, links, null, figures);

    public PageContent Make()
    {
        var source = entry.Case;
        var view = new CaseView
        {
            Notice =
                source.Draft ? _words["draft_notice"]
                : entry.Language == context.Config.Language ? null
                : _words["not_translated"],
            Foreign = context.Foreign(entry.Language),
            Title = source.Title.Value,
            Summary = _prose.Line(source.Summary),
            Byline = source.Authors.IsEmpty ? null : string.Join(", ", source.Authors.Select(author => author.Name.Value)),
            Facts = [.. Facts()],
            Background = _prose.Line(source.Patient?.Background),
            ChallengeUrl = context.ChallengeUrl(ChallengeAddress.OfCase(source), links),
            Toc = [.. Contents()],
            Glance = new CaseGlance(context, entry, links).Make(),
            Narrative = new ProseHtml(context, links, new MarginNotes(_words), figures).Document(source.Body),
            Figures = [.. figures.Unplaced.Select(_prose.Figure)],
            Course = Course(),
            LearningPoints = [.. source.LearningPoints.Select(point => _prose.Inline(point.Content))],
            Questions = source.Questions.IsEmpty
                ? null
                : new QuestionsView(null, [.. source.Questions.Select((question, i) => CaseQuestions.View(question, i, entry, context, _prose))]),
            Differential = [.. entry.Differential.Select(considered => CaseDifferentials.View(considered, links, _prose, _words))],
            Related = [.. context.Model.Related[entry.Index].Select(Related)],
            CompareUrl = context.Explore.Compare(links, entry),
            References = ReferenceLists.Views(entry.References, context, links, entry),
            About = new CaseAbout(context, entry, links).Make(),
            Collections = [.. context.Model.Collections.Where(collection => collection.Cases.Contains(entry)).Select(Path)],
        };
        return new PageContent(
            view,
            FigureAssets.With(
                new PageMeta
                {
                    Title = source.Title.Value,
                    Language = entry.Language == context.Config.Language ? null : entry.Language,
                    Description = source.Summary?.Plain,
                    Section = "cases",
                    SourcePath = entry.SourcePath,
                    Crumbs = [new LinkView(links.To("cases/"), _words["nav_cases"])],
                    OpenGraphType = "article",
                    Head = CaseHead.Make(context, entry),
                },
                figures,
                _words
            )
        );
    }

    private IEnumerable<FactView> Facts()
    {
        var source = entry.Case;
        if (source.Patient?.Age is { } age)
            yield return Fact("age", new TextView(null, ResultFormatter.Age(age.Value, context.Words)));
        if (source.Patient?.Sex is { } sex)
            yield return Fact("sex", new TextView(null, _words["sex_" + sex.Value.Key()]));
        if (source.Level is { } level)
            yield return Fact("level", new TextView(links.To(CaseLists.LevelUrl(level.Value)), _words["level_" + level.Value.Key()]));
        if (source.Specialties.Length > 0)
            yield return Fact(
                "specialties",
                [.. source.Specialties.Select(name => new TextView(links.To(Specialties.Url(name.Value)), context.Words.Letters.Capital(name.Value)))]
            );
        yield return Fact("reading_time", new TextView(null, _words.Format("minutes", CaseCards.ReadingMinutes(entry))));
    }

    private FactView Fact(string key, params TextView[] items) => new(_words["fact_" + key], items);

    private IEnumerable<LinkView> Contents()
    {
        foreach (var heading in entry.Case.Body.Blocks.OfType<Heading>().Where(heading => heading.Level == 2))
            yield return new LinkView("#" + heading.Id, PlainText.Of(heading.Content));
        if (figures.Unplaced.Any())
            yield return Part("figures", "figures");
        if (HasCourse)
            yield return Part("course", "course");
        if (!entry.Case.LearningPoints.IsEmpty)
            yield return Part("learning-points", "learning_points");
        if (!entry.Case.Questions.IsEmpty)
            yield return Part("questions", "questions");
        if (!entry.Differential.IsEmpty)
            yield return Part("differential", "differential");
        if (!context.Model.Related[entry.Index].IsEmpty)
            yield return Part("related", "related_cases");
        if (!entry.References.IsEmpty)
            yield return Part("references", "references");

        LinkView Part(string id, string key) => new("#" + id, _words[key]);
    }

    private bool HasCourse => !entry.Case.Timeline.IsEmpty || !entry.Treatments.IsEmpty || entry.Case.Outcome is not null;

    private CourseView? Course()
    {
        if (!HasCourse)
            return null;
        var source = entry.Case;
        return new CourseView
        {
            Timeline = [.. source.Timeline.Select(entry => new TimelineView(entry.At.Written, _prose.Inline(entry.Event.Content)))],
            TimelinePicture = new TimelineDrawing(_words).Draw(source.Timeline),
            Treatments = [.. entry.Treatments.Select(Treatment)],
            Outcome = source.Outcome is null ? null : new Html($"<p>{_prose.Inline(source.Outcome.Content).Text}</p>"),
        };
    }

    private TreatmentView Treatment(CaseTreatment treatment) =>
        new(
            links.To(treatment.Term.Url),
            treatment.Treatment.Name.Value,
            TreatmentDetail(treatment.Treatment),
            _prose.Line(treatment.Treatment.Response),
            !treatment.Treatment.Given
        );

    private Html? TreatmentDetail(Treatment treatment)
    {
        var parts = treatment
            .Details.Select(detail =>
                (RecordFormatter.Label(detail.Key, _words) is { } label ? HtmlText.Encode(label + ": ") : "")
                + _prose.Inline(detail.Text.Content).Text
            )
            .ToList();
        if (treatment.Note is { } note)
            parts.Add(_prose.Inline(note.Content).Text);
        return Html.From(string.Join("; ", parts));
    }

    private RelatedView Related(RelatedCase related)
    {
        var reasons = related
            .SharedTerms.Select(term =>
                term.Kind == TermKind.Diagnosis ? new ReasonView("none", "·", term.Name) : new ReasonView("pos", "+", term.Name)
            )
            .ToList();
        if (related.SharedWorks > 0)
            reasons.Add(new ReasonView("none", "·", _words.Format("references_count", related.SharedWorks)));
        return new RelatedView(
            links.To(related.Case.Url),
            related.Case.Case.Title.Value,
            ResultFormatter.Patient(related.Case.Case.Patient, _words),
            reasons,
            context.Explore.Compare(links, entry, related.Case)
        );
    }

    private PathView Path(CollectionEntry collection)
    {
        var position = collection.Cases.IndexOf(entry);
        return new PathView(
            links.To(collection.Url),
            collection.Collection.Title.Value,
            position + 1,
            collection.Cases.Length,
            position > 0 ? Titled(collection.Cases[position - 1]) : null,
            position + 1 < collection.Cases.Length ? Titled(collection.Cases[position + 1]) : null
        );

        TitledView Titled(CaseEntry other) => new(links.To(other.Url), other.Case.Title.Value);
    }
}
