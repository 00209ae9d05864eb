using System.Collections.Immutable;
using System.Text.Json;
using Casebook.Config;
using Casebook.Diagnostics;
using Casebook.Files;
using Casebook.Gather;
using Casebook.Parse;
using Casebook.Relate;
using Casebook.Tests.Golden;

namespace Casebook.Tests.Render.Outputs.Study;

/// <summary>Sites to make cards of: this repository's, and a small one with a made-up disease.</summary>
internal static class StudySites
{
    public const string MadeUpCase = """
        ---
        title: A made-up case of glass skin disease
        level: advanced
        specialties: [rheumatology]
        patient: {age: 30 years, sex: female}
        diagnosis: [glass skin disease, brittle nail]
        findings:
          - fever
          - brittle nail
          - finding: joint pain
            sites: [knee]
          - absent: cough
        serology:
          - anti-glass: positive 1:320
          - anti-sand: negative
          - anti-stone: equivocal
        learning_points:
          - Glass skin disease begins with fever, and fever comes first.
          - Nothing here has a name.
        questions:
          - stem: Which test helps?
            options:
              - {text: Anti-glass, correct: true, why: It was positive.}
              - {text: Anti-sand, why: It was negative.}
        ---
        ## Presentation
        Made up for tests.
        """;

    public const string MadeUpTerms = """
        - {name: glass skin disease, kind: diagnosis, synonyms: [GSD, vitreous dermatosis], definition: A made-up disease.}
        - {name: fever, kind: finding, definition: A body that is too warm.}
        - {name: cough, kind: finding, definition: Air is pushed out.}
        - {name: anti-glass, kind: test, group: serology, definition: A made-up antibody.}
        - {name: anti-sand, kind: test, group: serology, definition: Another made-up antibody.}
        - {name: knee, kind: site, definition: A joint of the leg.}
        """;

    /// <summary>A casebook of real size.</summary>
    public static IFileTree Own() => CopiedCasebook.Sources().Tree();

    /// <summary>The small site.</summary>
    public static IFileTree MadeUp(string caseText = MadeUpCase, string config = "title: Made up\nurl: https://example.org/made-up\n") =>
        new MemoryFileTree(
            new Dictionary<string, string>
            {
                ["site.config.yml"] = config,
                ["content/cases/glass.md"] = caseText,
                ["content/terms/all.yml"] = MadeUpTerms,
                ["content/collections/first.md"] = "---\ntitle: First steps\ncases: [glass]\n---\nBegin here.\n",
            }
        );

    /// <summary>A site with its names resolved.</summary>
    public static SiteModel Model(IFileTree files)
    {
        var options = new BuildOptions { Today = BuiltSite.Today };
        var config = ConfigParser.Parse(files, options, new DiagnosticBag())!;
        return SiteRelater.Run(SiteParser.Run(Gatherer.Run(files, config, options).Value, options).Value, options).Value;
    }

    /// <summary>The cards of a deck, as the study page gets them.</summary>
    public static ImmutableArray<JsonElement> Cards(BuiltSite site, string deck) =>
        [.. JsonDocument.Parse(site.Text($"data/cards/{deck}.json")).RootElement.GetProperty("cards").EnumerateArray()];
}
