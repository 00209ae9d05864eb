using System.Collections.Immutable;

namespace Casebook.Domain;

/// <summary>How the cells under the microscope look.</summary>
internal enum CellPicture
{
    /// <summary>The whole nucleus, and the chromosomes of the dividing cell.</summary>
    Homogeneous,

    /// <summary>Many fine grains in the nucleus; the chromosomes stay dark.</summary>
    Speckled,

    /// <summary>Coarse grains in the nucleus; the chromosomes stay dark.</summary>
    CoarseSpeckled,

    /// <summary>Fine grains of unlike brightness in the nucleus, and the chromosomes.</summary>
    DenseFineSpeckled,

    /// <summary>Forty to eighty dots, in line at the plate of the dividing cell.</summary>
    Centromere,

    /// <summary>Six to twenty dots.</summary>
    MultipleDots,

    /// <summary>One to six dots.</summary>
    FewDots,

    /// <summary>The nucleoli, evenly.</summary>
    Nucleolar,

    /// <summary>The nucleoli, in clumps.</summary>
    ClumpyNucleolar,

    /// <summary>The nucleoli, in points.</summary>
    PunctateNucleolar,

    /// <summary>The rim of the nucleus, evenly.</summary>
    Envelope,

    /// <summary>The rim of the nucleus, in points.</summary>
    PunctateEnvelope,

    /// <summary>Fibres in the cytoplasm.</summary>
    CytoplasmicFibres,

    /// <summary>Single dots in the cytoplasm.</summary>
    CytoplasmicDots,

    /// <summary>Fine grains in the cytoplasm.</summary>
    Cytoplasmic,

    /// <summary>A coarse net of grains in the cytoplasm.</summary>
    Reticular,

    /// <summary>The poles of the dividing cell, and a point or two in the others.</summary>
    Centrosome,

    /// <summary>The spindle of the dividing cell.</summary>
    Spindle,

    /// <summary>Fine grains in the nucleus, and the poles of the dividing cell.</summary>
    NuMa,

    /// <summary>Grains, nucleoli and chromosomes together, with a faint cytoplasm.</summary>
    Topoisomerase,
}

