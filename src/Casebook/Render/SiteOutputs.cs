using System.Collections.Immutable;
using Casebook.Render.Outputs.Assets;
using Casebook.Render.Outputs.Casebooks;
using Casebook.Render.Outputs.Cases;
using Casebook.Render.Outputs.Challenges;
using Casebook.Render.Outputs.Collections;
using Casebook.Render.Outputs.Data;
using Casebook.Render.Outputs.Explore;
using Casebook.Render.Outputs.Feeds;
using Casebook.Render.Outputs.Handouts;
using Casebook.Render.Outputs.Home;
using Casebook.Render.Outputs.Hosting;
using Casebook.Render.Outputs.Offline;
using Casebook.Render.Outputs.Quality;
using Casebook.Render.Outputs.Questions;
using Casebook.Render.Outputs.Redirects;
using Casebook.Render.Outputs.Schemas;
using Casebook.Render.Outputs.Search;
using Casebook.Render.Outputs.Sharing;
using Casebook.Render.Outputs.Study;
using Casebook.Render.Outputs.Terms;
using Casebook.Render.Outputs.TextPages;
using Casebook.Render.Outputs.Translations;
using Casebook.Render.Outputs.Works;

namespace Casebook.Render;

/// <summary>All outputs of a site: the one place where they are listed.</summary>
internal static class SiteOutputs
{
    /// <summary>The outputs. Their order decides only which of two files at one path stands, while the other is reported.</summary>
    public static ImmutableArray<ISiteOutput> All { get; } =
    [
        new CasesOutput(),
        new HomeOutput(),
        new TermsOutput(),
        new WorksOutput(),
        new CollectionsOutput(),
        new ChallengesOutput(),
        new HandoutsOutput(),
        new TextPagesOutput(),
        new StudyOutput(),
        new QuestionsOutput(),
        new QualityOutput(),
        new TranslationsOutput(),
        new SearchOutput(),
        new ExploreOutput(),
        new AssetsOutput(),
        new DataOutput(),
        new CasebooksOutput(),
        new SchemasOutput(),
        new FeedsOutput(),
        new SharingOutput(),
        new RedirectsOutput(),
        new HostingOutput(),
        new OfflineOutput(),
    ];
}
