using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Casebook.Render.Shared.Drawings.Body;

/// <summary>All parts of the drawn body: the regions of the vocabulary, and organs by the names of their sites.</summary>
internal static class BodyPlaces
{
    /// <summary>Region of sites that lie at no one place.</summary>
    public const string WholeBody = "whole body";

    /// <summary>Region of sites inside; which organ it is, the site's name says.</summary>
    public const string Internal = "internal";

    /// <summary>Regions, from head to toe.</summary>
    public static ImmutableArray<BodyPlace> Regions { get; } =
    [
        new("head", "M30 0H70V28Q60 34 50 36.8Q40 34 30 28Z", 0, 12.6, BodyViews.Front),
        new("neck", "M30 28Q40 34 50 36.8Q60 34 70 28V38L62 41.8L50 45L38 41.8L30 38Z", 0, 40, BodyViews.Front),
        new("chest", "M38 41.8L50 45L62 41.8L68 45L71 62L72.5 82Q58 72 50 72Q42 72 27.5 82L29 62L32 45Z", 0, 55, BodyViews.Front),
        new("abdomen", "M27.5 82Q42 72 50 72Q58 72 72.5 82V100L64 106Q50 112 36 106L27.5 100Z", 0, 95, BodyViews.Front),
        new("pelvis", "M36 106Q50 112 64 106L58 120L50 130L42 120Z", 0, 116, BodyViews.Front),
        new("back", "M32 45L38 41.8H62L68 45L71 62V84L73 104H27L29 84V62Z", 0, 76, BodyViews.Back),
        Limb("shoulder", "M62 41.8L86 40V57L71 62L68 45Z", 25, 53),
        Limb("upper arm", "M71 62L86 57L89 84L74 89Z", 28, 72),
        Limb("elbow", "M74 89L89 84L93 97L77 102Z", 32.4, 93),
        Limb("forearm", "M77 102L93 97L98 118L84 122Z", 37.4, 109.5),
        Limb("wrist", "M84 122L98 117L101 125L86 129.5Z", 42, 122.8),
        Limb("hand", "M86 129.5L101 125L108 141L98.5 139.5L86 143Z", 45.4, 134),
        Limb("finger", "M86 143L98.5 139.5L108 141V156H86Z", 46.6, 147.5),
        Limb("hip", "M72.5 100L64 106L58 120L60 128H74V100Z", 16, 116),
        Limb("thigh", "M60 128L58 120L50 130V167H74V128Z", 11.4, 147),
        Limb("knee", "M50 167H74V188H50Z", 10.4, 177.5),
        Limb("lower leg", "M50 188H74V222H50Z", 10, 204),
        Limb("ankle", "M50 222H74V234H50Z", 9.8, 226.5),
        Limb("foot", "M50 234H74V242.5H50Z", 11.4, 238),
        Limb("toe", "M50 242.5H74V250H50Z", 13, 249.5),
    ];

