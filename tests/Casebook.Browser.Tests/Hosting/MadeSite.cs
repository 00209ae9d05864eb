using Casebook.Files;
using NetVips;

namespace Casebook.Browser.Tests.Hosting;

/// <summary>A site with made-up pictures, since the casebook of this repository has none: shapes on grey, drawn here.</summary>
internal static class MadeSite
{
    /// <summary>The page with the pictures.</summary>
    public const string Page = "cases/made-up/";

    private const string Case = """
        ---
        title: A made-up case with made-up pictures
        diagnosis: madeupitis
        consent: obtained
        figures:
          - id: wide
            file: wide.png
            alt: A made-up radiograph, a white bar on grey
            caption: A made-up radiograph.
            credit: Drawn by a test
            licence: CC BY 4.0
            modality: radiograph
            annotations:
              - {label: The bar, at: 50 50, size: 30 40, layer: Bars}
              - Upper left corner: 3 5
          - id: tall
            file: tall.png
            alt: A made-up photograph, a white bar on grey
            caption: A made-up photograph.
            modality: photograph
        ---
        ## Presentation

        ![A made-up radiograph, a white bar on grey](wide)

        ![A made-up photograph, a white bar on grey](tall)
        """;

    /// <summary>Renders it.</summary>
    public static RepositorySite Render() =>
        RepositorySite.Render(
            new MemoryFileTree()
                .Add("site.config.yml", "title: Made-up casebook\n")
                .Add("content/terms/t.yml", "- {name: madeupitis, kind: diagnosis, definition: A made-up disease.}\n")
                .Add("content/cases/made-up/index.md", Case)
                .Add("content/cases/made-up/wide.png", Picture(1400, 800))
                .Add("content/cases/made-up/tall.png", Picture(700, 1200))
        );

    private static byte[] Picture(int width, int height)
    {
        using var grey = (Image.Black(width, height, 3) + new double[] { 90, 90, 90 })
            .Cast(Enums.BandFormat.Uchar)
            .Copy(interpretation: Enums.Interpretation.Srgb);
        using var bar = (Image.Black(width / 4, height / 4, 3) + new double[] { 240, 240, 240 })
            .Cast(Enums.BandFormat.Uchar)
            .Copy(interpretation: Enums.Interpretation.Srgb);
        return grey.Insert(bar, width * 3 / 8, height * 3 / 8).PngsaveBuffer();
    }
}
