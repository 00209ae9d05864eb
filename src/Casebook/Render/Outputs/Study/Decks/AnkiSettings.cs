using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Casebook.Render.Outputs.Study.Decks;

/// <summary>The parts of an Anki collection that schema 11 keeps as JSON.</summary>
internal static class AnkiSettings
{
    /// <summary>Fields of both note types; the id comes first because Anki compares notes by their first field.</summary>
    public static readonly string[] BasicFields = ["Id", "Front", "Back", "Source"];

    /// <inheritdoc cref="BasicFields"/>
    public static readonly string[] ClozeFields = ["Id", "Text", "Source"];

    // To be raised when note types change, so that Anki takes the new ones.
    private const long NoteTypesChanged = 1_790_000_000;

    private const string Css = """
        .card { font: 20px/1.5 Charter, "Bitstream Charter", "Sitka Text", Cambria, Georgia, serif; max-width: 34em; margin: 0 auto; padding: 1em;
        text-align: left; color: #1a1722; background: #fdfcfa; }
        .ask, .answer { font-weight: 700; }
        .options { padding-left: 1.6em; }
        .cloze { font-weight: 700; color: #a5174f; }
        .source, small { font: 15px/1.5 system-ui, sans-serif; color: #504b5c; }
        a { color: #3d2f8f; }
        hr { border: 0; border-top: 1px solid #dcd7e2; }
        .nightMode.card, .night_mode .card { color: #d6d9dd; background: #0c0e11; }
        .nightMode .cloze, .night_mode .cloze { color: #63e08f; }
        .nightMode .source, .nightMode small, .night_mode .source, .night_mode small { color: #a9b0b8; }
        .nightMode a, .night_mode a { color: #a3b9ff; }
        .nightMode hr, .night_mode hr { border-color: #2a3037; }
        """;

    private const string NoteTypeForm = """
        {"type":0,"usn":-1,"sortf":1,"flds":[],"req":[[0,"any",[1]]],"tags":[],"vers":[],
         "latexPre":"\\documentclass[12pt]{article}\n\\special{papersize=3in,5in}\n\\usepackage[utf8]{inputenc}\n\\usepackage{amssymb,amsmath}\n\\pagestyle{empty}\n\\setlength{\\parindent}{0in}\n\\begin{document}\n",
         "latexPost":"\\end{document}"}
        """;

    private const string FieldForm = """{"sticky":false,"rtl":false,"font":"Arial","size":20,"media":[]}""";

    private const string DeckForm = """
        {"mod":0,"usn":-1,"desc":"","dyn":0,"conf":1,"collapsed":false,"browserCollapsed":false,"extendNew":10,"extendRev":50,
         "lrnToday":[0,0],"revToday":[0,0],"newToday":[0,0],"timeToday":[0,0]}
        """;

    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Options of the collection.</summary>
    public const string Options = """
        {"activeDecks":[1],"curDeck":1,"newSpread":0,"collapseTime":1200,"timeLim":0,"estTimes":true,"dueCounts":true,
         "curModel":null,"nextPos":1,"sortType":"noteFld","sortBackwards":false,"addToCur":true,"dayLearnFirst":false}
        """;

    /// <summary>The options decks are learnt with: Anki's own, and what comes from one note waits for another day.</summary>
    public const string DeckOptions = """
        {"1":{"id":1,"mod":0,"name":"Default","usn":0,"maxTaken":60,"autoplay":true,"timer":0,"replayq":true,"dyn":false,
         "new":{"bury":true,"delays":[1,10],"initialFactor":2500,"ints":[1,4,0],"order":1,"perDay":20},
         "rev":{"bury":true,"ease4":1.3,"ivlFct":1,"maxIvl":36500,"perDay":200,"hardFactor":1.2},
         "lapse":{"delays":[10],"leechAction":1,"leechFails":8,"minInt":1,"mult":0}}}
        """;

    /// <summary>The default deck every collection has, and ours.</summary>
    public static string Decks(IEnumerable<(long Id, string Name)> decks)
    {
        var all = new JsonObject { ["1"] = Deck(1, "Default") };
        foreach (var (id, name) in decks)
            all[Number(id)] = Deck(id, name);
        return Text(all);
    }

    /// <summary>The two note types.</summary>
    public static string NoteTypes(long basic, long cloze, long deck) =>
        Text(
            new JsonObject
            {
                [Number(basic)] = NoteType(
                    basic,
                    "Casebook",
                    0,
                    deck,
                    BasicFields,
                    "{{Front}}",
                    "{{FrontSide}}<hr id=\"answer\">{{Back}}<p class=\"source\">{{Source}}</p>"
                ),
                [Number(cloze)] = NoteType(
                    cloze,
                    "Casebook Cloze",
                    1,
                    deck,
                    ClozeFields,
                    "<p>{{cloze:Text}}</p>",
                    "<p>{{cloze:Text}}</p><p class=\"source\">{{Source}}</p>"
                ),
            }
        );

    private static JsonObject NoteType(long id, string name, int type, long deck, string[] fields, string question, string answer)
    {
        var noteType = Form(NoteTypeForm);
        noteType["id"] = id;
        noteType["name"] = name;
        noteType["type"] = type;
        noteType["mod"] = NoteTypesChanged;
        noteType["did"] = deck;
        noteType["css"] = Css;
        noteType["flds"] = new JsonArray([.. fields.Select(Field)]);
        noteType["tmpls"] = new JsonArray(
            new JsonObject
            {
                ["name"] = name,
                ["ord"] = 0,
                ["qfmt"] = question,
                ["afmt"] = answer,
                ["did"] = null,
                ["bqfmt"] = "",
                ["bafmt"] = "",
            }
        );
        return noteType;
    }

    private static JsonNode Field(string name, int place)
    {
        var field = Form(FieldForm);
        field["name"] = name;
        field["ord"] = place;
        return field;
    }

    private static JsonObject Deck(long id, string name)
    {
        var deck = Form(DeckForm);
        deck["id"] = id;
        deck["name"] = name;
        return deck;
    }

    private static JsonObject Form(string json) => JsonNode.Parse(json)!.AsObject();

    private static string Number(long id) => id.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static string Text(JsonObject value) => value.ToJsonString(Plain);
}