/// <summary>A pattern of antinuclear antibodies on HEp-2 cells, with its codes of the International Consensus on ANA Patterns (ICAP).</summary>
/// <param name="Name">Its name.</param>
/// <param name="Codes">Codes, such as <c>AC-8</c>; several when the name alone does not tell which; empty when no source at hand gives one.</param>
/// <param name="Picture">How it looks.</param>
/// <param name="Keys">Spellings that mean it, folded.</param>
internal sealed record AntinuclearPattern(string Name, ImmutableArray<string> Codes, CellPicture Picture, ImmutableArray<string> Keys)
{
    /// <summary>The patterns whose codes the sources give.</summary>
    /// <remarks>
    /// Codes and names: Damoiseaux et al., Ann Rheum Dis 2019 (PMC6585284), table 1, and PMC8047791, table B. Laboratories that report at the first
    /// level
    /// say only "speckled" (AC-2, 4, 5), "nucleolar" (AC-8, 9, 10) or "nuclear dots" (AC-6, 7).
    /// </remarks>
    public static ImmutableArray<AntinuclearPattern> All { get; } =
    [
        new("homogeneous", ["AC-1"], CellPicture.Homogeneous, ["homogeneous", "homogenous", "nuclearhomogeneous", "diffusehomogeneous", "ac1"]),
        new("speckled", ["AC-2", "AC-4", "AC-5"], CellPicture.Speckled, ["speckled", "nuclearspeckled"]),
        new("dense fine speckled", ["AC-2"], CellPicture.DenseFineSpeckled, ["densefinespeckled", "nucleardensefinespeckled", "dfs70", "dfs", "ac2"]),
        new("centromere", ["AC-3"], CellPicture.Centromere, ["centromere", "centromeric", "anticentromere", "ac3"]),
        new("fine speckled", ["AC-4"], CellPicture.Speckled, ["finespeckled", "finelyspeckled", "nuclearfinespeckled", "ac4"]),
        new(
            "coarse speckled",
            ["AC-5"],
            CellPicture.CoarseSpeckled,
            ["coarsespeckled", "coarselyspeckled", "largespeckled", "nuclearcoarsespeckled", "nuclearlargespeckled", "ac5"]
        ),
        new("nuclear dots", ["AC-6", "AC-7"], CellPicture.MultipleDots, ["nucleardots", "dots"]),
        new("multiple nuclear dots", ["AC-6"], CellPicture.MultipleDots, ["multiplenucleardots", "multipledots", "ac6"]),
        new("few nuclear dots", ["AC-7"], CellPicture.FewDots, ["fewnucleardots", "fewdots", "ac7"]),
        new("nucleolar", ["AC-8", "AC-9", "AC-10"], CellPicture.Nucleolar, ["nucleolar"]),
        new("homogeneous nucleolar", ["AC-8"], CellPicture.Nucleolar, ["homogeneousnucleolar", "nucleolarhomogeneous", "ac8"]),
        new("clumpy nucleolar", ["AC-9"], CellPicture.ClumpyNucleolar, ["clumpynucleolar", "nucleolarclumpy", "ac9"]),
        new("punctate nucleolar", ["AC-10"], CellPicture.PunctateNucleolar, ["punctatenucleolar", "nucleolarpunctate", "ac10"]),
        new(
            "nuclear envelope",
            ["AC-11", "AC-12"],
            CellPicture.Envelope,
            ["nuclearenvelope", "nuclearmembrane", "envelope", "membrane", "rim", "peripheral"]
        ),
        new("smooth nuclear envelope", ["AC-11"], CellPicture.Envelope, ["smoothnuclearenvelope", "smoothenvelope", "ac11"]),
        new("punctate nuclear envelope", ["AC-12"], CellPicture.PunctateEnvelope, ["punctatenuclearenvelope", "punctateenvelope", "ac12"]),
        new(
            "cytoplasmic fibrillar",
            ["AC-15", "AC-16", "AC-17"],
            CellPicture.CytoplasmicFibres,
            ["cytoplasmicfibrillar", "fibrillar", "ac15", "ac16", "ac17"]
        ),
        new("cytoplasmic dots", ["AC-18"], CellPicture.CytoplasmicDots, ["cytoplasmicdots", "cytoplasmicdiscretedots", "gwbodylike", "ac18"]),
        new("cytoplasmic dense fine speckled", ["AC-19"], CellPicture.Cytoplasmic, ["cytoplasmicdensefinespeckled", "ac19"]),
        new("cytoplasmic", [], CellPicture.Cytoplasmic, ["cytoplasmic", "cytoplasmicspeckled", "cytoplasmicfinespeckled"]),
        new("reticular", ["AC-21"], CellPicture.Reticular, ["reticular", "cytoplasmicreticular", "amalike", "reticularamalike", "ac21"]),
        new("centrosome", [], CellPicture.Centrosome, ["centrosome", "centriole"]),
        new("spindle fibres", [], CellPicture.Spindle, ["spindle", "spindlefibres", "spindlefibers"]),
        new("mitotic", [], CellPicture.Spindle, ["mitotic", "mitoticapparatus"]),
        new("NuMA-like", ["AC-26"], CellPicture.NuMa, ["numa", "numalike", "ac26"]),
        new("topo I-like", ["AC-29"], CellPicture.Topoisomerase, ["topoilike", "topo", "topoi", "ac29"]),
    ];

    private static readonly string[] Joints = [" and ", " with ", " plus ", ",", ";", "+", "/"];

    /// <summary>The patterns a laboratory's words name: several when it reports a mixture, none when the words are unknown.</summary>
    public static ImmutableArray<AntinuclearPattern> In(string words) =>
        Find(words) is { } one
            ? [one]
            :
            [
                .. words
                    .Split(Joints, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                    .Select(Find)
                    .OfType<AntinuclearPattern>()
                    .Distinct(),
            ];

    private static AntinuclearPattern? Find(string words)
    {
        var key = FoldedText.Key(words.Replace("pattern", "", StringComparison.OrdinalIgnoreCase));
        return All.FirstOrDefault(pattern => pattern.Keys.Contains(key));
    }
}