    /// <summary>Organs, from above.</summary>
    public static ImmutableArray<BodyPlace> Organs { get; } =
    [
        Organ("brain", "M40 18Q39 9 50 8.4Q61 9 60 18Q59 21 54 20.6L50 23L46 20.6Q41 21 40 18Z", 0, 14),
        Organ("trachea", "M49 44H51V55.5L54 58.4L53 59.4L50 57L47 59.4L46 58.4L49 55.5Z", 0, 50),
        Organ("mediastinum", "M46.4 51Q50 49 53.6 51V74Q50 76 46.4 74Z", 0, 59),
        Organ("lung", "M53.6 51.4Q56.4 46 60.4 49.4Q67 58 68.2 76.4Q64.4 79.4 57.6 76.6Q58 69 54 66Z", 11, 63) with
        {
            Paired = true,
        },
        Organ("pleura", "M53 51Q56.4 44.8 61 48.6Q68 58 69.2 77.4Q64.4 80.6 56.8 77.4Q57.4 69.4 53.4 66.4Z", 13, 72) with
        {
            Paired = true,
        },
        Organ("heart", "M48.6 63.4Q51.4 60 55 62.8Q60.6 68 57.6 75.6Q51.6 77.4 48 72.4Q46.2 67.4 48.6 63.4Z", 0, 69),
        Organ("oesophagus", "M49.2 44H50.8V77.6Q51 80.6 53.6 81.6L52.8 83.2Q49.4 82 49.2 78.6Z", 0, 79),
        Organ("liver", "M31.6 84Q33 77 43.6 77Q51 77.4 56 80Q52 85.6 45 87.6Q38 92.6 33 92Q31.4 88 31.6 84Z", -10, 84),
        Organ("stomach", "M53 81.6Q60 77.6 63 83Q62.4 91.6 52.6 92.6L52 89.6Q56.4 88.4 55.6 85Q53.4 83.6 53 81.6Z", 9, 87),
        Organ("spleen", "M64.4 80.6Q67.6 82 67 87Q65 89.4 63.4 87Q62.6 83 64.4 80.6Z", 16, 84),
        Organ("pancreas", "M46 90.6Q52 87.6 61 88.4Q62 90 60.6 91Q53 91 47.6 94Q45 93 46 90.6Z", 6, 91),
        Organ("duodenum", "M51.6 88.6Q46 87 45.4 91.4Q45 97 49.4 97.4H53V95H49.8Q47.8 94.6 48 91.6Q48.2 90.2 51 91Z", -2, 93),
        Organ("small bowel", "M40 98Q45 95 50 97.4Q55 95 60 98Q61.4 103 58 107Q50 110 42 107Q38.6 103 40 98Z", 0, 102),
        Organ(
            "colon",
            "M36 109V94Q37 91.6 41 93Q50 96 59 93Q63 91.6 64 94V110Q60 114 54 113.4V111Q59 111 60.6 108V97.4Q50 101 39.4 97.4V109Z",
            12,
            103
        ),
        Organ("bladder", "M45 115.4Q50 112.6 55 115.4Q56 121 50 123Q44 121 45 115.4Z", 0, 118),
        Organ("kidney", "M57.6 85.6Q63 84 63.8 91Q63.6 98.4 59 98.8Q55.6 98.2 57 92.6Q55.2 88 57.6 85.6Z", 10.4, 92) with
        {
            Paired = true,
            Views = BodyViews.Back,
        },
    ];

    // A wide site takes in more than the one region the vocabulary gives it; its disc stands there.
    private static readonly FrozenDictionary<string, ImmutableArray<string>> WideSites = new Dictionary<string, ImmutableArray<string>>
    {
        ["trunk"] = ["abdomen", "pelvis", "back"],
        ["upper limb"] = ["shoulder", "elbow", "forearm", "wrist", "hand", "finger"],
        ["lower limb"] = ["hip", "knee", "lower leg", "ankle", "foot", "toe"],
        ["hand"] = ["finger"],
        ["foot"] = ["toe"],
        ["leg"] = ["ankle"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, BodyPlace> ByRegion = Regions.ToFrozenDictionary(place => place.Name, StringComparer.Ordinal);
    private static readonly FrozenDictionary<string, BodyPlace> ByOrgan = Organs.ToFrozenDictionary(
        place => place.Name,
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>The region of a name; null for those that are drawn at no one place.</summary>
    public static BodyPlace? Region(string name) => ByRegion.GetValueOrDefault(name);

    /// <summary>The organ of a site's name; null when it is not drawn.</summary>
    public static BodyPlace? Organ(string site) => ByOrgan.GetValueOrDefault(site);

    /// <summary>What else a wide site takes in.</summary>
    public static IEnumerable<BodyPlace> Beyond(string site) => WideSites.GetValueOrDefault(site, []).Select(name => ByRegion[name]);

    private static BodyPlace Limb(string name, string shape, double x, double y) => new(name, shape, x, y, BodyViews.Both) { Paired = true };

    private static BodyPlace Organ(string name, string shape, double x, double y) => new(name, shape, x, y, BodyViews.Front) { Inner = true };
}
