using System.IO.Compression;
using System.Xml.Linq;
using Casebook.Files;
using Casebook.Tests.Golden;
using Casebook.Tests.Render.Outputs.Study;
using Casebook.Tests.Render.Shared.Pictures;

namespace Casebook.Tests.Render.Outputs.Questions;

/// <summary>Sites whose questions are taken to learning platforms: this repository's, and a made-up one whose words hold every mark that a format
/// takes for its own.</summary>
internal static class QuestionSites
{
    public const string AwkwardCase = """
        ---
        title: Glass / skin disease = a made-up case
        specialties: [rheumatology]
        patient: {age: 30 years, sex: female}
        diagnosis: glass skin disease
        findings: [fever]
        questions:
          - stem: 'Look at ![a made-up film](film.jpg). With Na^+^ ~ 140 & {K} = 4: which "ratio" #1 is <b>right</b> \ or // not?'
            options:
              - {text: "=1:320 {high} ~ #2", correct: true, why: "Because 1 = 1: ~~so~~ it {is}."}
              - {text: "%50% of *them*", why: "No. ->"}
              - {text: T, why: "]]> is no end."}
          - stem: Which two?
            options:
              - {text: One, correct: true}
              - {text: Two, correct: true}
              - {text: Three}
          - stem: Nothing here is right.
            options: [{text: One}, {text: Two}]
        ---
        ## Presentation
        Made up for tests.
        """;

    private static readonly Lazy<BuiltSite> OwnSite = new(() =>
        BuiltSite.Build(StudySites.Own(), threads: 2, baseUrl: "https://example.org/casebook")
    );
    private static readonly Lazy<BuiltSite> AwkwardSite = new(() =>
        BuiltSite.Build(((MemoryFileTree)StudySites.MadeUp(AwkwardCase)).Add("content/cases/glass/film.jpg", MadePictures.Jpeg(600, 300)))
    );

    public static BuiltSite Own => OwnSite.Value;

    public static BuiltSite Awkward => AwkwardSite.Value;

    /// <summary>The files of a zip file by name.</summary>
    public static Dictionary<string, byte[]> Unzip(byte[] bytes)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes));
        return zip.Entries.ToDictionary(
            entry => entry.FullName,
            entry =>
            {
                using var stream = entry.Open();
                using var copy = new MemoryStream();
                stream.CopyTo(copy);
                return copy.ToArray();
            },
            StringComparer.Ordinal
        );
    }

    public static XElement Xml(byte[] bytes) => XDocument.Load(new MemoryStream(bytes)).Root!;
}
